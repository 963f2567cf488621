import type { Level, Project, RecordOf } from "@aims-lint/core";
import { riskMethod } from "../../../kinds/risk-method.ts";
import { type Part, partsNamed, partsOf } from "../../parts.ts";
import { type Acceptors, readAcceptors } from "./acceptors.ts";
import { type Band, readBands } from "./bands.ts";
import { findLimit, type Limit, limitOfBands, readLimit } from "./limit.ts";
import { type Matrix, readMatrix } from "./matrix.ts";
import { readSteps, type Step } from "./steps.ts";

/** What the organisation's own risk method says about ratings. What it does not say is empty or `undefined`; nothing is assumed. */
export interface RiskScale {
  readonly likelihood: readonly Step[];
  readonly consequence: readonly Step[];
  /** From the least to the most. */
  readonly bands: readonly Band[];
  readonly matrix: Matrix | undefined;
  /** Whether the method multiplies likelihood and consequence. */
  readonly isProduct: boolean;
  readonly limit: Limit | undefined;
  readonly acceptors: readonly Acceptors[];
}

/** The risk scale of a project: of the documents that describe its method, the first that says a thing says it. */
export function riskScale(project: Project): RiskScale {
  return project.derive(readProject);
}

function readProject(project: Project): RiskScale {
  const scales = project.records(riskMethod).map(readMethod);
  const first = <T>(read: (scale: RiskScale) => readonly T[]): readonly T[] =>
    scales.map(read).find((found) => found.length > 0) ?? [];
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

/** What one document says. */
export function readMethod(method: RecordOf<typeof riskMethod>): RiskScale {
  const parts = partsOf(method.document);
  const named = (path: keyof typeof riskMethod.fields): Part[] =>
    partsNamed(parts, [path, ...riskMethod.fields[path].aliases]);
  const likelihood = firstOf(named("likelihoodScale"), readSteps);
  const consequence = firstOf(named("consequenceScale"), readSteps);
  const levels = named("bands");
  const acceptance = named("acceptance");
  const bands = firstOf(
    [...levels, ...acceptance, ...parts.filter(({ tables }) => tables.length > 0)],
    readBands,
  );
  const axes = { likelihood, consequence };
  return {
    likelihood,
    consequence,
    bands,
    matrix: levels.concat(parts).flatMap((part) => readMatrix(part, axes) ?? [])[0],
    isProduct: multiplies(method.document.text),
    limit:
      readWritten(method, bands) ??
      findLimit(
        acceptance.flatMap(({ lines }) => lines),
        bands,
      ) ??
      limitOfBands(bands),
    acceptors: firstOf([...acceptance, ...levels], (part) => readAcceptors(part, bands)),
  };
}

function readWritten(method: RecordOf<typeof riskMethod>, bands: readonly Band[]): Limit | undefined {
  const text = method.fields.acceptanceLimit;
  return text === undefined ? undefined : readLimit(text, bands);
}

/** The limit that a rule is told by its options, or else the method's own. */
export function limitOf(scale: RiskScale, option: string | number | undefined): Limit | undefined {
  return option === undefined ? scale.limit : readLimit(String(option), scale.bands);
}

/** Whether a text says that the level is likelihood times consequence, in words or letters. */
export function multiplies(text: string): boolean {
  const plain = text.slice(0, 200_000).replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, "");
  const [chance, harm, times] = [
    "(?:likelihood|probability)",
    "(?:impact|consequence|severity)",
    "\\s*(?:×|x|\\*|·|times|multiplied by)\\s*",
  ];
  return new RegExp(
    `\\b(?:${chance}${times}${harm}|${harm}${times}${chance}|[LP]\\s*[×x*·]\\s*[ICS])\\b`,
    "i",
  ).test(plain);
}

function firstOf<T>(parts: readonly Part[], read: (part: Part) => readonly T[]): readonly T[] {
  for (const part of parts) {
    const found = read(part);
    if (found.length > 0) return found;
  }
  return [];
}

/** How a rating is quoted in a message. */
export function quoteLevel({ text }: Level): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}
