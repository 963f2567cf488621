import { testRule } from "../../test-rule.ts";
import { modelCardComplete } from "./model-card-complete.ts";

testRule(modelCardComplete, [
  {
    shows: "good",
    title: "the headings of a hub's template",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.6.2.7,Yes,users need it
`,
      "aims/cards/helper.md": `# Model Card for Helper

## Model Details

- **Developed by:** Acme Ltd
- **Model version:** 2.1

## Uses

### Direct Use

Answers questions.

## Bias, Risks, and Limitations

Knows nothing of accounts.

## Training Details

Help centre texts.

## Evaluation

97 % right.

## Human oversight

Jane Doe reads a sample.
`,
    },
  },
  {
    shows: "absent",
    title: "both controls are left out",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.6.2.7,No,we only use
A.8.2,No,we only use
`,
      "aims/cards/helper.md": `# Helper
`,
    },
  },
]);
