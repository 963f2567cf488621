import { type Catalogue, doubts, type Result } from "@aims-lint/core";
import { escapeJson } from "../json/escape-json.ts";
import { arrange } from "../json/schema/arrange.ts";
import { coverage } from "../json/schema/coverage.ts";
import { easings } from "../json/schema/settings.ts";
import { standingEntry } from "../json/standing-entry.ts";
import type { CoverageSelection } from "./select-coverage.ts";
import { noConformity } from "./state-words.ts";

/** The state of every requirement that was asked for, for programs; see `docs/commands.md`. */
export function formatCoverageJson(
  result: Result,
  { entries, total, asked }: CoverageSelection,
  { catalogue, version }: { readonly catalogue: Catalogue; readonly version: string },
): string {
  const report = {
    version: 1,
    tool: { name: "aims-lint", version },
    today: result.today,
    standard: catalogue.standard,
    notice: noConformity,
    doubts: doubts(result).map(({ code, problem, how, about }) => ({ code, problem, how, about })),
    easings: result.easings ? arrange(easings, result.easings) : null,
    shown: entries.length,
    of: total,
    asked: asked === "" ? null : asked,
    requirements: entries.map((entry) => ({
      ...arrange(coverage, entry),
      standing: entry.standing.map(standingEntry),
    })),
  };
  return `${escapeJson(JSON.stringify(report, undefined, 2))}\n`;
}
