import { expect, test } from "vitest";
import { risk } from "../kinds/risk.ts";
import { readProject } from "../test-rule.ts";
import { documentsWith } from "./documents-with.ts";

const project = readProject({
  "aims/one/risk-register.csv": "Risk ID,Description,Owner\nR-1,Drift,\nR-2,Theft,\n",
  "aims/two/risk-register.csv": "Risk ID,Description\nR-3,Drift\n",
});

test("a column without an answer is a place", () => {
  const found = documentsWith(risk, "owner", "level")(project);
  expect([...found].map(({ path }) => path)).toEqual(["aims/one/risk-register.csv"]);
});
