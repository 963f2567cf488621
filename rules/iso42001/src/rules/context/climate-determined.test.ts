import { testRule } from "../../test-rule.ts";
import { climateDetermined } from "./climate-determined.ts";

testRule(climateDetermined, [
  {
    shows: "good",
    title: "an issue with what it means",
    files: {
      "aims/context.md": `# Context of the organisation

| ID    | Issue          | Type     | Why it matters                               |
| ----- | -------------- | -------- | -------------------------------------------- |
| ISS-1 | Climate change | external | heat stops the cooling of our data centre    |
`,
    },
  },
  {
    shows: "good",
    title: "one sentence in the scope",
    files: {
      "aims/scope.md": `# AIMS scope

We looked at climate change and found it not relevant, since no system depends on a site of ours.
`,
    },
  },
  {
    shows: "good",
    title: "a German section",
    files: {
      "aims/context.md": `# Context of the organisation

| ID    | Issue  | Type     |
| ----- | ------ | -------- |
| ISS-1 | AI Act | external |

## Klimawandel

Nicht relevant: Wir betreiben keine eigenen Rechenzentren.
`,
    },
  },
  {
    shows: "gap",
    title: "a question is no answer",
    files: {
      "aims/context.md": `# Context of the organisation

| ID    | Issue  | Type     |
| ----- | ------ | -------- |
| ISS-1 | AI Act | external |

- Consider whether climate change is a relevant issue for the organisation.
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Climate change is mentioned here, and nothing says whether and why it is relevant.
`,
    },
  },
  {
    shows: "gap",
    title: "yes without a reason",
    files: {
      "aims/context.md": `# Context of the organisation

**Owner:** Jane Doe

| ID    | Issue  | Type     |
| ----- | ------ | -------- |
| ISS-1 | AI Act | external |

## Climate change
   ~~~~~~~~~~~~~~ Climate change is mentioned here, and nothing says whether and why it is relevant.

**Relevant:** yes
`,
    },
  },
]);
