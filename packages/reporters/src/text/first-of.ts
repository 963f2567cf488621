import { shorten } from "../safety/shorten.ts";
import { type Line, plain } from "./render-lines.ts";

const first = 5;

/** The first few of a list, one a line, and the number of the others; the JSON report has all of them. */
export function firstOf<Item>(items: readonly Item[], show: (item: Item) => string): Line[] {
  const shown = items.length <= first + 1 ? items : items.slice(0, first);
  const more = items.length - shown.length;
  return [
    ...shown.map((item) => plain(`    ${shorten(show(item), 300)}`)),
    ...(more === 0 ? [] : [plain(`    and ${more} more, listed in the JSON report`)]),
  ];
}
