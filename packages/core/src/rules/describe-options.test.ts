import { expect, test } from "vitest";
import * as z from "zod";
import { describeOptions } from "./describe-options.ts";

function describe(schema: z.ZodType): { type: string; fallback: string } {
  const [option] = describeOptions({ options: z.strictObject({ name: schema }) });
  if (!option) throw new TypeError("There is no option.");
  return { type: option.type, fallback: option.fallback };
}

test("an option has a name, what it takes, its default and what it is for", () => {
  const options = z.strictObject({
    months: z.number().int().positive().default(12).describe("How long a review holds."),
    strict: z.boolean().optional(),
  });
  expect(describeOptions({ options })).toEqual([
    { name: "months", type: "a whole number", fallback: "12", description: "How long a review holds." },
    { name: "strict", type: "true or false", fallback: "", description: "" },
  ]);
});

test("a rule without options has none to describe", () => {
  expect(describeOptions({ options: z.strictObject({}) })).toEqual([]);
});

test.each<[string, z.ZodType, string, string]>([
  ["a number", z.number().default(0.5), "a number", "0.5"],
  ["a text", z.string().default("a"), "a text", '"a"'],
  ["a few words", z.enum(["low", "high"]).default("low"), "one of low, high", '"low"'],
  ["one word", z.literal("all"), "all", ""],
  ["one of several sorts", z.union([z.number().int(), z.literal("never")]), "a whole number or never", ""],
  ["nothing or a number", z.number().nullable(), "a number or nothing", ""],
  ["a list", z.array(z.string()).default(["CISO"]), "a list: a text each", '["CISO"]'],
  ["a list of words", z.array(z.enum(["a", "b"])), "a list: one of a, b each", ""],
  ["a list of anything", z.array(z.unknown()), "a list: a value each", ""],
  ["a mapping", z.record(z.string(), z.number()), "a mapping", ""],
  ["what has no schema in JSON", z.date(), "a value", ""],
])("%s", (_name, schema, type, fallback) => {
  expect(describe(schema)).toEqual({ type, fallback });
});
