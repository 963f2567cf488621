import { expect, test } from "vitest";
import { system } from "../../kinds/system.ts";
import { readProject } from "../../test-rule.ts";
import { isMeant, systemsMeant } from "./meant.ts";

const project = readProject({
  "aims/systems.csv": "ID,Name\nSYS-001,Harbour Score\nSYS-002,Kaj\nSYS-003,Kaj two\n",
});

test.each([
  [{ id: "SYS-002", text: "SYS-002", all: false }, ["SYS-002"]],
  [{ id: "Kaj two", text: "Kaj two", all: false }, ["SYS-003"]],
  [{ id: "the chat Kaj", text: "the chat Kaj", all: false }, ["SYS-002"]],
  [{ id: "SYS-009", text: "SYS-009", all: false }, []],
  [{ id: "", text: "all systems", all: true }, ["SYS-001", "SYS-002", "SYS-003"]],
])("%j", (mention, ids) => {
  expect(systemsMeant(mention, project).map(({ id }) => id)).toEqual(ids);
  const meant = project.records(system).filter((each) => isMeant(mention, each, project));
  expect(meant.map(({ id }) => id)).toEqual(ids);
});
