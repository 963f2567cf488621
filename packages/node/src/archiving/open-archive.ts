import { createHash } from "node:crypto";
import { CannotCheckError } from "../cannot-check-error.ts";
import { entryName } from "./entry-name.ts";
import { type ArchiveEntry, type Manifest, manifestSchema } from "./manifest.ts";
import { manifestName } from "./pack-archive.ts";
import { readZip, ZipFault, type ZipFiles } from "./read-zip.ts";

/** Something in which an archive is not what it says, or not what it is compared with. */
export interface Difference {
  /** A file of the archive or of the project, or a finding. */
  readonly what: string;
  /** As the end of a sentence that begins with it: `is missing`. */
  readonly problem: string;
}

/** An archive that could be read. */
export interface OpenArchive {
  readonly manifest: Manifest;
  /** What is not as the manifest says. */
  readonly differences: readonly Difference[];
  /** The bytes of an entry that is whole; `undefined` for any other. */
  read(entry: ArchiveEntry): Uint8Array | undefined;
}

/**
 * Opens an archive and checks every hash in it. Nothing is unpacked to the disk.
 * @throws {CannotCheckError} for what is no archive of `aims-lint pack`.
 */
export function openArchive(bytes: Uint8Array): OpenArchive {
  const zip = explainZip(() => readZip(bytes));
  const manifest = readManifest(zip);
  const listed = new Map(manifest.entries.map((entry) => [entry.name, entry]));
  const broken = new Map<string, Difference>();
  for (const entry of manifest.entries) {
    const problem = problemOf(zip, entry);
    if (problem !== undefined) broken.set(entry.name, { what: entry.name, problem });
  }
  const extra = zip.names
    .filter((name) => name !== manifestName && !listed.has(name))
    .map((what) => ({ what, problem: "is in the archive, and its manifest does not name it" }));
  return {
    manifest,
    differences: [...broken.values(), ...extra],
    read: ({ name }) => (broken.has(name) ? undefined : zip.read(name)),
  };
}

function problemOf(zip: ZipFiles, { name, sha256, size, path }: ArchiveEntry): string | undefined {
  if (path !== undefined && entryName(path) !== name)
    return `is said to be ${path}, which has another name here`;
  let bytes: Uint8Array | undefined;
  try {
    bytes = zip.read(name);
  } catch (error) {
    if (error instanceof ZipFault) return "does not unpack to what it says";
    throw error;
  }
  if (!bytes) return "is missing";
  const found = createHash("sha256").update(bytes).digest("hex");
  return found === sha256 && bytes.length === size ? undefined : "was altered: its hash is another one";
}

function readManifest(zip: ZipFiles): Manifest {
  const bytes = explainZip(() => zip.read(manifestName));
  if (!bytes) throw noArchive(`there is no ${manifestName} in it`);
  let plain: unknown;
  try {
    plain = JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    throw noArchive(`${manifestName} is no JSON`);
  }
  const parsed = manifestSchema.safeParse(plain);
  if (!parsed.success) throw formFault(plain, parsed.error.issues[0]);
  const names = new Set(parsed.data.entries.map(({ name }) => name));
  if (names.size < parsed.data.entries.length) throw noArchive(`${manifestName} names a file twice`);
  if (names.has(manifestName)) throw noArchive(`${manifestName} names itself`);
  return parsed.data;
}

function formFault(
  plain: unknown,
  issue: { path: readonly PropertyKey[]; message: string } | undefined,
): Error {
  const { version } = Object(plain) as { version?: unknown };
  if (typeof version === "number" && version > 1)
    return new CannotCheckError(
      "bad-path",
      `The archive has version ${version} of the format, which this program does not know.`,
      "Verify it with the version of aims-lint that packed it, or a newer one.",
    );
  const where = issue?.path.map(String).join(".") ?? "";
  return noArchive(`${manifestName} is not as it has to be${where === "" ? "" : ` at ${where}`}`);
}

function explainZip<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof ZipFault) throw noArchive(error.message);
    throw error;
  }
}

function noArchive(fault: string): CannotCheckError {
  return new CannotCheckError(
    "bad-path",
    `This is no archive as aims-lint pack makes them: ${fault}.`,
    "Take the file as it was packed. A program that packed it anew, or a part of it that was lost, makes another archive of it.",
  );
}
