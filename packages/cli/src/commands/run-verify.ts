import { createHash } from "node:crypto";
import { resolve } from "node:path";
import {
  CannotCheckError,
  compareJudgement,
  compareWithProject,
  disk,
  findProjectRoot,
  judgeAgain,
  openArchive,
} from "@aims-lint/node";
import { escapeJson } from "@aims-lint/reporters";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { writeLines } from "../output/write-lines.ts";
import { writeStream } from "../output/write-stream.ts";
import type { Surroundings } from "../surroundings.ts";
import { describeVerification, type Verification } from "../verifying/describe-verification.ts";
import { version } from "../version.ts";

/** Bytes of an archive that is verified. */
const archiveBytes = 1024 ** 3;

/**
 * Verifies an archive and says in what it differs.
 * @throws {UsageError} where no archive is named.
 * @throws {CannotCheckError} for what is no archive of ours, and a project or commit that is not there.
 */
export async function runVerify(given: Given, surroundings: Surroundings): Promise<number> {
  const format = given.choice("format", ["text", "json"]);
  const [file, ...others] = given.words;
  if (file === undefined || others.length > 0) throw new UsageError("Name one archive to verify.");
  if (given.has("commit") && !given.has("against")) throw new UsageError("--commit goes with --against.");
  if (given.has("beside") && !given.has("against")) throw new UsageError("--beside goes with --against.");
  const bytes = readArchive(surroundings.cwd, file);
  const verification = verify(bytes, given, surroundings.cwd);
  if (format === "text") await writeLines(surroundings, describeVerification(file, verification));
  else await writeStream(surroundings.stdout, toJson(verification));
  return verification.isWhole ? 0 : 1;
}

function verify(bytes: Uint8Array, given: Given, cwd: string): Verification {
  const archive = openArchive(bytes);
  const { manifest, differences } = archive;
  const isSameVersion = manifest.tool.version === version();
  const isBroken = differences.length > 0;
  const judgement = isBroken ? undefined : compareJudgement(archive, judgeAgain(archive));
  const against = given.value("against");
  const commit = given.value("commit");
  const organisation = given.value("beside");
  if (organisation !== undefined && !manifest.organisation)
    throw new UsageError(
      "The archive holds no documents of an organisation, so --beside has nothing to compare.",
    );
  const altered =
    against === undefined
      ? undefined
      : compareWithProject(archive, {
          cwd: findProjectRoot(disk, requireFolder(cwd, against, "Name the project to compare with.")),
          ...(commit === undefined ? {} : { commit }),
          ...(organisation === undefined
            ? {}
            : {
                organisation: requireFolder(
                  cwd,
                  organisation,
                  "Name the folder of the organisation's repository.",
                ),
              }),
        });
  const isBesideLeftOut =
    altered !== undefined && organisation === undefined && manifest.organisation !== null;
  // Another version may judge otherwise with good reason.
  const isOtherwise = isSameVersion && (judgement?.differences.length ?? 0) > 0;
  return {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    manifest,
    differences,
    ...(judgement ? { judgement } : {}),
    ...(altered ? { altered } : {}),
    isBesideLeftOut,
    isSameVersion,
    version: version(),
    isWhole: !isBroken && !isOtherwise && (altered?.length ?? 0) === 0,
  };
}

function requireFolder(cwd: string, path: string, how: string): string {
  const folder = resolve(cwd, path);
  if (disk.typeOf(folder) === "folder") return folder;
  throw new CannotCheckError("bad-path", `${path} is no folder.`, how);
}

function readArchive(cwd: string, path: string): Uint8Array {
  const absolute = resolve(cwd, path);
  const type = disk.typeOf(absolute);
  const how = "Name the file that aims-lint pack wrote.";
  if (type === undefined) throw new CannotCheckError("bad-path", `${path} is not there.`, how);
  const bytes = disk.read(type === "link" ? disk.realPath(absolute) : absolute, archiveBytes);
  if (bytes === "not-a-file") throw new CannotCheckError("bad-path", `${path} is no file.`, how);
  if (bytes === "too-large")
    throw new CannotCheckError("bad-path", `${path} is larger than ${archiveBytes / 1024 ** 2} MiB.`, how);
  return bytes;
}

function toJson({
  sha256,
  manifest,
  differences,
  judgement,
  altered,
  isBesideLeftOut,
  isWhole,
  version,
}: Verification): string {
  const { entries, tool, packs, project, commit, organisation, today } = manifest;
  const beside = organisation && { project: organisation.project, commit: organisation.commit };
  const report = {
    version: 1,
    tool: { name: "aims-lint", version },
    whole: isWhole,
    archive: { sha256, entries: entries.length, tool, packs, project, commit, organisation: beside, today },
    differences,
    judgement: judgement ? { ...judgement, notJudged: judgement.notJudged ?? null } : null,
    altered: altered ?? null,
    organisationCompared: altered ? !isBesideLeftOut : null,
  };
  return escapeJson(`${JSON.stringify(report, undefined, 2)}\n`);
}
