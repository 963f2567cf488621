import type { Member } from "@aims-lint/core";
import { CannotCheckError, disk } from "@aims-lint/node";
import { ReportFault, readDossier, type TextPool } from "@aims-lint/reporters";
import type { ReportSource } from "./find-reports.ts";

/** The bytes of one report at the most. */
const mostBytes = 256 * 1024 ** 2;

/**
 * Reads a JSON report as one of those that are rolled up.
 * @param pool the texts of those that were read before
 * @throws {CannotCheckError} where it cannot be read, or is none.
 */
export function readMember({ path, absolute, name }: ReportSource, pool: TextPool): Member {
  const text = readText(path, absolute);
  try {
    const dossier = readDossier(text, pool);
    return { name: name ?? dossier.provenance.project, dossier };
  } catch (error) {
    if (!(error instanceof ReportFault)) throw error;
    throw new CannotCheckError(
      "bad-report",
      `${path} cannot be rolled up. ${error.message}`,
      "Give the file that aims-lint --format json wrote, by this version of the program.",
    );
  }
}

function readText(path: string, absolute: string): string {
  const bytes = attempt(() => disk.read(absolute, mostBytes));
  if (typeof bytes !== "string") {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      throw new CannotCheckError(
        "bad-report",
        `${path} is no text in UTF-8.`,
        "Write it again in its repository.",
      );
    }
  }
  const problem = {
    unreadable: "cannot be opened",
    "too-large": `has more than ${mostBytes} bytes`,
    "not-a-file": "is no file",
  }[bytes];
  throw new CannotCheckError(
    "bad-report",
    `${path} ${problem}.`,
    "Name a JSON report that can be read; links are not followed.",
  );
}

function attempt(
  read: () => Uint8Array | "too-large" | "not-a-file",
): Uint8Array | "too-large" | "not-a-file" | "unreadable" {
  try {
    return read();
  } catch {
    return "unreadable";
  }
}
