import { type Document, defineRule } from "@aims-lint/core";
import * as z from "zod";
import { userInformation } from "../../kinds/user-information.ts";
import { sentencesOf } from "../../shared/sentences.ts";

const spelled =
  /artificial intelligence|machine[- ]learn|language model|chat ?bot|\bbot\b|\balgorithm|automated (?:system|decision|assistant|processing)|computer program|künstliche intelligenz|intelligence artificielle|inteligencia artificial|inteligência artificial|人工知能|人工智能/i;
const short = /(?<![\p{L}\d/])(?:AI|A\.I\.|KI|IA)(?![\p{L}\d/])/u;

/** Nobody should have to find out alone that the other side is a machine. */
export const usersToldOfAi = defineRule({
  id: "users-told-of-ai",
  summary: "The information for users says that they deal with an AI system.",
  requirements: ["A.8.2"],
  severity: "info",
  basis: "guidance",
  references: ["EU AI Act, Art. 50(1)"],
  notAGap:
    "Where it is obvious to everybody who reads the text that the thing is AI, one word is enough; the rule looks for such a word and not for a formula.",
  on: userInformation,
  options: z.strictObject({}),
  messages: {
    untold: {
      problem: "{name} nowhere tells its readers that an AI system is involved.",
      why: "People judge an answer differently when they know that a machine gave it; in many countries the law wants them to know.",
      how: "Say in the first lines, in plain words, that an AI system takes part and what it does.",
    },
  },
  check(record, { report }) {
    if (record.has("disclosure") || isTold(record.document)) return;
    report("untold", { at: record.at("disclosure"), data: { name: record.id } });
  },
  examples: [
    {
      shows: "gap",
      title: "a friendly assistant without a word on what it is",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.8.2,Yes,users need it\n",
        "aims/user-information.md": `# About Kaj
  ~~~~~~~~~ About Kaj nowhere tells its readers that an AI system is involved.

**Kind:** user-information
**System:** SYS-002

## What it is for

Kaj answers your questions at any hour.

## Contact

people@example.com
`,
      },
    },
    {
      shows: "good",
      title: "under a heading, in a sentence, in a title",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.8.2,Yes,users need it\n",
        "aims/user-information/kaj.md":
          "# About Kaj\n\n## You are chatting with a machine\n\nKaj is a chatbot.\n",
        "aims/user-information/score.md": "# Your application\n\n## Use of AI\n\nA score is worked out.\n",
        "aims/instructions-for-use.md":
          "# Instructions for the AI assistant\n\n## Limits\n\nCheck what it says.\n",
      },
    },
    {
      shows: "absent",
      title: "a field that was left empty",
      files: {
        "aims/user-information.yaml": `kind: user-information
system: SYS-002
ai_disclosure:
~~~~~~~~~~~~~ aims/user-information.yaml nowhere tells its readers that an AI system is involved.
limits: none known
`,
      },
    },
  ],
});

function isTold(document: Document): boolean {
  const texts = [document.title?.value ?? "", ...sentencesOf(document).map(({ text }) => text)];
  return texts.some((text) => short.test(text) || spelled.test(text));
}
