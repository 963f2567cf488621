import { relative, resolve, sep } from "node:path";
import {
  type ConfigurationChange,
  createReader,
  proposeAdoption,
  type Settled,
  settleAdoption,
  toConfigurationChange,
} from "@aims-lint/authoring";
import {
  CannotCheckError,
  disk,
  findProjectRoot,
  type SurveyedProject,
  surveyProject,
} from "@aims-lint/node";
import { plain, renderLines } from "@aims-lint/reporters";
import { decideAdoption } from "../adopting/decide-adoption.ts";
import { formatAdoption } from "../adopting/format-adoption.ts";
import { nextSteps } from "../adopting/next-steps.ts";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { createAsker } from "../asking/create-asker.ts";
import { lookOf } from "../output/write-report.ts";
import { writeStream } from "../output/write-stream.ts";
import { carryOut } from "../proposing/carry-out.ts";
import type { Surroundings } from "../surroundings.ts";

/**
 * Says what the files of a folder seem to be, asks about what is doubtful, and writes a configuration.
 * @throws {UsageError} for more than one folder, or one that is none.
 * @throws {CannotCheckError} where nothing is found, or the configuration cannot be used.
 */
export async function runAdopt(given: Given, surroundings: Surroundings): Promise<number> {
  const survey = await surveyFolder(given, surroundings);
  const reader = createReader(survey);
  const proposal = proposeAdoption(survey, reader);
  if (proposal.files.length === 0) throw nothingFound(survey);
  const asker = await createAsker(given, surroundings);
  const decisions = await decideAdoption(proposal, asker, given.has("include-doubtful"));
  const settled = settleAdoption(survey, reader, proposal, decisions);
  const result = toConfigurationChange(survey, settled.additions, survey.configuration);
  // What goes through a pipe is a patch then, and nothing else.
  const isPiped =
    given.has("dry-run") && !given.has("output") && "change" in result && result.change !== undefined;
  const look = lookOf(given, surroundings);
  const report = renderLines(formatAdoption(settled, proposal, survey.files.length, look), look);
  await writeStream(isPiped ? surroundings.stderr : surroundings.stdout, report);
  const isChanged = !("change" in result) || result.change !== undefined;
  if (asker && isChanged && !(await asker.confirm("Write the configuration?", true))) return 0;
  return await write(result, settled, survey, given, surroundings);
}

async function write(
  result: ConfigurationChange,
  { files }: Settled,
  { projectRoot }: SurveyedProject,
  given: Given,
  surroundings: Surroundings,
): Promise<0 | 2> {
  if ("byHand" in result) {
    surroundings.say(
      "The configuration is written in a way in which nothing can be added to it safely, and was left as it is.",
      "Add to it what is printed.",
    );
    await writeStream(
      surroundings.stdout,
      renderLines(result.byHand.trimEnd().split("\n").map(plain), { color: false }),
    );
    return 2;
  }
  if (result.change) await carryOut([result.change], { projectRoot, show: "diff" }, given, surroundings);
  if (given.has("dry-run")) return 0;
  const lines = nextSteps(result.change !== undefined, files);
  await writeStream(surroundings.stdout, renderLines(lines, lookOf(given, surroundings)));
  return 0;
}

async function surveyFolder(given: Given, { cwd }: Surroundings): Promise<SurveyedProject> {
  const [folder = ".", another] = given.words;
  if (another !== undefined) throw new UsageError("Name one folder at a time.");
  const absolute = resolve(cwd, folder);
  if (disk.typeOf(absolute) !== "folder") throw new UsageError(`${folder} is no folder.`);
  const projectRoot = findProjectRoot(disk, absolute);
  const today = given.value("today");
  const survey = await surveyProject({
    cwd: projectRoot,
    allowPlugins: given.has("allow-plugins"),
    ...(today === undefined ? {} : { today }),
  });
  const within = relative(projectRoot, absolute).split(sep).join("/");
  if (within === "") return survey;
  const isWithin = (path: string): boolean => path === within || path.startsWith(`${within}/`);
  return { ...survey, files: survey.files.filter(({ path }) => isWithin(path)) };
}

function nothingFound({ projectRoot, files }: SurveyedProject): CannotCheckError {
  return new CannotCheckError(
    "nothing-found",
    `Nothing in ${projectRoot} looks like a part of an AI management system; documents looked at: ${files.length}.`,
    "Name the folder that holds it, or start one with aims-lint init.",
  );
}
