import { normaliseKey } from "@aims-lint/core";
import { expect, test } from "vitest";
import { system } from "../../kinds/system.ts";
import { readProject } from "../../test-rule.ts";
import { namesSystem, systemsNamedIn } from "./naming.ts";

const project = readProject({
  "aims/systems.csv": "ID,Name\nSYS-001,Fraud Scorer (in-house)\nSYS-002,Kaj\n3,AI\n",
});
const named = (text: string) => systemsNamedIn(text, project).map(({ id }) => id);

test("a system is named by its id, by its name, and by its name without a note", () => {
  expect(named("Model monitoring plan - Fraud scorer")).toEqual(["SYS-001"]);
  expect(named("sys-002 and the Fraud Scorer (in-house)")).toEqual(["SYS-002", "SYS-001"]);
});

test("what is too short to tell names nothing", () => {
  expect(named("AI policy, version 3")).toEqual([]);
});

test("the same holds for one system and a text", () => {
  const [scorer] = project.records(system);
  expect(scorer && namesSystem(normaliseKey("Drift of the fraud scorer"), scorer)).toBe(true);
  expect(scorer && namesSystem(normaliseKey("Drift of the scorer"), scorer)).toBe(false);
});
