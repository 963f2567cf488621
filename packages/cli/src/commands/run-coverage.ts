import { type CoverageState, combinePacks, nearest, type PackWithCatalogue } from "@aims-lint/core";
import type { Examined } from "@aims-lint/node";
import {
  type CoverageFilter,
  type CoverageSelection,
  formatCoverageCsv,
  formatCoverageJson,
  formatCoverageMarkdown,
  formatCoverageText,
  formatFrameworkCsv,
  formatFrameworkJson,
  formatFrameworkMarkdown,
  formatFrameworkText,
  isBelow,
  nearestName,
  selectCoverage,
  stateWords,
  viewFramework,
} from "@aims-lint/reporters";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { conclude, examine } from "../examine.ts";
import { lookOf, writeReport } from "../output/write-report.ts";
import type { Surroundings } from "../surroundings.ts";
import { version } from "../version.ts";

const formats = ["text", "markdown", "json", "csv"] as const;
type Format = (typeof formats)[number];
type Look = ReturnType<typeof lookOf>;

/**
 * Reports the state of the requirements.
 * @throws {UsageError} for a filter or a framework that is not known.
 * @throws {CannotCheckError} where no check took place.
 */
export async function runCoverage(given: Given, surroundings: Surroundings): Promise<number> {
  const format = given.choice("format", formats);
  const filter = toFilter(given);
  const examined = await examine(given, surroundings, { paths: given.words });
  const pack = combinePacks(examined.packs);
  requireHeadings(filter.requirements ?? [], pack);
  const selection = selectCoverage(examined.result, filter);
  const look = lookOf(given, surroundings);
  const framework = given.value("framework");
  const report =
    framework === undefined
      ? byRequirement(examined, selection, pack, format, look)
      : byFramework(examined, selection, pack, framework, format, look);
  await writeReport(report, given, surroundings);
  return conclude(examined, format, given, surroundings);
}

function byRequirement(
  { result }: Examined,
  selection: CoverageSelection,
  { catalogue }: PackWithCatalogue,
  format: Format,
  look: Look,
): string {
  return {
    text: () => formatCoverageText(result, selection, { catalogue, ...look }),
    markdown: () => formatCoverageMarkdown(result, selection, { catalogue }),
    json: () => formatCoverageJson(result, selection, { catalogue, version: version() }),
    csv: () => formatCoverageCsv(selection),
  }[format]();
}

function byFramework(
  { result }: Examined,
  selection: CoverageSelection,
  { crosswalks }: PackWithCatalogue,
  name: string,
  format: Format,
  look: Look,
): string {
  const view = crosswalks && viewFramework(selection, crosswalks, name);
  if (!view) throw unknown("framework", name, crosswalks?.frameworks.map(({ id }) => id) ?? []);
  return {
    text: () => formatFrameworkText(result, view, look),
    markdown: () => formatFrameworkMarkdown(result, view),
    json: () => formatFrameworkJson(result, view, { version: version() }),
    csv: () => formatFrameworkCsv(view),
  }[format]();
}

function toFilter(given: Given): CoverageFilter {
  const states = Object.keys(stateWords) as CoverageState[];
  const phases = ["plan", "do", "check", "act"];
  return {
    requirements: given.values("requirement"),
    phases: given.values("phase").map((phase) => requireKnown("phase", phase, phases)),
    states: given.values("state").map((state) => requireKnown("state", state, states)),
    stages: given.values("stage").map((stage) => Number(requireKnown("stage", stage, ["1", "2"]))),
  };
}

function requireHeadings(
  ids: readonly string[],
  { catalogue: { requirements, groups = [] } }: PackWithCatalogue,
): void {
  const known = [...groups, ...requirements].map(({ id }) => id);
  for (const id of ids) {
    if (requirements.some((one) => isBelow(one, id))) continue;
    const guess = nearestName(id, known);
    const how = guess === undefined ? "aims-lint coverage shows all of them." : `Did you mean ${guess}?`;
    throw new UsageError(`There is no requirement ${id}. ${how}`);
  }
}

function requireKnown<T extends string>(what: string, word: string, known: readonly T[]): T {
  const found = known.find((one) => one === word);
  if (found === undefined) throw unknown(what, word, known);
  return found;
}

function unknown(what: string, word: string, known: readonly string[]): UsageError {
  const guess = word.length < 3 ? undefined : nearest(word, known);
  const how = guess === undefined ? `Choose one of ${known.join(", ")}.` : `Did you mean ${guess}?`;
  return new UsageError(`There is no ${what} ${word}. ${how}`);
}
