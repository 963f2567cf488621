import { normaliseKey, type Project, type RecordOf } from "@aims-lint/core";
import { system } from "../../kinds/system.ts";

type System = RecordOf<typeof system>;

/** Names shorter than this, in characters, are not looked for inside a longer text. */
const shortest = 3;

/** Whether a text, normalised, names a system by its id or its name. */
export function namesSystem(text: string, record: System): boolean {
  return [record.written("id"), record.written("name")].some((name) => {
    const words = normaliseKey(name ?? "");
    return words.length >= shortest && ` ${text} `.includes(` ${words} `);
  });
}

/** The systems that a text names. */
export function systemsNamedIn(text: string, project: Project): System[] {
  const normalised = normaliseKey(text);
  return project.records(system).filter((record) => namesSystem(normalised, record));
}
