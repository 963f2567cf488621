import {
  freeId,
  type Goal,
  type NewRecord,
  neededFields,
  ownColumns,
  planRecord,
  readGivenValues,
  type Surrounding,
} from "@aims-lint/authoring";
import { CannotCheckError } from "@aims-lint/node";
import { type Line, plain, renderLines } from "@aims-lint/reporters";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import type { Asker } from "../asking/asker.ts";
import { createAsker } from "../asking/create-asker.ts";
import { chooseGoal } from "../creating/choose-goal.ts";
import { describeNew } from "../creating/describe-new.ts";
import { controlNamed, isOfCatalogue, placeOf } from "../creating/name-control.ts";
import { rehearseNew } from "../creating/rehearse.ts";
import { anyKindNamed, type OpenProject, openProject } from "../importing/open-project.ts";
import { wantsColor } from "../output/write-report.ts";
import { writeStream } from "../output/write-stream.ts";
import { carryOut } from "../proposing/carry-out.ts";
import { explained } from "../proposing/explained.ts";
import type { Surroundings } from "../surroundings.ts";

/**
 * Writes one new record or document.
 * @throws {UsageError} for options that cannot be used.
 * @throws {CannotCheckError} where it has no place, or several, or a value cannot be read.
 */
export async function runNew(given: Given, surroundings: Surroundings): Promise<number> {
  const asker = await createAsker(given, surroundings);
  const opened = await openProject(given, surroundings);
  const [word, ...words] = given.words;
  const kindName = word ?? (await askKind(opened, asker));
  const kinds = anyKindNamed(kindName, opened.config);
  const surrounding = { ...opened, ...kinds, packs: opened.config.packs };
  const name = nameGiven(words, given);
  const goal = await chooseGoal(surrounding, { ...opened, given, cwd: surroundings.cwd, asker });
  const record = await fillIn(
    await toRecord(name, goal, surrounding, given, asker),
    goal,
    surrounding,
    asker,
  );
  requireFree(record.id, surrounding);
  const requirement = isOfCatalogue(surrounding) ? controlNamed(record.id, surrounding) : undefined;
  const after = requirement && placeOf(requirement, goal, surrounding);
  const planned = explained(undefined, () => planRecord(goal, record, surrounding, after));
  const stage = { root: opened.root, given, surroundings };
  const { change, rehearsal } = await rehearseNew(planned, record.id, surrounding, stage);
  await carryOut([change], { projectRoot: opened.root, show: "list" }, given, surroundings);
  await tell(describeNew(change, record.id || record.name, kinds.kind.name, rehearsal), given, surroundings);
  return 0;
}

async function askKind({ config }: OpenProject, asker: Asker | undefined): Promise<string> {
  const kinds = config.packs.flatMap((pack) => pack.kinds).filter(({ universal }) => !universal);
  const names = kinds.map(({ name }) => name);
  if (!asker) throw new UsageError(`Name what to make: ${names.join(", ")}.`);
  return await asker.choose(
    "What is it?",
    kinds.map(({ name, summary }) => ({ value: name, label: name, hint: summary })),
  );
}

function nameGiven(words: readonly string[], given: Given): string {
  const title = given.value("title");
  if (title !== undefined && words.length > 0)
    throw new UsageError("Give its name once: behind the kind, or with --title.");
  return (title ?? words.join(" ")).trim();
}

/** What the person says of the record, with an id. */
async function toRecord(
  name: string,
  goal: Goal,
  surrounding: Surrounding,
  given: Given,
  asker: Asker | undefined,
): Promise<NewRecord> {
  const { worded, project } = surrounding;
  const columns = goal.type === "register" ? ownColumns(goal.document, worded) : [];
  const all = explained(undefined, () => readGivenValues(given.each("set"), worded, columns));
  const ownId = given.value("id") ?? all.find(({ path }) => path === "id")?.text;
  const values = all.filter(({ path }) => path !== "id");
  if (isOfCatalogue(surrounding)) {
    const asked =
      name === "" && asker && ownId === undefined
        ? await asker.text("Which control? Its id, such as A.6.2.4")
        : name;
    const id = ownId ?? asked;
    if (id === "") throw new UsageError("Name the control by its id: aims-lint new control A.6.2.4.");
    const { id: known, title } = controlNamed(id, surrounding);
    return { id: known, name: ownId === undefined ? "" : name, values, known: { title } };
  }
  const id = ownId ?? explained(undefined, () => freeId(surrounding, goal, project.today));
  const isNamed = name !== "" || values.some(({ path }) => path !== undefined && worded.names.includes(path));
  const said = !isNamed && asker && worded.names.length > 0 ? await asker.text("What is it called?") : name;
  return { id, name: said.trim(), values };
}

/** Asks for what the name of a file is made of. */
async function fillIn(
  record: NewRecord,
  goal: Goal,
  surrounding: Surrounding,
  asker: Asker | undefined,
): Promise<NewRecord> {
  let filled = record;
  for (const field of neededFields(goal, record, surrounding)) {
    if (field === "name" && !asker) throw missingPart("a name", "NAME behind the kind");
    if (!asker) throw missingPart(field, `--set ${field}=…`);
    const text = await asker.text(`The file is named after it: ${field}?`);
    filled =
      field === "name"
        ? { ...filled, name: text.trim() }
        : {
            ...filled,
            values: [
              ...filled.values,
              ...explained(undefined, () => readGivenValues([`${field}=${text}`], surrounding.worded, [])),
            ],
          };
  }
  return filled;
}

function missingPart(what: string, how: string): CannotCheckError {
  return new CannotCheckError(
    "bad-option",
    `The files of its kind are named after ${what}, and nobody said it.`,
    `Give ${how}.`,
  );
}

function requireFree(id: string, { project, kind }: Surrounding): void {
  if (id === "") return;
  const taken = project
    .records(kind)
    .find((record) => kind.normaliseId(record.written("id") ?? "") === kind.normaliseId(id));
  if (!taken) return;
  const { path, start } = taken.at();
  throw new CannotCheckError(
    "bad-option",
    `${id} is there already: ${path}:${start.line}.`,
    kind.name === "control"
      ? "A control has one row; write into that."
      : "Give another id with --id, or leave it out for the next free one.",
  );
}

/** Says what was done; with `--dry-run` beside the patch, which has the standard output for itself. */
async function tell(lines: readonly Line[], given: Given, surroundings: Surroundings): Promise<void> {
  const isDry = given.has("dry-run");
  const color = !isDry && wantsColor(given, surroundings);
  await writeStream(
    isDry ? surroundings.stderr : surroundings.stdout,
    renderLines([plain(""), ...lines], { color }),
  );
}
