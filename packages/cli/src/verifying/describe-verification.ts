import { isWithin } from "@aims-lint/core";
import type { Difference, Judgement, OpenArchive } from "@aims-lint/node";
import { counted } from "../output/counted.ts";

/** What came of verifying an archive. */
export interface Verification {
  /** Of the archive as a file. */
  readonly sha256: string;
  readonly manifest: OpenArchive["manifest"];
  readonly differences: readonly Difference[];
  /** Absent where it is not whole, so that judging it would mean nothing. */
  readonly judgement?: Judgement;
  /** In what a project differs; absent where it is compared with none. */
  readonly altered?: readonly Difference[];
  /** Whether documents that were read beside those of the project were not compared. */
  readonly isBesideLeftOut: boolean;
  readonly isSameVersion: boolean;
  /** Of this program. */
  readonly version: string;
  readonly isWhole: boolean;
}

/** How many differences of a sort are named; JSON has all of them. */
const named = 100;

/** What a person reads of it, line by line. */
export function describeVerification(file: string, verification: Verification): string[] {
  const { manifest, differences, judgement, altered, isWhole, sha256 } = verification;
  const { entries } = manifest;
  const documents = entries.filter(({ as }) => as === "document").length;
  const held = entries.length - new Set(differences.map(({ what }) => what)).size;
  return [
    `${file}: ${counted(documents, "document")} of ${manifest.project}, as checked on ${manifest.today}`,
    `  with aims-lint ${manifest.tool.version} (${manifest.packs.map((pack) => `${pack.name} ${pack.version}`).join(", ")}), ${origin(manifest)}`,
    ...beside(manifest),
    `  sha256 ${sha256}`,
    "",
    differences.length === 0
      ? `All ${counted(entries.length, "file")} in it are as they were packed.`
      : `Not as it was packed: ${Math.max(held, 0)} of ${counted(entries.length, "file")} are.`,
    ...list(differences),
    ...(judgement ? judged(judgement, verification) : ["Not judged again, since it is not whole."]),
    ...(altered ? compared(altered) : []),
    ...leftOut(verification),
    "",
    isWhole ? "Nothing differs." : "It differs.",
    "An archive is not signed: compare its sha256 with the one that was written down when it was packed.",
  ];
}

/** How many of the documents are of an organisation, and which. */
function beside({ organisation, entries }: OpenArchive["manifest"]): string[] {
  if (!organisation) return [];
  const own = entries.filter(({ path }) => path !== undefined && isWithin(organisation.path, path)).length;
  return [`  of them ${counted(own, "document")} of ${organisation.project}, ${origin(organisation)}`];
}

function leftOut({ isBesideLeftOut, manifest: { organisation } }: Verification): string[] {
  if (!isBesideLeftOut || !organisation) return [];
  return [
    `The documents of ${organisation.project} were not compared: name the folder of its repository with --beside.`,
  ];
}

function origin({ commit, noCommit }: Pick<OpenArchive["manifest"], "commit" | "noCommit">): string {
  if (!commit) return `of no commit (${(noCommit ?? "it is not known why").replace(/\.$/, "")})`;
  const branch = commit.branch === undefined ? "" : ` on ${commit.branch}`;
  const altered =
    commit.altered.length === 0 ? "" : `; ${counted(commit.altered.length, "file")} differed from it`;
  return `commit ${commit.id}${branch} of ${commit.on}${altered}`;
}

function judged(judgement: Judgement, { isSameVersion, version, manifest }: Verification): string[] {
  const { notJudged, differences, findings, repeated, rules } = judgement;
  if (notJudged !== undefined) return [`Not judged again. ${notJudged}`];
  const rest = rules - repeated;
  const other = isSameVersion
    ? []
    : [
        `This is aims-lint ${version}, and ${manifest.tool.version} made the result; what differs may come from that and does not count.`,
      ];
  return [
    differences.length === 0
      ? `Judged again: ${counted(findings, "finding")} of ${counted(repeated, "rule")} came out as they are in the result.`
      : `Judged again: ${counted(differences.length, "difference")} between the result and what the documents give.`,
    ...list(differences),
    ...other,
    ...(rest === 0
      ? []
      : [
          `${counted(rest, "rule")} could not be judged again: they rest on the history or the code, which are in no archive, or on those that do.`,
        ]),
  ];
}

function compared(altered: readonly Difference[]): string[] {
  return [
    altered.length === 0
      ? "The project is as it was packed."
      : `The project differs from what was packed: ${counted(altered.length, "file")}.`,
    ...list(altered),
  ];
}

function list(differences: readonly Difference[]): string[] {
  const shown = differences.slice(0, named).map(({ what, problem }) => `  ${what} ${problem}`);
  const rest = differences.length - shown.length;
  return rest > 0 ? [...shown, `  … and ${rest} more`] : shown;
}
