import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { resource } from "./resource.ts";

testKind({
  kind: resource,
  title: "LightGBM",
  register: { title: "Resource inventory", path: "aims/resource-inventory", collection: "resources" },
  written: {
    "Resource ID": "RSC-001",
    "AI system": "SYS-001",
    Resource: "LightGBM",
    "Resource type": "tool",
    Version: "4.6",
    "Life cycle stage": "development",
    Source: "open source",
    Owner: "Aylin Demir",
  },
  named: "Resource",
  means: {
    id: "RSC-001",
    systems: ["SYS-001"],
    item: "LightGBM",
    type: "tool",
    version: "4.6",
    stage: "development",
    source: "open source",
    owner: "Aylin Demir",
  },
  layouts: forms.record,
});

test("tables without ids: tools, places, people", () => {
  const project = readProject({
    "aims/resources.md": `# Resources of the AI systems

| System  | Resource | Version |
| ------- | -------- | ------- |
| SYS-001 | LightGBM | 4.6     |

| System  | Place | Region    |
| ------- | ----- | --------- |
| SYS-001 | cloud | Stockholm |

| System  | Expertise    | Who      |
| ------- | ------------ | -------- |
| SYS-001 | data science | 6 people |
`,
  });
  expect(project.records(resource).map(({ id }) => id)).toEqual(["LightGBM", "cloud", "data science"]);
});
