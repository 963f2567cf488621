import type { LeftAlone, Proposal, Settled, SettledKind } from "@aims-lint/authoring";
import { append } from "@aims-lint/core";
import { type Line, plain, wrapLine } from "@aims-lint/reporters";

/** How many files are named that share a reason for being left alone. */
const mostNamed = 12;

interface Look {
  readonly width: number;
}

/** What was recognised, by what, what is read of it, and what is left alone with the reason. */
export function formatAdoption(settled: Settled, proposal: Proposal, files: number, { width }: Look): Line[] {
  const count = settled.files.length;
  const lines = [
    [
      {
        text: `${count} of ${files} documents seem to be of an AI management system`,
        style: "strong",
      } as const,
    ],
    ...folders(settled, proposal),
    ...settled.files.flatMap(({ path, isTemplate, kinds }) => [
      [{ text: "" }],
      [
        { text: path, style: "strong" } as const,
        { text: isTemplate ? "  (template; its records do not count)" : "" },
      ],
      ...kinds.flatMap((kind) => kindLines(kind, isTemplate)),
    ]),
    ...leftAlone(settled.left),
    plain(""),
  ];
  return lines.flatMap((line) => wrapLine(line, { width, indent: 6 }));
}

function folders({ additions: { roots, ignore } }: Settled, proposal: Proposal): Line[] {
  const reasonOf = (path: string): string =>
    [...proposal.roots, ...proposal.ignore].find((one) => one.path === path)?.reason ?? "";
  return [
    ...roots.map((path) => plain(`  read    ${path === "" ? "." : path}  (${reasonOf(path)})`)),
    ...ignore.map((path) => plain(`  ignore  ${path}  (${reasonOf(path)})`)),
  ];
}

function kindLines(held: SettledKind, isTemplate: boolean): Line[] {
  const { kind, state, confidence, columns, words, records, evidence } = held;
  const known = columns.filter((column) => column.state !== "left").length;
  const read = [
    ...(columns.length > 0 ? [`${known} of ${columns.length} columns`] : []),
    `${records} ${records === 1 ? "record" : "records"}`,
  ].join(", ");
  if (isTemplate)
    return [
      [
        { text: `  ${kind.name}`, style: "info" },
        { text: `  ${evidence.join("; ")}`, style: "faint" },
      ],
    ];
  const how = state === "recognised" ? evidence.join("; ") : `${confidence}: ${evidence.join("; ")}`;
  const guessed = columns.filter((column) => column.state === "guessed");
  const left = columns.filter((column) => column.state === "left").map(({ header }) => header);
  const unknown = words
    .filter(({ meaning }) => meaning === undefined)
    .map(({ field, word }) => `${word} (${field})`);
  return [
    [{ text: `  ${kind.name}`, style: "info" }, { text: `  ${read}` }, { text: `  ${how}`, style: "faint" }],
    ...guessed.map(({ header, field, confidence: sureness, evidence: why }) =>
      plain(`    ${header} → ${field}  (${sureness}: ${why.join("; ")})`),
    ),
    ...(left.length > 0
      ? [[{ text: `    columns left alone: ${left.join(", ")}`, style: "faint" } as const]]
      : []),
    ...words.flatMap(({ field, word, meaning }) =>
      meaning === undefined ? [] : [plain(`    ${word} → ${meaning}  (${field})`)],
    ),
    ...(unknown.length > 0 ? [plain(`    words that are not understood: ${unknown.join(", ")}`)] : []),
  ];
}

function leftAlone(left: readonly LeftAlone[]): Line[] {
  const byReason = new Map<string, LeftAlone[]>();
  for (const one of left) append(byReason, one.reason, one);
  return [...byReason].flatMap(([reason, files], index) => [
    ...(index === 0 ? [plain(""), [{ text: "Left alone", style: "strong" } as const]] : []),
    plain(`  ${reason}`),
    ...files.slice(0, mostNamed).map(({ path }) => [{ text: `    ${path}`, style: "faint" } as const]),
    ...(files.length > mostNamed ? [plain(`    and ${files.length - mostNamed} more`)] : []),
  ]);
}
