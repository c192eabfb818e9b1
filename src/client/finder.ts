/**
 * Steps the finder without reloading. Answers live in this script only: the address stays the finder's first page, the
 * title stays neutral, nothing is stored; reloading or "clear" forgets them. When a step cannot be fetched, the link
 * works as links do.
 */
const first = document.querySelector<HTMLElement>('[data-finder]');

if (first !== null) {
  const start = first.dataset['start']!;
  const pages: string[] = [first.innerHTML];
  let at = 0;
  /** Counts taps and moves: an answer that comes after a newer one is dropped. */
  let turn = 0;
  history.replaceState({ finder: 0 }, '', location.href);

  const box = () => document.querySelector<HTMLElement>('[data-finder]')!;
  const show = (index: number) => {
    at = pages[index] === undefined ? 0 : index;
    box().innerHTML = pages[at]!;
    box().querySelector<HTMLElement>('h1')?.focus();
    scrollTo(0, 0);
  };

  document.addEventListener('click', async (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-finder] [data-step], [data-finder] [data-back], [data-finder] [data-clear]');
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const mine = ++turn;
    if ('clear' in link.dataset) {
      // At once: the browser may keep this document for its back button.
      pages.length = 1;
      return location.replace(start);
    }
    if ('back' in link.dataset && at > 0) return history.back();
    try {
      const response = await fetch(link.href);
      if (!response.ok) throw new Error(String(response.status));
      const next = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('[data-finder]');
      if (next === null) throw new Error('no step');
      if (mine !== turn) return;
      pages.length = at + 1;
      pages.push(next.innerHTML);
      history.pushState({ finder: at + 1 }, '', location.href);
      show(at + 1);
    } catch {
      if (mine === turn) location.assign(link.href);
    }
  });

  addEventListener('popstate', (event) => {
    const index = (event.state as { finder?: number } | null)?.finder;
    turn += 1;
    if (index !== undefined) show(index);
  });
}
