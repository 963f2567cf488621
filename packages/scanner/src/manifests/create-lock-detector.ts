import type { Detector } from "../detector.ts";
import type { Ecosystem } from "../signatures/ecosystem.ts";
import { findPackage } from "../signatures/find-package.ts";
import { settledVersion } from "./settled-version.ts";

/** A version that a lock file settles for a package. */
export interface Settled {
  readonly name: string;
  readonly version: string;
}

interface LockOptions {
  readonly name: string;
  readonly ecosystem: Ecosystem;
  readonly path: RegExp;
  readonly read: (text: string) => Iterable<Settled>;
}

/** Bytes of one lock file. */
const limit = 4 * 1024 * 1024;

/**
 * A detector of lock files. They say which versions the packages have that manifests ask for, and nothing else: most of what they list is needed
 * by something that is needed. One that is too long or broken is passed over, since nothing but a version is lost.
 */
export function createLockDetector({ name, ecosystem, path: paths, read }: LockOptions): Detector {
  return {
    name,
    reads: "artefact",
    takes: (file) => paths.test(file.path) && file.size <= limit,
    detect({ text }, findings) {
      for (const { name, version } of read(text)) {
        const match = findPackage(ecosystem, name);
        const settled = settledVersion(version);
        if (match && settled !== undefined) findings.settles(match.identity.id, settled);
      }
    },
  };
}
