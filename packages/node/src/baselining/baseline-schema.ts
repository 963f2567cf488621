import { baselineVersion, canBeDebt, isDay } from "@aims-lint/core";
import * as z from "zod";

const text = z.string({ error: "has to be a text" }).min(1, "must not be empty");
const digits = z
  .string({ error: "has to be a text" })
  .regex(/^[0-9a-f]{16}$/, "has to be 16 digits of a fingerprint");

const entry = z.strictObject(
  {
    fingerprint: digits,
    rule: text.refine(canBeDebt, "names a rule whose findings can be no debt"),
    subject: text,
    path: text,
    since: z.string({ error: "has to be a text" }).refine(isDay, "has to be a day such as 2026-11-21"),
    content: digits.optional(),
  },
  { error: (issue) => (issue.code === "invalid_type" ? "has to be an object" : undefined) },
);

/** What a baseline may hold. */
export const baselineSchema = z.strictObject(
  {
    version: z.literal(baselineVersion, {
      error: `has to be ${baselineVersion}, the only version that this program knows`,
    }),
    known: z.array(entry, { error: "has to be a list of entries" }),
  },
  { error: (issue) => (issue.code === "invalid_type" ? "has to be an object" : undefined) },
);
