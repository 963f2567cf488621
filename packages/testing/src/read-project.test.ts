import { defineKind, definePack, identifier, text } from "@aims-lint/core";
import { expect, test } from "vitest";
import { readProject } from "./read-project.ts";

const ship = defineKind({
  name: "ship",
  summary: "A ship.",
  titles: ["Ships"],
  fields: { id: identifier(), name: text() },
});

const pack = definePack({
  name: "harbour",
  version: "1.0.0",
  catalogue: { standard: "Harbour rules", requirements: [] },
  kinds: [ship],
  rules: [],
});

test("gives the records that a pack reads out of texts", () => {
  const project = readProject({ "aims/ships.csv": "ID,Name\n1,Sea Cloud\n" }, pack);
  expect(project.records(ship).map(({ fields }) => fields.name)).toEqual(["Sea Cloud"]);
});

test("knows the day and other paths", () => {
  const project = readProject({}, pack, { today: "2027-01-02", elsewhere: ["docs/map.pdf"] });
  expect(project.today).toBe("2027-01-02");
  expect(project.exists("docs/map.pdf")).toBe(true);
});
