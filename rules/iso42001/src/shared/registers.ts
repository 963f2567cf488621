import type { Kind, Project, ProjectDocument } from "@aims-lint/core";
import { recordsIn } from "./records-in.ts";

/** The documents of the register that a document belongs to, by its path. */
export type Registers = ReadonlyMap<string, readonly ProjectDocument[]>;

/**
 * Makes the function that finds the registers of a kind; hand it to `project.derive`. A document with several records
 * is a register of its own; the files of one folder that hold a single record each are one together.
 */
export function registersOf(kind: Kind): (project: Project) => Registers {
  return ({ documents }) => {
    const registers = new Map<string, ProjectDocument[]>();
    const folders = new Map<string, ProjectDocument[]>();
    for (const entry of documents) {
      const count = recordsIn(entry, kind).length;
      const { path } = entry.document;
      const folder = path.slice(0, path.lastIndexOf("/") + 1);
      const register = count === 1 ? (folders.get(folder) ?? []) : [];
      if (count === 1) folders.set(folder, register);
      if (count > 0) {
        register.push(entry);
        registers.set(path, register);
      }
    }
    return registers;
  };
}
