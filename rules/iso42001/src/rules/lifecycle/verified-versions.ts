import type { Day, Project, RecordOf, Span } from "@aims-lint/core";
import type { verification } from "../../kinds/verification.ts";
import { fitsVersion } from "./fits-version.ts";
import { recordsOf, type System, verificationsBySystem } from "./of-system.ts";

type Verification = RecordOf<typeof verification>;

/** The records of verification that are of some version of a system; those that name no version may be of any. */
export function verificationsOf(
  target: System,
  version: string | undefined,
  project: Project,
): readonly Verification[] {
  return recordsOf(verificationsBySystem, target, project).filter((record) => {
    const tested = versionOf(record);
    return version === undefined || tested === undefined || fitsVersion(tested, version);
  });
}

/** The versions of a system that its records of verification name. */
export function verifiedVersions(target: System, project: Project): string[] {
  return [
    ...new Set(
      recordsOf(verificationsBySystem, target, project).flatMap((record) => versionOf(record) ?? []),
    ),
  ];
}

/** The day on which a verification was finished, with the place where it stands. */
export function finishedOn(record: Verification): { readonly day: Day; readonly at: Span } | undefined {
  for (const path of ["date", "approvedOn"] as const) {
    const day = record.state(path) === "read" ? record.fields[path] : undefined;
    if (day !== undefined) return { day, at: record.at(path) };
  }
  return undefined;
}

function versionOf(record: Verification): string | undefined {
  return record.state("systemVersion") === "read" ? record.fields.systemVersion : undefined;
}
