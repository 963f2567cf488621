import { byteLength } from "../safety/byte-length.ts";
import type { Part } from "./part.ts";

/**
 * The parts of a page in their order, in at most so many bytes of UTF-8. Where there is no room for all, the most important part
 * is filled first; each part that is cut says how much was left out. Heads and feet stay, so they have to be small.
 */
export function fitParts(parts: readonly Part[], maxBytes: number): string {
  let room = maxBytes;
  for (const part of parts) room -= byteLength(shownWith(part, [], total(part)));
  const shown = new Map<Part, string>();
  for (const part of parts.toSorted((a, b) => a.rank - b.rank)) {
    const { texts, left, used } = fill(part, room);
    room -= used;
    shown.set(part, shownWith(part, texts, left));
  }
  return parts.map((part) => shown.get(part) ?? "").join("");
}

function fill(part: Part, room: number): { texts: string[]; left: number; used: number } {
  const texts: string[] = [];
  let left = total(part);
  let used = 0;
  for (const { text, weight = 1 } of part.items.slice(0, part.most)) {
    const line = `${text()}\n`;
    const bytes = byteLength(line);
    if (used + bytes > room) break;
    texts.push(line);
    used += bytes;
    left -= weight;
  }
  return { texts, left, used };
}

function total({ items }: Part): number {
  return items.reduce((sum, { weight = 1 }) => sum + weight, 0);
}

function shownWith({ head, foot = "", noun }: Part, texts: readonly string[], left: number): string {
  const [one, several] = noun ?? ["entry", "entries"];
  const more =
    left === 0
      ? ""
      : `\n… and ${left} more ${left === 1 ? one : several}, left out here; the JSON report has them all.\n`;
  return `${head}${texts.join("")}${more}${foot}\n`;
}
