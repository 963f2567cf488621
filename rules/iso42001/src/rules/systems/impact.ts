import type { Level, Project, RecordOf } from "@aims-lint/core";
import type { system } from "../../kinds/system.ts";
import { assessmentsOf } from "../impact/assessments-of.ts";

type System = RecordOf<typeof system>;

const high =
  /(?<!not |non )(?<!\p{L})(?:very high|high|critical|severe|major|significant|unacceptable|prohibited|hoch|sehr hoch|kritisch|élevée?|critique|alt[oa]|crític[oa]|elevad[oa]|hoog|高)(?!\p{L})/u;

/**
 * Whether a rating is high by its own words. What a bare number means is for the organisation's method to say, so a
 * number is never taken for high.
 */
export function isHigh(level: Level | undefined): boolean {
  return level?.word !== undefined && high.test(level.word);
}

/** Whether a system has a high impact, by the inventory or by one of its assessments. */
export function hasHighImpact(record: System, project: Project): boolean {
  const own = record.state("impactLevel") === "read" ? record.fields.impactLevel : undefined;
  return (
    isHigh(own) ||
    assessmentsOf(record, project).some(
      (assessment) => assessment.state("level") === "read" && isHigh(assessment.fields.level),
    )
  );
}
