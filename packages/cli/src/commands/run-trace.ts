import { nearest, viewTrace } from "@aims-lint/core";
import { formatTraceJson, formatTraceMarkdown, formatTraceText } from "@aims-lint/reporters";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { conclude, examine } from "../examine.ts";
import { lookOf, writeReport } from "../output/write-report.ts";
import type { Surroundings } from "../surroundings.ts";
import { version } from "../version.ts";

/**
 * Reports what is on record about one system.
 * @throws {UsageError} where no system is named, or none has that name.
 * @throws {CannotCheckError} where no check took place.
 */
export async function runTrace(given: Given, surroundings: Surroundings): Promise<number> {
  const format = given.choice("format", ["text", "markdown", "json"]);
  const [name, ...paths] = given.words;
  if (name === undefined) throw new UsageError("Say which system to follow, by its id or its name.");
  const examined = await examine(given, surroundings, { paths });
  const { packs, project, result } = examined;
  const found = packs.flatMap((pack) => pack.trace?.(project, name) ?? []).at(0);
  if (!found) {
    conclude(examined, "none", given, surroundings);
    throw unknownSystem(
      name,
      packs.flatMap((pack) => pack.traceable?.(project) ?? []),
    );
  }
  const view = viewTrace(found, result);
  const report = {
    text: () => formatTraceText(view, lookOf(given, surroundings)),
    markdown: () => formatTraceMarkdown(view),
    json: () => formatTraceJson(view, { version: version() }),
  }[format]();
  await writeReport(report, given, surroundings);
  return conclude(examined, format, given, surroundings);
}

function unknownSystem(name: string, known: readonly string[]): UsageError {
  if (known.length === 0)
    return new UsageError(
      "No AI system is on record: no inventory could be read. aims-lint explain system says what it holds and how it is recognised.",
    );
  const guess = nearest(name, known);
  const listed =
    known.length > 10 ? `${known.slice(0, 10).join(", ")} and ${known.length - 10} more` : known.join(", ");
  return new UsageError(
    `There is no system ${name}.${guess === undefined ? "" : ` Did you mean ${guess}?`} The systems are ${listed}.`,
  );
}
