import { type Comparison, type Dossier, doubts, type Finding, type Registers } from "@aims-lint/core";
import { encodeUtf8 } from "./encode-utf8.ts";
import { escapeJson } from "./escape-json.ts";
import { jsonPieces } from "./json-pieces.ts";
import { arrange } from "./schema/arrange.ts";
import { formatVersion, report } from "./schema/report.ts";

/**
 * A report for programs, as described in `docs/json-format.md`: two blanks of indentation, members always in the
 * same order, one line end after it. The same dossier gives the same bytes, and `readDossier` gives the dossier back.
 */
export function formatJson(dossier: Dossier): string {
  return piecesOf(dossier).join("");
}

/** The same as bytes where it would be longer than a text may be, as of many repositories that are rolled up. */
export function formatLongJson(dossier: Dossier): string | Uint8Array {
  const pieces = piecesOf(dossier);
  const length = pieces.reduce((total, piece) => total + piece.length, 0);
  return length > longestText ? encodeUtf8(pieces) : pieces.join("");
}

/** Far below what engines allow, in UTF-16 code units. */
const longestText = 2 ** 28;

/** Pieces are put together to about so many code units before they are made safe. */
const atOnce = 2 ** 16;

function piecesOf(dossier: Dossier): string[] {
  const pieces: string[] = [];
  let waiting = "";
  for (const piece of jsonPieces(toReport(dossier))) {
    waiting += piece;
    // A piece ends behind a quote or a blank: nothing that is to be escaped is cut in two.
    if (waiting.length < atOnce) continue;
    pieces.push(escapeJson(waiting));
    waiting = "";
  }
  return [...pieces, escapeJson(waiting), "\n"];
}

function toReport({ result, rules, groups, registers, provenance }: Dossier): object {
  const { comparison, organisation } = result;
  return arrange(report, {
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
