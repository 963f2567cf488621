import { counts, type Finding, type Result } from "@aims-lint/core";
import { countsOf, listed } from "../comparing/verdict.ts";
import { findingItems, findingItemsByRule, type Telling } from "./finding-items.ts";
import { severities } from "./gravest-first.ts";
import type { Part } from "./part.ts";

/** Up to so many findings are shown one by one. */
const oneByOne = 100;

/** What was found in a project, gravest first; by rule where it is much. */
export function projectParts({ findings }: Result, telling: Telling): Part[] {
  const standing = findings.filter(counts);
  const toItems = standing.length > oneByOne ? findingItemsByRule : findingItems;
  return severities.flatMap((severity, index): Part[] => {
    const own = standing.filter((finding) => finding.severity === severity);
    return own.length === 0 ? [] : [partOf(own, 1 + index, toItems(own, telling))];
  });
}

function partOf(findings: readonly Finding[], rank: number, items: Part["items"]): Part {
  const head = `### ${listed(countsOf(findings))}\n`;
  return { rank, head, items, noun: ["finding", "findings"] };
}
