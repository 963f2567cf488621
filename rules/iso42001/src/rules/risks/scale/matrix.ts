import { type Level, normaliseKey, parseLevel, type Range, type Span } from "@aims-lint/core";
import type { Part } from "../../../shared/parts.ts";
import { isMatrix, numberOf, type Step } from "./steps.ts";
import { normaliseWord } from "./words.ts";

/** The method's matrix. */
export interface Matrix {
  /** Its table. */
  readonly at: Span;
  /** The names of its rows and columns as they are written, in their order. */
  readonly likelihoods: readonly string[];
  readonly consequences: readonly string[];
  /** The level that it gives to a likelihood and a consequence; `undefined` where it has no such cell. */
  readonly levelOf: (likelihood: Level, consequence: Level) => Level | undefined;
}

/** The steps by which the rows and the columns of a matrix may be named. */
interface Axes {
  readonly likelihood: readonly Step[];
  readonly consequence: readonly Step[];
}

/** The matrix of a part of the method: `| Likelihood \ Impact | Low | High |`. */
export function readMatrix({ tables }: Part, axes: Axes, locate: (range: Range) => Span): Matrix | undefined {
  const table = tables.find(
    ({ header, rows }) => header.length > 2 && rows.length > 1 && isMatrix([header[0]?.value ?? ""]),
  );
  if (!table) return undefined;
  const likelihoodFirst = isLikelihoodInRows(table.header[0]?.value ?? "");
  const columns = table.header.slice(1).map(({ value }) => value);
  const rows = table.rows.map(({ cells }) => cells[0]?.value ?? "");
  const levelOf: Matrix["levelOf"] = (likelihood, consequence) => {
    const [row, column] = likelihoodFirst
      ? [find(rows, likelihood, axes.likelihood), find(columns, consequence, axes.consequence)]
      : [find(rows, consequence, axes.consequence), find(columns, likelihood, axes.likelihood)];
    const cell = row < 0 || column < 0 ? undefined : table.rows[row]?.cells[column + 1]?.value;
    return cell === undefined ? undefined : parseLevel(cell);
  };
  const [likelihoods, consequences] = likelihoodFirst ? [rows, columns] : [columns, rows];
  return { at: locate(table.range), likelihoods, consequences, levelOf };
}

/** `Likelihood \\ Impact` names the rows first, unless arrows say otherwise: `Likelihood → / Impact ↓`. */
function isLikelihoodInRows(corner: string): boolean {
  const key = normaliseKey(corner);
  const [chance, harm] = [/\b(?:likelihood|probability|l)\b/, /\b(?:impact|consequence|severity|i|c|s)\b/];
  const across = corner.split(/[/\\|]|<br ?\/?>|\n/).find((part) => part.includes("→"));
  return across === undefined ? key.search(chance) < key.search(harm) : harm.test(normaliseKey(across));
}

function find(labels: readonly string[], level: Level, steps: readonly Step[]): number {
  const value = numberOf(level, steps);
  return labels.findIndex((text) => {
    const label = parseLevel(text);
    if (label === undefined) return false;
    if (
      level.word !== undefined &&
      label.word !== undefined &&
      normaliseWord(level.word) === normaliseWord(label.word)
    )
      return true;
    const at = numberOf(label, steps);
    return value !== undefined && at === value;
  });
}
