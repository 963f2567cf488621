import { spawnSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BaselineEntry, formatBaseline } from "@aims-lint/core";
import { describe, expect, test } from "vitest";
import { CannotCheckError } from "../cannot-check-error.ts";
import { disk } from "../files/disk.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { readBaseline } from "./read-baseline.ts";

const path = "aims-lint.baseline.json";
const entry = (digit: string, values: Partial<BaselineEntry> = {}): BaselineEntry => ({
  fingerprint: digit.repeat(16),
  rule: "risk-owned",
  subject: `risk:R-${digit}`,
  path: `aims/${digit}.md`,
  since: "2026-11-21",
  ...values,
});
const read = (text: string | Uint8Array) => readBaseline(disk, temporaryFolder({ [path]: text }), path);
const faultOf = (text: string | Uint8Array): string => {
  try {
    read(text);
    return "";
  } catch (error) {
    if (!(error instanceof CannotCheckError) || error.code !== "bad-baseline") throw error;
    return `${error.at?.line ?? "-"}: ${error.message}`;
  }
};
const good = formatBaseline([entry("a"), entry("b", { content: "0123456789abcdef" })]);

test("what was written is read", () => {
  expect(read(good)).toEqual({
    text: good,
    bytes: new Uint8Array(Buffer.from(good)),
    entries: [entry("a"), entry("b", { content: "0123456789abcdef" })],
  });
  expect(read(formatBaseline([]))?.entries).toEqual([]);
  expect(readBaseline(disk, temporaryFolder(), path)).toBeUndefined();
});

test("another layout and other line ends are read", () => {
  const pretty = JSON.stringify(JSON.parse(good), undefined, 2);
  expect(read(pretty)?.entries).toEqual(read(good)?.entries);
  expect(read(good.replaceAll("\n", "\r\n"))?.entries).toEqual(read(good)?.entries);
});

test("hidden characters are written so that they are seen, and read as they are", () => {
  const strange = entry("c", { subject: "risk:R\u202e-1\u200b\u0007 \u{e0041}" });
  const text = formatBaseline([strange]);
  expect(text).not.toMatch(/[\u202e\u200b\u0007\u{e0041}]/u);
  expect(read(text)?.entries).toEqual([strange]);
});

describe("a file that cannot be read is never passed over", () => {
  test.each([
    ["no JSON", "{\n  nonsense", /^\d: The baseline is no JSON/],
    ["nothing at all", "", /^1: The baseline is no JSON/],
    ["a conflict", good.replace("  ]", "<<<<<<< HEAD\n  ]"), /^\d: The baseline is no JSON/],
    ["a list", "[]", /^1: The baseline cannot be used: It has to be an object\./],
    ["a later version", good.replace("1,", "2,"), /^2: The baseline cannot be used: version has to be 1/],
    ["something unknown", good.replace('"version"', '"x": 1, "version"'), /^2: .* x is not known\./],
    ["an entry without a rule", good.replace('"rule":"risk-owned",', ""), /^4: .* rule has to be a text\./],
    ["a day that is none", good.replace("2026-11-21", "2026-02-30"), /^4: .* since has to be a day/],
    ["a fingerprint that is none", good.replace("bbbb", "BBBB"), /^5: .* fingerprint has to be 16 digits/],
    [
      "a rule that guards the check",
      good.replace("risk-owned", "document-parses"),
      /^4: .* can be no debt\./,
    ],
    ["bytes that are no UTF-8", new Uint8Array([0x7b, 0xff, 0x7d]), /^1: /],
  ])("%s", (_name, text, fault) => expect(faultOf(text)).toMatch(fault));

  test("a link", () => {
    const root = temporaryFolder({ "other.json": good });
    symlinkSync(join(root, "other.json"), join(root, path));
    expect(() => readBaseline(disk, root, path)).toThrow(`The baseline ${path} is a link.`);
  });
});

const hasGit = spawnSync("git", ["--version"]).status === 0;

test.runIf(hasGit).each([
  ["one at the end and one at the start", ["b"], ["a", "b"], ["b", "c"]],
  ["both at the end", ["a"], ["a", "b"], ["a", "c"]],
  ["from nothing", [], ["a", "c"], ["b"]],
  ["the last taken away, another added", ["a", "b"], ["a"], ["a", "b", "c"]],
])("two branches are merged line by line: %s", (_name, base, one, other) => {
  const root = temporaryFolder();
  const file = (name: string, digits: readonly string[]): string => {
    writeFileSync(join(root, name), formatBaseline(digits.map((digit) => entry(digit))));
    return join(root, name);
  };
  const files = [file("one", one), file("base", base), file("other", other)];
  const merged = spawnSync("git", ["merge-file", "--union", "-p", ...files], { encoding: "utf8" }).stdout;
  const found = new Set(read(merged)?.entries.map(({ fingerprint }) => fingerprint.charAt(0)));
  for (const digit of [...one, ...other]) if (!base.includes(digit)) expect(found).toContain(digit);
});
