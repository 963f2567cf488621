/** The bytes of texts one after the other in UTF-8. A surrogate that stands alone becomes U+FFFD. */
export function encodeUtf8(texts: readonly string[]): Uint8Array {
  let size = 0;
  for (const text of texts) size += text.length;
  // Most characters of a report are one byte.
  let bytes = new Uint8Array(size + (size >> 3) + 4);
  let at = 0;
  for (const text of texts) {
    if (at + text.length * 3 > bytes.length) bytes = grown(bytes, at, at + text.length * 3 + (size >> 3));
    at = encodeInto(text, bytes, at);
  }
  return bytes.subarray(0, at);
}

function grown(bytes: Uint8Array, used: number, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size);
  larger.set(bytes.subarray(0, used));
  return larger;
}

/** Gives where the bytes end. */
function encodeInto(text: string, bytes: Uint8Array, start: number): number {
  let at = start;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      bytes[at++] = unit;
      continue;
    }
    const point = text.codePointAt(index) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code > 0xffff) index++;
    const following = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    bytes[at++] = ([0xc0, 0xe0, 0xf0][following - 1] ?? 0) | (code >> (6 * following));
    for (let rest = following - 1; rest >= 0; rest--) bytes[at++] = 0x80 | ((code >> (6 * rest)) & 0x3f);
  }
  return at;
}
