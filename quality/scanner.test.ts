import { describe, expect, test } from "vitest";
import { figuresOf, measureScan } from "./scanning/measure-scan.ts";
import { readTrees } from "./scanning/tree.ts";

const scanned = readTrees(new URL("scanner/", import.meta.url)).map(measureScan);

describe.each(scanned)("$tree.name", ({ tree, code, judged, unreadFaults }) => {
  test("nothing is found in the product that is not there", () => {
    const alarms = judged.filter(({ was, component }) => was === "false" && component.endsWith("in product"));
    expect(alarms.map(({ component }) => component)).toEqual([]);
  });

  test("the manifests are read", () => {
    expect(unreadFaults).toEqual([]);
    expect(code.files.manifests).toBeGreaterThanOrEqual(tree.unread.length);
  });
});

test("at least 95 of 100 components are found", () => {
  const { found, missed } = figuresOf(scanned.flatMap(({ judged }) => judged));
  expect(found).toBeGreaterThanOrEqual((found + missed) * 0.95);
});

test("repositories without AI are among them", () => {
  const without = scanned.filter(({ tree }) => tree.components.length === 0);
  expect(without.length).toBeGreaterThanOrEqual(6);
});
