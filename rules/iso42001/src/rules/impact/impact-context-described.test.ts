import { testRule } from "../../test-rule.ts";
import { impactContextDescribed } from "./impact-context-described.ts";

testRule(impactContextDescribed, [
  {
    shows: "good",
    title: "under other headings",
    files: {
      "aims/impact/score.md": `# AI system impact assessment

**Document ID:** AIA-001
**System:** SYS-001
**Impact level:** medium

## 2. System description

Boosted trees on account data.

## 3. Stakeholders and affected communities

Tenants who look for a flat.

## 4. Legal and regulatory requirements

Danish tenancy law.
`,
    },
  },
  {
    shows: "gap",
    title: "n/a is no answer",
    files: {
      "aims/impact-assessments.yaml": `assessments:
  - id: AIA-001
    system: SYS-001
    level: low
    technical_context: a spell checker in the editor
    societal_context: writers at work
    jurisdictions: n/a
                   ~~~ AIA-001 does not describe the jurisdictions.
`,
    },
  },
]);
