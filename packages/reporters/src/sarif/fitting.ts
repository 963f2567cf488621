import { gzipSync, strToU8 } from "fflate";
import { limits } from "./limits.ts";

/**
 * Writes as many items as GitHub takes, the first ones.
 * @param write gives the file for some of the items
 */
export function fitting<Item>(items: readonly Item[], write: (kept: readonly Item[]) => string): string {
  let kept = items.slice(0, limits.results);
  for (;;) {
    const text = write(kept);
    const share = limits.compressed / compressedSize(text);
    if (share >= 1 || kept.length === 0) return text;
    kept = kept.slice(0, Math.floor(kept.length * Math.min(share, 0.9)));
  }
}

/** Of a text that is small by itself, its size. Whoever compresses better has more room. */
function compressedSize(text: string): number {
  const bytes = strToU8(text);
  return bytes.length <= limits.compressed ? bytes.length : gzipSync(bytes, { level: 1 }).length;
}
