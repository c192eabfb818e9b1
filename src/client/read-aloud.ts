/** Reads the text of the page aloud, offered only where the device has a voice for its language. */
export function startReadAloud(): void {
  const offer = document.querySelector<HTMLElement>('[data-read-aloud]');
  const text = document.querySelector<HTMLElement>('[data-text]');
  if (offer === null || text === null || !('speechSynthesis' in window)) return;
  const language = offer.dataset['lang']!;
  const button = offer.querySelector('button')!;
  const label = button.innerHTML;

  const show = () => {
    const hasVoice = speechSynthesis.getVoices().some((voice) => voice.lang.replace('_', '-').startsWith(language.slice(0, 2)));
    offer.hidden = !hasVoice;
  };
  const stop = () => {
    speechSynthesis.cancel();
    button.innerHTML = label;
  };
  button.addEventListener('click', () => {
    if (speechSynthesis.speaking) return stop();
    // One sentence group at a time: some engines stop after fifteen seconds of one long text.
    const parts = [...text.querySelectorAll('h2,h3,p,li')].filter((part) => part.querySelector('p,li') === null).map((part) => part.textContent ?? '');
    parts.forEach((part, index) => {
      const utterance = new SpeechSynthesisUtterance(part);
      utterance.lang = language;
      if (index === parts.length - 1) utterance.onend = stop;
      speechSynthesis.speak(utterance);
    });
    button.textContent = button.dataset['stop']!;
  });
  addEventListener('pagehide', () => speechSynthesis.cancel());
  speechSynthesis.addEventListener?.('voiceschanged', show);
  show();
}
