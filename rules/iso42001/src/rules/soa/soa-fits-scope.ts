import {
  defineRule,
  normaliseKey,
  type Project,
  type ProjectDocument,
  plainText,
  type Text,
} from "@aims-lint/core";
import * as z from "zod";
import { control } from "../../kinds/control.ts";
import { document } from "../../kinds/document.ts";
import { scope } from "../../kinds/scope.ts";
import { recordsIn } from "../../shared/records-in.ts";
import { isSameVersion } from "../../shared/same-version.ts";

const keys = new Set(
  ["scope version", "version of the scope", "aims scope version", "scope statement version"].map(
    normaliseKey,
  ),
);
const inText =
  /\bversion (\d+(?:\.\d+)*) of the (?:\[?AIMS )?\[?scope\b|\bscope(?: statement)?\]?(?:\([^()\s]{1,200}\))?,? (?:\(|in )?(?:version |v\.? ?)(\d+(?:\.\d+)*)/i;

/** The controls were chosen for the scope as it is, and not for one that was replaced. */
export const soaFitsScope = defineRule({
  id: "soa-fits-scope",
  summary: "A Statement of Applicability that names a version of the scope names the one in force.",
  requirements: ["4.3", "6.1.3"],
  severity: "warning",
  basis: "practice",
  on: "document",
  reads: [scope],
  options: z.strictObject({}),
  notAGap:
    "No clause asks the statement to name a version of the scope. Where it names none, nothing is compared.",
  messages: {
    other: {
      problem: "This statement belongs to version {named} of the scope; the scope is at version {current}.",
      why: "A scope that has grown may need controls that were left out when it was smaller.",
      how: "Go through the statement with the scope as it is now, and name that version, even if nothing changes.",
    },
  },
  appliesTo: (entry, { project }) =>
    isStatement(entry) && versionNamed(entry) !== undefined && versionsOf(project).length > 0,
  check(entry, { project, report }) {
    const named = versionNamed(entry);
    const current = versionsOf(project);
    const [first] = current;
    if (!named || !first || current.some(({ version }) => isSameVersion(version, named.value))) return;
    const related = [{ at: first.at, message: "The version of the scope." }];
    const data = { named: named.value, current: first.version };
    report("other", { at: entry.document.locate(named.range), related, data });
  },
  examples: [
    {
      shows: "gap",
      title: "the scope has moved on",
      files: {
        "aims/scope.md": `# AIMS scope

**Version:** 3.0

## AI systems

SYS-001
`,
        "aims/soa.md": `# Statement of Applicability

| Field         | Value |
| ------------- | ----- |
| Scope version | 1.0   |
                  ~~~ This statement belongs to version 1.0 of the scope; the scope is at version 3.0.

| Control | Applicable | Justification |
| ------- | ---------- | ------------- |
| A.7.4   | Yes        | R-001         |
`,
      },
    },
    {
      shows: "good",
      title: "in a sentence",
      files: {
        "aims/scope.md": `# AIMS scope

**Version:** 3

## AI systems

SYS-001
`,
        "aims/soa.md": `# Statement of Applicability

It belongs to version 3.0 of the scope.

| Control | Applicable | Justification |
| ------- | ---------- | ------------- |
| A.7.4   | Yes        | R-001         |
`,
      },
    },
    {
      shows: "absent",
      title: "the statement names no version",
      files: {
        "aims/scope.md": `# AIMS scope

**Version:** 3.0

## AI systems

SYS-001
`,
        "aims/soa.csv": `Control,Applicable,Justification
A.7.4,Yes,R-001
`,
      },
    },
  ],
});

/** With the rows in it, or as the cover of a table that is kept in another file. */
function isStatement(entry: ProjectDocument): boolean {
  if (entry.template !== undefined) return false;
  return recordsIn(entry, control).length > 0 || entry.kinds.some(({ kind }) => kind === control);
}

/** The version of the scope that a statement names, in its metadata or in a sentence. */
function versionNamed({ document: own }: ProjectDocument): Text | undefined {
  const root = own.data?.type === "mapping" ? own.data.entries : [];
  const entry = [...own.metadata, ...root].find(({ key }) => keys.has(normaliseKey(key.value)));
  const written = entry && plainText(entry.value).trim();
  if (entry && written !== undefined && /^v?\d/i.test(written))
    return { value: written, range: entry.value.range };
  const match = inText.exec(own.text.slice(0, 200_000));
  const value = match?.[1] ?? match?.[2];
  if (!match || value === undefined) return undefined;
  const start = match.index + match[0].lastIndexOf(value);
  return { value, range: { start, end: start + value.length } };
}

function versionsOf(project: Project) {
  const paths = new Set(project.records(scope).map((record) => record.document.path));
  return project
    .records(document)
    .filter((record) => paths.has(record.document.path) && record.state("version") === "read")
    .map((record) => ({ version: record.fields.version ?? "", at: record.at("version") }));
}
