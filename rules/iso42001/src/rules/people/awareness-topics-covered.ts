import { defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { awareness } from "../../kinds/awareness.ts";
import { headOf } from "../../shared/head-of.ts";
import { listing } from "../../shared/listing.ts";
import { sentencesOf } from "../../shared/sentences.ts";

const topics = [
  ["the AI policy", /polic(?:y|ies)|richtlinie|leitlinie|pol[ií]tica|politique|beleid|方針|政策/iu],
  [
    "what their own work contributes",
    /contribut|(?:own|their|your|each) (?:role|part)\b|benefits? of|(?:better|improved) (?:AI )?performance|helps? (?:the|us)\b|\bbeitr[aä]g|beiträge|nutzen|contribu[iyç]|aporta|bijdrage|貢献|贡献/iu,
  ],
  [
    "what follows when the rules are not kept",
    /implication|consequen|not (?:following|conforming|complying|keeping|meeting)|non-?(?:conform|complian)|breach|violat|disciplin|sanction|what happens (?:if|when)|misuse|folgen|verstoß|verstöße|conséquen|consecuen|incumpl|descumpr|gevolg|違反|后果/iu,
  ],
] as const;

/** When and of which edition people hear is not what they hear. */
const occasions =
  /(?:changes?|versions?|editions?|updates?) (?:of|to|in) the (?:AI )?policy|policy (?:version|edition)s?/gi;

/** Three things everybody has to know; what they are called, and in which form they are told, is up to the organisation. */
export const awarenessTopicsCovered = defineRule({
  id: "awareness-topics-covered",
  summary:
    "People learn of the AI policy, of what they contribute, and of what follows when rules are not kept.",
  requirements: ["7.3"],
  severity: "error",
  basis: "requirement",
  on: "project",
  reads: [awareness],
  options: z.strictObject({}),
  notAGap:
    "No document about awareness is demanded: people may show that they know. Where there is one, it has to cover the three topics, in whatever words.",
  messages: {
    missing: {
      problem: "The topics of the awareness programme leave out {lacking}.",
      why: "People who have not heard of it can neither follow the policy nor see why it matters; auditors ask staff about exactly this.",
      how: "Add the topic to the programme, and tell those who have been through it already.",
    },
    unsaid: {
      problem: "The awareness records do not show that people learn {lacking}.",
      why: "A list of names shows that people were asked to come, not what they heard; auditors ask staff about exactly this.",
      how: "Write down what people learn, or name the material that they were given.",
    },
  },
  appliesTo: (project) => project.records(awareness).length > 0,
  check(project, { report }) {
    const records = project.records(awareness);
    const listed = records.filter((record) => record.has("topics"));
    const text = listed
      .map((record) => record.written("topics") ?? "")
      .join("\n")
      .replace(occasions, " ");
    const [place] = listed.length > 0 ? listed : records;
    const said = listed.length > 0 ? text : everythingSaid(project);
    const lacking = topics.filter(([, words]) => !words.test(said)).map(([name]) => name);
    if (!place || lacking.length === 0) return;
    const data = { lacking: listing(lacking) };
    if (listed.length > 0) report("missing", { at: place.at("topics"), data });
    else report("unsaid", { at: headOf(place.document), severity: "warning", data });
  },
  examples: [
    {
      shows: "gap",
      title: "nobody hears what follows when rules are not kept",
      files: {
        "aims/awareness.md": `# Awareness record

## Topics

- AI policy: principles and where to find it
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ The topics of the awareness programme leave out what follows when the rules are not kept.
- How your work helps the AI management system
`,
      },
    },
    {
      shows: "good",
      title: "all three, in a text",
      files: {
        "aims/awareness-programme.md": `# Awareness programme

Every new colleague reads the AI policy, hears how each trade contributes to good AI, and what
happens if somebody works around the rules.
`,
      },
    },
    {
      shows: "absent",
      title: "a list of names",
      files: {
        "aims/acknowledgements.csv": `Person,Completed on,Policy version
~~~~~~ (warning) The awareness records do not show that people learn what their own work contributes and what follows when the rules are not kept.
Jane Doe,2026-02-11,2.0
`,
      },
    },
  ],
});

function everythingSaid(project: Project): string {
  const documents = project.records(awareness).map(({ document }) => document);
  return documents
    .flatMap((document) => [document.title?.value ?? "", ...headers(document), ...sentences(document)])
    .join("\n");
}

function headers({ tables }: Parameters<typeof sentencesOf>[0]): string[] {
  return tables.flatMap(({ header }) => header.map(({ value }) => value));
}

function sentences(document: Parameters<typeof sentencesOf>[0]): string[] {
  return sentencesOf(document).map(({ text }) => text);
}
