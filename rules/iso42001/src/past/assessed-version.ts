import { normaliseKey, plainText } from "@aims-lint/core";
import { type Assessment, isWhole } from "../rules/impact/assessments-of.ts";

const names = new Set([
  "system version",
  "assessed version",
  "version assessed",
  "model version",
  "version of the system",
]);

/**
 * The version of the system that an assessment is of. In a document of its own, what is just called version is the document's; only a
 * name such as "System version" means the system's. `undefined` where it does not say.
 */
export function assessedVersion(assessment: Assessment): string | undefined {
  if (!isWhole(assessment))
    return assessment.state("version") === "read" ? assessment.fields.version : undefined;
  const entry = assessment.document.metadata.find(({ key }) => names.has(normaliseKey(key.value)));
  const text = entry ? plainText(entry.value).trim() : "";
  return /\d/.test(text) ? text : undefined;
}
