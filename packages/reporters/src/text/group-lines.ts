import type { Finding, Fix, Span } from "@aims-lint/core";
import { shorten } from "../safety/shorten.ts";
import { excerpt } from "./excerpt.ts";
import type { Group } from "./group-findings.ts";
import { lineNumbers } from "./line-numbers.ts";
import { type Line, plain } from "./render-lines.ts";
import { standingWords } from "./standing-words.ts";

/** A group of up to this many findings is shown whole. */
const shownWhole = 8;
/** Of a larger one, this many are shown, and the lines of the others are named. */
const shownFirst = 5;
/** The longest sentence, in UTF-16 code units. */
const longest = 1000;

/** The lines for a group: each place with its message and excerpt, then once why it matters and how to mend it. */
export function groupLines(group: Group, width: number): Line[] {
  const shown = group.length <= shownWhole ? group : group.slice(0, shownFirst);
  const more = group.slice(shown.length);
  const [{ why, how }] = group;
  return [
    ...shown.flatMap((finding) => placeLines(finding, width)),
    ...(more.length === 0
      ? []
      : [
          plain(
            `  … and ${more.length} more like this: lines ${lineNumbers(more.map(({ at }) => at.start.line))}`,
          ),
        ]),
    [{ text: "  why: ", style: "faint" }, { text: shorten(why, longest) }],
    [{ text: "  how: ", style: "faint" }, { text: shorten(how, longest) }],
    [],
  ];
}

function placeLines(finding: Finding, width: number): Line[] {
  const { at, severity, rule, message, related, fix } = finding;
  const number = String(at.start.line).padStart(6);
  const drawn = excerpt(finding, Math.max(20, width - number.length - 3));
  return [
    [
      { text: place(at), style: "strong" },
      { text: "  " },
      { text: severity, style: severity },
      { text: `  ${rule}` },
      { text: `${basis(finding)}${standingWords(finding)}`, style: "faint" },
    ],
    plain(`  ${shorten(message, longest)}`),
    ...(drawn
      ? [
          [{ text: `${number} | `, style: "faint" as const }, { text: drawn.text }],
          [
            { text: `${" ".repeat(number.length)} | `, style: "faint" as const },
            { text: drawn.marks, style: severity },
          ],
        ]
      : []),
    ...related.map((other) => plain(`  see ${place(other.at)}  ${shorten(other.message, longest)}`)),
    ...(fix ? [fixLine(fix)] : []),
  ];
}

function fixLine({ description, level = "safe" }: Fix): Line {
  return [{ text: `  ${ways[level]}: `, style: "faint" }, { text: shorten(description, longest) }];
}

/** Who carries a fix out. */
const ways: Readonly<Record<NonNullable<Fix["level"]>, string>> = {
  safe: "--fix",
  scaffold: "--fix --scaffold",
  suggested: "suggested",
};

function place({ path, start }: Span): string {
  return `${path}:${start.line}:${start.column}`;
}

/** The requirements that a rule speaks for; only a rule that rests on one is shown as if it were one. */
function basis({ basis, requirements }: Finding): string {
  const parts = [...(basis === "requirement" ? [] : [basis]), ...requirements];
  return parts.length === 0 ? "" : `  (${parts.join(", ")})`;
}
