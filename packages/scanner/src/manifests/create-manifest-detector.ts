import type { CodeArea } from "@aims-lint/core";
import { areaOf } from "../area-of.ts";
import type { Detector } from "../detector.ts";
import type { Ecosystem } from "../signatures/ecosystem.ts";
import { findPackage } from "../signatures/find-package.ts";
import type { ManifestReading } from "./dependency.ts";
import { settledVersion } from "./settled-version.ts";

interface ManifestOptions {
  readonly name: string;
  readonly ecosystem: Ecosystem;
  /** The paths of such manifests. */
  readonly path: RegExp;
  read(text: string, path: string): ManifestReading;
}

/** A detector of one sort of manifest. What it asks for and what is AI among that is reported; the rest is nobody's concern. */
export function createManifestDetector({ name, ecosystem, path: paths, read }: ManifestOptions): Detector {
  return {
    name,
    reads: "manifest",
    takes: ({ path }) => paths.test(path),
    detect({ path, text }, findings) {
      const { dependencies, versions = [], failures = [] } = read(text, path);
      for (const { name, range, version, area } of dependencies) {
        const match = findPackage(ecosystem, name);
        if (!match) continue;
        const settled = settledVersion(version);
        findings.saw(match.identity, {
          range,
          seen: text.slice(range.start, range.end),
          how: "manifest",
          tier: match.tier,
          area: areaIn(path, area ?? match.area, match.area),
          ...(settled !== undefined && { version: settled }),
        });
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

/** A manifest of tests or of research is that as a whole; else the dependency says what it is for. */
function areaIn(path: string, asked: CodeArea | undefined, own: CodeArea | undefined): CodeArea {
  const area = areaOf(path);
  if (area !== "product") return area;
  return asked === "test" ? asked : (own ?? asked ?? area);
}
