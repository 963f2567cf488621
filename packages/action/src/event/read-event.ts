import { readFileSync, statSync } from "node:fs";
import { ActionError } from "../action-error.ts";
import type { Environment } from "../surroundings.ts";
import type { PullRequest, RunEvent } from "./run-event.ts";

/** GitHub sends no larger ones (docs.github.com, webhook events and payloads). */
const mostBytes = 25 * 1024 ** 2;

/**
 * Reads what the run was started by, from the variables and the file of the runner. Outside of GitHub's runners there is an event without a name.
 * @throws {ActionError} where the file is there and is not what GitHub writes, or the event is one on which the action does not run.
 */
export function readEvent(env: Environment): RunEvent {
  const name = env.GITHUB_EVENT_NAME ?? "";
  refuseTarget(name);
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const pullRequest = pullRequestOf(payload.pull_request);
  const base = objectOf(payload.merge_group).base_sha;
  return {
    name,
    commit: env.GITHUB_SHA ?? "",
    ref: env.GITHUB_REF ?? "",
    repository: env.GITHUB_REPOSITORY ?? "",
    ...(pullRequest ? { pullRequest } : {}),
    ...(isCommit(base) ? { mergeGroup: { base } } : {}),
  };
}

/** It runs with the rights of the repository on what a stranger may have written. */
function refuseTarget(name: string): void {
  if (name !== "pull_request_target") return;
  throw new ActionError(
    "The action does not run on pull_request_target, which gives a stranger's change the rights of the repository.",
    "Use on: pull_request. Nothing that the action does needs more.",
  );
}

type Payload = Readonly<Record<string, unknown>>;

function readPayload(path: string | undefined): Payload {
  if (path === undefined || path === "") return {};
  try {
    if (statSync(path).size > mostBytes) throw new RangeError("It is too large.");
    return objectOf(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    throw new ActionError(
      "The event of this run cannot be read.",
      "Look at GITHUB_EVENT_PATH: it is to name the file that the runner wrote.",
    );
  }
}

function objectOf(value: unknown): Payload {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Payload) : {};
}

/** @throws {ActionError} for a pull request that lacks what every one has. */
function pullRequestOf(value: unknown): PullRequest | undefined {
  if (value === undefined) return undefined;
  const { number, head, base } = objectOf(value);
  const [from, to] = [objectOf(head), objectOf(base)];
  if (!Number.isSafeInteger(number) || Number(number) < 1 || !isCommit(from.sha) || !isCommit(to.sha)) {
    throw new ActionError(
      "The event of this run is of a pull request without number or commits.",
      "Look at GITHUB_EVENT_PATH: it is to name the file that the runner wrote.",
    );
  }
  const [source, target] = [nameOf(from.repo), nameOf(to.repo)];
  // The repository of a change may be gone; then it was not this one.
  return {
    number: Number(number),
    head: from.sha,
    base: to.sha,
    isFork: source === undefined || source !== target,
  };
}

function nameOf(repository: unknown): string | undefined {
  const name = objectOf(repository).full_name;
  return typeof name === "string" ? name : undefined;
}

function isCommit(value: unknown): value is string {
  return typeof value === "string" && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}
