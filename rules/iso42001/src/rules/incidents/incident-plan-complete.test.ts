import { testRule } from "../../test-rule.ts";
import { incidentPlanComplete } from "./incident-plan-complete.ts";

testRule(incidentPlanComplete, [
  {
    shows: "gap",
    title: "types in YAML, one without a channel",
    files: {
      "aims/incident-communication-plan.yaml": `kind: incident-communication-plan
types:
  - type: wrong decisions
    notify: applicants
    within: 72 hours
    content: what happened
    channel: letter
    role: Jonas
  - type: drift
    notify: underwriters
    within: immediately
    content: limits
    channel: "-"
              ~ (info) For drift the plan does not say through which channel.
    role: Jonas
`,
    },
  },
  {
    shows: "good",
    title: "a plan in prose",
    files: {
      "aims/plan.md": `# AI incident communication plan

**Owner:** Mia

Users and other affected people are told within 72 hours by e-mail and on the status page. The messages contain what happened
and what we do. The system owner is responsible.
`,
    },
  },
]);
