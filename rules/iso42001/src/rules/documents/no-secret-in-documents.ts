import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { secretsIn } from "./secrets.ts";

// Put together here, so that no scanner takes the example for a leak.
const key = `ghp_${"Qm7Xz2Lp9Vt4Kc8Rb3Wn6Hs1Yd5Gf0JuAeTo"}`;

/** What opens a system does not belong among documents that many people read. */
export const noSecretInDocuments = defineRule({
  id: "no-secret-in-documents",
  summary: "No document holds a key that opens a system.",
  requirements: ["7.5.3"],
  severity: "warning",
  basis: "requirement",
  on: "document",
  options: z.strictObject({}),
  notAGap:
    "A key that was made up for an example, or one that has been revoked and is kept as evidence of an incident, opens nothing; mark it as an example or cut its end off.",
  messages: {
    secret: {
      problem: "What looks like {what} stands here.",
      why: "Whoever reads the document can use the key, and so can everybody who gets a copy or the history of the repository.",
      how: "Revoke the key first, then take it out of the document and its history, and name the place where the new one is kept.",
    },
  },
  appliesTo: ({ document }) => document.text.trim() !== "",
  check({ document }, { report }) {
    for (const { what, range } of secretsIn(document.text))
      report("secret", { at: document.locate(range), key: what, conceal: true, data: { what } });
  },
  examples: [
    {
      shows: "gap",
      title: "a token in a how-to",
      files: {
        "aims/operation/start-guide.md": `# Running the chat service

Start it with \`CHAT_TOKEN=${key}\`.
                          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ What looks like a GitHub token stands here.
`,
      },
    },
    {
      shows: "good",
      title: "the place of a key, and an example",
      files: {
        "aims/operation/start-guide.md":
          "# Running the chat service\n\nThe token lies in the vault under `chat/token`; it looks like ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.\n",
      },
    },
    {
      shows: "absent",
      title: "an empty page",
      files: { "aims/notes.md": "\n~ [document-parses] The file is empty.\n" },
    },
  ],
});
