import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { risk } from "../../kinds/risk.ts";
import { riskMethod } from "../../kinds/risk-method.ts";
import { role } from "../../kinds/role.ts";
import { system } from "../../kinds/system.ts";
import { called } from "../../shared/called.ts";
import { isNobody, isRefusal, mayAccept } from "./authority.ts";
import { levelOf, remainingOf } from "./rating.ts";
import { type Acceptors, acceptorsOf } from "./scale/acceptors.ts";
import { bandOf } from "./scale/bands.ts";
import { quoteLevel, type RiskScale, scaleFor } from "./scale/risk-scale.ts";

/** Whoever accepted a residual risk is somebody whom the method lets accept a risk of that level. */
export const residualRiskAcceptedWithAuthority = defineRule({
  id: "residual-risk-accepted-with-authority",
  summary: "A residual risk was accepted by somebody whom the risk method gives the authority for its level.",
  requirements: ["6.1.3"],
  severity: "error",
  basis: "requirement",
  on: risk,
  reads: [riskMethod, role, system],
  options: z.strictObject({}),
  notAGap:
    "Somebody may have decided as a deputy, or under a role that the register does not show yet: write the role beside the name.",
  messages: {
    unauthorised: {
      problem: "{id} ({level}) was accepted by {person}; at this level the method leaves that to {who}.",
      why: "An acceptance by somebody without the authority is none, and the risk is still waiting for its decision.",
      how: "Have {who} decide, or write into the role register which of these roles {person} holds.",
    },
    nobody: {
      problem:
        "{id} ({level}) was accepted by {person}, and by the method nobody may accept a risk of this level.",
      why: "The organisation has ruled such risks out; accepting one anyway overrules its own criteria.",
      how: "Treat the risk until its level has come down, or stop the use.",
    },
  },
  appliesTo: (record, { project }) =>
    record.has("acceptedBy") &&
    !isRefusal(record.written("acceptedBy") ?? "") &&
    acceptorsFor(record, scaleFor(record, project)).length > 0,
  check(record, { project, report }) {
    const scale = scaleFor(record, project);
    const person = record.fields.acceptedBy;
    const [own, ...higher] = acceptorsFor(record, scale);
    if (person === undefined || !own) return;
    const level = levelFor(record, scale);
    const word = level?.score === undefined ? level?.word : bandOf(level.score, scale.bands)?.word;
    const all = [own, ...higher].map(({ who }) => who);
    const data = { id: called(record, "Risk"), level: level ? quoteLevel(level) : "", person };
    const details = { at: record.at("acceptedBy"), related: sourceOf(project) };
    if (isNobody(own.who)) report("nobody", { ...details, data });
    else if (!mayAccept(person, all, record, project, word))
      report("unauthorised", { ...details, data: { ...data, who: own.who } });
  },
  examples: [
    {
      shows: "gap",
      title: "accepted below the level that the method asks for",
      files: {
        "aims/risk-method.md": `# Risk method

## Acceptance

| Level    | May be accepted by      |
| -------- | ----------------------- |
| low      | the risk owner          |
| high     | Chief Executive Officer |
| critical | nobody                  |
`,
        "aims/risk-register.md": `# AI risk register

| ID    | Risk         | Owner | Residual level | Accepted by |
| ----- | ------------ | ----- | -------------- | ----------- |
| R-001 | Scores drift | Jonas | High           | Jonas       |
                                                  ~~~~~ R-001 (High) was accepted by Jonas; at this level the method leaves that to Chief Executive Officer.
| R-002 | No reasons   | Jonas | Critical       | Ingrid      |
                                                  ~~~~~~ R-002 (Critical) was accepted by Ingrid, and by the method nobody may accept a risk of this level.
| R-003 | Skills fade  | Jonas | Low            | Jonas       |
`,
      },
    },
    {
      shows: "good",
      title: "the role register says who holds the role",
      files: {
        "aims/risk-method.md": `# Risk method

## Risk acceptance

- Low: risk owner
- High: Chief Executive Officer, for at most six months
`,
        "aims/roles.yaml": `roles:
  - name: Chief Executive Officer (top management)
    holder: Ingrid Halvorsen
`,
        "aims/risks.yaml": `risks:
  - id: R-001
    title: Scores drift
    residual: high
    accepted_by: Ingrid Halvorsen
  - id: R-002
    title: Skills fade
    residual: low
    accepted_by: CEO
`,
      },
    },
    {
      shows: "absent",
      title: "a method that does not say who may accept what",
      files: {
        "aims/risk-method.md": "# Risk method\n\n## Acceptance\n\nThe acceptance limit is 9.\n",
        "aims/risk-register.csv": `Risk ID,Risk,Residual risk,Accepted by
R-001,Scores drift,12,Jonas
`,
      },
    },
  ],
});

function levelFor(record: RecordOf<typeof risk>, scale: RiskScale) {
  return remainingOf(record, scale)?.level ?? levelOf(record, "inherent", scale);
}

function acceptorsFor(record: RecordOf<typeof risk>, scale: RiskScale): readonly Acceptors[] {
  const level = scale.acceptors.length > 0 ? levelFor(record, scale) : undefined;
  return level ? acceptorsOf(level, scale.acceptors, scale.bands) : [];
}

function sourceOf(project: Project) {
  return project
    .records(riskMethod)
    .filter((method) => method.has("acceptance"))
    .slice(0, 1)
    .map((method) => ({ at: method.at("acceptance"), message: "Who may accept what." }));
}
