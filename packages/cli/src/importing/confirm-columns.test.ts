import { choice, defineKind, identifier, text } from "@aims-lint/core";
import { expect, test } from "vitest";
import type { Asker, Choice } from "../asking/asker.ts";
import { confirmColumns } from "./confirm-columns.ts";

const risk = defineKind({
  name: "risk",
  summary: "A risk.",
  fields: { id: identifier(), title: text(), status: choice(["open", "closed"]) },
});
const table = {
  headers: ["ID", "Was", "Notes"],
  rows: [{ line: 2, cells: ["R-1", "Drift", "x"] }],
  notes: [],
  known: 1,
};

/** Somebody who gives these answers, and the fields that they were shown. */
function person(answers: readonly string[]): { asker: Asker; shown: string[]; left: string[] } {
  const left = [...answers];
  const shown: string[] = [];
  const choose = <T>(_question: string, choices: readonly Choice<T>[]): Promise<T> => {
    const answer = left.shift();
    const found = choices.find(({ value }) => value === answer);
    if (!found) return Promise.reject(new Error(`There is no answer ${answer}.`));
    return Promise.resolve(found.value);
  };
  return { asker: { choose } as unknown as Asker, shown, left };
}

async function fields(
  answers: readonly string[],
): Promise<{ fields: unknown[]; shown: number; left: string[] }> {
  const { asker, left } = person(answers);
  let shown = 0;
  const show = (): Promise<void> => Promise.resolve(void shown++);
  const columns = await confirmColumns("a.csv", table, risk, new Map(), { asker, show });
  return {
    fields: columns.map(({ field, isDropped }) => (isDropped ? "-" : (field?.path ?? ""))),
    shown,
    left,
  };
}

test("what is right is taken as it is", async () => {
  expect(await fields(["yes"])).toEqual({ fields: ["id", "", ""], shown: 1, left: [] });
});

test("a person may say what a column is, as often as they like, and sees the columns each time", async () => {
  const answers = ["change", "Was", "title", "change", "Notes", "-", "change", "Was", "status", "yes"];
  expect(await fields(answers)).toEqual({ fields: ["id", "status", "-"], shown: 4, left: [] });
});

test("a field that is given to another column leaves the first", async () => {
  const answers = ["change", "Was", "title", "change", "Notes", "title", "yes"];
  expect((await fields(answers)).fields).toEqual(["id", "", "title"]);
});

test("who stops has nothing written", async () => {
  await expect(fields(["no"])).rejects.toThrow("Nothing was done.");
});
