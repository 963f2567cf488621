import type { Project, RecordOf } from "@aims-lint/core";
import type { risk } from "../../kinds/risk.ts";
import type { system } from "../../kinds/system.ts";
import { isMeant } from "../systems/meant.ts";
import { systemOfDocument } from "../systems/of-document.ts";

type Risk = RecordOf<typeof risk>;

/** Whether a risk belongs to a system: by its own field, or because its whole register is that system's. */
export function isRiskOf(record: Risk, target: RecordOf<typeof system>, project: Project): boolean {
  if (record.has("system"))
    return (record.fields.system ?? []).some((mention) => isMeant(mention, target, project));
  const named = systemOfDocument(record.document);
  return named !== undefined && isMeant(named, target, project);
}

/** Whether a risk says at all which system it belongs to. */
export function saysItsSystem(record: Risk): boolean {
  return record.has("system") || systemOfDocument(record.document) !== undefined;
}
