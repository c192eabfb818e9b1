/** A place a Chinese text names: the target zh.txt gives (province code, "f" or "d" and a number of the head), and its length. */
export interface ChineseName {
  target: string;
  length: number;
}

/** Places named in a Chinese text, in simplified or traditional characters; `list` is zh.txt as index-files.ts writes it. */
export function chineseNames(list: string, text: string): ChineseName[] {
  const [traditional = '', simplified = '', ...lines] = list.split('\n');
  const simple = text.slice(0, 400).replace(/[\u3400-\u9fff]/g, (char) => simplified[traditional.indexOf(char)] ?? char);
  return lines.flatMap((line) => {
    const [target = '', ...names] = line.split(' ');
    const length = Math.max(0, ...names.filter((name) => simple.includes(name)).map((name) => name.length));
    return length > 0 ? [{ target, length }] : [];
  });
}
