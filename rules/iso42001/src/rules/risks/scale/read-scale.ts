import { type Document, normaliseKey, type Project, plainText } from "@aims-lint/core";
import { riskMethod } from "../../../kinds/risk-method.ts";
import { type Part, partsNamed, partsOf } from "../../../shared/parts.ts";
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

/** Headings of a register below which it explains its ratings; others are about risks. */
const explains =
  /\b(?:scales?|criteria|matrix|scoring|methodology|method|rating scale|(?:risk |level )?(?:levels|bands)|by (?:risk )?level|definitions?|acceptance|appetite|tolerance)\b/;

/** What one document says: all of it, where it describes the method; what a register explains of its own ratings. */
export function readScale(document: Document, project: Project, isRegister: boolean): RiskScale {
  const parts = partsOf(document).filter(({ title }) => !isRegister || explains.test(title));
  const named = (path: keyof typeof riskMethod.fields): Part[] =>
    partsNamed(parts, project.names(riskMethod, path));
  const likelihood = firstOf(named("likelihoodScale"), readSteps);
  const consequence = firstOf(named("consequenceScale"), readSteps);
  const [levels, acceptance] = [named("bands"), named("acceptance")];
  const tabled = parts.filter(({ tables }) => tables.length > 0).map((part) => ({ ...part, lines: [] }));
  const bands = firstOf([...levels, ...acceptance, ...tabled], readBands);
  const lines = acceptance.flatMap((part) => part.lines);
  return {
    likelihood,
    consequence,
    bands,
    matrix: [...levels, ...parts].flatMap(
      (part) => readMatrix(part, { likelihood, consequence }, (range) => document.locate(range)) ?? [],
    )[0],
    isProduct: multiplies(document.text),
    limit: writtenLimit(document, project, bands) ?? findLimit(lines, bands) ?? limitOfBands(bands),
    acceptors: firstOf([...acceptance, ...levels], (part) => readAcceptors(part, bands)),
  };
}

/** The limit that stands as a field: `Acceptance limit: 9`. */
function writtenLimit(document: Document, project: Project, bands: readonly Band[]): Limit | undefined {
  const names = project.names(riskMethod, "acceptanceLimit");
  const root = document.data?.type === "mapping" ? document.data.entries : [];
  const entries = [...document.metadata, ...root, ...document.sections.flatMap((section) => section.entries)];
  for (const { key, value } of entries) {
    const limit = names.has(normaliseKey(key.value)) ? readLimit(plainText(value), bands) : undefined;
    if (limit) return limit;
  }
  return undefined;
}

/** Whether a text says that the level is likelihood times consequence, in words or letters. */
export function multiplies(text: string): boolean {
  const plain = text.slice(0, 200_000).replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, "");
  return product.test(plain);
}

const [chance, harm] = ["(?:likelihood|probability)", "(?:impact|consequence|severity)"];
const times = "\\s*(?:×|x|\\*|·|times|multiplied by)\\s*";
const product = new RegExp(
  `\\b(?:${chance}${times}${harm}|${harm}${times}${chance}|[LP]\\s*[×x*·]\\s*[ICS])\\b`,
  "i",
);

function firstOf<T>(parts: readonly Part[], read: (part: Part) => readonly T[]): readonly T[] {
  for (const part of parts) {
    const found = read(part);
    if (found.length > 0) return found;
  }
  return [];
}
