/**
 * "Use my location": asks for the position only when pressed, finds the commune on the device and opens its page.
 * Coordinates stay in this script; the address is the commune's. When the border is close, the reader chooses.
 */
const button = document.querySelector<HTMLButtonElement>('[data-near-me]');
const answer = document.querySelector<HTMLElement>('[data-near-answer]');

if (button && answer && 'geolocation' in navigator) {
  button.hidden = false;
  const words = button.dataset as Record<'places' | 'abroad' | 'searching' | 'refused' | 'outside' | 'unsure' | 'sea', string>;
  const say = (text: string, links: readonly { href: string; text: string }[] = []) => {
    const line = document.createElement('p');
    line.className = 'hint';
    line.textContent = text;
    answer.replaceChildren(line, ...links.map((link) => {
      const anchor = document.createElement('a');
      anchor.className = 'btn';
      anchor.href = link.href;
      anchor.textContent = link.text;
      return anchor;
    }));
  };
  const position = () => new Promise<GeolocationPosition>((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: 15_000, maximumAge: 60_000 }));

  button.addEventListener('click', async () => {
    say(words.searching);
    try {
      const [{ createNearMe }, { coords }] = await Promise.all([import('./near-me.ts'), position()]);
      const found = await createNearMe('/data/places/').locate({ lat: coords.latitude, lon: coords.longitude, accuracy: coords.accuracy });
      const links = found.matches.map((match) => ({ href: `${words.places}${match.provinceSlug}/${match.commune.slug}/`, text: match.commune.fullName }));
      if (found.kind === 'abroad') say(words.outside, [{ href: words.abroad, text: button.dataset['abroadName']! }]);
      else if (found.kind === 'inside') location.assign(links[0]!.href);
      else say(found.kind === 'outside' ? words.sea : words.unsure, links.slice(0, 3));
    } catch {
      say(words.refused);
    }
  });
}

// A module of its own: its names are not the page's.
export {};
