import { columns, known, section, skeletonDocument } from "../define.ts";

export const riskMethod = skeletonDocument({
  path: "risk-method",
  kind: "risk-methodology",
  id: "AIMS-RSK-001",
  title: "Method for AI risk assessment and treatment",
  why: "Two people who rate the same risk should reach the same level; that takes scales and a limit that are written down.",
  fields: [
    { key: "acceptance_limit", write: "the highest level that needs no treatment, such as 9" },
    { key: "assessment_interval", write: "how often every risk is assessed again, such as 12 months" },
  ],
  parts: [
    section(
      "Purpose and steps",
      "That the method serves the AI policy and the AI objectives (link both), and how an assessment runs: who takes part, what they look at, what sets one off.",
    ),
    {
      heading: "Likelihood",
      write:
        "What each step of your scale means, so that it can be counted. Change the number of steps if you like.",
      columns: columns(
        "value | Value | 1",
        "name | Name | rare",
        "definition | Definition | less than once in five years",
      ),
      rows: known("value", "1", "2", "3", "4", "5"),
    },
    {
      heading: "Consequence",
      write:
        "What each step means for you, for individuals and groups, and for societies. An auditor looks whether all three are there.",
      columns: columns(
        "value | Value | 1",
        "name | Name | minor",
        "organisation | For the organisation | money, standing",
        "individuals | For individuals and groups | rights, health, money",
        "societies | For societies | trust, equality, environment",
      ),
      rows: known("value", "1", "2", "3", "4", "5"),
    },
    section(
      "Rating",
      "How the level follows from likelihood and consequence, such as: Level = likelihood × consequence. Say which of the three consequences counts; the highest is usual.",
    ),
    {
      heading: "Level",
      write: "The bands of levels without gaps, and what each one means for the decision.",
      columns: columns(
        "level | Level | low",
        "from | From | 1",
        "to | To | 4",
        "meaning | Meaning | acceptable",
      ),
    },
    {
      heading: "Acceptance",
      write: "Who may accept a risk that remains, by level.",
      columns: columns(
        "level | Level of residual risk | low",
        "by | May be accepted by | a role of your list of roles",
        "until | For how long | until the next assessment",
      ),
    },
    section(
      "Treatment",
      "Your options (modify, share, avoid, retain) and how you get from a risk to an action: choose controls, compare them with Annex A, bring the Statement of Applicability up to date, plan, approve, verify.",
    ),
  ],
});
