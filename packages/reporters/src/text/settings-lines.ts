import type { Easings, Result } from "@aims-lint/core";
import { shorten } from "../safety/shorten.ts";
import { counted } from "./counted.ts";
import { type Line, plain } from "./render-lines.ts";

/** What the configuration eases, so that nobody takes what it leaves out for what is in order. */
export function settingsLines(result: Result): Line[] {
  return settingsParts(result).map((part, index) =>
    plain(`${index === 0 ? "Settings" : "        "}  ${shorten(part, 300)}`),
  );
}

/** The same, a phrase for each thing. */
export function settingsParts({ easings, coverage, files }: Result): string[] {
  const named = files.read.filter(({ kinds }) => kinds.some(({ by }) => by === "configuration")).length;
  return [
    ...(easings ? easingParts(easings, coverage) : []),
    ...(named === 0 ? [] : [`${counted(named, "file")} taken for what the configuration says`]),
  ];
}

function easingParts(
  { preset, off, offForSome, milder, options, words, requirements }: Easings,
  coverage: Result["coverage"],
): string[] {
  const wordsOf = [...new Set(words.map(({ kind, field }) => `${kind} ${field}`))];
  return [
    ...(preset === "audit" ? ["preset audit: rules that rest on guidance or custom only inform"] : []),
    ...listed(off, `off${spokenFor(requirements, coverage)}`),
    ...listed(offForSome, "off for some files"),
    ...listed(milder, "made milder than by themselves"),
    ...listed(options, "with options of their own"),
    ...(words.length === 0 ? [] : [`${counted(words.length, "word")} for values: ${names(wordsOf)}`]),
  ];
}

function spokenFor(requirements: readonly string[], coverage: Result["coverage"]): string {
  const count = (type: "clause" | "control"): number =>
    coverage.filter((entry) => entry.type === type && requirements.includes(entry.requirement)).length;
  const counts = (["clause", "control"] as const).flatMap((type) =>
    count(type) === 0 ? [] : counted(count(type), type),
  );
  return counts.length === 0 ? "" : `, with a say about ${counts.join(" and ")}`;
}

function listed(rules: readonly string[], how: string): string[] {
  return rules.length === 0 ? [] : [`${counted(rules.length, "rule")} ${how}: ${names(rules)}`];
}

const most = 5;

function names(all: readonly string[]): string {
  const shown = all.length <= most + 1 ? all : all.slice(0, most);
  const more = all.length - shown.length;
  return `${shown.join(", ")}${more === 0 ? "" : ` and ${more} more, listed in the JSON report`}`;
}
