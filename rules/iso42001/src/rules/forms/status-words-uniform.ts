import { defineRule, normaliseKey, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { replaceValue } from "../../shared/replace-value.ts";
import { type Written, writtenIn } from "./written-in.ts";

/** States are called alike, so that they can be counted. */
export const statusWordsUniform = defineRule({
  id: "status-words-uniform",
  summary: "A status is written with the word that the kind of document has for it.",
  requirements: [],
  severity: "info",
  basis: "practice",
  group: "uniform",
  on: "document",
  options: z.strictObject({}),
  notAGap:
    "Every word that can be read is as good as another to the other rules. This one is for those who want one word everywhere; a status with a note is left for people.",
  messages: {
    other: {
      problem: '"{written}" is another word for {word}.',
      why: "A state that has one name can be counted, filtered and compared.",
      how: "Write {word}.",
    },
  },
  appliesTo: (entry) => statusesIn(entry.records).length > 0,
  check({ document, records }, { report }) {
    for (const { record, field, text, range } of statusesIn(records)) {
      const word = wordFor(text, field);
      if (word === undefined || normaliseKey(word) === normaliseKey(text)) continue;
      const cased = /^\P{L}*\p{Lu}/u.test(text) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
      const place = { at: record.span(range), subject: record.ref, key: text };
      report("other", {
        ...place,
        data: { written: text, word: cased },
        ...replaceValue(document, range, text, cased),
      });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "other words, and a sign",
      files: {
        "aims/soa.md": `# Statement of Applicability

| Control | Applicable | Status             |
| ------- | ---------- | ------------------ |
| A.2.2   | Yes        | Done               |
                         ~~~~ "Done" is another word for Implemented.
| A.2.3   | Yes        | implemented        |
| A.2.4   | Yes        | Done by operations |
`,
      },
      fixed: {
        "aims/soa.md": `# Statement of Applicability

| Control | Applicable | Status             |
| ------- | ---------- | ------------------ |
| A.2.2   | Yes        | Implemented        |
| A.2.3   | Yes        | implemented        |
| A.2.4   | Yes        | Done by operations |
`,
      },
    },
    {
      shows: "good",
      title: "the words of the kind, in whatever case",
      files: { "aims/soa.csv": "Control,Applicable,Status\nA.2.2,Yes,Implemented\nA.2.3,Yes,planned\n" },
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

/** What a text means that is one known word with nothing beside it but a sign; `undefined` for another. */
function wordFor(text: string, { read }: Written["field"]): string | undefined {
  if (!/^[\p{L}\p{M}\p{Extended_Pictographic}\s_-]+$/u.test(text)) return undefined;
  if (/\s[-–—]|\s(?:by|on|until|since|per|see|for|in|from|as|end)\s/i.test(text)) return undefined;
  const meaningOf = (value: string): unknown => {
    const range = { start: 0, end: value.length };
    const reading = read({ type: "scalar", value, range }, { source: () => value });
    return reading.state === "read" ? reading.value : undefined;
  };
  const meaning = meaningOf(text);
  const parts = [text.replace(/[^\p{L}\p{M}\s_-]/gu, ""), text.replace(/[\p{L}\p{M}\s_-]/gu, "")];
  const isOne = parts.every((part) => part.trim() === "" || meaningOf(part.trim()) === meaning);
  return typeof meaning === "string" && isOne ? meaning : undefined;
}
