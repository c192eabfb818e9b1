/**
 * "Use my location": asks for the position only when pressed, finds the commune on the device and opens its page.
 * Coordinates stay in this script; the address is the commune's. When the border is close, the reader chooses.
 */
import type { PlacedMatch } from './near-me.ts';

const button = document.querySelector<HTMLButtonElement>('[data-near-me]');
const answer = document.querySelector<HTMLElement>('[data-near-answer]');

if (button && answer && 'geolocation' in navigator) {
  button.hidden = false;
  const words = button.dataset as Record<'places' | 'abroad' | 'abroadName' | 'searching' | 'refused' | 'outside' | 'unsure' | 'sea', string>;
  const browse = document.querySelector<HTMLDetailsElement>('[data-browse]');
  type Way = { href: string; text: string; isVietnamese?: boolean };
  const abroad: Way = { href: words.abroad, text: words.abroadName };
  const say = (text: string, links: readonly Way[] = []) => {
    const line = document.createElement('p');
    line.className = 'hint';
    line.textContent = text;
    answer.replaceChildren(line, ...links.map((link) => {
      const anchor = document.createElement('a');
      anchor.className = 'btn';
      anchor.href = link.href;
      anchor.textContent = link.text;
      if (link.isVietnamese) anchor.lang = 'vi';
      return anchor;
    }));
  };
  const position = () => new Promise<GeolocationPosition>((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: 15_000, maximumAge: 60_000 }));

  button.addEventListener('click', async () => {
    say(words.searching);
    try {
      const [{ createNearMe }, { coords }] = await Promise.all([import('./near-me.ts'), position()]);
      const found = await createNearMe('/data/places/').locate({ lat: coords.latitude, lon: coords.longitude, accuracy: coords.accuracy });
      const links: Way[] = found.matches.map(({ provinceSlug, commune }) => ({ href: `${words.places}${provinceSlug}/${commune.slug}/`, text: commune.fullName, isVietnamese: true }));
      if (found.kind === 'abroad') say(words.outside, [abroad]);
      else if (found.kind === 'inside') location.assign(links[0]!.href);
      else say(found.kind === 'outside' ? words.sea : words.unsure, mayBeAbroad(found) ? [...links, abroad] : links);
    } catch {
      say(words.refused);
      // The sentence speaks of the list below: it stands open.
      if (browse) browse.open = true;
    }
  });
}

/**
 * Outside every commune, or at an edge with no commune beyond it, the position may lie over the frontier, where 111 does
 * not answer. Beside the islands, which are the special zones, there is only sea.
 */
function mayBeAbroad({ kind, matches }: { kind: string; matches: readonly PlacedMatch[] }): boolean {
  return (kind === 'outside' || matches.length < 2) && !matches[0]?.commune.fullName.startsWith('Đặc khu');
}
