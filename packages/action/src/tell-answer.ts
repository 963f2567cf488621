import type { Dossier } from "@aims-lint/core";
import { annotate, annotatedFindings, formatMarkdown, formatText } from "@aims-lint/reporters";
import type { Checked } from "./check-project.ts";
import { tellOnPullRequest } from "./comment/tell-on-pull-request.ts";
import { hintAtHistory } from "./event/hint-at-history.ts";
import { tellCodeScanning } from "./github/tell-code-scanning.ts";
import { codeOf, judge } from "./reporting/judge.ts";
import { linksOf } from "./reporting/links-of.ts";
import { outputsOf } from "./reporting/outputs-of.ts";
import { verdictLine } from "./reporting/verdict-line.ts";
import { type PlacedReport, writeReportFiles } from "./reporting/write-report-files.ts";
import { safe } from "./runner/log.ts";
import { writeOutputs, writeSummary } from "./runner/write-outputs.ts";
import type { Task } from "./task.ts";

/** Characters of a comment; GitHub takes 65,536. */
const longestComment = 60_000;

/**
 * Tells the answer of a check everywhere where the step is to: the log, the lines, the summary, the outputs, files, the comment, code scanning.
 * @returns the exit code
 * @throws {ActionError} and errors of the disk, where a report cannot be written.
 */
export async function tellAnswer(
  checked: Checked,
  reports: readonly PlacedReport[],
  task: Task,
): Promise<0 | 1 | 2> {
  const { dossier, checkout } = checked;
  const { inputs, event, log, surroundings } = task;
  const { env } = surroundings;
  const { failOn } = inputs;
  const { result } = dossier;
  const verdict = judge(result, failOn);
  const code = codeOf(verdict, failOn);
  const line = safe(verdictLine(dossier, failOn));
  const look = { failOn, ...linked(linksOf(env, event, dossier)) };

  log.fold("What was found", formatText(result, { color: false }));
  if (code !== 0) log.annotate({ level: "error", title: "aims-lint", message: line });
  const hint = hintAtHistory(result, checkout);
  const others = { error: code === 0 ? 0 : 1, notice: noticesBeside(hint, task) };
  for (const one of annotate(dossier, { rest: "the summary of this run", others })) log.annotate(one);
  if (hint !== undefined) log.annotate({ level: "notice", title: "Shallow clone", message: hint });
  writeSummary(env, formatMarkdown(dossier, look));
  writeOutputs(env, outputsOf(result, verdict, await writeReportFiles(dossier, reports)));

  await tellCodeScanning(dossier, verdict, checkout, task);
  const page = formatMarkdown(dossier, { ...look, maxBytes: longestComment });
  await tellOnPullRequest({ markdown: page, isNews: isNews(dossier, verdict) }, task);
  log.say(line);
  return code;
}

function linked<Links>(links: Links | undefined): { links?: Links } {
  return links === undefined ? {} : { links };
}

/** For how many notices of the step itself room is kept: GitHub shows few, and what it may refuse is known only later. */
function noticesBeside(hint: string | undefined, { inputs, event: { pullRequest } }: Task): number {
  const isFork = pullRequest?.isFork === true;
  const mayBe = [hint !== undefined, inputs.uploadSarif && !isFork, inputs.comment && pullRequest && !isFork];
  return mayBe.filter(Boolean).length;
}

/** Whether somebody has something to do, or to know. A hint alone begins no comment. */
function isNews(dossier: Dossier, verdict: string): boolean {
  return verdict === "no-answer" || annotatedFindings(dossier).some(({ severity }) => severity !== "info");
}
