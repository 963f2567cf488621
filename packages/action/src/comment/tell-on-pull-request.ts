import { ApiFault } from "../github/api-fault.ts";
import { explainRefusal } from "../github/explain-refusal.ts";
import { openApiOf } from "../github/open-api-of.ts";
import type { Task } from "../task.ts";
import { type Kept, keepComment } from "./keep-comment.ts";
import { markerOf } from "./marker.ts";

const deed = {
  failed: "The comment on the pull request was not written",
  permission: "pull-requests: write",
  otherwise: "Or set comment: false. The summary of this run holds the same.",
};

const words: Readonly<Record<Kept, string>> = {
  begun: "A comment was begun on the pull request.",
  changed: "The comment on the pull request was changed.",
  current: "The comment on the pull request says so already.",
  "not needed": "There is nothing to say on the pull request.",
  outdated: "The pull request has gone on since; the run of its last commit keeps the comment.",
};

/** Keeps the comment of this job on the pull request that the run is of, if there is one. That GitHub refuses is told and fails nothing. */
export async function tellOnPullRequest(
  page: { readonly markdown: string; readonly isNews: boolean },
  { inputs, event, log, surroundings }: Task,
): Promise<void> {
  const { pullRequest } = event;
  if (!pullRequest || !inputs.comment) return;
  if (inputs.token === undefined) {
    log.say("There is no token, so nothing is said on the pull request.");
    return;
  }
  const { env } = surroundings;
  const marker = markerOf({
    workflow: env.GITHUB_WORKFLOW ?? "",
    job: env.GITHUB_JOB ?? "",
    path: inputs.path,
  });
  try {
    const api = openApiOf(inputs.token, surroundings);
    const { number, head } = pullRequest;
    log.say(words[await keepComment(api, { pullRequest: number, head, marker, ...page })]);
  } catch (error) {
    if (!(error instanceof ApiFault)) throw error;
    const message = explainRefusal(error, deed, event);
    if (pullRequest.isFork) log.say(message);
    else log.annotate({ level: "notice", title: "No comment", message });
  }
}
