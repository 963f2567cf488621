import { resolve } from "node:path";
import { type FileChange, type JsonSchema, nearest } from "@aims-lint/core";
import { CannotCheckError, disk, findProjectRoot, type Schemas, schemasOf } from "@aims-lint/node";
import { plain, renderLines } from "@aims-lint/reporters";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { writeReport } from "../output/write-report.ts";
import { writeStream } from "../output/write-stream.ts";
import { carryOut } from "../proposing/carry-out.ts";
import type { Surroundings } from "../surroundings.ts";

const folder = ".aims-lint/schemas";

/**
 * Prints one schema, or writes all of them into the project.
 * @throws {UsageError} where it is not clear which.
 * @throws {CannotCheckError} for a configuration that cannot be used, and for files that cannot be written.
 */
export async function runSchema(given: Given, surroundings: Surroundings): Promise<number> {
  const [name, ...others] = given.words;
  requireOneWay(given, name, others);
  const projectRoot = findProjectRoot(disk, surroundings.cwd);
  const config = given.value("config");
  const schemas = await schemasOf({
    cwd: projectRoot,
    allowPlugins: given.has("allow-plugins"),
    ...(config === undefined ? {} : { config: resolve(surroundings.cwd, config) }),
  });
  if (name !== undefined) {
    await writeReport(print(choose(schemas, name)), given, surroundings);
    return 0;
  }
  const changes = changesOf(schemas, projectRoot);
  if (changes.length > 0) await carryOut(changes, { projectRoot, show: "list" }, given, surroundings);
  else {
    const line = plain(`The schemas in ${folder} are current.`);
    await writeStream(surroundings.stdout, renderLines([line], { color: false }));
  }
  return 0;
}

function requireOneWay(given: Given, name: string | undefined, others: readonly string[]): void {
  if (others.length > 0) throw new UsageError("Name one kind, or config.");
  if (name === undefined && !given.has("write"))
    throw new UsageError("Say which schema: config or a kind such as risk; or --write for all.");
  if (name !== undefined && (given.has("write") || given.has("dry-run")))
    throw new UsageError(`--write and --dry-run are for all schemas; leave out ${name}.`);
}

function choose({ configuration, kinds }: Schemas, name: string): JsonSchema {
  const found = name === "config" ? configuration : kinds.get(name);
  if (found) return found;
  const guess = nearest(name, ["config", ...kinds.keys()]);
  throw new UsageError(
    `There is no kind ${name}.${guess === undefined ? ` There are config, ${[...kinds.keys()].sort().join(", ")}.` : ` Did you mean ${guess}?`}`,
  );
}

function print(schema: JsonSchema): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

/** The files that are not as they would be written. */
function changesOf({ configuration, kinds }: Schemas, projectRoot: string): FileChange[] {
  return [["config", configuration] as const, ...kinds].flatMap(([name, schema]) => {
    const path = `${folder}/${name}.json`;
    const [before, after] = [textAt(resolve(projectRoot, path), path), print(schema)];
    return before === after ? [] : [{ path, before, after }];
  });
}

/** What a schema may have in bytes. */
const largest = 4 * 1024 ** 2;

function textAt(absolute: string, path: string): string | undefined {
  if (disk.typeOf(absolute) === undefined) return undefined;
  const bytes = disk.read(absolute, largest);
  if (typeof bytes !== "string") return new TextDecoder().decode(bytes);
  throw new CannotCheckError(
    "cannot-write",
    `${path} is no file that could be a schema.`,
    "Move it out of the way, then write again.",
  );
}
