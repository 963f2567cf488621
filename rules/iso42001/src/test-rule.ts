import type { Document, Project } from "@aims-lint/core";
import { createRuleTester, readProject as readWith } from "@aims-lint/testing";
import { test } from "vitest";
import { iso42001 } from "./index.ts";

/** Tests a rule of this pack. */
export const testRule = createRuleTester(iso42001, test);

/** The project that some files make, for tests of kinds and of what rules share. */
export function readProject(files: Readonly<Record<string, string>>): Project {
  return readWith(files, iso42001);
}

/** One file as a document. */
export function readDocument(path: string, text: string): Document {
  const read = readProject({ [path]: text }).document(path);
  if (!read) throw new TypeError(`${path} was not read.`);
  return read.document;
}
