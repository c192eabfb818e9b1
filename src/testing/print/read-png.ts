/**
 * Pixels of an 8-bit RGB or RGBA PNG as Chromium writes its screenshots, without any library that also draws codes.
 * Only what PNG (W3C, third edition) asks for these two colour types; throws for others.
 */
export function readPng(png: Buffer, inflate: (data: Buffer) => Buffer): { data: Uint8ClampedArray; width: number; height: number } {
  const [width, height, depth, colour] = [png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]];
  if (depth !== 8 || (colour !== 2 && colour !== 6)) throw new Error(`PNG of another form: depth ${depth}, colour ${colour}`);
  const bytes = colour === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflate(Buffer.concat(parts));
  const stride = width * bytes;
  const lines = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)]!;
    for (let x = 0; x < stride; x += 1) {
      const left = x < bytes ? 0 : lines[y * stride + x - bytes]!;
      const up = y === 0 ? 0 : lines[(y - 1) * stride + x]!;
      const corner = x < bytes || y === 0 ? 0 : lines[(y - 1) * stride + x - bytes]!;
      lines[y * stride + x] = raw[y * (stride + 1) + 1 + x]! + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
    }
  }
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1) for (let channel = 0; channel < 3; channel += 1) data[pixel * 4 + channel] = lines[pixel * bytes + channel]!;
  return { data, width, height };
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
