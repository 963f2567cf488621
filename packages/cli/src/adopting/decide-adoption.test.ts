import type { ColumnProposal, FileProposal, KindProposal, Proposal } from "@aims-lint/authoring";
import { defaultPacks } from "@aims-lint/node";
import { expect, test } from "vitest";
import type { Asker } from "../asking/asker.ts";
import { decideAdoption } from "./decide-adoption.ts";

const [kind] = defaultPacks.flatMap(({ kinds }) => kinds).filter(({ name }) => name === "risk");
if (!kind) throw new Error("There is no risk.");

const column = (header: string, confidence: ColumnProposal["confidence"]): ColumnProposal => ({
  header,
  field: "owner",
  state: "guessed",
  confidence,
  evidence: ["says so"],
});
const columns = [column("Wer", "likely"), column("Vielleicht wer", "doubtful")] as const;
const words = [
  { field: "status", word: "offen", meaning: "open" },
  { field: "status", word: "vergessen" },
] as const;
const doubtful: KindProposal = {
  kind,
  state: "guessed",
  confidence: "doubtful",
  evidence: ["2 of 9 columns are fields of it"],
  columns,
  words,
  rows: 3,
};
const file: FileProposal = { path: "a.md", isTemplate: false, kinds: [doubtful] };
const proposal: Proposal = {
  roots: [{ path: "docs", reason: "why not", confidence: "doubtful" }],
  ignore: [],
  files: [file],
  left: [],
};

/** Answers yes to the questions that have one of the words, and chooses the first value. */
function askerWho(says: RegExp): { asker: Asker; asked: string[] } {
  const asked: string[] = [];
  const asker: Asker = {
    text: async () => "",
    chooseSeveral: async () => [],
    choose: async (question, choices) => {
      asked.push(question);
      const [, second] = choices;
      if (!second) throw new Error("There is nothing to choose.");
      return second.value;
    },
    confirm: async (question) => {
      asked.push(question);
      return says.test(question);
    },
  };
  return { asker, asked };
}

test("what is doubtful is left where nobody can be asked", async () => {
  const decisions = await decideAdoption(proposal, undefined, false);
  expect([decisions.root("docs"), decisions.kind(file, doubtful)]).toEqual([false, false]);
});

test("it is taken where that is wanted, and what a word means is left to people", async () => {
  const decisions = await decideAdoption(proposal, undefined, true);
  expect([decisions.root("docs"), decisions.kind(file, doubtful)]).toEqual([true, true]);
  expect(columns.map((one) => decisions.column(file, doubtful, one))).toEqual([true, true]);
  expect(words.map((word) => decisions.word(file, doubtful, word))).toEqual(["open", undefined]);
});

test("a person is asked about what is doubtful, with the evidence, and about words", async () => {
  const { asker, asked } = askerWho(/is it a risk/);
  const decisions = await decideAdoption(proposal, asker, false);
  expect(asked).toEqual([
    "Read docs too? (why not)",
    "a.md: is it a risk? (2 of 9 columns are fields of it)",
    "a.md: is the column Vielleicht wer the owner of a risk? (says so)",
    "a.md: what does vergessen mean as the status of a risk?",
  ]);
  expect([decisions.root("docs"), decisions.kind(file, doubtful)]).toEqual([false, true]);
  expect(columns.map((one) => decisions.column(file, doubtful, one))).toEqual([true, false]);
  expect(words.map((word) => decisions.word(file, doubtful, word))).toEqual(["open", "open"]);
});

test("of a file that is turned down nothing else is asked", async () => {
  const { asker, asked } = askerWho(/^$/);
  await decideAdoption(proposal, asker, false);
  expect(asked).toHaveLength(2);
});

test("where there are many questions, a person may leave all that is doubtful", async () => {
  const { asker, asked } = askerWho(/^$/);
  const files = Array.from({ length: 20 }, (_, index) => ({ ...file, path: `${index}.md` }));
  const decisions = await decideAdoption({ ...proposal, files }, asker, false);
  expect(asked).toEqual([expect.stringContaining("There may be 61 questions")]);
  expect(decisions.kind(file, doubtful)).toBe(false);
});
