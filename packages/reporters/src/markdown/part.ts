/** One entry of a part: it is shown as a whole or not at all. */
export interface Item {
  readonly text: () => string;
  /** How many things it stands for; default 1. */
  readonly weight?: number;
}

/** A part of a page that may be shortened. */
export interface Part {
  /** What gives way last: the lowest number is the most important. */
  readonly rank: number;
  /** What stands above the items, and below; both stay, whatever is cut. */
  readonly head: string;
  readonly foot?: string;
  readonly items: readonly Item[];
  /** What the items are, one of them and several. */
  readonly noun?: readonly [one: string, several: string];
  /** As many items as somebody reads; default: as many as there is room for. */
  readonly most?: number;
}

/** An item with its text. */
export function item(text: () => string, weight = 1): Item {
  return { text, weight };
}
