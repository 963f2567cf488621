import { expect, test } from "vitest";
import type { Check } from "../checking/check.ts";
import type { Span } from "../document/range.ts";
import type { Code } from "../facts/code.ts";
import type { Project } from "../project/project.ts";
import { identify } from "./identify.ts";

const at = (offset: number, line: number, column: number): Span => ({
  path: ".env.example",
  start: { offset, line, column },
  end: { offset: offset + 14, line, column: column + 14 },
});
const key = {
  id: "service:api.openai.com",
  sightings: [{ at: at(30, 2, 8), seen: "OPENAI_API_KEY" }],
};
const code = { components: [], hints: [key] } as unknown as Code;
const lineOf = (place: Span, facts: Partial<Project["facts"]>): string | undefined => {
  const draft = { rule: { id: "a-rule" }, at: place, subject: "s", messageId: "m", message: "", key: "" };
  const project = {
    facts,
    document: () => undefined,
    derive: <T>(make: (project: Project) => T): T => make(project as unknown as Project),
  };
  return identify([{ drafts: [draft] } as unknown as Check], project as unknown as Project)[0]?.line;
};

test("a finding in code carries what was seen at its column, and nothing else of the line", () => {
  expect(lineOf(at(30, 2, 8), { code })).toBe("       OPENAI_API_KEY");
});

test("where nothing was seen there is no line", () => {
  expect(lineOf(at(31, 2, 9), { code })).toBe("");
  expect(lineOf(at(30, 2, 8), {})).toBe("");
});
