import { defineRule, type Project, type RecordOf, resolveLink } from "@aims-lint/core";
import * as z from "zod";
import { objective } from "../../kinds/objective.ts";
import { policy } from "../../kinds/policy.ts";
import { riskMethod } from "../../kinds/risk-method.ts";
import { listing } from "../../shared/listing.ts";

type Method = RecordOf<typeof riskMethod>;

const topics = [
  {
    kind: policy,
    name: "the AI policy",
    words: /\bpolic(?:y|ies)\b|(?:\b|KI-)(?:richtlinie|leitlinie)|\bpolitique|\bpol[íi]tica/i,
  },
  {
    kind: objective,
    name: "the AI objectives",
    words: /\bobjectives\b|\bgoals\b|\bzielen?\b|\bobjectifs\b|\bobjetivos\b/i,
  },
] as const;

/** Risks are measured against what the organisation stands for and wants to reach. */
export const riskMethodAligned = defineRule({
  id: "risk-method-aligned",
  summary: "The risk method refers to the AI policy and to the AI objectives.",
  requirements: ["6.1.2"],
  severity: "warning",
  basis: "requirement",
  on: riskMethod,
  options: z.strictObject({}),
  notAGap:
    "Nothing more than a sentence or a link is asked for. Where policy or objectives shape the criteria without being named, name them.",
  messages: {
    unlinked: {
      problem: "The risk method refers to neither {lacking}.",
      why: "Criteria that were set without policy and objectives protect something else than what management decided on.",
      how: "Say in the method how its criteria follow from them, and link to them.",
    },
    one: {
      problem: "The risk method does not refer to {lacking}.",
      why: "Criteria that were set without policy and objectives protect something else than what management decided on.",
      how: "Say in the method how its criteria follow from {lacking}, with a link.",
    },
  },
  // A method may be spread over several documents; it is judged as a whole, at its first.
  appliesTo: (method, { project }) => project.records(riskMethod)[0] === method,
  check(method, { project, report }) {
    const methods = project.records(riskMethod);
    const lacking = topics.filter(
      ({ kind, words }) => !methods.some((each) => mentions(each, words) || leadsTo(each, kind, project)),
    );
    const [first, second] = lacking;
    if (first && second)
      report("unlinked", { at: method.at(), data: { lacking: `${first.name} nor ${second.name}` } });
    else if (first) report("one", { at: method.at(), data: { lacking: listing([first.name]) } });
  },
  examples: [
    {
      shows: "gap",
      title: "a method that stands alone",
      files: {
        "aims/risk-method.md": `# Risk method
  ~~~~~~~~~~~ The risk method refers to neither the AI policy nor the AI objectives.

**Acceptance limit:** 9

Level = likelihood × impact.
`,
      },
    },
    {
      shows: "good",
      title: "a sentence and a link",
      files: {
        "aims/risk-method.md": `# Risk method

This method serves the [AI policy](ai-policy.md) and our [aims](objectives.yaml).
`,
        "aims/objectives.yaml": `objectives:
  - { id: OBJ-001, text: Equal chances, metric: ratio, target: 90 }
`,
      },
    },
    {
      shows: "absent",
      title: "only the policy is named",
      files: {
        "aims/risk-method.yaml": `title: Risk method
       ~~~~~~~~~~~ The risk method does not refer to the AI objectives.
purpose: Carries out the AI policy.
acceptance_limit: 9
`,
      },
    },
  ],
});

/** In words, its title and its metadata included. */
function mentions({ document: { text } }: Method, words: RegExp): boolean {
  return words.test(text.slice(0, 200_000));
}

/** By a link, or by the id of one of the records. */
function leadsTo({ document }: Method, kind: typeof policy | typeof objective, project: Project): boolean {
  const paths = new Set(project.records(kind).map((record) => record.document.path));
  return document.links.some(({ destination }) => {
    const target = resolveLink(document.path, destination);
    return target.type === "inside" && paths.has(target.path);
  });
}
