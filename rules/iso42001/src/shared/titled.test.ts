import { expect, test } from "vitest";
import { risk } from "../kinds/risk.ts";
import { readProject } from "../test-rule.ts";
import { shorten, titled } from "./titled.ts";

test("a record is called by its id and by what it is about", () => {
  const project = readProject({
    "aims/risk-register.csv": "Risk ID,Title,Owner\nR-1,Drift,Jane\n2,Theft,Jane\nR-3,,Jane\n,Noise,Jane\n",
  });
  expect(project.records(risk).map((record) => titled(record, "title", "risk"))).toEqual([
    "R-1 (Drift)",
    "risk 2 (Theft)",
    "R-3",
    "Noise",
  ]);
});

test("a long text is cut", () => {
  expect(shorten("word ".repeat(20))).toHaveLength(60);
});
