import { expect, test } from "vitest";
import type { Asker, Choice } from "../asking/asker.ts";
import { askAnswers } from "./ask-answers.ts";

const skeleton = {
  roles: [
    { name: "producer", summary: "you build it" },
    { name: "user", summary: "you work with it" },
  ],
  documents: [],
};

/** A person who gives these answers one after the other, and the questions that they were asked. */
function person(...given: unknown[]): { asker: Asker; questions: string[] } {
  const questions: string[] = [];
  const next = async (question: string): Promise<never> => {
    questions.push(question);
    return given.shift() as never;
  };
  const choose = <T>(question: string, _choices: readonly Choice<T>[]): Promise<never> => next(question);
  return { asker: { text: next, choose, chooseSeveral: choose, confirm: next }, questions };
}

const nothing = {
  organisation: undefined,
  systems: undefined,
  root: undefined,
  metadata: undefined,
  registers: undefined,
};

test("everything that no option gave is asked for, system by system", async () => {
  const { asker } = person(
    " Example Ltd ",
    "Reply Draft",
    ["user"],
    "proposes answers",
    true,
    "Harbour Score",
    [],
    ["producer", "user"],
    "",
    false,
    "docs/aims",
    "table",
    "yaml",
  );
  expect(await askAnswers(asker, nothing, skeleton)).toEqual({
    organisation: "Example Ltd",
    systems: [
      { id: "SYS-001", name: "Reply Draft", roles: ["user"], purpose: "proposes answers" },
      { id: "SYS-002", name: "Harbour Score", roles: ["producer", "user"] },
    ],
    root: "docs/aims",
    metadata: "table",
    registers: "yaml",
  });
});

test("what options gave is not asked for again", async () => {
  const given = {
    organisation: "Example Ltd",
    systems: [{ id: "SYS-001", name: "Reply Draft", roles: ["user"] }],
    root: "aims",
    metadata: "front-matter",
    registers: "markdown",
  } as const;
  const { asker, questions } = person();
  expect(await askAnswers(asker, given, skeleton)).toEqual(given);
  expect(questions).toEqual([]);
});
