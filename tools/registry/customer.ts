import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inject } from "vitest";
import { createNpmUser } from "./npm-user.ts";
import type { Rehearsal } from "./setup.ts";

/** Somebody who takes what was released. */
export interface Customer extends Rehearsal, ReturnType<typeof createNpmUser> {
  /** A new folder with some files. */
  readonly folder: (files?: Readonly<Record<string, string>>) => string;
}

/** A customer with an empty cache. */
export function createCustomer(): Customer {
  const rehearsal = inject("rehearsal");
  const home = mkdtempSync(join(rehearsal.place, "customer-"));
  return {
    ...rehearsal,
    ...createNpmUser(home, rehearsal.registry),
    folder(files = {}) {
      const path = mkdtempSync(join(home, "project-"));
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), text);
      }
      return path;
    },
  };
}
