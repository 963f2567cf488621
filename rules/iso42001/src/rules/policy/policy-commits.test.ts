import { testRule } from "../../test-rule.ts";
import { policyCommits } from "./policy-commits.ts";

testRule(policyCommits, [
  {
    shows: "good",
    title: "a German policy",
    files: {
      "aims/ki-richtlinie.md": `# KI-Richtlinie

- Wir erfüllen alle Anforderungen, die für unsere KI-Systeme gelten, und halten die Gesetze ein.
- Wir verbessern unser KI-Managementsystem fortlaufend, verpflichtend für alle: kontinuierlich und messbar verbessern.
`,
    },
  },
  {
    shows: "good",
    title: "commitments as YAML that name what is meant",
    files: {
      "aims/ai-policy.yaml": `title: AI policy
owner: Jane Doe
commitments:
  applicable_requirements: listed in legal-register.yaml
  continual_improvement: decided by the board every spring
`,
    },
  },
  {
    shows: "gap",
    title: "a commitment that YAML denies",
    files: {
      "aims/ai-policy.yaml": `title: AI policy
owner: Jane Doe
commitments:
  applicable_requirements: yes
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ AI policy does not commit to improving the AI management system continually.
  continual_improvement: no
`,
    },
  },
  {
    shows: "gap",
    title: "what parties ask for is no promise",
    files: {
      "aims/ai-policy.md": `# AI policy
  ~~~~~~~~~ AI policy does not commit to meeting the requirements that apply.

We improve our AI management system continually.

| Party      | Requirement                           |
| ---------- | ------------------------------------- |
| Regulators | compliance with applicable regulation |
`,
    },
  },
  {
    shows: "good",
    title: "commitments in a table",
    files: {
      "aims/ai-policy.md": `# AI policy

## Commitments

| No | We commit to                             |
| -- | ---------------------------------------- |
| 1  | meeting applicable requirements          |
| 2  | continual improvement of the AIMS        |
`,
    },
  },
  {
    shows: "absent",
    title: "a policy that was replaced",
    files: {
      "aims/ai-policy.md": `# AI policy

**Status:** Superseded
`,
    },
  },
  {
    shows: "good",
    title: "subheadings below the commitments",
    files: {
      "aims/ai-policy.md": `# AI policy

## 3. Our commitments

### 3.1 Applicable requirements

They are listed in the legal register.

### 3.2 Continual improvement

Through audits and reviews.
`,
    },
  },
]);
