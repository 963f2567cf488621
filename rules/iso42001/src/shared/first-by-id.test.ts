import { expect, test } from "vitest";
import { risk } from "../kinds/risk.ts";
import { readProject } from "../test-rule.ts";
import { firstById } from "./first-by-id.ts";

test("the smallest id is the first one, wherever its row stands", () => {
  const project = readProject({ "aims/risk-register.csv": "Risk ID,Risk\nR-2,Bias\nR-1,Drift\nR-3,Leak\n" });
  expect(firstById(project.records(risk))?.id).toBe("R-1");
  expect(firstById([])).toBeUndefined();
});
