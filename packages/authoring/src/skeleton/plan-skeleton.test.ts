import { findGuidance, type Skeleton } from "@aims-lint/core";
import { parseDocument } from "@aims-lint/parser";
import { expect, test } from "vitest";
import type { Answers } from "./answers.ts";
import { planSkeleton } from "./plan-skeleton.ts";

const fields = [
  { key: "status", value: "draft" },
  { key: "owner", write: "who keeps it" },
];

const skeleton: Skeleton = {
  roles: [],
  documents: [
    {
      path: "risks",
      kind: "risk-register",
      id: "AIMS-RSK-002",
      title: "Risks of {organisation}",
      why: "It matters.",
      fields,
      parts: [
        {
          heading: "Risks",
          collection: "risks",
          write: "One row for each.",
          columns: [
            { key: "system", header: "System", write: "SYS-001" },
            { key: "level", header: "Level", write: "as the method says" },
          ],
          rows: (systems) => systems.map(({ id }) => ({ system: id })),
        },
      ],
    },
    {
      path: "impact/{id}",
      kind: "ai-system-impact-assessment",
      id: "AIA-{id}",
      title: "Impact of {id} {name}",
      why: "It matters.",
      each: true,
      needed: ({ roles }) => roles.includes("user"),
      fields,
      parts: [{ heading: "Benefits", write: "What good it does." }],
    },
  ],
};

const answers: Answers = {
  organisation: "Example Ltd",
  root: "docs/aims",
  systems: [
    { id: "SYS-001", name: "Reply Draft", roles: ["user"] },
    { id: "SYS-002", name: "Part of another", roles: ["partner"] },
  ],
  metadata: "front-matter",
  registers: "markdown",
};

function textsOf(given: Answers): Record<string, string> {
  return Object.fromEntries(planSkeleton(skeleton, given).map(({ path, after }) => [path, after]));
}

test("documents with front matter and tables; a system has what its roles ask for", () => {
  expect(textsOf(answers)).toEqual({
    "docs/aims/risks.md": `---
id: AIMS-RSK-002
title: Risks of Example Ltd
kind: risk-register
status: draft
owner: # write: who keeps it
---

# Risks of Example Ltd

## Risks

<!-- write: One row for each.
  System: SYS-001
  Level: as the method says
-->

| System | Level |
| --- | --- |
| SYS-001 | |
| SYS-002 | |
`,
    "docs/aims/impact/sys-001.md": `---
id: AIA-001
title: Impact of SYS-001 Reply Draft
kind: ai-system-impact-assessment
status: draft
owner: # write: who keeps it
---

# Impact of SYS-001 Reply Draft

## Benefits

<!-- write: What good it does. -->
`,
  });
});

test("registers as lists, and tables of what a document says about itself", () => {
  expect(textsOf({ ...answers, metadata: "table", registers: "yaml" })).toEqual({
    "docs/aims/risks.yaml": `id: AIMS-RSK-002
title: Risks of Example Ltd
kind: risk-register
status: draft
owner: # write: who keeps it

# write: One row for each. An entry looks like this:
#   - system: SYS-001
#     level: as the method says
risks:
  - system: SYS-001
    level:
  - system: SYS-002
    level:
`,
    "docs/aims/impact/sys-001.md": `# Impact of SYS-001 Reply Draft

| Field | Value |
| --- | --- |
| Document ID | AIA-001 |
| Kind | ai-system-impact-assessment |
| Status | draft |
| Owner | <!-- write: who keeps it --> |

## Benefits

<!-- write: What good it does. -->
`,
  });
});

test.each(["--> # Approved", "yes", "A: B # c", "a|b\\", "<!-- write: x -->", '"quoted"', "O'Neill & Söhne"])(
  "a name like %s stays a name in every layout",
  (name) => {
    for (const [metadata, registers] of [
      ["front-matter", "markdown"],
      ["table", "yaml"],
    ] as const) {
      const systems = [{ id: "SYS-001", name, roles: ["user"] }];
      for (const { path, after } of planSkeleton(skeleton, {
        ...answers,
        organisation: name,
        systems,
        metadata,
        registers,
      })) {
        const document = parseDocument(path, after, []);
        expect(document.problems).toEqual([]);
        expect(findGuidance(document)).toHaveLength(2);
        expect(document.title?.value).toContain(name);
      }
    }
  },
);
