import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inject } from "vitest";
import { createNpmUser, type Ending, type NpmUser } from "./npm-user.ts";
import type { Rehearsal } from "./setup.ts";

/** Somebody who takes what was released. */
export interface Customer extends Rehearsal, NpmUser {
  /** Runs the command that is installed in a folder, as `npx` does, in that folder or another. */
  readonly aimsLint: (installedIn: string, args: readonly string[], cwd?: string) => Promise<Ending>;
  /** A new folder with some files. */
  readonly folder: (files?: Readonly<Record<string, string>>) => string;
}

/** A customer with an empty cache. */
export function createCustomer(): Customer {
  const rehearsal = inject("rehearsal");
  const home = mkdtempSync(join(rehearsal.place, "customer-"));
  const user = createNpmUser(home, rehearsal.registry);
  return {
    ...rehearsal,
    ...user,
    aimsLint: (installedIn, args, cwd = installedIn) =>
      user.run(join(installedIn, "node_modules/.bin/aims-lint"), args, cwd),
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
