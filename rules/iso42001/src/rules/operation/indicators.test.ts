import { expect, test } from "vitest";
import { system } from "../../kinds/system.ts";
import { readProject } from "../../test-rule.ts";
import { indicatorsOf, isAboutManagement, watches } from "./indicators.ts";

const project = readProject({
  "aims/systems.csv": "ID,Name\nSYS-001,Harbour Score\nSYS-002,Kaj\n",
  "aims/indicators.csv": `ID,Subject,Metric
M-1,SYS-001,drift
M-2,AIMS,actions done in time
M-3,all systems,availability
M-4,,correct answers of Kaj
M-5,,audits held as planned
M-6,Procurement process,suppliers assessed
`,
});

const watched = (id: string) =>
  project
    .records(system)
    .filter((record) =>
      indicatorsOf(project).some((each) => each.id === id && watches(each, record, project)),
    )
    .map((record) => record.id);

test("an indicator watches the systems that its subject or its metric names; AIMS is none of them", () => {
  expect(watched("M-1")).toEqual(["SYS-001"]);
  expect(watched("M-2")).toEqual([]);
  expect(watched("M-3")).toEqual(["SYS-001", "SYS-002"]);
  expect(watched("M-4")).toEqual(["SYS-002"]);
});

test("what measures how the organisation works is about the management system", () => {
  const about = indicatorsOf(project).filter((each) => isAboutManagement(each, project));
  expect(about.map(({ id }) => id)).toEqual(["M-2", "M-5", "M-6"]);
});
