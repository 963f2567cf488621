import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Answers, missingFiles, type PlannedFile, planSkeleton, rootOf } from "@aims-lint/authoring";
import type { FileChange, Project, Skeleton } from "@aims-lint/core";
import { codeNames, configurationName, defaultPacks, disk, findProjectRoot } from "@aims-lint/node";
import { plain, renderLines } from "@aims-lint/reporters";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { createAsker } from "../asking/create-asker.ts";
import { askAnswers } from "../initialising/ask-answers.ts";
import { configurationText } from "../initialising/configuration-text.ts";
import { findPresent } from "../initialising/find-present.ts";
import { completeAnswers, type Known, readAnswers } from "../initialising/read-answers.ts";
import { writeStream } from "../output/write-stream.ts";
import { carryOut } from "../proposing/carry-out.ts";
import type { Surroundings } from "../surroundings.ts";

/**
 * Writes the skeleton of an AI management system, or what one that is there still lacks.
 * @throws {UsageError} where an answer is missing or wrong, or documents are there and nobody asked for what is missing.
 * @throws {CannotCheckError} where a file cannot be written; then none was.
 */
export async function runInit(given: Given, surroundings: Surroundings): Promise<number> {
  if (given.words.length > 0)
    throw new UsageError("init takes no path; --root names the folder of the documents.");
  const skeleton = defaultPacks.flatMap((pack) => pack.skeleton ?? [])[0];
  if (!skeleton) throw new TypeError("No pack brings a skeleton.");
  const projectRoot = findProjectRoot(disk, surroundings.cwd);
  const present = await findPresent(given, surroundings);
  if (present && !given.has("add-missing")) throw alreadyThere(present);
  const answers = await findAnswers(given, surroundings, skeleton, present);
  if (present) requireRead(answers.root, present);
  const planned = planSkeleton(skeleton, answers);
  const files = present ? missingFiles(planned, present) : planned;
  const changes: FileChange[] = files.map(({ path, before, after }) => ({ path, before, after }));
  const isConfigured = [configurationName, ...codeNames].some((name) => existsSync(join(projectRoot, name)));
  if (!isConfigured)
    changes.push({ path: configurationName, before: undefined, after: configurationText(answers.root) });
  if (changes.length === 0) {
    surroundings.say("Nothing is missing: every document of the skeleton is there.");
    return 0;
  }
  await carryOut(changes, { projectRoot, show: "list" }, given, surroundings);
  if (given.has("dry-run")) return 0;
  await writeStream(surroundings.stdout, closingWords(files));
  if (!(await findPresent(given, surroundings))?.document(files[0]?.path ?? "") && files.length > 0) {
    surroundings.say(
      `The check does not read ${answers.root}: the configuration names other folders.`,
      `Name it under roots in ${configurationName}.`,
    );
  }
  return 0;
}

/** Documents in a folder that the check does not read would never be missed. */
function requireRead(root: string, { documents }: Project): void {
  if (documents.some(({ document }) => document.path.startsWith(`${root}/`))) return;
  throw new UsageError(
    `The check reads nothing below ${root}. Name with --root the folder in which the documents lie, or ${root} under roots in ${configurationName}.`,
  );
}

async function findAnswers(
  given: Given,
  surroundings: Surroundings,
  skeleton: Skeleton,
  present: Project | undefined,
): Promise<Answers> {
  const known: Known = present
    ? { root: rootOf(skeleton, present), systems: skeleton.systems?.(present) ?? [] }
    : {};
  const answers = readAnswers(given, skeleton, known);
  const asker = await createAsker(given, surroundings);
  return asker ? askAnswers(asker, answers, skeleton) : completeAnswers(answers, present !== undefined);
}

function alreadyThere({ documents }: Project): UsageError {
  const [first] = documents;
  const others = documents.length > 1 ? ` and ${documents.length - 1} more` : "";
  return new UsageError(
    `There is an AI management system here already: ${first?.document.path ?? ""}${others}. aims-lint adopt takes on documents that are there; aims-lint init --add-missing adds what they lack.`,
  );
}

/** What to do first, for somebody who has never done it. */
function closingWords(files: readonly PlannedFile[]): string {
  const [first] = files;
  if (!first) return "";
  return renderLines(
    [
      [],
      plain(`Begin with ${first.path}: ${first.document.why}`),
      plain("Each comment that begins with write: asks a question. Put your answer in its place."),
      plain("Then run aims-lint; it says what to write next. Nothing counts before it is filled in."),
    ],
    { color: false },
  );
}
