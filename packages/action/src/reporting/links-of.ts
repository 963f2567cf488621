import type { Dossier } from "@aims-lint/core";
import { encodePath } from "@aims-lint/reporters";
import type { RunEvent } from "../event/run-event.ts";
import type { Environment } from "../surroundings.ts";

/**
 * Where the files of the project can be seen: on the server of the run, at the commit that people know, which of a pull request is its last one
 * and not the merge that was made for the run. `undefined` outside of GitHub's runners.
 */
export function linksOf(
  env: Environment,
  { repository, pullRequest, commit }: RunEvent,
  { provenance }: Dossier,
): { readonly blob: string } | undefined {
  const server = env.GITHUB_SERVER_URL?.replace(/\/+$/, "");
  const at = pullRequest?.head ?? commit;
  if (!server || repository === "" || at === "") return undefined;
  return { blob: `${server}/${repository}/blob/${at}/${encodePath(provenance.folder ?? "")}` };
}
