import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { risk } from "../../kinds/risk.ts";
import { riskMethod } from "../../kinds/risk-method.ts";
import { treatment } from "../../kinds/treatment.ts";
import { called } from "../../shared/called.ts";
import { levelOf, pathOf } from "./rating.ts";
import { compareLevels } from "./scale/compare.ts";
import { quoteLevel, scaleFor } from "./scale/risk-scale.ts";
import { hasMeasure } from "./treated-by.ts";

/** A risk does not shrink by itself: whatever lowers it is named. */
export const residualLoweredByControl = defineRule({
  id: "residual-lowered-by-control",
  summary: "A risk whose residual level is lower than its inherent level names what lowered it.",
  requirements: ["6.1.3"],
  severity: "error",
  basis: "requirement",
  on: risk,
  reads: [riskMethod, treatment],
  options: z.strictObject({}),
  notAGap:
    "A risk may shrink because the world changed, such as a system with fewer users: then it is a new assessment, and the inherent level is the one to change.",
  messages: {
    unexplained: {
      problem:
        "{id} goes from {inherent} down to {residual}, and no control or action is named that lowers it.",
      why: "A residual level rests on the controls behind it; without them it is a wish, and an auditor will treat it as the inherent one.",
      how: "Name the controls or the treatment action, or set the residual level back to the inherent one.",
    },
  },
  appliesTo(record, { project }) {
    const scale = scaleFor(record, project);
    const [inherent, residual] = [levelOf(record, "inherent", scale), levelOf(record, "residual", scale)];
    return (
      inherent !== undefined &&
      residual !== undefined &&
      (compareLevels(residual, inherent, scale.bands) ?? 0) < 0
    );
  },
  check(record, { project, report }) {
    if (hasMeasure(record, project)) return;
    const scale = scaleFor(record, project);
    const [inherent, residual] = [levelOf(record, "inherent", scale), levelOf(record, "residual", scale)];
    if (!inherent || !residual) return;
    const path = record.has(pathOf("residual", "level")) ? pathOf("residual", "level") : "residual";
    const data = {
      id: called(record, "Risk"),
      inherent: quoteLevel(inherent),
      residual: quoteLevel(residual),
    };
    report("unexplained", { at: record.at(path), data });
  },
  examples: [
    {
      shows: "gap",
      title: "from 20 to 4 by nothing",
      files: {
        "aims/risk-register.md": `# AI risk register

| Risk ID | Risk                 | Inherent | Treatment | Controls | Residual |
| ------- | -------------------- | -------- | --------- | -------- | -------- |
| R-001   | Scores drift         | 20       | modify    | n/a      | 4        |
                                                                     ~ R-001 goes from 20 down to 4, and no control or action is named that lowers it.
| R-002   | No reasons for a no  | 16       | modify    | A.8.2    | 6        |
`,
      },
    },
    {
      shows: "good",
      title: "measures in words will do",
      files: {
        "aims/risks/R-001.md": `# R-001 Personal data reaches the supplier

**Risk ID:** R-001
**Inherent risk:** High
**Mitigation:** Account numbers are stripped before a message leaves our network
**Residual risk:** Low
`,
      },
    },
    {
      shows: "absent",
      title: "a risk that stays what it was",
      files: {
        "aims/risk-register.md": `# AI risk register

| Risk ID | Risk        | Inherent | Residual |
| ------- | ----------- | -------- | -------- |
| R-003   | Skills fade | low      | low      |
`,
      },
    },
  ],
});
