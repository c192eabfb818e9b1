/**
 * "Keep this page on this phone": registers the worker and hands it the list, only when the button is pressed. Before
 * that nothing is stored; on later visits it only looks whether something is kept and says of which day.
 */
const NAME = 'giu';
const box = document.querySelector<HTMLElement>('[data-keep]');

if (box) void offer(box);

async function offer(box: HTMLElement): Promise<void> {
  const words = box.dataset as Record<'paths' | 'below' | 'progress' | 'done' | 'failed' | 'refused', string>;
  const button = box.querySelector('button')!;
  const status = box.querySelector<HTMLElement>('[role=status]')!;
  const count = async () => ((await caches.has(NAME)) && (await caches.match(location.pathname)) ? (await (await caches.open(NAME)).keys()).filter(({ url }) => url.endsWith('/')).length : 0);
  const show = async () => {
    const pages = await count();
    if (pages > 0) status.textContent = words.done.replace('{n}', String(pages));
    return pages > 0;
  };
  try {
    if (!navigator.serviceWorker) return;
    await show();
  } catch {
    // Storage is closed to this page: then there is nothing to offer.
    return;
  }
  box.hidden = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      await navigator.serviceWorker.register('/sw.js');
      const { active } = await navigator.serviceWorker.ready;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = async ({ data: [done, total] }: MessageEvent<[number, number]>) => {
        if (done >= 0 && done < total) status.textContent = words.progress.replace('{done}', String(done)).replace('{total}', String(total));
        else {
          button.disabled = false;
          if (done < 0 || !(await show())) status.textContent = words.failed;
        }
      };
      active!.postMessage({ paths: [...new Set([location.pathname, ...words.paths.split(' ')])], below: words.below.split(' ') }, [port2]);
    } catch {
      button.disabled = false;
      status.textContent = words.refused;
    }
  });
}

// A module of its own: its names are not the page's.
export {};
