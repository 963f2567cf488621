import { join } from "node:path";
import type { BaselineEntry } from "@aims-lint/core";
import { decodeText, parseDocument } from "@aims-lint/parser";
import type * as z from "zod";
import { CannotCheckError, type Place } from "../cannot-check-error.ts";
import { findSetting } from "../configuring/to-plain.ts";
import type { FileSystem } from "../files/file-system.ts";
import { limits } from "../files/limits.ts";
import { baselineSchema } from "./baseline-schema.ts";
import { joinMerged } from "./join-merged.ts";

/** A baseline as it was written. */
export interface BaselineRead {
  /** Without a byte order mark. */
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly entries: readonly BaselineEntry[];
}

/**
 * Reads the baseline of a project; `path` is relative to it. `undefined` where there is none.
 * @throws {CannotCheckError} with the place, for one that cannot be read: debt that nobody can read must not hide, nor come up as new.
 */
export function readBaseline(files: FileSystem, projectRoot: string, path: string): BaselineRead | undefined {
  const absolute = join(projectRoot, path);
  const type = files.typeOf(absolute);
  if (type === undefined) return undefined;
  if (type !== "file") throw cannotRead(path, type === "link" ? "is a link" : "is no file");
  const bytes = readBytes(files, absolute, path);
  const { text, problems } = decodeText(bytes);
  const [problem] = problems;
  if (problem) throw new CannotCheckError("bad-baseline", problem.problem, problem.how, { path, ...start });
  let plain: unknown;
  try {
    plain = JSON.parse(joinMerged(text));
  } catch {
    throw syntaxFault(text, path);
  }
  const parsed = baselineSchema.safeParse(plain);
  if (!parsed.success) throw formFault(text, path, parsed.error.issues[0]);
  return {
    text,
    bytes,
    entries: parsed.data.known.map(({ content, ...entry }) => ({
      ...entry,
      ...(content === undefined ? {} : { content }),
    })),
  };
}

const start = { line: 1, column: 1 };
const how =
  "Take the file from the last commit in which it was right, or delete it and write it anew with --write-baseline.";

function readBytes(files: FileSystem, absolute: string, path: string): Uint8Array {
  let bytes: ReturnType<FileSystem["read"]>;
  try {
    bytes = files.read(absolute, limits.fileBytes);
  } catch {
    throw cannotRead(path, "cannot be read");
  }
  if (bytes === "too-large") throw cannotRead(path, `has more than ${limits.fileBytes} bytes`);
  if (bytes === "not-a-file") throw cannotRead(path, "is no file");
  return bytes;
}

function cannotRead(path: string, problem: string): CannotCheckError {
  return new CannotCheckError("bad-baseline", `The baseline ${path} ${problem}.`, how);
}

function syntaxFault(text: string, path: string): CannotCheckError {
  const document = parseDocument("baseline.json", text, []);
  const [problem] = document.problems;
  const { line, column } = problem ? document.locate(problem.range).start : start;
  const what = problem ? `: ${problem.problem}` : ".";
  return new CannotCheckError("bad-baseline", `The baseline is no JSON${what}`, how, { path, line, column });
}

function formFault(text: string, path: string, issue: z.core.$ZodIssue | undefined): CannotCheckError {
  const key = [
    ...(issue?.path ?? []),
    ...(issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : []),
  ];
  const name = key.length === 0 ? "It" : (key.at(-1) ?? "");
  const problem = issue?.code === "unrecognized_keys" ? "is not known" : (issue?.message ?? "is wrong");
  const message = `The baseline cannot be used: ${typeof name === "number" ? `entry ${name + 1}` : String(name)} ${problem}.`;
  return new CannotCheckError("bad-baseline", message, how, placeOf(text, path, key));
}

function placeOf(text: string, path: string, key: readonly PropertyKey[]): Place {
  const document = parseDocument("baseline.json", joinMerged(text), []);
  if (!document.data) return { path, ...start };
  const { line, column } = document.locate(findSetting(document.data, key).range).start;
  return { path, line, column };
}
