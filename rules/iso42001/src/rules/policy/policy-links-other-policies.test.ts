import { testRule } from "../../test-rule.ts";
import { policyLinksOtherPolicies } from "./policy-links-other-policies.ts";

testRule(policyLinksOtherPolicies, [
  {
    shows: "good",
    title: "a link",
    files: {
      "aims/ai-policy.md": `# AI policy

See also [how we buy](../handbook/procurement-policy.md).
`,
    },
  },
  {
    shows: "good",
    title: "a German policy",
    files: {
      "aims/ki-richtlinie.md": `# KI-Richtlinie

Für personenbezogene Daten gilt außerdem die Datenschutzrichtlinie.
`,
    },
  },
  {
    shows: "good",
    title: "a list in YAML",
    files: {
      "aims/ai-policy.yaml": `title: AI policy
related_policies: [ISMS-POL-001]
`,
    },
  },
  {
    shows: "gap",
    title: "references to standards and nothing else",
    files: {
      "aims/ai-policy.md": `# AI policy

## References

- ISO/IEC 42001:2023, clause 5.2
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ AI policy names no other policy.
- Annex A.2
`,
    },
  },
  {
    shows: "gap",
    title: "a German policy that knows only itself",
    files: {
      "aims/ki-richtlinie.md": `# KI-Richtlinie
  ~~~~~~~~~~~~~ KI-Richtlinie names no other policy.

Diese Richtlinie gilt für alle.
`,
    },
  },
]);
