import type { Dossier } from "@aims-lint/core";
import { escapeJson } from "../json/escape-json.ts";
import { encodePath } from "../safety/encode-path.ts";
import { markdownLine, oscalVersion, plainLine, props, startOf } from "./oscal-values.ts";

/** What is said of every document. */
export function metadataOf({ result, provenance }: Dossier, title: string): object {
  const { tool, project, commit, noCommit } = provenance;
  return {
    title: markdownLine(`${title}: ${project}`),
    "last-modified": startOf(result.today),
    version: plainLine(commit?.id ?? result.today) || "unknown",
    "oscal-version": oscalVersion,
    ...props({
      tool: tool.name,
      "tool-version": tool.version,
      "checked-on": result.today,
      commit: commit?.id,
      "commit-branch": commit?.branch,
      "no-commit": commit ? undefined : noCommit,
    }),
    remarks:
      "Only the day of the check is known; times of this document are the beginning of that day in UTC. Texts quote the documents that were checked.",
  };
}

/** The documents that were read, with their hashes. */
export function inputResources(
  { provenance }: Dossier,
  uuid: (...name: readonly string[]) => string,
): object[] {
  return provenance.inputs.map(({ path, as, sha256 }) => ({
    uuid: uuid("input", path),
    title: markdownLine(path),
    ...props({ "input-type": as }),
    rlinks: [
      { href: encodePath(path), hashes: [{ algorithm: "SHA-256", value: plainLine(sha256) || "unknown" }] },
    ],
  }));
}

/** What tells one document of ours from another: of what it is, of which day, and made of which files. */
export function documentName({ provenance, result }: Dossier, type: string): string {
  const { project, tool, commit, inputs } = provenance;
  const files = inputs.map(({ path, sha256 }) => [path, sha256]);
  return JSON.stringify([type, project, result.today, tool.version, commit?.id ?? null, files]);
}

/** JSON as the other formats of this project write it. */
export function written(name: string, document: object): string {
  return `${escapeJson(JSON.stringify({ [name]: document }, undefined, 2))}\n`;
}

/** A list that OSCAL does not want where it is empty. */
export function unlessEmpty<Name extends string, T>(
  name: Name,
  list: readonly T[],
): Partial<Record<Name, readonly T[]>> {
  return list.length === 0 ? {} : ({ [name]: list } as Record<Name, readonly T[]>);
}
