import type { NextDocument, Result } from "@aims-lint/core";
import { counted } from "./counted.ts";
import { type Line, plain } from "./render-lines.ts";

/** How many documents are named: as much as somebody does before they look again. */
const shown = 3;

/** What to write next, with the reason for each; nothing where every document is filled in. */
export function nextLines({ next }: Result): Line[] {
  if (next.length === 0) return [];
  const left = next.length - shown;
  return [
    [],
    [{ text: "Write next:", style: "strong" }],
    ...next.slice(0, shown).flatMap(linesOf),
    ...(left > 0
      ? [plain(`  ${counted(left, "document")} more after ${left === 1 ? "that" : "those"}.`)]
      : []),
  ];
}

function linesOf({ path, line, missing, why }: NextDocument, index: number): Line[] {
  return [
    [
      { text: `  ${index + 1}. ` },
      { text: `${path}:${line}`, style: "strong" },
      { text: `  ${counted(missing, "answer")} missing`, style: "faint" },
    ],
    ...(why === undefined ? [] : [plain(`     ${why}`)]),
  ];
}
