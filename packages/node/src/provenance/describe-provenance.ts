import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import {
  type CheckedCommit,
  type Input,
  isWithin,
  type OrganisationSource,
  type Provenance,
} from "@aims-lint/core";
import type { Examined } from "../examined.ts";
import { disk } from "../files/disk.ts";
import type { FileSystem } from "../files/file-system.ts";
import type { OpenedOrganisation } from "../organisation/open-organisation.ts";
import type { CheckedFiles } from "./checked-files.ts";
import { folderIn } from "./folder-in.ts";
import type { Head } from "./head.ts";
import { isAsCommitted } from "./is-as-committed.ts";
import { lookAtRepository } from "./look-at-repository.ts";

/** What a report says of where it comes from. */
export interface ProvenanceOptions {
  /** The root of the project. */
  readonly cwd: string;
  readonly tool: Provenance["tool"];
  /** What the project is called. Default: as its remote `origin` is, or its folder. */
  readonly project?: string;
  /** Default: the disk. */
  readonly fileSystem?: FileSystem;
}

/** Says which files, which commit and which program a check is of. What is not known is said. */
export function describeProvenance(
  { inputs: files, organisation }: Pick<Examined, "inputs" | "organisation">,
  { cwd, tool, project, fileSystem = disk }: ProvenanceOptions,
): Provenance {
  const projectRoot = resolve(cwd);
  const { name, head, noCommit } = lookAtRepository(fileSystem, projectRoot);
  const inputs: Input[] = [];
  const altered: string[] = [];
  for (const { path, as, bytes } of files) {
    inputs.push({ path, as, sha256: createHash("sha256").update(bytes).digest("hex"), size: bytes.length });
    if (organisation && isWithin(organisation.path, path)) continue;
    if (head && !isAsCommitted(bytes, head.blobs.get(path))) altered.push(path);
  }
  const isGone = (path: string): boolean => fileSystem.typeOf(join(projectRoot, path)) === undefined;
  const gone = head ? head.documentsIn(files.roots).filter(isGone) : [];
  return {
    tool,
    project: project ?? name,
    ...folderIn(fileSystem, cwd),
    ...(head ? { commit: toCommit(head, [...altered, ...gone].sort()) } : { noCommit: noCommit ?? "" }),
    ...(organisation ? { organisation: describeOrganisation(organisation, files) } : {}),
    inputs,
  };
}

function describeOrganisation(
  { path: mounted, repository: { name, head, noCommit } }: OpenedOrganisation,
  files: CheckedFiles,
): OrganisationSource {
  if (!head) return { project: name, noCommit: noCommit ?? "" };
  const altered = [...files].filter(
    ({ path, bytes }) =>
      isWithin(mounted, path) && !isAsCommitted(bytes, head.blobs.get(path.slice(mounted.length + 1))),
  );
  return {
    project: name,
    commit: toCommit(
      head,
      altered.map(({ path }) => path),
    ),
  };
}

function toCommit({ id, on, branch }: Head, altered: readonly string[]): CheckedCommit {
  return { id, on, ...(branch === undefined ? {} : { branch }), altered };
}
