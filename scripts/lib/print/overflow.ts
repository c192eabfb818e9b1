/**
 * Runs inside a page: names every box of a sheet that stands outside the frame it belongs to (sheet, text column,
 * card, tear-off strip), and every line of text that runs out of it sideways. Empty when everything fits.
 */
export function overflowsInPage(): string[] {
  const frames = '.sheet, .in, .card, .strips li';
  const faults: string[] = [];
  const name = (box: Element) => `${box.closest('.sheet')!.className} ${box.tagName.toLowerCase()}.${box.getAttribute('class') ?? ''} "${(box.textContent ?? '').trim().slice(0, 40)}"`;
  for (const box of document.querySelectorAll<HTMLElement>('.sheet *')) {
    if (box.closest('svg') !== null && box.tagName !== 'svg') continue;
    const frame = box.parentElement!.closest(frames)!.getBoundingClientRect();
    const { left, right, top, bottom } = box.getBoundingClientRect();
    if (left < frame.left - 8 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1) faults.push(`outside: ${name(box)}`);
    for (const node of box.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || node.textContent!.trim() === '') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const inner = box.closest(frames)!.getBoundingClientRect();
      for (const line of range.getClientRects()) if (line.left < inner.left - 1 || line.right > inner.right + 1) faults.push(`text cut off: ${name(box)}`);
    }
  }
  return faults;
}
