/**
 * A stable name for a finding: 16 hexadecimal digits of two 32-bit FNV-1a hashes over what identifies it.
 * Not a protection against somebody who wants two findings to look alike; they could edit the baseline.
 */
export function fingerprint(parts: readonly string[]): string {
  const text = parts.map((part) => `${part.length}:${part}`).join("");
  return hash(text, 0x811c9dc5) + hash(text, 0x2f0b4a27);
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    value = Math.imul(value ^ (unit & 0xff), 0x01000193);
    value = Math.imul(value ^ (unit >> 8), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, "0");
}
