import type { Code } from "../facts/code.ts";
import type { Examination } from "../linting/lint.ts";
import type { Finding } from "../results/finding.ts";
import type { RecordChange } from "./comparison.ts";
import type { RuleLooks } from "./rule-looks.ts";

/** What a change touches. */
export interface Touched {
  /** Whether the record that a finding is about says something else. */
  readonly record: (finding: Finding) => boolean;
  /** Whether a finding stands in a document that is the same as before. */
  readonly isLeftAlone: (finding: Finding) => boolean;
  /** Whether anything that a finding rests on is another than before, as far as it can be told. In doubt it is. */
  readonly basisOf: (finding: Finding) => boolean;
}

/** What touches are told from. */
export interface TouchedBy {
  readonly base: Examination;
  readonly head: Examination;
  readonly changes: readonly RecordChange[];
  /** Whether a file that is no document of the AIMS is another than before. */
  readonly isAltered: (path: string) => boolean;
  readonly looksOf: (rule: string) => RuleLooks;
}

/** Makes the functions that say what a change touches. */
export function createTouched({ base, head, changes, isAltered, looksOf }: TouchedBy): Touched {
  const refs = new Set(changes.map(({ ref }) => ref));
  const record = ({ subject }: Finding): boolean => refs.has(subject);
  const textOf = ({ project }: Examination, path: string): string | undefined =>
    project.document(path)?.document.text;
  const isSameDocument = (path: string): boolean =>
    textOf(base, path) !== undefined && textOf(base, path) === textOf(head, path);
  const isOther = (path: string): boolean =>
    textOf(head, path) === undefined ? isAltered(path) : !isSameDocument(path);
  let codeDiffers: boolean | undefined;
  const restsOnOtherCode = ({ at, rule }: Finding): boolean => {
    // A place in the code speaks for itself.
    if (!looksOf(rule).needs.includes("code") || textOf(head, at.path) === undefined) return false;
    codeDiffers ??= saidOf(base.project.facts.code) !== saidOf(head.project.facts.code);
    return codeDiffers;
  };
  return {
    record,
    isLeftAlone: ({ at: { path } }) => isSameDocument(path),
    basisOf: (finding) =>
      record(finding) ||
      [finding, ...finding.related].some(({ at }) => isOther(at.path)) ||
      restsOnOtherCode(finding),
  };
}

/** What was found in code, wherever in its files it stands. */
function saidOf(code: Code | undefined): string | undefined {
  if (!code) return undefined;
  const { components, packages, data, calls } = code;
  return JSON.stringify([
    components.map(({ id, area, versions, sightings }) => [
      id,
      area,
      versions,
      sightings.map(({ at, seen }) => [at.path, seen]),
    ]),
    packages,
    data.map(({ at, ...use }) => [at.path, use]),
    calls.map(({ at, ...call }) => [at.path, call]),
  ]);
}
