import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { createNpmUser } from "./npm-user.ts";
import { changeset, type ReleasedPackage, rehearseRelease } from "./rehearse-release.ts";
import { type Registry, startRegistry } from "./start-registry.ts";

/** What the tests are told of the release that was rehearsed for them. */
export interface Rehearsal {
  /** A folder for whatever the tests need. */
  readonly place: string;
  /** The copy of the repository that was released. */
  readonly copy: string;
  readonly registry: string;
  readonly released: readonly ReleasedPackage[];
}

declare module "vitest" {
  interface ProvidedContext {
    readonly rehearsal: Rehearsal;
  }
}

/** Releases everything to a registry once for all tests, and takes it away afterwards. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const place = mkdtempSync(join(tmpdir(), "aims-lint-published-"));
  let registry: Registry | undefined;
  const end = async (): Promise<void> => {
    await registry?.stop();
    rmSync(place, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const folderOf = (name: string): string => {
      mkdirSync(join(place, name));
      return join(place, name);
    };
    registry = await startRegistry(folderOf("registry"));
    const copy = folderOf("release");
    const released = rehearseRelease(copy);
    changeset(["publish", "--no-git-tag"], copy, createNpmUser(folderOf("publisher"), registry.url).env);
    provide("rehearsal", { place, copy, registry: registry.url, released });
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}
