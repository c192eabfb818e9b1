/** Copies a text of the page when asked; the button shows only where the browser can do it. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const source = document.getElementById(button.dataset['copy']!);
  if (source === null || !('clipboard' in navigator)) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(source.innerText);
      button.textContent = button.dataset['done']!;
    } catch {
      // Copying can be refused: then the text is selected, so that the reader can copy it by hand.
      getSelection()?.selectAllChildren(source);
    }
  });
}
