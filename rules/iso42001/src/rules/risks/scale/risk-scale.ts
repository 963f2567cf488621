import type { Level, Project, RecordOf } from "@aims-lint/core";
import { risk } from "../../../kinds/risk.ts";
import { riskMethod } from "../../../kinds/risk-method.ts";
import { recordsIn } from "../../../shared/records-in.ts";
import { type Limit, readLimit } from "./limit.ts";
import { type RiskScale, readScale } from "./read-scale.ts";

export type { RiskScale };

/** The scale by which a risk is rated: what the documents on the method say and, where they are silent, its own register. */
export function scaleFor({ document }: RecordOf<typeof risk>, project: Project): RiskScale {
  const { method, registers } = project.derive(readProject);
  return registers.get(document.path) ?? method;
}

/** What the project says about ratings anywhere: in the documents on the method first, in its registers otherwise. */
export function riskScale(project: Project): RiskScale {
  const { method, registers } = project.derive(readProject);
  return merge([method, ...registers.values()]);
}

interface Scales {
  readonly method: RiskScale;
  /** By path. */
  readonly registers: ReadonlyMap<string, RiskScale>;
}

function readProject(project: Project): Scales {
  const read = project.documents.filter(({ template }) => template === undefined);
  const methods = read.filter(({ kinds }) => kinds.some(({ kind }) => kind === riskMethod));
  const method = merge(methods.map(({ document }) => readScale(document, project, false)));
  const registers = read.filter((entry) => !methods.includes(entry) && recordsIn(entry, risk).length > 0);
  return {
    method,
    registers: new Map(
      registers.map(({ document }) => [document.path, merge([method, readScale(document, project, true)])]),
    ),
  };
}

/** The first that says a thing says it. */
function merge(scales: readonly RiskScale[]): RiskScale {
  const first = <T>(get: (scale: RiskScale) => readonly T[]): readonly T[] =>
    scales.map(get).find((found) => found.length > 0) ?? [];
  return {
    likelihood: first((scale) => scale.likelihood),
    consequence: first((scale) => scale.consequence),
    bands: first((scale) => scale.bands),
    matrix: scales.find((scale) => scale.matrix)?.matrix,
    isProduct: scales.some((scale) => scale.isProduct),
    limit: scales.find((scale) => scale.limit)?.limit,
    acceptors: first((scale) => scale.acceptors),
  };
}

/** The limit that a rule is told by its options, or else the method's own. */
export function limitOf(scale: RiskScale, option: string | number | undefined): Limit | undefined {
  return option === undefined ? scale.limit : readLimit(String(option), scale.bands);
}

/** How a rating is quoted in a message. */
export function quoteLevel({ text }: Level): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}
