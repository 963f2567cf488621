import { testRule } from "../../test-rule.ts";
import { foreseeableMisuseAssessed } from "./foreseeable-misuse-assessed.ts";

testRule(foreseeableMisuseAssessed, [
  {
    shows: "good",
    title: "a line above a list of fields",
    files: {
      "aims/impact/score.md": `# AI system impact assessment

**Document ID:** AIA-001
**System:** SYS-001
**Impact level:** medium
**Date:** 2026-05-20

## Impact categories

**Misuse scenarios:**
- **First:** people rely on it without thinking
- **Second:** somebody sells the output
`,
    },
  },
  {
    shows: "good",
    title: "a row of a table",
    files: {
      "aims/impact/score.md": `# AI system impact assessment

**Document ID:** AIA-001
**System:** SYS-001
**Impact level:** medium
**Date:** 2026-05-20

## Results

| Dimension | Effect | Severity |
| --------- | ------ | -------- |
| Misuse scenarios | real | 3 |
`,
    },
  },
  {
    shows: "gap",
    title: "a placeholder is no answer",
    files: {
      "aims/impact/score.md": `# AI system impact assessment

**Document ID:** AIA-001
**System:** SYS-001
**Impact level:** medium
**Date:** 2026-05-20

## Misuse scenarios

[Describe the effects]
~~~~~~~~~~~~~~~~~~~~~~ AIA-001 does not consider foreseeable misuse.
`,
    },
  },
]);
