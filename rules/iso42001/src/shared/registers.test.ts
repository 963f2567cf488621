import { expect, test } from "vitest";
import { risk } from "../kinds/risk.ts";
import { readProject } from "../test-rule.ts";
import { registersOf } from "./registers.ts";

test("files with one record each make up one register, a file with several its own", () => {
  const one = (id: string) => `id: ${id}\ntitle: Drift\nlikelihood: High\nlevel: High\n`;
  const project = readProject({
    "aims/risks/R-1.yaml": one("R-1"),
    "aims/risks/R-2.yaml": one("R-2"),
    "aims/risks/more.csv": "Risk ID,Risk,Level\nR-3,Drift,High\nR-4,Drift,High\n",
  });
  const registers = registersOf(risk)(project);
  const paths = (path: string) => registers.get(path)?.map(({ document }) => document.path);
  expect(paths("aims/risks/R-2.yaml")).toEqual(["aims/risks/R-1.yaml", "aims/risks/R-2.yaml"]);
  expect(paths("aims/risks/more.csv")).toEqual(["aims/risks/more.csv"]);
});
