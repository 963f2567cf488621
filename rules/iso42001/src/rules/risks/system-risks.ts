import type { Project, RecordOf } from "@aims-lint/core";
import type { risk } from "../../kinds/risk.ts";
import type { system } from "../../kinds/system.ts";
import { systemsMeant } from "../systems/meant.ts";
import { systemOfDocument } from "../systems/of-document.ts";

type Risk = RecordOf<typeof risk>;
type System = RecordOf<typeof system>;

/** The systems that a risk belongs to: by its own field, or because its whole register is theirs. */
export function systemsOfRisk(record: Risk, project: Project): readonly System[] {
  const own = record.has("system") ? (record.fields.system ?? []) : [systemOfDocument(record.document)];
  return own.flatMap((mention) => (mention ? systemsMeant(mention, project) : []));
}

/** Whether a risk belongs to a system. */
export function isRiskOf(record: Risk, target: System, project: Project): boolean {
  return systemsOfRisk(record, project).includes(target);
}

/** Whether a risk says at all which system it belongs to. */
export function saysItsSystem(record: Risk): boolean {
  return record.has("system") || systemOfDocument(record.document) !== undefined;
}
