import type { Dossier } from "../dossiers/dossier.ts";
import type { Provenance } from "../dossiers/provenance.ts";
import { type Doubt, doubts } from "../results/doubts.ts";
import type { Finding } from "../results/finding.ts";
import type { Result } from "../results/result.ts";
import { compare } from "../text/compare.ts";
import { type Located, locate } from "./locate.ts";
import type { Member, MergeOptions } from "./member.ts";
import { mergeCoverage } from "./merge-coverage.ts";
import { type MergedFindings, mergeFindings } from "./merge-findings.ts";
import { mergeOutcomes } from "./merge-outcomes.ts";
import { mergeRegisters } from "./merge-registers.ts";
import { mergeBaselines, mergeCode, mergeEasings } from "./merge-settings.ts";
import { requireMergeable } from "./require-mergeable.ts";
import type { RolledUp } from "./roll-up.ts";
import { rollUpNotes } from "./roll-up-notes.ts";

/**
 * Rolls the checks of several repositories up into one, of which the same reports can be made. Paths begin with the name of their
 * repository, subjects have it in their id. The order of the members does not matter.
 * @throws {MergeFault} where they cannot be told apart, or one is no check of a whole project.
 */
export function mergeDossiers(given: readonly Member[], options: MergeOptions): Dossier {
  requireMergeable(given, options);
  const { members, organisation } = locate(given, options);
  const merged = mergeFindings(members);
  const byFingerprint = new Map(merged.findings.map((finding) => [finding.fingerprint, finding]));
  return {
    result: mergeResults(members, organisation, merged, options),
    rules: uniqueBy(members.flatMap(({ dossier }) => dossier.rules)).sort((a, b) => compare(a.id, b.id)),
    groups: uniqueBy(members.flatMap(({ dossier }) => dossier.groups)),
    registers: mergeRegisters(members, organisation, byFingerprint),
    provenance: mergeProvenance(members, organisation, options),
  };
}

function mergeResults(
  members: readonly Located[],
  organisation: Located | undefined,
  merged: MergedFindings,
  { expected = [] }: MergeOptions,
): Result {
  const names = new Set(members.map(({ name }) => name));
  const [easings, baseline, code] = [
    mergeEasings(members),
    mergeBaselines(members, merged),
    mergeCode(members),
  ];
  const rollOut = members.flatMap(({ name, dossier }) =>
    (dossier.result.rollOut ?? []).map((step) => ({
      ...step,
      names: step.names.map((one) => `${name}: ${one}`),
    })),
  );
  return {
    today: members.map(({ dossier }) => dossier.result.today).reduce((a, b) => (a > b ? a : b)),
    standard: [...new Set(members.flatMap(({ dossier }) => dossier.result.standard))],
    packs: uniqueBy(members.flatMap(({ dossier }) => dossier.result.packs)),
    rollUp: {
      ...(organisation ? { organisation: organisation.name } : {}),
      repositories: members.map(toRolledUp),
      missing: [...new Set(expected)].filter((name) => !names.has(name)).sort(compare),
      notes: rollUpNotes(members, organisation, merged),
    },
    findings: merged.findings,
    outcomes: mergeOutcomes(members),
    coverage: mergeCoverage(members, organisation, merged),
    due: members
      .flatMap(({ to, dossier }) =>
        dossier.result.due.map((date) => ({
          ...date,
          subject: to.ref(date.subject, date.at.path),
          at: to.span(date.at),
        })),
      )
      .sort((a, b) => compare(a.day, b.day)),
    next: members.flatMap(({ to, dossier }) =>
      dossier.result.next.map((document) => ({ ...document, path: to.path(document.path) })),
    ),
    ...(easings ? { easings } : {}),
    ...(rollOut.length > 0 ? { rollOut } : {}),
    ...(baseline ? { baseline } : {}),
    ...(code ? { code } : {}),
    files: mergeFiles(members),
  };
}

function toRolledUp({ name, to, dossier: { result, provenance } }: Located): RolledUp {
  const standing = result.findings.filter(({ waived, known }) => !waived && !known);
  const count = (severity: Finding["severity"]): number =>
    standing.filter((finding) => finding.severity === severity).length;
  return {
    name,
    today: result.today,
    tool: provenance.tool,
    packs: result.packs,
    ...(provenance.commit
      ? { commit: { ...provenance.commit, altered: provenance.commit.altered.map((path) => to.path(path)) } }
      : {}),
    findings: { error: count("error"), warning: count("warning"), info: count("info") },
    waived: result.findings.filter(({ waived }) => waived).length,
    known: result.findings.filter(({ known, waived }) => known && !waived).length,
    read: result.files.read.filter(({ path }) => to.isOwn(path)).length,
    doubts: doubts(result).map((doubt) =>
      isOfFiles(doubt) ? { ...doubt, about: doubt.about.map((path) => to.path(path)) } : doubt,
    ),
  };
}

function isOfFiles({ code }: Doubt): boolean {
  return code === "not-read" || code === "nothing-recognised";
}

function mergeFiles(members: readonly Located[]): Result["files"] {
  const relocate = <T extends { readonly path: string }>(member: Located, files: readonly T[]): T[] =>
    files
      .filter(({ path }) => member.to.tells(path))
      .map((file) => ({ ...file, path: member.to.path(file.path) }));
  const all = <T extends { readonly path: string }>(of: (files: Result["files"]) => readonly T[]): T[] =>
    members
      .flatMap((member) => relocate(member, of(member.dossier.result.files)))
      .sort((a, b) => compare(a.path, b.path));
  return {
    read: all(({ read }) => read),
    skipped: all(({ skipped }) => skipped),
    unrecognised: all(({ unrecognised }) => unrecognised),
  };
}

function mergeProvenance(
  members: readonly Located[],
  organisation: Located | undefined,
  { tool }: MergeOptions,
): Provenance {
  const count = members.length === 1 ? "one repository" : `${members.length} repositories`;
  return {
    tool,
    project: organisation ? `${organisation.name} (${count})` : count,
    noCommit: "A roll-up has no commit of its own.",
    inputs: members
      .flatMap((member) =>
        member.dossier.provenance.inputs
          .filter(({ path }) => member.to.tells(path))
          .map((input) => ({ ...input, path: member.to.path(input.path) })),
      )
      .sort((a, b) => compare(a.path, b.path)),
  };
}

/** Each of several that say the same once, in the order of the first. */
function uniqueBy<T extends object>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
