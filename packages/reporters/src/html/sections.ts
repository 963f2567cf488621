import type { Section } from "./section.ts";
import { calendar } from "./sections/calendar.ts";
import { change } from "./sections/change.ts";
import { code } from "./sections/code.ts";
import { coverage } from "./sections/coverage.ts";
import { decisions } from "./sections/decisions.ts";
import { findings } from "./sections/findings.ts";
import { inputs } from "./sections/inputs.ts";
import { notEvaluated } from "./sections/not-evaluated.ts";
import { repositories } from "./sections/repositories.ts";
import { risks } from "./sections/risks.ts";
import { statement } from "./sections/statement.ts";
import { summary } from "./sections/summary.ts";
import { systems } from "./sections/systems.ts";

/** The parts of the audit pack, in their order: what came of the check and what it says nothing of, then the registers, then what it rests on. */
export const sections: readonly Section[] = [
  summary,
  repositories,
  change,
  notEvaluated,
  coverage,
  findings,
  statement,
  risks,
  systems,
  calendar,
  decisions,
  code,
  inputs,
];
