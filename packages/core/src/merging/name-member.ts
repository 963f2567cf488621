import type { Provenance } from "../dossiers/provenance.ts";

/** What a member is called where nobody says: its project, and where it lies in its repository. */
export function nameMember({ project, folder = "" }: Provenance): string {
  return `${project}/${folder}`.replace(/\/+$/, "");
}
