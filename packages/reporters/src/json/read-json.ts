import {
  type Comparison,
  type Dossier,
  doubts,
  type Finding,
  type Registers,
  type Result,
} from "@aims-lint/core";
import type * as z from "zod";
import { explainIssue, ReportFault } from "./report-fault.ts";
import { formatVersion, report } from "./schema/report.ts";
import { shareTexts, type TextPool } from "./share-texts.ts";

/** The longest report that is read, in UTF-16 code units. */
const longestReport = 256 * 1024 ** 2;

type Read = z.output<typeof report>;

/**
 * Reads a JSON report back: every other report of that check can be made of it. Whoever wrote it is not trusted: its texts are for
 * reporters to make safe, its shape is checked.
 * @param pool texts that are kept once for all reports that are read with it: of many repositories most texts are alike
 * @throws {ReportFault} where it is no such report; its message names the place.
 */
export function readDossier(text: string, pool?: TextPool): Dossier {
  const parsed = parse(text);
  if (pool) shareTexts(parsed, pool);
  const { success, data, error } = report.safeParse(parsed);
  if (!success) throw new ReportFault(explainIssue(error.issues[0]));
  const { version: _, doubts: said, ...contents } = data;
  const { tool, project, folder, commit, noCommit, organisation, inputs, rules, groups, registers, ...rest } =
    contents;
  const find = finder(data.findings);
  const result = toResult(rest, organisation, find);
  requireDoubts(result, said);
  return {
    result,
    rules,
    groups,
    registers: findFindings(registers, find),
    provenance: {
      tool,
      project,
      ...(folder === null ? {} : { folder }),
      ...(commit ? { commit } : {}),
      ...(noCommit === null ? {} : { noCommit }),
      ...(organisation ? { organisation: toSource(organisation) } : {}),
      inputs,
    },
  };
}

function parse(text: string): unknown {
  if (text.length > longestReport) throw new ReportFault(`It is longer than ${longestReport} characters.`);
  let read: unknown;
  try {
    read = JSON.parse(text.startsWith("\ufeff") ? text.slice(1) : text);
  } catch {
    throw new ReportFault("It is no JSON.");
  }
  const version = typeof read === "object" && read !== null && "version" in read ? read.version : undefined;
  if (version === undefined || !(typeof read === "object" && read !== null && "findings" in read))
    throw new ReportFault("It is no JSON report of aims-lint.");
  if (version !== formatVersion)
    throw new ReportFault(
      `It is of another version of the format than ${formatVersion}, the only one that this program reads.`,
    );
  return read;
}

type Find = (fingerprint: string) => Finding;

/** @throws {ReportFault} where a fingerprint names no finding. */
function finder(findings: readonly Finding[]): Find {
  const known = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  return (fingerprint) => {
    const found = known.get(fingerprint);
    if (!found)
      throw new ReportFault(`It names the finding ${fingerprint}, which is not among its findings.`);
    return found;
  };
}

function toResult(
  read: Omit<Read, Exclude<keyof Read, keyof Result> | "organisation">,
  organisation: Read["organisation"],
  find: Find,
): Result {
  const { rollUp, easings, rollOut, baseline, comparison, code, ...rest } = read;
  return {
    ...rest,
    ...(rollUp ? { rollUp } : {}),
    ...(easings ? { easings } : {}),
    ...(rollOut ? { rollOut } : {}),
    ...(baseline ? { baseline } : {}),
    ...(comparison ? { comparison: toComparison(comparison, find) } : {}),
    ...(code ? { code } : {}),
    ...(organisation ? { organisation: { name: organisation.name, path: organisation.path } } : {}),
  };
}

function toComparison(read: NonNullable<Read["comparison"]>, find: Find): Comparison {
  return {
    ...read,
    news: read.news.map(({ fingerprint, ...rest }) => ({ ...rest, finding: find(fingerprint) })),
    eased: read.eased.map(({ fingerprint, before }) => ({ before, finding: find(fingerprint) })),
    gone: read.gone.map(({ finding, reason }) => ({ finding, why: reason })),
    standing: read.standing.map(find),
    unknown: read.unknown.map(find),
  };
}

function findFindings({ systems, ...rest }: Read["registers"], find: Find): Registers {
  return {
    ...rest,
    systems: systems.map(({ name, trace }) => ({
      name,
      trace: { ...trace, links: trace.links.map((link) => ({ ...link, findings: link.findings.map(find) })) },
    })),
  };
}

function toSource({ project, commit, noCommit }: NonNullable<Read["organisation"]>) {
  return { project, ...(commit ? { commit } : {}), ...(noCommit === undefined ? {} : { noCommit }) };
}

/** What its own contents do not show must not get lost: a report that says that it is no answer stays none. */
function requireDoubts(result: Result, said: Read["doubts"]): void {
  const known = new Set(doubts(result).map(({ code }) => code));
  const lost = said.find(({ code }) => !known.has(code));
  if (lost)
    throw new ReportFault(
      `It says of itself that it is no answer (${lost.code}), and its contents do not show why.`,
    );
}
