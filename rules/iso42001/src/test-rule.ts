import { defineRule, lint, type Project } from "@aims-lint/core";
import { createRuleTester, memoryHost } from "@aims-lint/testing";
import { test } from "vitest";
import * as z from "zod";
import { iso42001 } from "./index.ts";

/** Tests a rule of this pack. */
export const testRule = createRuleTester(iso42001, test);

/** The project that some files make, for tests of what rules share. */
export function readProject(files: Readonly<Record<string, string>>): Project {
  let project: Project | undefined;
  const keep = defineRule({
    id: "keep-project",
    summary: "Hands the project to a test.",
    requirements: [],
    severity: "info",
    basis: "practice",
    on: "project",
    options: z.strictObject({}),
    messages: {},
    check: (checked) => {
      project = checked;
    },
  });
  lint(memoryHost(files), { packs: [{ ...iso42001, rules: [keep] }] });
  if (!project) throw new TypeError("The project was not checked.");
  return project;
}
