import {
  builtinRules,
  date,
  defineKind,
  definePack,
  defineRule,
  identifier,
  type Pack,
  person,
} from "@aims-lint/core";

/** For tests: the kind of the pack below. */
const risk = defineKind({
  name: "risk",
  summary: "A risk and what is done about it.",
  titles: ["Risk register", "Risks"],
  prefixes: ["RSK"],
  locations: ["risks/**"],
  fields: {
    id: identifier({ aliases: ["Risk ID"] }),
    owner: person({ aliases: ["Risk owner"] }),
    due: date(),
  },
});

const [engineRule] = builtinRules;
if (!engineRule) throw new TypeError("The engine has no rule.");

const riskHasOwner = defineRule({
  id: "risk-has-owner",
  summary: "Every risk has an owner.",
  requirements: ["6.1.3"],
  severity: "error",
  basis: "requirement",
  notAGap: "Where the register names one owner for all.",
  on: risk,
  options: engineRule.options,
  messages: {
    missing: { problem: "Nobody owns {id}.", why: "Nobody decides.", how: "Name a person for {id}." },
  },
  examples: [
    { shows: "gap", title: "no owner", files: { "aims/risks.md": "# Risks\n\n```js\nx\n```\n" } },
    {
      shows: "good",
      title: "an owner",
      files: { "aims/risks.yaml": "risks:\n  - id: R-1\n    owner: Jane\n" },
    },
  ],
  check: () => {},
});

/** For tests: a pack with a clause, a control, a kind and a rule. */
export const fakePack: Pack = definePack({
  name: "fake",
  version: "1.0.0",
  kinds: [risk],
  rules: [riskHasOwner],
  catalogue: {
    standard: "ISO/IEC 42001:2023",
    groups: [{ id: "6.1", title: "Risks" }],
    requirements: [
      {
        id: "6.1.3",
        type: "clause",
        title: "Risk treatment",
        summary: "Decide what to do about each risk.",
        evidence: ["risk"],
        group: "6.1",
        phase: "plan",
        stages: [1, 2],
        documented: "retained",
        duty: "The plan and its results.",
        cadence: "When something changes.",
        good: ["An owner for each risk"],
        question: "Who decided?",
        judgement: "Whether the action helps.",
      },
      { id: "A.6.2.4", type: "control", title: "Verification", summary: "Test it.", evidence: [] },
    ],
  },
  crosswalks: {
    frameworks: [{ id: "act", title: "The Act", note: "" }],
    relatedTo: (requirement) =>
      ["Art. 9", "Art. 10"].map((ref) => ({
        requirement,
        framework: "act",
        ref,
        topic: "",
        basis: ref === "Art. 9" ? "published" : "inferred",
        sources: [],
      })),
    placesOf: () => [],
  },
});
