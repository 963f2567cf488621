import type { Project, RecordOf, Reference } from "@aims-lint/core";
import { system } from "../../kinds/system.ts";
import { systemsNamedIn } from "./naming.ts";

type System = RecordOf<typeof system>;

/** What somebody wrote for a system: its id, its name, words around them, or all of them. */
export type Mention = Pick<Reference, "id" | "text" | "all">;

/** The systems that a mention means: all, the one with its id or its name, or else those that its text names. */
export function systemsMeant({ id, text, all }: Mention, project: Project): readonly System[] {
  if (all) return project.records(system);
  const known = project.find(system, id) ?? project.find(system, text);
  return known ? [known] : systemsNamedIn(text, project);
}

/** Whether a mention means a system. */
export function isMeant(mention: Mention, target: System, project: Project): boolean {
  return systemsMeant(mention, project).includes(target);
}
