import { isBlank, isPlaceholder, normaliseKey, type Table } from "@aims-lint/core";
import { type Part, shortLines } from "../../../shared/parts.ts";
import { describeSteps, readSteps, type Step, stepIn } from "./steps.ts";

/**
 * The steps of a scale that a part of the method names without saying what they mean: a number and a word alone are
 * understood by everybody in their own way. `undefined` where the part has no scale.
 */
export function unexplainedSteps(part: Part): readonly string[] | undefined {
  const table = part.tables.find((each) => readSteps({ ...part, lines: [], tables: [each] }).length >= 2);
  if (table) return inTable(table);
  const lines = shortLines(part);
  const named = lines.flatMap((line) => {
    const step = stepIn(line);
    return step ? [{ line, step }] : [];
  });
  if (named.length >= 2)
    return named.filter(({ line, step }) => !isExplained(line, step)).map(({ step }) => nameOf(step));
  const steps = readSteps(part);
  if (steps.length < 2) return undefined;
  const open = steps.filter((step) => !lines.some((line) => isDefinition(line, step)));
  return open.length === steps.length ? [describeSteps(steps)] : open.map(nameOf);
}

/** Rows with no text besides the name of their step, or with a gap where every other row says something. */
function inTable({ header, rows }: Table): string[] {
  const texts = rows.map(({ cells }) => header.map((_, index) => cells[index]?.value.trim() ?? ""));
  const isOpen = (cells: readonly string[]): boolean => {
    const words = cells.filter((cell) => !isEmpty(cell) && !/^\d+(?:\.\d+)?$/.test(cell));
    return (
      words.length < 2 &&
      !words.some((cell) => cell.split(/\s+/).length > 3 || /[\d%<>≤≥]|[:–—(].*\p{L}/u.test(cell))
    );
  };
  const isGap = (row: number, column: number): boolean =>
    rows.length > 2 &&
    isEmpty(texts[row]?.[column] ?? "") &&
    texts.every((cells, index) => index === row || !isEmpty(cells[column] ?? ""));
  return texts.flatMap((cells, row) =>
    isOpen(cells) || cells.some((_, column) => isGap(row, column))
      ? [cells.find((cell) => !isEmpty(cell)) ?? ""]
      : [],
  );
}

function isEmpty(cell: string): boolean {
  return isBlank(cell) || isPlaceholder(cell);
}

/** Whether a line says more than the step's number and word. */
function isExplained(line: string, { word }: Step): boolean {
  const words = normaliseKey(line)
    .split(" ")
    .filter((each) => !/^\d+$/.test(each));
  return words.length > (word?.split(" ").length ?? 0);
}

/** `Low: hardly ever happens`. */
function isDefinition(line: string, { word }: Step): boolean {
  if (word === undefined) return false;
  const [head = "", ...rest] = line.split(/[:–—]|\s-\s/);
  return normaliseKey(head) === word && normaliseKey(rest.join(" ")) !== "";
}

function nameOf({ value, word }: Step): string {
  return word ?? String(value);
}
