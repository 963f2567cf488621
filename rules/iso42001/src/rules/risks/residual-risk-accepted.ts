import { defineRule, type Level, type Project, type RecordOf } from "@aims-lint/core";
import { risk } from "../../kinds/risk.ts";
import { riskMethod } from "../../kinds/risk-method.ts";
import { called } from "../../shared/called.ts";
import { isRefusal } from "./authority.ts";
import { limitOption } from "./limit-option.ts";
import { isClosed, pathOf, remainingOf, type Side } from "./rating.ts";
import { isAbove } from "./scale/compare.ts";
import { limitOf, quoteLevel, scaleFor } from "./scale/risk-scale.ts";

const why =
  "What stays above the limit is management's to decide; until somebody has, the treatment is not finished.";
const how =
  "Have somebody with the authority accept it and write down who and when, or plan further treatment.";

/** What remains above the acceptance limit has been accepted by somebody, and the acceptance still holds. */
export const residualRiskAccepted = defineRule({
  id: "residual-risk-accepted",
  summary: "A residual risk above the acceptance limit has been accepted, and the acceptance is in force.",
  requirements: ["6.1.3"],
  severity: "error",
  basis: "requirement",
  on: risk,
  reads: [riskMethod],
  options: limitOption,
  notAGap:
    "A risk that is still being treated has not been accepted yet: it is above the limit all the same, and the plan says until when. Risks that are closed, and risks at or below the limit, need no acceptance.",
  messages: {
    unaccepted: {
      problem:
        "What remains of {id} is {level}, above the acceptance limit ({limit}), and nobody has accepted it.",
      why,
      how,
    },
    unnamed: { problem: "{id} is recorded as accepted, and nobody is named who accepted it.", why, how },
    expired: {
      problem:
        "The acceptance of {id} ended on {until}, and {level} is still above the acceptance limit ({limit}).",
      why: "An acceptance with an end is a decision for that time; after it the risk is nobody's decision.",
      how: "Have the risk looked at again, and accepted anew or treated further.",
    },
  },
  appliesTo(record, { project, options }) {
    if (isClosed(record)) return false;
    return (
      findAbove(record, project, options.limit) !== undefined ||
      isAcceptedUnjudged(record, project, options.limit)
    );
  },
  check(record, { project, options, report }) {
    const above = findAbove(record, project, options.limit);
    const isNamed = record.fields.acceptedBy !== undefined && !isRefusal(record.fields.acceptedBy);
    const until = record.fields.acceptedUntil;
    const hasPlace = record.state("acceptedBy") !== "absent";
    if (!above) {
      if (!isNamed)
        report("unnamed", {
          at: record.at(hasPlace ? "acceptedBy" : "status"),
          data: { id: called(record, "Risk") },
        });
      return;
    }
    const { level, limit, side } = above;
    const data = { id: called(record, "Risk"), level: quoteLevel(level), limit };
    const rated = pathOf(side, record.has(pathOf(side, "level")) ? "level" : "impact");
    if (!isNamed) report("unaccepted", { at: record.at(hasPlace ? "acceptedBy" : rated), data });
    else if (until !== undefined && until < project.today)
      report("expired", { at: record.at("acceptedUntil"), data: { ...data, until } });
  },
  examples: [
    {
      shows: "gap",
      title: "residual risks that nobody answers for",
      files: {
        "aims/risk-method.md": `# Risk method

| Field            | Value |
| ---------------- | ----- |
| Owner            | Mia   |
| Acceptance limit | 9     |
`,
        "aims/risk-register.md": `# AI risk register

| ID    | Risk         | Residual level | Accepted by | Accepted until |
| ----- | ------------ | -------------- | ----------- | -------------- |
| R-001 | No reasons   | 12 (high)      |             |                |
                                          ~ What remains of R-001 is 12 (high), above the acceptance limit (9), and nobody has accepted it.
| R-002 | Scores drift | 8 (medium)     |             |                |
| R-003 | Poor groups  | 15 (high)      | Ingrid      | 2026-10-01     |
                                                        ~~~~~~~~~~ The acceptance of R-003 ended on 2026-10-01, and 15 (high) is still above the acceptance limit (9).
`,
      },
    },
    {
      shows: "gap",
      title: "accepted, but by whom",
      files: {
        "aims/risks.yaml": `risks:
  - id: R-001
    title: Scores drift
    level: high
    treatment: retain
    status: accepted
            ~~~~~~~~ R-001 is recorded as accepted, and nobody is named who accepted it.
`,
      },
    },
    {
      shows: "good",
      title: "accepted by somebody, for a time",
      files: {
        "aims/risk-method.md": "# Risk method\n\n**Acceptance limit:** Medium\n",
        "aims/risks.yaml": `risks:
  - id: R-001
    title: Stand-in features
    level: critical
    residual: { level: high }
    accepted_by: Ingrid Halvorsen
    accepted_on: 2026-10-28
    accepted_until: 2027-04-27
`,
      },
    },
    {
      shows: "absent",
      title: "nothing is said about what remains",
      files: {
        "aims/risk-method.md": "# Risk method\n\n**Acceptance limit:** 9\n",
        "aims/risk-register.csv": `Risk ID,Risk,Level,Status
R-001,Scores drift,20,open
`,
      },
    },
  ],
});

interface Above {
  readonly level: Level;
  readonly side: Side;
  /** For messages. */
  readonly limit: string;
}

function findAbove(
  record: RecordOf<typeof risk>,
  project: Project,
  option: string | number | undefined,
): Above | undefined {
  const scale = scaleFor(record, project);
  const limit = limitOf(scale, option);
  const remaining = remainingOf(record, scale);
  if (!limit || !remaining || isAbove(remaining.level, limit, scale.bands) !== true) return undefined;
  return { ...remaining, limit: limit.text };
}

/** Somebody says that the risk is accepted, and whether it had to be cannot be told. */
function isAcceptedUnjudged(
  record: RecordOf<typeof risk>,
  project: Project,
  option: string | number | undefined,
): boolean {
  if (record.state("status") !== "read" || record.fields.status !== "accepted") return false;
  const scale = scaleFor(record, project);
  const limit = limitOf(scale, option);
  const remaining = remainingOf(record, scale);
  return !limit || !remaining || isAbove(remaining.level, limit, scale.bands) === undefined;
}
