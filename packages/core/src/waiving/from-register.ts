import type { RecordOf } from "../extracting/record.ts";
import type { Project } from "../project/project.ts";
import { createSubjectFinder } from "./find-subject.ts";
import type { DraftsByRule, RequestedWaiver, WaiversRead } from "./requested-waiver.ts";
import type { WaiverFault } from "./waiver-fault.ts";
import { waiverKind, waiverParts } from "./waiver-kind.ts";

type WaiverRecord = RecordOf<typeof waiverKind>;

/** The waivers of registers; each speaks of a record or a document, wherever that is written. */
export function fromRegister(project: Project, drafts: DraftsByRule): WaiversRead {
  const find = createSubjectFinder(project, drafts);
  const waivers: RequestedWaiver[] = [];
  const faults: WaiverFault[] = [];
  for (const record of project.records(waiverKind)) {
    const wrong = faultsOf(record);
    faults.push(...wrong);
    if (wrong.length === 0) waivers.push(...request(record, find));
  }
  return { waivers, faults };
}

function request(record: WaiverRecord, find: ReturnType<typeof createSubjectFinder>): RequestedWaiver[] {
  const { rule, subject, reason, approver, expiry, approvedOn } = record.fields;
  if (!rule || !subject || !reason || !approver || !expiry) return [];
  return [
    {
      document: record.document,
      rule,
      reason,
      approver,
      until: expiry,
      ...(approvedOn === undefined ? {} : { approvedOn }),
      at: record.span(record.range),
      untilAt: record.at("expiry"),
      entry: waiverParts.map((path) => record.written(path)),
      covers: () => find(rule, subject),
      unused: "unusedEntry",
      fault: (fault, part, detail) => toFault(record, fault, part, detail),
    },
  ];
}

function faultsOf(record: WaiverRecord): WaiverFault[] {
  if (record.ragged) {
    const detail = "its row has another number of cells than the table has columns";
    return [{ ...toFault(record, "incomplete", "rule", detail), at: record.at() }];
  }
  const unreadable = record.unreadable().map(({ path, found, expected, at }) => {
    const isDate = path === "expiry";
    const detail = isDate ? found : `"${found}" is not ${expected}`;
    return { ...toFault(record, isDate ? "undated" : "incomplete", path, detail), at };
  });
  const missing = waiverParts
    .filter((path) => !record.has(path))
    .map((path) => toFault(record, "incomplete", path, `it gives no ${path}`));
  return [...missing, ...unreadable];
}

function toFault(
  record: WaiverRecord,
  fault: WaiverFault["fault"],
  part: string,
  detail: string,
): WaiverFault {
  const about = record.ragged
    ? record.id
    : `${record.written("rule") ?? ""} ${record.written("subject") ?? ""}`;
  const path = part as "rule";
  return { document: record.document, at: record.at(path), fault, detail, key: `${about} ${part}` };
}
