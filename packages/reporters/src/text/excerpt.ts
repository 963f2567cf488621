import { type Finding, lineReach } from "@aims-lint/core";
import { sanitise } from "../safety/sanitise.ts";
import { type Cell, toCells, widthOf } from "./display-width.ts";

/** A line of a document with the marks that go below it; both begin at the same column. */
export interface Excerpt {
  readonly text: string;
  readonly marks: string;
}

const tab = "    ";
const cut: Cell = { text: "…", width: 1 };

/** A line cut into what stands before a place, at it and after it. */
export interface CutLine {
  readonly before: string;
  readonly span: string;
  readonly after: string;
}

/**
 * The line of a finding, `width` columns at the most, and marks below its span (to the line's end where the
 * span goes on). `undefined` where there is nothing to see. `^` marks errors, `~` the rest, so that they can
 * be told apart without colours.
 */
export function excerpt(finding: Finding, width: number): Excerpt | undefined {
  const cells = cutCells(finding, width);
  if (!cells) return undefined;
  const [left, middle, right] = cells;
  const mark = finding.severity === "error" ? "^" : "~";
  return {
    text: textOf([...left, ...middle, ...right]),
    marks: " ".repeat(widthOf(left)) + mark.repeat(Math.max(1, widthOf(middle))),
  };
}

/** The same line for media that mark the place in it. Its texts are sanitised; they are not yet escaped for any medium. */
export function cutLine(finding: Finding, width: number): CutLine | undefined {
  const cells = cutCells(finding, width);
  if (!cells) return undefined;
  const [before, span, after] = cells;
  return { before: textOf(before), span: textOf(span), after: textOf(after) };
}

function cutCells({ at, line }: Finding, width: number): readonly [Cell[], Cell[], Cell[]] | undefined {
  if (line.trim() === "") return undefined;
  const start = Math.min(at.start.column - 1, lineReach, line.length);
  const length = at.end.line === at.start.line ? at.end.column - at.start.column : line.length;
  const [before, span, after] = [
    show(line.slice(0, start)),
    show(line.slice(start, start + length)),
    show(line.slice(start + length)),
  ];
  const room = Math.max(width - widthOf(span), Math.floor(width / 3));
  const left = trimStart(before, Math.max(room - widthOf(after), Math.floor(room / 2)));
  const rest = width - widthOf(left);
  const middle = trimEnd(span, rest);
  return [left, middle, trimEnd(after, rest - widthOf(middle))];
}

function show(text: string): Cell[] {
  return toCells(sanitise(text.replaceAll("\t", tab)));
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join("");
}

function trimStart(cells: readonly Cell[], width: number): Cell[] {
  if (widthOf(cells) <= width) return [...cells];
  return [cut, ...fitting([...cells].reverse(), width - 1).reverse()];
}

function trimEnd(cells: readonly Cell[], width: number): Cell[] {
  if (widthOf(cells) <= width) return [...cells];
  return width < 1 ? [] : [...fitting(cells, width - 1), cut];
}

function fitting(cells: readonly Cell[], width: number): Cell[] {
  let used = 0;
  const end = cells.findIndex((cell) => {
    used += cell.width;
    return used > width;
  });
  return cells.slice(0, end === -1 ? cells.length : end);
}
