import type { Finding, Severity } from "@aims-lint/core";
import { locationOf } from "./artifact-location.ts";
import { limits } from "./limits.ts";
import { sarifId, sarifText } from "./sarif-text.ts";
import type { Entry } from "./select-entries.ts";
import { toFixes } from "./to-fixes.ts";
import { toSuppressions } from "./to-suppressions.ts";
import type { Taxonomy } from "./to-taxonomy.ts";

/** What the results of a run refer to. */
export interface RunIndex {
  readonly rules: ReadonlyMap<string, number>;
  readonly taxonomy: Taxonomy;
  /** Where the project lies in its repository, ending with `/`; or nothing. */
  readonly folder: string;
  /** See `SarifOptions`. */
  readonly isUpload: boolean;
}

export const levelOf: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** One result: what is wrong and how to mend it, where, and as what it is known from run to run. */
export function toResult({ findings, standing }: Entry, index: RunIndex): object {
  const [first] = findings;
  const { rule, severity, at, subject, basis, why, fingerprint, eased, held } = first;
  const requirements = [...new Set(findings.flatMap((finding) => finding.requirements))];
  return {
    ruleId: sarifId(rule),
    ruleIndex: index.rules.get(rule) ?? -1,
    level: levelOf[severity],
    message: { text: messageOf(findings) },
    locations: [locationOf(at, index.folder)],
    partialFingerprints: {
      "aimsLint/v1": sarifId(fingerprint),
      ...(index.isUpload ? { primaryLocationLineHash: sarifId(fingerprint) } : {}),
    },
    ...(standing === undefined || standing === "unknown" ? {} : { baselineState: standing }),
    ...toSuppressions(first, index.folder),
    ...relatedOf(findings, index.folder),
    ...taxaOf(requirements, index),
    ...(findings.length === 1 ? toFixes(first, index.folder) : {}),
    properties: {
      requirements,
      basis,
      why,
      subject,
      ...(standing === "unknown" ? { isNewUnknown: true } : {}),
      ...(eased === undefined ? {} : { eased }),
      ...(held === undefined ? {} : { held: { severity: held.severity, until: held.until } }),
      ...(findings.length === 1 ? {} : { findings: findings.map(partOf) }),
    },
  };
}

function partOf({ message, subject, fingerprint }: Finding): object {
  return { message, subject, fingerprint };
}

function messageOf(findings: readonly Finding[]): string {
  const [first] = findings;
  if (first && findings.length === 1) return sentencesOf(first);
  const left = findings.length - limits.told;
  const told = findings.slice(0, limits.told).map((finding) => `- ${sentencesOf(finding)}`);
  return [`${findings.length} findings:`, ...told, ...(left > 0 ? [`- and ${left} more`] : [])].join("\n");
}

function sentencesOf({ message, how }: Finding): string {
  return `${sarifText(message, limits.sentence)} ${sarifText(how, limits.sentence)}`;
}

function relatedOf(findings: readonly Finding[], folder: string): object {
  const [, ...others] = findings;
  const places = [
    ...others.map(({ at, message }) => ({ at, message })),
    ...findings.flatMap(({ related }) => related),
  ];
  if (places.length === 0) return {};
  const relatedLocations = places.slice(0, limits.locations).map(({ at, message }, number): object => ({
    id: number + 1,
    ...locationOf(at, folder),
    message: { text: sarifText(message, limits.sentence) },
  }));
  return { relatedLocations };
}

function taxaOf(requirements: readonly string[], { taxonomy }: RunIndex): object {
  const taxa = taxonomy.refer(requirements);
  return taxa.length === 0 ? {} : { taxa };
}
