import type { Project, RecordOf, Reference } from "@aims-lint/core";
import { normaliseKey, plainText } from "@aims-lint/core";
import type { risk } from "../../kinds/risk.ts";
import { system } from "../../kinds/system.ts";

type Risk = RecordOf<typeof risk>;
type System = RecordOf<typeof system>;

/** Whether a mention means a system: by its id, by its name, or because all are meant. */
function means(mention: Pick<Reference, "id" | "text" | "all">, target: System, project: Project): boolean {
  return (
    mention.all ||
    project.find(system, mention.id) === target ||
    project.find(system, mention.text) === target
  );
}

/** Whether a system is in use or being built, as far as the inventory says; planned and retired ones are not, nor those left out of scope. */
export function isUnderWay(record: System): boolean {
  if (record.state("inScope") === "read" && record.fields.inScope === false) return false;
  if (record.state("status") !== "read") return true;
  return record.fields.status !== "planned" && record.fields.status !== "retired";
}

/** Whether a risk belongs to a system: by its own field, or because its whole register is that system's. */
export function isRiskOf(record: Risk, target: System, project: Project): boolean {
  if (record.has("system"))
    return (record.fields.system ?? []).some((mention) => means(mention, target, project));
  const named = systemOfDocument(record);
  return named !== undefined && means({ id: named, text: named, all: false }, target, project);
}

/** Whether a risk says at all which system it belongs to. */
export function namesSystem(record: Risk): boolean {
  return record.has("system") || systemOfDocument(record) !== undefined;
}

const keys = new Set(["system", "ai system", "system id", "ai system id", "system name", "ai system name"]);

/** The system that a register says it is about, for all of its rows. */
function systemOfDocument({ document }: Risk): string | undefined {
  const entry = document.metadata.find(({ key }) => keys.has(normaliseKey(key.value)));
  const text = entry === undefined ? "" : plainText(entry.value).trim();
  return text === "" ? undefined : text;
}

/** What a system is called in a message: `SYS-002 (Kaj)`. */
export function nameSystem(record: System): string {
  const name = record.has("name") ? record.written("name") : undefined;
  return name === undefined || name === record.id ? record.id : `${record.id} (${name})`;
}
