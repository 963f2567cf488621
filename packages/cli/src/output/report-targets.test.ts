import { expect, test } from "vitest";
import { createGiven } from "../arguments/given.ts";
import { reportTargets } from "./report-targets.ts";

function targets(formats: readonly string[], output?: string) {
  const options = new Map([
    ["format", formats],
    ...(output === undefined ? [] : [["output", [output]] as const]),
  ]);
  return reportTargets(createGiven([], options)).map(({ formatter, file }) => [formatter.name, file]);
}

test("without a format it is text on the standard output, or where --output says", () => {
  expect(targets([])).toEqual([["text", undefined]]);
  expect(targets([], "report.txt")).toEqual([["text", "report.txt"]]);
});

test("several reports go to several places", () => {
  expect(targets(["text", "json=out/a=b.json"])).toEqual([
    ["text", undefined],
    ["json", "out/a=b.json"],
  ]);
  expect(targets(["text=a.txt", "json"], "b.json")).toEqual([
    ["text", "a.txt"],
    ["json", "b.json"],
  ]);
});

test.each([
  [["jsn"], undefined, "There is no format jsn. Did you mean json?"],
  [["soa"], undefined, "There is no format soa. Did you mean soa-markdown or soa-csv or soa-xlsx?"],
  [["soa-xlsx"], undefined, "soa-xlsx is no text. Name a file for it: --format soa-xlsx=FILE."],
  [["json="], undefined, "Say which file json is written to: --format json=FILE."],
  [
    ["text", "json"],
    undefined,
    "Both text and json would go to the standard output. Give one of them a file: --format json=FILE.",
  ],
  [
    ["text=a", "json=a"],
    undefined,
    "Both text and json would go to a. Give one of them a file: --format json=FILE.",
  ],
  [
    ["text=a", "json=b/../a"],
    undefined,
    "Both text and json would go to b/../a. Give one of them a file: --format json=FILE.",
  ],
  [["text=a"], "b", "--output has no report to write: every --format names its own file."],
])("%j with --output %s is refused", (formats, output, message) => {
  expect(() => targets(formats, output)).toThrow(message);
});
