import { testRule } from "../../test-rule.ts";
import { policyFramesObjectives } from "./policy-frames-objectives.ts";

testRule(policyFramesObjectives, [
  {
    shows: "good",
    title: "the objectives themselves",
    files: {
      "aims/ai-policy.md": `# AI management system (AIMS) policy

## 2. Introduction & Objectives

- Every AI system has an impact assessment before it goes live.
`,
    },
  },
  {
    shows: "good",
    title: "a key of YAML",
    files: {
      "aims/ai-policy.yaml": `title: AI policy
owner: Jane Doe
objectives_framework: set by the board every spring
`,
    },
  },
  {
    shows: "gap",
    title: "objectives that are only mentioned",
    files: {
      "aims/ai-policy.md": `# AI policy
  ~~~~~~~~~ AI policy does not say how AI objectives are set.

We improve through objectives, audits and reviews.
`,
    },
  },
  {
    shows: "absent",
    title: "a policy that was replaced",
    files: {
      "aims/ai-policy.md": `# AI policy

**Status:** Obsolete
`,
    },
  },
]);
