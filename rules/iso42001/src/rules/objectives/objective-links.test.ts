import { expect, test } from "vitest";
import { risk } from "../../kinds/risk.ts";
import { readProject } from "../../test-rule.ts";
import { unknownObjectives } from "./objective-links.ts";

test("only what looks like an id of the list can be unknown to it", () => {
  const project = readProject({
    "aims/objectives.csv": "ID,Objective,Metric\nOBJ-1,Fair scores,ratio\nOBJ-2,Right answers,share\n",
    "aims/risk-register.csv":
      'Risk ID,Risk,Level,Objectives\nR-1,Drift,High,"OBJ-1, OBJ-7, Right answers, our reputation, all"\n',
  });
  const named = project.records(risk)[0]?.fields.objectives ?? [];
  expect(unknownObjectives(named, project).map(({ id }) => id)).toEqual(["OBJ-7"]);
});
