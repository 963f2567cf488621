import { runExample } from "@aims-lint/testing";
import { expect, test } from "vitest";
import { iso42001 } from "../../index.ts";
import { testRule } from "../../test-rule.ts";
import { codeReadable } from "./code-readable.ts";

const files = { "aims/systems.csv": "ID,Name,Components\nSYS-001,Kaj,openai\n" };

testRule(codeReadable, []);

const findings = (code: Readonly<Record<string, string>>) =>
  runExample(codeReadable, { shows: "gap", title: "-", files, code }, iso42001).findings;

test("of an ecosystem that is not read one thing is said for all of its files", () => {
  const [finding, ...others] = findings({ "a/flake.nix": "", "b/flake.nix": "", "c/flake.nix": "" });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: "info",
    at: { path: "a/flake.nix" },
    related: [{ at: { path: "b/flake.nix" } }, { at: { path: "c/flake.nix" } }],
  });
});

test("the fault keeps its fingerprint when it moves to another line", () => {
  const of = (text: string) => findings({ "package.json": text }).map(({ fingerprint }) => fingerprint);
  expect(of('{ "dependencies": {')).toEqual(of('\n\n{ "dependencies": {'));
});
