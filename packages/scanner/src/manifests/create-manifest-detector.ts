import type { Detector } from "../detector.ts";
import type { Ecosystem } from "../signatures/ecosystem.ts";
import { findPackage, packageId } from "../signatures/find-package.ts";
import type { ManifestReading } from "./dependency.ts";
import { settledVersion } from "./settled-version.ts";

interface ManifestOptions {
  readonly name: string;
  readonly ecosystem: Ecosystem;
  /** The paths of such manifests. */
  readonly path: RegExp;
  readonly read: (text: string, path: string) => ManifestReading;
}

/** A detector of one sort of manifest. What it asks for and what is AI among that is reported; the rest is nobody's concern. */
export function createManifestDetector({ name, ecosystem, path: paths, read }: ManifestOptions): Detector {
  return {
    name,
    reads: "manifest",
    takes: ({ path }) => paths.test(path),
    detect({ path, text }, findings) {
      const { dependencies, own = [], versions = [], failures = [] } = read(text, path);
      for (const { name, range, version, area } of dependencies) {
        findings.lists(packageId(ecosystem, name));
        const match = findPackage(ecosystem, name);
        if (!match) continue;
        const settled = settledVersion(version);
        const purpose = area === "test" ? area : (match.area ?? area);
        findings.saw(match.identity, {
          range,
          seen: text.slice(range.start, range.end),
          how: "manifest",
          tier: match.tier,
          ...(purpose && { area: purpose }),
          ...(settled !== undefined && { version: settled }),
        });
      }
      for (const name of own) {
        const match = findPackage(ecosystem, name);
        if (match) findings.owns(match.identity.id);
      }
      for (const { name, version } of versions) {
        const match = findPackage(ecosystem, name);
        const settled = settledVersion(version);
        if (match && settled !== undefined) findings.settles(match.identity.id, settled);
      }
      for (const failure of failures) findings.failed(failure);
    },
  };
}
