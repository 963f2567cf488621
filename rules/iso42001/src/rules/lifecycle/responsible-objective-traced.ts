import { defineRule, type Kind, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { designRecord } from "../../kinds/design-record.ts";
import { lifeCycle } from "../../kinds/life-cycle.ts";
import { objective } from "../../kinds/objective.ts";
import { requirement } from "../../kinds/requirement.ts";
import { system } from "../../kinds/system.ts";
import { verification } from "../../kinds/verification.ts";
import { verificationTest } from "../../kinds/verification-test.ts";
import { called } from "../../shared/called.ts";
import { systemsNamedIn } from "../systems/naming.ts";
import { isBuilt } from "./asked.ts";

type Objective = RecordOf<typeof objective>;

const tested: readonly Kind[] = [requirement, verification, verificationTest];
const development: readonly Kind[] = [...tested, lifeCycle, designRecord];

/** What responsible development aims at shows in what is required and tested. */
export const responsibleObjectiveTraced = defineRule({
  id: "responsible-objective-traced",
  summary: "An objective of responsible development leads to a requirement or a test.",
  requirements: ["A.6.1.2"],
  severity: "warning",
  basis: "requirement",
  on: objective,
  reads: [system, requirement, verification, verificationTest, lifeCycle, designRecord],
  options: z.strictObject({}),
  notAGap:
    "Objectives of the management system, of operation alone or of systems that others build need no requirement. An objective that a requirement serves in other words is traced as soon as one names the other.",
  messages: {
    untraced: {
      problem: "{id} is an objective for {of}, and no requirement and no test refers to it.",
      why: "An aim such as fairness changes a system only if it becomes something that is built and tested.",
      how: "Name the objective as the source of the requirement that serves it, or in the test record, or add the requirement that is missing.",
    },
  },
  appliesTo: (record, { project }) =>
    aimOf(record, project) !== undefined && project.derive(developmentTexts).length > 0,
  check(record, { project, report }) {
    if (/\d/.test(record.id) && project.derive(idsInTexts).has(record.id)) return;
    if (!project.derive(isTracedById) && sharesTheme(record, project.derive(developmentTexts))) return;
    const of = aimOf(record, project) ?? "";
    report("untraced", { at: record.at(), data: { id: called(record, "Objective"), of } });
  },
  examples: [
    {
      shows: "gap",
      title: "fairness is aimed at, and tested nowhere",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.1.2,Yes,we build a score\n",
        "aims/systems.csv": "ID,Name,Role,Status\nSYS-001,Harbour Score,producer,production\n",
        "aims/objectives.md": `# AI objectives

| ID    | Objective                                       | Target |
| ----- | ----------------------------------------------- | ------ |
| OBJ-1 | Equal chances of every group with Harbour Score | >= 90  |
  ~~~~~ OBJ-1 is an objective for SYS-001, and no requirement and no test refers to it.
| OBJ-2 | Harbour Score works as tested, all year         | >= 95  |
| OBJ-3 | Actions are done when they are due              | >= 90  |
`,
        "aims/requirements.yaml": `kind: requirements-spec
system: SYS-001
requirements:
  - { id: REQ-1, text: ranks by risk, source: OBJ-2 }
`,
      },
    },
    {
      shows: "good",
      title: "named in the test record; the same theme where no ids are used",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.1.2,Yes,we build a score\n",
        "aims/systems.csv": "ID,Name,Role,Status\nSYS-001,Harbour Score,producer,production\n",
        "aims/objectives.csv": "Objective ID,Objective,Target\nFAIR,Decisions are fair to all groups,>= 90\n",
        "aims/vv.md":
          "# V&V record\n\n| Test | Metric | Threshold | Result |\n|---|---|---|---|\n| T-1 | fairness ratio | >= 90 | 91 |\n",
      },
    },
    {
      shows: "absent",
      title: "objectives of the management system",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.1.2,Yes,we build a score\n",
        "aims/systems.csv": "ID,Name,Role,Status\nSYS-001,Harbour Score,producer,production\n",
        "aims/objectives.csv": "ID,Objective,Target\nOBJ-3,Actions are done when they are due,>= 90\n",
        "aims/system-requirements.csv": "Req ID,Requirement\nREQ-1,ranks by risk\n",
      },
    },
  ],
});

const themes: readonly RegExp[] = [
  /\b(?:un)?fair\w*|\bbias\w*|discriminat\w*|disparit\w*|equal (?:chance|opportunit|treatment)\w*|\bgleichbehandlung\b/i,
  /\brobust\w*|\breliab\w*/i,
  /\bsafety\b|\bsafe\b|\bharmless\w*/i,
  /\btransparen\w*|\bexplain\w*|\bexplicab\w*|\binterpretab\w*/i,
  /\bprivacy\b/i,
  /\bhuman (?:oversight|control|review|check)\b|\boverrul\w*|\ba person (?:really )?checks\b/i,
];

/** What of the organisation's own development an objective is about: a system that is built, or a theme. */
function aimOf(record: Objective, project: Project): string | undefined {
  const built = project.derive(builtSystems);
  if (record.ragged || built.size === 0) return undefined;
  const text = textOf(record);
  const named = systemsNamedIn(text, project);
  if (named.length > 0) return named.find((each) => built.has(each))?.id;
  return themes.some((theme) => theme.test(text)) ? "responsible development" : undefined;
}

function builtSystems(project: Project): ReadonlySet<RecordOf<typeof system>> {
  return new Set(project.records(system).filter((each) => !each.ragged && isBuilt(each)));
}

function textOf({ document, range }: Objective): string {
  return document.text.slice(range.start, range.end);
}

/** The texts of the documents that say what is built, and how it is tested. */
function developmentTexts({ documents }: Project): readonly string[] {
  const own = documents.filter(({ records }) => records.some(({ kind }) => development.includes(kind)));
  const hasTests = own.some(({ records }) => records.some(({ kind }) => tested.includes(kind)));
  return hasTests ? own.map(({ document }) => document.text) : [];
}

/** Everything with a number in it that looks like an id in those texts. */
function idsInTexts(project: Project): ReadonlySet<string> {
  const texts = project.derive(developmentTexts);
  return new Set(texts.flatMap((text) => text.match(/[\p{L}\d]+(?:[-_.][\p{L}\d]+)*/gu) ?? []));
}

/** Whether this organisation traces objectives by their ids at all. */
function isTracedById(project: Project): boolean {
  const ids = project.derive(idsInTexts);
  return project.records(objective).some(({ id }) => /\d/.test(id) && ids.has(id));
}

function sharesTheme(record: Objective, texts: readonly string[]): boolean {
  const own = themes.filter((theme) => theme.test(textOf(record)));
  return own.some((theme) => texts.some((text) => theme.test(text)));
}
