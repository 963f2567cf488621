import { expect, test } from "vitest";
import { risk } from "../kinds/risk.ts";
import { readProject } from "../test-rule.ts";
import { called } from "./called.ts";

test("a bare number is no name", () => {
  const project = readProject({
    "aims/risk-register.csv": "#,Risk,Level\n3,Scores drift,High\nR-4,No reasons,High\n",
  });
  expect(project.records(risk).map((record) => called(record, "Risk"))).toEqual(["Risk 3", "R-4"]);
});

test("a long name is cut", () => {
  const [record] = readProject({
    "aims/risk-register.csv": `Risk title,Level,Owner\n${"very ".repeat(20)}long,High,Mia\n`,
  }).records(risk);
  expect(record && called(record, "Risk")).toBe(`${"very ".repeat(11)}very…`);
});
