import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { createNpmUser } from "./npm-user.ts";
import { changeset, type ReleasedPackage, rehearseRelease } from "./rehearse-release.ts";
import { startRegistry } from "./start-registry.ts";

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
export async function setup({ provide }: TestProject): Promise<() => void> {
  const place = mkdtempSync(join(tmpdir(), "aims-lint-published-"));
  const [copy, store, publisher] = ["release", "registry", "publisher"].map((name) => join(place, name)) as [
    string,
    string,
    string,
  ];
  for (const folder of [copy, store, publisher]) mkdirSync(folder);
  const registry = await startRegistry(store);
  const end = (): void => {
    registry.stop();
    rmSync(place, { recursive: true, force: true });
  };
  try {
    const released = rehearseRelease(copy);
    changeset(["publish", "--no-git-tag"], copy, createNpmUser(publisher, registry.url).env);
    provide("rehearsal", { place, copy, registry: registry.url, released });
  } catch (error) {
    end();
    throw error;
  }
  return end;
}
