import type { Attestation, Project, RecordOf } from "@aims-lint/core";
import { attestation } from "./kinds/attestation.ts";

/** The statements that say who, what, when and until when; the others are reported by `attestation-complete`. */
export function attestations(project: Project): Attestation[] {
  return project.records(attestation).flatMap((record) => {
    if (!isReadable(record)) return [];
    const { by, statement, on, expiresOn: until } = record.fields;
    if (by === undefined || statement === undefined || on === undefined || until === undefined) return [];
    if (on > project.today) return [];
    return attestedRequirements(record, project).flatMap(({ requirement }) =>
      requirement === undefined ? [] : [{ requirement, record: record.ref, by, statement, on, until }],
    );
  });
}

/** The requirements, of whatever pack, that a statement names, and the words that name none. */
export function attestedRequirements(
  record: RecordOf<typeof attestation>,
  { requirements }: Project,
): { readonly written: string; readonly requirement: string | undefined }[] {
  return (record.fields.requirements ?? []).map(({ value }) => {
    const id = value.replace(/^(?:clause|control|annex|iso(?:\/iec)? ?42001:?)\s*/i, "").trim();
    return {
      written: value,
      requirement: requirements.find((one) => one.toLowerCase() === id.toLowerCase()),
    };
  });
}

function isReadable(record: RecordOf<typeof attestation>): boolean {
  const asked = ["requirements", "by", "statement", "on", "expiresOn"] as const;
  return !record.ragged && asked.every((path) => record.state(path) === "read");
}
