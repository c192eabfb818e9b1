/** Words that a browser's own search field sent in the fragment: into the field, out of the address, then searched. */
const words = new URLSearchParams(location.hash.slice(1)).get('q');
const input = document.querySelector<HTMLInputElement>('[data-search] input');
if (words !== null && input !== null) {
  history.replaceState(null, '', location.pathname);
  input.value = words.slice(0, input.maxLength);
  input.dispatchEvent(new Event('input'));
}
