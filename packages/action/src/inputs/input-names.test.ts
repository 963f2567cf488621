import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadYaml } from "../../../node/src/testing/load-yaml.ts";
import { inputNames } from "./input-names.ts";

const read = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8");

/** What GitHub reads of the action. */
const manifest = loadYaml(read("action.yml")) as {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
};
const page = read("docs/github-action.md");

/** The first column of the table below a heading. */
function listed(heading: string): string[] {
  const part = page.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  return [...part.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = ""]) => name);
}

describe("action.yml", () => {
  test("has the inputs that are read, and the page describes each", () => {
    expect(Object.keys(manifest.inputs)).toEqual([...inputNames]);
    expect(listed("Inputs").toSorted()).toEqual([...inputNames].toSorted());
  });

  test("has the outputs that the page describes", () => {
    expect(listed("Outputs")).toEqual(Object.keys(manifest.outputs));
  });

  test("names the bundle", () => {
    expect(manifest.runs).toEqual({ using: "node24", main: "packages/action/dist/index.js" });
  });
});
