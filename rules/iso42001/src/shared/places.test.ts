import { expect, test } from "vitest";
import { risk } from "../kinds/risk.ts";
import { readProject } from "../test-rule.ts";
import { lackingEverywhere, placesOf, splitLacking } from "./places.ts";

const find = placesOf(risk);

test("what a register has no place for is lacking everywhere, what a row leaves empty is the row's own", () => {
  const project = readProject({
    "aims/risk-register.csv":
      "Risk ID,Risk,Likelihood,Level\nR-1,Drift,,High\nR-2,Bias,3,High\nR-3,Leak,,Low\n",
  });
  const places = project.derive(find).get("aims/risk-register.csv");
  expect(places?.count).toBe(3);
  const split = project.records(risk).map((row) =>
    splitLacking(
      ["likelihood", "owner"].filter((path) => !row.has(path as "owner")),
      places,
    ),
  );
  expect(split).toEqual([
    { own: ["likelihood"], everywhere: ["owner"] },
    { own: [], everywhere: ["owner"] },
    { own: ["likelihood"], everywhere: ["owner"] },
  ]);
});

test("the only row of a register lacks things itself", () => {
  const project = readProject({ "aims/risks/R-1.yaml": "id: R-1\nrisk: Drift\nlevel: High\n" });
  const places = project.derive(find).get("aims/risks/R-1.yaml");
  const [row] = project.records(risk);
  expect(row && splitLacking(["owner"], places)).toEqual({ own: ["owner"], everywhere: [] });
});

test("rows that do not count are left out", () => {
  const counting = placesOf(risk, ({ id }) => id !== "R-1");
  const project = readProject({
    "aims/risk-register.csv": "Risk ID,Risk,Level\nR-1,Drift,High\nR-2,Bias,High\nR-3,Leak,Low\n",
  });
  const places = project.derive(counting).get("aims/risk-register.csv");
  expect(places?.rows.map(({ id }) => id)).toEqual(["R-2", "R-3"]);
});

test("what any row lacks and no row has a place for is lacking everywhere, in the order in which it is asked for", () => {
  const nowhere = lackingEverywhere(find, ["owner", "treatment", "level"] as const, (row, path) =>
    path === "treatment" ? row.id === "R-2" : !row.has(path),
  );
  const of = (rows: string): readonly (readonly string[])[] => [
    ...readProject({ "aims/risk-register.csv": `Risk ID,Risk,Level\n${rows}` })
      .derive(nowhere)
      .values(),
  ];
  expect(of("R-1,Drift,\nR-2,Bias,High\n")).toEqual([["owner", "treatment"]]);
  expect(of("R-2,Bias,High\nR-1,Drift,\n")).toEqual([["owner", "treatment"]]);
});
