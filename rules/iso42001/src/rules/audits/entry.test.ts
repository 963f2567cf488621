import { expect, test } from "vitest";
import { readProject } from "../../test-rule.ts";
import { auditEntries, written } from "./entry.ts";

const programme = `# Internal audit programme

## Audits

| Audit ID | Date       | Scope          | Auditors | Status    | Report                      |
| -------- | ---------- | -------------- | -------- | --------- | --------------------------- |
| AUD-1    | 2025-03-01 | clauses 4 to 6 | Jane Doe |           | kept by Internal Audit      |
| AUD-2    | 2026-02-01 | clauses 4 to 6 | Jane Doe |           | [report](second.md)         |
| AUD-3    | Q2 2026    | clauses 7, 8   | Jane Doe | cancelled |                             |
| AUD-4    | Q3 2026    | clauses 7, 8   | Jane Doe |           |                             |
| AUD-5    | 2026-10-05 | clause 9       | Jane Doe | planned   |                             |
| AUD-6    | 2027-03-01 | clause 10      | Jane Doe |           |                             |
`;

test("rows and reports of one audit belong together", () => {
  const project = readProject({
    "aims/programme.md": programme,
    "aims/second.md": "# Internal audit report\n\n**Audit date:** 2026-02-02\n**Scope:** clause 4\n",
    "aims/fifth.md": "# Internal audit report AUD-5\n\n**Audit date:** 5–9 October 2026\n",
    "aims/special.md": "# Internal audit report\n\n**Audit ID:** S-1\n**Audit date:** 2026-06-01\n",
  });
  const entries = auditEntries(project);
  expect(entries.map(({ id, state, when }) => `${id} ${state} ${when?.from} ${when?.to}`)).toEqual([
    "AUD-1 held 2025-03-01 2025-03-01",
    "AUD-2 held 2026-02-02 2026-02-02",
    "S-1 held 2026-06-01 2026-06-01",
    "AUD-3 off 2026-04-01 2026-06-30",
    "AUD-4 unknown 2026-07-01 2026-09-30",
    "AUD-5 held 2026-10-05 2026-10-09",
    "AUD-6 planned 2027-03-01 2027-03-01",
  ]);
  expect(entries.map((entry) => written(entry, "scope")?.text)).toEqual([
    "clauses 4 to 6",
    "clause 4",
    undefined,
    "clauses 7, 8",
    "clauses 7, 8",
    "clause 9",
    "clause 10",
  ]);
});
