import { presets } from "@aims-lint/core";
import * as z from "zod";
import { count, day, entry, fingerprint, list, path, text, texts } from "./basics.ts";

/** What the configuration eases. */
export const easings = z.object({
  preset: z.enum(presets),
  off: texts,
  requirements: texts,
  offForSome: texts,
  milder: texts,
  options: texts,
  words: list(z.object({ kind: text, field: text, word: text, value: text })),
});

/** A step of the roll-out. */
export const rollOutStep = entry({
  names: texts,
  rules: texts,
  phase: z.enum(["audit", "warn", "enforce"]),
  audit: day.nullable(),
  warn: day,
  enforce: day,
  held: count,
});

const debt = list(
  entry({
    fingerprint,
    rule: text,
    subject: text,
    path,
    since: day,
    content: fingerprint.nullable(),
  }),
);

/** What became of the debt that was taken on. */
export const baseline = z.object({
  path,
  known: count,
  new: count,
  isWhole: z.boolean(),
  paid: debt,
  unsettled: debt,
  strange: debt,
  left: debt,
});
