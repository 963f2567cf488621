import { type Comparison, type Dossier, doubts, type Finding, type Registers } from "@aims-lint/core";
import { escapeJson } from "./escape-json.ts";
import { arrange } from "./schema/arrange.ts";
import { formatVersion, report } from "./schema/report.ts";

/**
 * A report for programs, as described in `docs/json-format.md`: two blanks of indentation, members always in the
 * same order, one line end after it. The same dossier gives the same bytes, and `readDossier` gives the dossier back.
 */
export function formatJson({ result, rules, groups, registers, provenance }: Dossier): string {
  const { comparison, organisation } = result;
  const written = arrange(report, {
    ...result,
    ...provenance,
    version: formatVersion,
    organisation: organisation && { ...organisation, ...provenance.organisation },
    doubts: doubts(result),
    comparison: comparison && toNames(comparison),
    registers: nameFindings(registers),
    rules,
    groups,
  });
  return `${escapeJson(JSON.stringify(written, undefined, 2))}\n`;
}

/** Findings that are there now are given once, and named from then on. */
function toNames({ news, eased, gone, standing, unknown, ...rest }: Comparison): object {
  return {
    ...rest,
    news: news.map((one) => ({ ...one, fingerprint: one.finding.fingerprint })),
    eased: eased.map((one) => ({ ...one, fingerprint: one.finding.fingerprint })),
    gone: gone.map(({ finding, why }) => ({ finding, reason: why })),
    standing: standing.map(fingerprintOf),
    unknown: unknown.map(fingerprintOf),
  };
}

function nameFindings({ systems, ...rest }: Registers): object {
  return {
    ...rest,
    systems: systems.map(({ name, trace: { links, ...trace } }) => ({
      name,
      trace: {
        ...trace,
        links: links.map((link) => ({ ...link, findings: link.findings.map(fingerprintOf) })),
      },
    })),
  };
}

function fingerprintOf({ fingerprint }: Finding): string {
  return fingerprint;
}
