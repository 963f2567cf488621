import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { lifeCycle } from "./life-cycle.ts";

testKind({
  kind: lifeCycle,
  title: "Life-cycle procedure for AI systems",
  written: {
    "Document ID": "AIMS-OPS-001",
    "Life cycle stages": "idea, design, build, test, run, end",
    "Verification and validation": "by people who did not build the system",
    "Release criteria": "every requirement verified",
    "Change management": "an entry in the change log before each change",
  },
  means: {
    id: "AIMS-OPS-001",
    stages: "idea, design, build, test, run, end",
    testing: "by people who did not build the system",
    release: "every requirement verified",
    change: "an entry in the change log before each change",
  },
  layouts: forms.whole,
});

test.each([
  "AI System Lifecycle Management",
  "Life-cycle procedure of Acme",
  "Responsible AI Development – Process",
])("%s", (title) => {
  const project = readProject({ "aims/a.md": `# ${title}\n\n## Testing\n\nAlways.\n` });
  expect(project.records(lifeCycle).map(({ fields }) => fields.testing)).toEqual(["Always."]);
});
