import * as z from "zod";
import { entry, fingerprint, list, path, text, texts } from "./basics.ts";
import { coverageState } from "./coverage.ts";
import { finding, severity } from "./finding.ts";

const weight = z.enum([...severity.options, "waived", "known"]);
const record = entry({
  change: z.enum(["added", "changed", "removed"]),
  kind: text,
  id: text,
  ref: text,
  path,
  fields: list(entry({ field: text, before: text.nullable(), after: text.nullable() })),
});

/** What a change brings. What is there now is named by its fingerprint; what was there before is given whole. */
export const comparison = z.object({
  base: z.object({ ref: text, commit: text, as: z.enum(["merge-base", "ref"]), notes: texts }),
  news: list(entry({ fingerprint, before: weight.nullable(), asks: z.boolean() })),
  eased: list(z.object({ fingerprint, before: weight })),
  mended: list(finding),
  gone: list(z.object({ finding, reason: text })),
  standing: list(fingerprint),
  unknown: list(fingerprint),
  records: list(record),
  coverage: list(z.object({ requirement: text, title: text, before: coverageState, after: coverageState })),
});
