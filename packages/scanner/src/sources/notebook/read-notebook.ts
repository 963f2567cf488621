import type { Range } from "@aims-lint/core";
import type { Findings } from "../../detector.ts";

/** The code of a notebook, cell below cell. */
export interface Notebook {
  readonly code: string;
  /** Why not all of it could be read, as a clause. */
  readonly problem?: string;
  /** Findings that take places in the code, and pass them on as places in the notebook. */
  inNotebook(findings: Findings): Findings;
}

/** Reads the code cells of a Jupyter notebook, which is JSON. Linear; what is no notebook has no code. */
export function readNotebook(text: string): Notebook {
  const cells: Cell[] = [];
  const isWhole = collectCells(text, cells);
  let code = "";
  const offsets: number[] = [];
  for (const cell of cells.filter(isPython)) {
    for (const { start, end } of cell.lines) code += decode(text, start, end, offsets);
    code += "\n";
    offsets.push(offsets.at(-1) ?? 0);
  }
  const toNotebook = ({ start, end }: Range): Range => ({
    start: offsets[start] ?? 0,
    end: Math.max(offsets[start] ?? 0, (offsets[end - 1] ?? 0) + 1),
  });
  return {
    code,
    ...(isWhole ? {} : { problem: "the notebook is no whole JSON" }),
    inNotebook: (findings) => ({
      ...findings,
      saw: (component, { range, ...sighting }) =>
        findings.saw(component, { ...sighting, range: toNotebook(range) }),
      reads: ({ range, ...use }) => findings.reads({ ...use, range: toNotebook(range) }),
      calls: ({ range, ...call }) => findings.calls({ ...call, range: toNotebook(range) }),
    }),
  };
}

interface Cell {
  type: string;
  /** Where the strings of its source stand, without their quotes. */
  readonly lines: Range[];
  first: string;
}

interface Frame {
  readonly isObject: boolean;
  /** The key under which the next value stands. */
  key: string;
  readonly cell: Cell;
  /** Values of an array belong to the object around it, under its key. */
  readonly owner: Frame | undefined;
}

/** Goes through JSON and takes what stands under `source` of each object that says its `cell_type`. Gives whether all brackets are closed. */
function collectCells(text: string, cells: Cell[]): boolean {
  const frames: Frame[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    const frame = frames.at(-1);
    if (sign === "{" || sign === "[") {
      const isObject = sign === "{";
      frames.push({
        isObject,
        key: "",
        cell: { type: "", lines: [], first: "" },
        owner: isObject ? undefined : frame,
      });
    } else if (sign === "}" || sign === "]") {
      if (frame?.isObject && frame.cell.type === "code") cells.push(frame.cell);
      frames.pop();
    } else if (sign === '"') {
      const end = endOfString(text, at);
      if (frame) takeString(text, { start: at + 1, end }, frame);
      at = end;
    }
  }
  return frames.length === 0 && text.trimEnd().endsWith("}");
}

function takeString(text: string, range: Range, frame: Frame): void {
  const owner = frame.isObject ? frame : frame.owner;
  if (!owner?.isObject) return;
  if (
    frame.isObject &&
    text
      .slice(range.end + 1, range.end + 20)
      .trimStart()
      .startsWith(":")
  ) {
    owner.key = text.slice(range.start, Math.min(range.end, range.start + 40));
    return;
  }
  if (owner.key === "cell_type" && frame.isObject) owner.cell.type = text.slice(range.start, range.end);
  if (owner.key !== "source" && owner.key !== "input") return;
  if (owner.cell.lines.length === 0) owner.cell.first = text.slice(range.start, range.start + 40);
  owner.cell.lines.push(range);
}

/** A cell may be in another language: `%%bash`, `%%html`. */
const isPython = ({ first }: Cell): boolean => !/^%%(?!time|timeit|capture|prun)/.test(first.trimStart());

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: " ", f: " " };

/** The text of a JSON string; says of each of its characters where it stands. */
function decode(text: string, start: number, end: number, offsets: number[]): string {
  let decoded = "";
  for (let at = start; at < end; at++) {
    offsets.push(at);
    if (text[at] !== "\\") {
      decoded += text[at];
      continue;
    }
    const sign = text[++at] ?? "";
    if (sign === "u") {
      decoded += String.fromCharCode(Number.parseInt(text.slice(at + 1, at + 5), 16) || 32);
      at += 4;
    } else decoded += escapes[sign] ?? sign;
  }
  return decoded;
}
