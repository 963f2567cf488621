import * as z from "zod";
import { day, list, path, text, texts } from "./basics.ts";
import { comparison } from "./comparison.ts";
import { coverage } from "./coverage.ts";
import { doubt } from "./doubt.ts";
import { code, due, files, next } from "./files.ts";
import { finding } from "./finding.ts";
import { outcome } from "./outcome.ts";
import { commit, inputs, organisation, rollUp, versioned } from "./provenance.ts";
import { registers } from "./registers.ts";
import { requirementGroup, ruleNote } from "./rule-note.ts";
import { baseline, easings, rollOutStep } from "./settings.ts";

/** The number of the format; it grows when a member is removed or changes its meaning. */
export const formatVersion = 1;

/** The JSON report, as `docs/json-format.md` describes it: what is written, in this order, and what is read. */
export const report = z.object({
  version: z.literal(formatVersion),
  tool: versioned,
  project: text,
  folder: path.nullable(),
  commit: commit.nullable(),
  noCommit: text.nullable(),
  organisation: organisation.nullable(),
  today: day,
  standard: texts,
  packs: list(versioned),
  rollUp: rollUp.nullable(),
  doubts: list(doubt),
  findings: list(finding),
  outcomes: list(outcome),
  coverage: list(coverage),
  easings: easings.nullable(),
  rollOut: list(rollOutStep).nullable(),
  baseline: baseline.nullable(),
  comparison: comparison.nullable(),
  due: list(due),
  next: list(next),
  code: code.nullable(),
  files,
  registers,
  rules: list(ruleNote),
  groups: list(requirementGroup),
  inputs,
});
