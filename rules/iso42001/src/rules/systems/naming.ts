import { normaliseKey, type Project, type RecordOf } from "@aims-lint/core";
import { system } from "../../kinds/system.ts";

type System = RecordOf<typeof system>;

/** Names shorter than this, in characters, are not looked for inside a longer text. */
const shortest = 3;

/** Whether a text, normalised, names a system by its id or its name. */
export function namesSystem(text: string, record: System): boolean {
  return namesOf(record).some((name) => ` ${text} `.includes(` ${name} `));
}

/** The id and the name of a system as they are looked for, the name also without what stands in parentheses: `Kaj (pilot)`. */
function namesOf(record: System): string[] {
  const name = record.written("name") ?? "";
  const all = [record.written("id") ?? "", name, name.replace(/\([^()]*\)/g, " ")].map(normaliseKey);
  return [...new Set(all)].filter((each) => each.length >= shortest);
}

/** The systems that a text names. */
export function systemsNamedIn(text: string, project: Project): System[] {
  const { byName, longest } = project.derive(indexNames);
  const words = normaliseKey(text).split(" ");
  const found = new Set<System>();
  for (let start = 0; start < words.length; start++) {
    for (let count = 1; count <= longest && start + count <= words.length; count++) {
      for (const record of byName.get(words.slice(start, start + count).join(" ")) ?? []) found.add(record);
    }
  }
  return [...found];
}

interface NameIndex {
  readonly byName: ReadonlyMap<string, readonly System[]>;
  /** How many words the longest name has. */
  readonly longest: number;
}

/** The systems by their ids and names, so that a text is compared with all of them at once. */
function indexNames(project: Project): NameIndex {
  const byName = new Map<string, System[]>();
  let longest = 0;
  for (const record of project.records(system)) {
    for (const name of namesOf(record)) {
      byName.set(name, [...(byName.get(name) ?? []), record]);
      longest = Math.max(longest, name.split(" ").length);
    }
  }
  return { byName, longest };
}
