import { expect, test } from "vitest";
import type { Draft } from "../checking/draft.ts";
import type { Project } from "../project/project.ts";
import { createSubjectFinder } from "./find-subject.ts";

const about = (subject: string) => ({ subject }) as Draft;
const project = { documents: [{ subject: "document:Risks", records: [{ ref: "risk:R-9" }] }] };
const drafts = [about("risk:R-1"), about("treatment:R-1"), about("risk:R-2"), about("risk:R-2")];
const find = (subject: string) =>
  createSubjectFinder(project as unknown as Project, new Map([["a-rule", drafts]]))("a-rule", subject);

test("a reference finds all findings about it", () => {
  expect(find("risk:R-2")).toEqual({ drafts: drafts.slice(2) });
});

test("an id that several things have is refused, and they are named", () => {
  expect(find("R-1")).toEqual({
    fault: "vague",
    detail: '"R-1" may be risk:R-1 or treatment:R-1; write which one',
  });
});

test("what is there and has no finding is told from what is nowhere", () => {
  expect(find("R-9")).toEqual({ drafts: [] });
  expect(find("Risks")).toEqual({ drafts: [] });
  expect(find("SYS-1")).toEqual({
    fault: "unknownSubject",
    detail: '"SYS-1" (the rule reports on risk:R-1, treatment:R-1 and risk:R-2)',
  });
});

test("a look-alike letter is another letter", () => {
  expect(find("risk:\u0420-2")).toMatchObject({ fault: "unknownSubject" });
});

test("a component of the code that has no finding is told from one that is nowhere", () => {
  const code = { components: [{ id: "pkg:npm/openai" }] };
  const finder = createSubjectFinder({ ...project, facts: { code } } as unknown as Project, new Map());
  expect(finder("a-rule", "component:pkg:npm/openai")).toEqual({ drafts: [] });
  expect(finder("a-rule", "component:pkg:npm/open-ai")).toMatchObject({ fault: "unknownSubject" });
});

test("whoever speaks of no component does not have the code looked at", () => {
  const facts = {
    get code(): never {
      throw new Error("asked for");
    },
  };
  const finder = createSubjectFinder({ ...project, facts } as unknown as Project, new Map());
  expect(finder("a-rule", "SYS-1")).toMatchObject({ fault: "unknownSubject" });
});
