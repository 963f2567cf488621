import * as z from "zod";
import { count, day, entry, fingerprint, list, path, place, placed, text, texts } from "./basics.ts";

export const severity = z.enum(["error", "warning", "info"]);

export const basis = z.enum(["requirement", "guidance", "practice"]);

const fix = entry({
  description: text,
  level: z.enum(["safe", "scaffold", "suggested"]).default("safe"),
  opens: z.boolean().nullable(),
  edits: list(z.object({ path, range: z.object({ start: count, end: count }), text })),
});

/** A finding, as `findings` holds it. */
export const finding = placed({
  rule: text,
  severity,
  basis,
  message: text,
  why: text,
  how: text,
  ...place,
  line: text,
  requirements: texts,
  subject: text,
  fingerprint,
  family: fingerprint.nullable(),
  content: fingerprint.nullable(),
  waived: placed({ reason: text, approver: text, until: day, ...place }).nullable(),
  eased: severity.nullable(),
  held: z.object({ severity, until: day }).nullable(),
  known: z.object({ since: day }).nullable(),
  related: list(placed({ message: text, ...place })),
  fix: fix.nullable(),
});
