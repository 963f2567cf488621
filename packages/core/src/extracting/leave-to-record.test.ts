import { expect, test } from "vitest";
import { fakeDocument } from "../document/fake-document.ts";
import { choice } from "../fields/choice.ts";
import { date } from "../fields/date.ts";
import { identifier, text } from "../fields/text.ts";
import { defineKind } from "../kinds/define-kind.ts";
import { buildProject } from "../project/build-project.ts";
import { leaveToRecord } from "./leave-to-record.ts";

const document = defineKind({
  name: "document",
  summary: "A document.",
  form: "document",
  universal: true,
  fields: { id: identifier(), status: choice(["draft", "approved"]), nextReview: date() },
});

const risk = defineKind({
  name: "risk",
  summary: "A risk.",
  titles: ["Risk"],
  fields: {
    id: identifier(),
    title: text(),
    status: choice(["open", "closed"]),
    nextReview: date(),
    cause: text(),
    effect: text(),
  },
});

function read(metadata: Readonly<Record<string, string>>, table: readonly (readonly string[])[] = []) {
  const source = fakeDocument({ title: "Biased scores", metadata, table });
  const recognised = {
    kinds: [{ kind: risk, by: "declaration" as const, evidence: "risk", at: { start: 0, end: 0 } }],
    declined: [],
  };
  return buildProject([source], {
    kinds: [document, risk],
    recognise: () => recognised,
    facts: { today: "2026-11-21" },
    parse: () => fakeDocument(),
    exists: () => false,
  });
}

const file = {
  id: "R-1",
  status: "open",
  nextReview: "2027-01-01",
  cause: "old data",
  effect: "wrong scores",
};

test("the status of a record that has a file of its own is no state of a document", () => {
  const project = read(file);
  expect(project.records(risk)[0]?.fields.status).toBe("open");
  expect(project.records(document)[0]?.state("status")).toBe("absent");
  expect(project.records(document)[0]?.fields.nextReview).toBe("2027-01-01");
});

test("the state of a document that holds a register is its own", () => {
  const table = [
    ["ID", "Status", "Cause"],
    ["R-1", "open", "old data"],
  ];
  const project = read({ id: "REG-1", status: "approved" }, table);
  expect(project.records(document)[0]?.fields.status).toBe("approved");
  expect(project.records(risk)[0]?.fields.status).toBe("open");
});

test("a record that has a file of its own is called by its title, where nothing else names it", () => {
  expect(read(file).records(risk)[0]?.fields.title).toBe("Biased scores");
  expect(read({ ...file, title: "Bias" }).records(risk)[0]?.fields.title).toBe("Bias");
});

test("what a section with an id says of itself is the section's own", () => {
  const source = fakeDocument({ title: "Risk", metadata: { id: "REG-1", status: "open" } });
  const [id, status] = source.metadata.map(({ key, value }) => ({ key: key.range, value }));
  if (!id || !status) throw new TypeError("The document has two entries.");
  const base = { document: source, head: id.key, written: new Map([["status", status]]) };
  const section = { ...base, kind: risk, range: { start: status.key.start, end: status.value.range.end } };
  const own = { ...base, kind: document, range: { start: 0, end: source.text.length } };
  const written = new Map([
    ["id", id],
    ["status", status],
  ]);
  expect([...leaveToRecord({ ...own, written }, [section]).written.keys()]).toEqual(["id"]);
});
