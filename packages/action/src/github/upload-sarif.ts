import { gzipSync } from "node:zlib";
import type { Checkout } from "@aims-lint/node";
import type { RunEvent } from "../event/run-event.ts";
import type { Api } from "./api.ts";

/**
 * Hands findings to code scanning (docs.github.com, REST API, upload an analysis as SARIF data).
 * @throws {ApiFault} where GitHub refuses.
 */
export async function uploadSarif(
  api: Api,
  sarif: string,
  event: RunEvent,
  checkout: Checkout | undefined,
): Promise<void> {
  await api.ask("POST", `${api.repository}/code-scanning/sarifs`, {
    ...analysed(event, checkout),
    sarif: gzipSync(sarif).toString("base64"),
    tool_name: "aims-lint",
  });
}

/** Of a pull request either the merge that the run is of, or the change itself where that is checked out. */
function analysed(
  { commit, ref, pullRequest }: RunEvent,
  checkout: Checkout | undefined,
): { readonly commit_sha: string; readonly ref: string } {
  return pullRequest && checkout?.commit === pullRequest.head
    ? { commit_sha: pullRequest.head, ref: `refs/pull/${pullRequest.number}/head` }
    : { commit_sha: commit, ref };
}
