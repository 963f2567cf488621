import { type Line, plain, renderLines } from "../text/render-lines.ts";
import type { Explanation, Part } from "./explanation.ts";
import { wrap } from "./wrap.ts";

/** A page for a terminal of some columns. */
export function formatExplanationText(
  { type, title, summary, parts }: Explanation,
  { color, width = 100 }: { readonly color: boolean; readonly width?: number },
): string {
  const lines: Line[] = [
    [
      { text: title, style: "strong" },
      { text: `  (${type})`, style: "faint" },
    ],
    ...wrap(summary, width).map(plain),
    ...parts.flatMap((part) => partLines(part, width)),
  ];
  return renderLines(lines, { color });
}

function partLines({ heading, text, items = [], table, examples = [] }: Part, width: number): Line[] {
  return [
    [],
    [{ text: heading, style: "strong" }],
    ...(text === undefined ? [] : wrap(text, width - 2).map((line) => plain(`  ${line}`))),
    ...items.flatMap((item) =>
      wrap(item.text, width - 4).map((line, index) => plain(`${index === 0 ? "  - " : "    "}${line}`)),
    ),
    ...(table?.rows ?? []).flatMap((row) => rowLines(row, table?.columns ?? [], width)),
    ...examples.flatMap(({ title, path, text: example }): Line[] => [
      [{ text: `  ${path}: ${title}`, style: "faint" }],
      ...example
        .replace(/\n$/, "")
        .split("\n")
        .map((line) => plain(line === "" ? "" : `    ${line}`)),
    ]),
  ];
}

/** A row of a table as an entry of a list: its head, then what the other columns say. */
function rowLines(
  [head = "", ...rest]: readonly string[],
  [, ...columns]: readonly string[],
  width: number,
): Line[] {
  const said = rest.flatMap((cell, index) => (cell === "" ? [] : [`${columns[index]}: ${cell}`]));
  return [
    plain(`  ${head}`),
    ...said.flatMap((text) =>
      wrap(text, width - 6).map((line, index) => plain(`${index === 0 ? "    " : "      "}${line}`)),
    ),
  ];
}
