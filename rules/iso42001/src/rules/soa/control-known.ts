import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { control } from "../../kinds/control.ts";
import { recordsIn } from "../../shared/records-in.ts";
import { isAboutOtherStandard } from "./about-other-standard.ts";
import { annexA, isClause, isGroup, isInformationSecurity, isObjective } from "./annex-a.ts";
import { type ControlReport, controlFaults, reportFault, rewrite } from "./control-faults.ts";
import { type NamedControl, namedIn, reliedOn } from "./named-controls.ts";
import type { Row } from "./row.ts";

/** Everything that is treated as a control is one of the 38 of Annex A. */
export const controlKnown = defineRule({
  id: "control-known",
  summary: "Every control that the Statement of Applicability, a risk or an action names is one of the 38.",
  requirements: ["6.1.3"],
  severity: "error",
  basis: "requirement",
  on: "document",
  options: z.strictObject({}),
  notAGap:
    "Controls of the organisation's own, or of another standard, are welcome: an id that does not look like one of Annex A, or the name of the other standard beside it, tells them apart.",
  messages: controlFaults,
  appliesTo: (document) =>
    recordsIn(document, control).length > 0 || reliedOn(document).next().done === false,
  check(document, { report }) {
    const rows = recordsIn(document, control);
    const listsClauses = rows.some(({ id }) => isClause(id) && !annexA.has(`A.${id}`));
    const taken = (id: string): boolean => rows.some((row) => row.id === id);
    for (const row of rows) checkRow(row, { listsClauses, taken }, report);
    const seen = new Set<string>();
    for (const named of reliedOn(document)) {
      const key = `${named.record.ref} ${named.mention.typed}`;
      if (!seen.has(key) && !isForeign(named)) reportFault(named, {}, report);
      seen.add(key);
    }
  },
  examples: [
    {
      shows: "gap",
      title: "ids that look right and are not",
      files: {
        "aims/soa.md": `# Statement of Applicability

| Control | Applicable | Justification            |
| ------- | ---------- | ------------------------ |
| A.5.1   | Yes        | We assess every system   |
  ~~~~~ A.5.1 states the objective of A.5.2 to A.5.5 and is no control.
| A.6.2.9 | Yes        | We switch systems off    |
  ~~~~~~~ ISO/IEC 42001 has no control A.6.2.9.
| A.5.15  | Yes        | Access to training data  |
  ~~~~~~ A.5.15 is a control of ISO/IEC 27001; ISO/IEC 42001 has none of that number.
| A.6.2.4 | Yes        | Errors harm applicants   |
`,
      },
    },
    {
      shows: "gap",
      title: "an id as a spreadsheet pads it",
      files: {
        "aims/soa.csv": `Control,Applicable,Justification
A.6.2.04,Yes,Errors harm applicants
~~~~~~~~ ISO/IEC 42001 has no control A.6.2.04.
`,
      },
      fixed: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,Errors harm applicants\n",
      },
    },
    {
      shows: "gap",
      title: "guidance named where a control is meant, in a risk",
      files: {
        "aims/risks.yaml": `risks:
  - id: R-1
    title: Unfair scores
    controls: [A.7.4, B.5.4]
                      ~~~~~ B.5.4 is guidance; what it explains is A.5.4.
`,
      },
      fixed: {
        "aims/risks.yaml": `risks:
  - id: R-1
    title: Unfair scores
    controls: [A.7.4, A.5.4]
`,
      },
    },
    {
      shows: "good",
      title: "controls of Annex A, and one that is marked as another standard's",
      files: {
        "aims/risk-register.csv": `Risk ID,Description,Controls
R-1,Unfair scores,A.7.4; A.5.4
R-2,Stolen training data,A.7.2; 27001:A.8.3
`,
      },
    },
    {
      shows: "absent",
      title: "risks that name no control",
      files: {
        "aims/risk-register.md": `# Risk register

| Risk ID | Description   |
| ------- | ------------- |
| R-1     | Unfair scores |
`,
      },
    },
  ],
});

/** What is known of the list that a row stands in. */
interface Around {
  readonly listsClauses: boolean;
  readonly taken: (control: string) => boolean;
}

function checkRow(row: Row, { listsClauses, taken }: Around, report: ControlReport): void {
  const [named] = namedIn(row, row.at("id"));
  if (!named) {
    checkBareNumber(row, { listsClauses, taken }, report);
    return;
  }
  const { mention, at } = named;
  const { id, standard } = mention;
  const place = { at, subject: row.ref, key: mention.typed };
  const prefix = prefixBefore(named);
  if (standard !== undefined && standard !== "42001") {
    report("otherStandard", { ...place, severity: "info", data: { id, standard } });
  } else if (annexA.has(id) && mention.lookAlikes.length === 0 && prefix > 0) {
    const range = { start: named.range.start - prefix, end: named.range.end };
    const fix = taken(id) ? {} : rewrite(row, range, id);
    report("prefixed", { ...place, severity: "info", data: { control: id }, ...fix });
  } else if (!isForeign(named) && !isHeading(row, id)) {
    reportFault(named, { title: row.written("title"), taken }, report);
  }
}

/** A row that only gives the title of a group, or its objective, and decides nothing. */
function isHeading(row: Row, id: string): boolean {
  return (
    (isGroup(id) || isObjective(id)) && row.state("applicable") !== "read" && row.state("status") !== "read"
  );
}

function checkBareNumber(row: Row, { listsClauses, taken }: Around, report: ControlReport): void {
  const number = row.has("id") ? /^\d{1,2}(?:\.\d{1,2})+(?![\w.])/.exec(row.id)?.[0] : undefined;
  if (number === undefined || !annexA.has(`A.${number}`) || (isClause(number) && listsClauses)) return;
  const id = row.at("id");
  const range = { start: id.start.offset, end: id.start.offset + number.length };
  const isTyped = row.document.text.startsWith(number, range.start);
  const fix = isTyped && !isClause(number) && !taken(`A.${number}`) ? rewrite(row, range, `A.${number}`) : {};
  report("bareNumber", {
    at: id,
    subject: row.ref,
    key: number,
    data: { number, control: `A.${number}` },
    ...fix,
  });
}

/** The length of `42001:` or `ISO/IEC 42001 Annex` before an id. */
function prefixBefore({ record, range, mention }: NamedControl): number {
  if (mention.standard !== "42001") return 0;
  const before = record.document.text.slice(Math.max(0, range.start - 40), range.start);
  return /(?:ISO(?:\/IEC)?[\s-]*)?42001(?::20\d\d)?[\s:–-]*(?:Annex\s+)?$/i.exec(before)?.[0].length ?? 0;
}

/** An id of ISO/IEC 27001 where that standard is spoken of. */
function isForeign({ record, mention, range }: NamedControl): boolean {
  return isInformationSecurity(mention.id) && isAboutOtherStandard(record.document, range);
}
