import { defineRule, normaliseKey, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { replaceValue } from "../../shared/replace-value.ts";
import { type Written, writtenIn } from "./written-in.ts";

/** States are called alike, so that they can be counted. Which words stand for which, the organisation says: `in progress` is more than `open`. */
export const statusWordsUniform = defineRule({
  id: "status-words-uniform",
  summary:
    "A status is written in one way: without signs, and in the words that the organisation has chosen.",
  requirements: [],
  severity: "info",
  basis: "practice",
  group: "uniform",
  on: "document",
  options: z.strictObject({
    words: z
      .record(z.string(), z.string())
      .default({})
      .describe(
        "Words, each with the one to write in its place: `done: implemented`. One that means something else to a kind of document is left alone there.",
      ),
  }),
  notAGap:
    "Every word that can be read is as good as another to the other rules. This one is for those who want one form everywhere; a status with a note is left for people.",
  messages: {
    other: {
      problem: '"{written}" is to be written {word}.',
      why: "A state that has one name can be counted, filtered and compared.",
      how: "Write {word}.",
    },
  },
  appliesTo: (entry) => statusesIn(entry.records).length > 0,
  check({ document, records }, { options, report }) {
    const chosen = new Map(
      Object.entries(options.words).map(([key, word]) => [normaliseKey(key) || key, word]),
    );
    for (const { record, field, text, range } of statusesIn(records)) {
      const word = wordFor(text, field, chosen);
      if (word === undefined || word === text) continue;
      report("other", {
        at: record.span(range),
        subject: record.ref,
        key: text,
        data: { written: text, word },
        ...replaceValue(document, range, text, word),
      });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a sign beside the word, and a word for which another was chosen",
      files: {
        "aims/soa.md": `# Statement of Applicability

| Control | Applicable | Status             |
| ------- | ---------- | ------------------ |
| A.2.2   | Yes        | ✅ Implemented     |
                         ~~~~~~~~~~~~~ "✅ Implemented" is to be written Implemented.
| A.2.3   | Yes        | Done               |
                         ~~~~ "Done" is to be written Implemented.
| A.2.4   | Yes        | Done by operations |
`,
      },
      fixed: {
        "aims/soa.md": `# Statement of Applicability

| Control | Applicable | Status             |
| ------- | ---------- | ------------------ |
| A.2.2   | Yes        | Implemented        |
| A.2.3   | Yes        | Implemented        |
| A.2.4   | Yes        | Done by operations |
`,
      },
      options: { words: { done: "implemented" } },
    },
    {
      shows: "good",
      title: "words without signs, in whatever case",
      files: { "aims/soa.csv": "Control,Applicable,Status\nA.2.2,Yes,Implemented\nA.2.3,Yes,in progress\n" },
    },
    {
      shows: "absent",
      title: "no status",
      files: { "aims/soa.csv": "Control,Applicable\nA.2.2,Yes\n" },
    },
  ],
});

function statusesIn(records: readonly RecordOf[]): Written[] {
  return writtenIn(records, ({ path, field }) => field.type === "choice" && /status$/i.test(path));
}

/**
 * How a text is to be written: the word that was chosen for it, or itself without a sign or underscores. `undefined` where there is more in
 * it than a word, or the word would mean something else.
 */
function wordFor(
  text: string,
  field: Written["field"],
  chosen: ReadonlyMap<string, string>,
): string | undefined {
  const meaningOf = (value: string): unknown => {
    const range = { start: 0, end: value.length };
    const reading = field.read({ type: "scalar", value, range }, { source: () => value });
    return reading.state === "read" ? reading.value : undefined;
  };
  const words = text
    .replace(/\p{Extended_Pictographic}\p{M}*/gu, "")
    .replaceAll("_", " ")
    .trim();
  const signs = text.replace(/[^\p{Extended_Pictographic}]/gu, "");
  const [known, sign] = [chosen.get(normaliseKey(words)), chosen.get(signs)];
  const word = known ?? (words === "" ? sign : words);
  if (word === undefined || !/^[\p{L}\p{M}\s-]+$/u.test(word)) return undefined;
  const meanings = [text, word, ...(signs === "" ? [] : [signs])].map(meaningOf);
  const isOne = meanings.every(
    (meaning, at) => meaning === meanings[0] || (at === 2 && meaning === undefined),
  );
  if (meanings[0] === undefined || !isOne) return undefined;
  return /^\P{L}*\p{Lu}/u.test(text) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
