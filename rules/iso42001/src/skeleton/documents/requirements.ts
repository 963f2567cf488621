import { columns, isBuilt, skeletonDocument } from "../define.ts";

export const requirements = skeletonDocument({
  path: "systems/{id}/requirements",
  kind: "requirements-spec",
  id: "AIMS-REQ-{id}",
  title: "Requirements of {id} {name}",
  why: "A test can only show what somebody asked for before.",
  each: true,
  needed: isBuilt,
  fields: [
    { key: "system", value: "{id}" },
    { key: "system_version", write: "the version it is about" },
  ],
  parts: [
    {
      heading: "Requirements",
      collection: "requirements",
      write:
        "What the system has to do and may not do, each with the figure by which you see that it is met. Risks, laws and objectives lead to some of them.",
      columns: columns(
        "id | ID | REQ-001",
        "text | Requirement | what has to hold",
        "acceptance | Acceptance criterion | at least, at most",
        "source | Source | objective, risk, law",
        "stage | Stage | of the life cycle",
        "tests | Tests | T-001",
      ),
    },
  ],
});
