import { createHash } from "node:crypto";
import { isWithin, type Provenance } from "@aims-lint/core";
import { CannotCheckError } from "../cannot-check-error.ts";
import type { Examined } from "../examined.ts";
import { entryName } from "./entry-name.ts";
import { type ArchiveEntry, archiveVersion, type Manifest, mostEntries } from "./manifest.ts";
import { writeZip } from "./write-zip.ts";

/** A file that goes into an archive besides those of the project. */
export interface MadeFile {
  /** In the archive: `reports/report.html`. */
  readonly name: string;
  readonly as: "result" | "report";
  readonly format: string;
  readonly content: string | Uint8Array;
}

/** What an archive is made of. */
export interface Packing {
  readonly examined: Examined;
  readonly provenance: Provenance;
  /** The result as JSON, and reports. */
  readonly made: readonly MadeFile[];
  /** What was asked for, relative to the project. */
  readonly paths: readonly string[];
}

/** An archive and what it says of itself. */
export interface PackedArchive {
  readonly manifest: Manifest;
  readonly bytes: Uint8Array;
}

/**
 * Puts a check and all that it was made of into one zip archive. The same check gives the same bytes on any machine and in any year:
 * nothing in it tells a time, a place or a user.
 * @throws {CannotCheckError} where there are more files than an archive takes.
 */
export function packArchive({ examined, provenance, made, paths }: Packing): PackedArchive {
  const entries: ArchiveEntry[] = [];
  const files = new Map<string, Uint8Array>();
  const add = (entry: Omit<ArchiveEntry, "sha256" | "size">, bytes: Uint8Array): void => {
    if (files.size >= mostEntries - 1) throw tooMany();
    entries.push({ ...entry, sha256: createHash("sha256").update(bytes).digest("hex"), size: bytes.length });
    files.set(entry.name, bytes);
  };
  for (const { content, ...entry } of made)
    add(entry, typeof content === "string" ? Buffer.from(content) : content);
  for (const { path, as, bytes } of examined.inputs) add({ name: entryName(path), as, path }, bytes);
  const manifest = describe(examined, provenance, paths, entries);
  const text = Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`);
  return { manifest, bytes: writeZip([[manifestName, text], ...files]) };
}

/** The name of the manifest in an archive. */
export const manifestName = "manifest.json";

function describe(
  examined: Examined,
  provenance: Provenance,
  paths: readonly string[],
  entries: readonly ArchiveEntry[],
): Manifest {
  const { result, inputs } = examined;
  const { tool, project } = provenance;
  return {
    format: "aims-lint-archive",
    version: archiveVersion,
    tool: { ...tool },
    packs: result.packs.map(({ name, version }) => ({ name, version })),
    standard: [...result.standard],
    project,
    ...commitOf(provenance),
    organisation: organisationOf(examined, provenance),
    today: result.today,
    check: {
      paths: [...paths],
      roots: [...inputs.roots],
      layers: inputs.layers.map((layer) => ({ ...layer })),
      found: [...inputs.found].sort(),
      skipped: result.files.skipped.map(({ path, reason }) => ({ path, reason })),
    },
    entries: [...entries],
  };
}

function commitOf({
  commit,
  noCommit,
}: Pick<Provenance, "commit" | "noCommit">): Pick<Manifest, "commit" | "noCommit"> {
  return {
    commit: commit ? { ...commit, altered: [...commit.altered] } : null,
    noCommit: noCommit ?? null,
  };
}

/** Its configuration is not in the archive: of that counts which documents are read and of what kinds they are, and both are said. */
function organisationOf(
  { organisation, inputs }: Examined,
  provenance: Provenance,
): Manifest["organisation"] {
  if (!organisation || !provenance.organisation) return null;
  const { path: mounted, roots, kindsOf } = organisation;
  const kinds: Record<string, string[]> = {};
  for (const { path } of inputs) {
    const names = isWithin(mounted, path) ? kindsOf(path) : undefined;
    if (names) kinds[path] = [...names];
  }
  return {
    project: provenance.organisation.project,
    ...commitOf(provenance.organisation),
    path: mounted,
    roots: [...roots],
    kinds,
  };
}

function tooMany(): CannotCheckError {
  return new CannotCheckError(
    "too-much",
    `There are more than ${mostEntries} files, which is more than an archive takes.`,
    "Name the folders of the AI management system under roots in aims-lint.config.yaml.",
  );
}
