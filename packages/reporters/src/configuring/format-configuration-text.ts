import {
  type ConfigurationDescription,
  compare,
  type DescribedRule,
  type DescribedSetting,
  type Severity,
} from "@aims-lint/core";
import { wrap } from "../explaining/wrap.ts";
import { type Line, plain, renderLines, type Segment } from "../text/render-lines.ts";

/** What is known of a file by the configuration, for people: what is set is shown, the rest counted. */
export function formatConfigurationText(
  description: ConfigurationDescription,
  { color, width = 100 }: { readonly color: boolean; readonly width?: number },
): string {
  const { file, configurations, packs } = description;
  const lines: Line[] = [
    [{ text: file, style: "strong" }],
    ...hanging("Read", readingWords[description.reading], width),
    ...kindLines(description, width),
    [],
    ...hanging(
      "Made of",
      configurations.length === 0 ? "no configuration" : configurations.join(", "),
      width,
    ),
    ...hanging("Packs", packs.join(", "), width),
    ...settingLines("Preset", { ...description.preset, value: [description.preset.value] }, width),
    ...settingLines("Roots", description.roots, width),
    ...settingLines("Ignore", description.ignore, width),
    ...settingLines("Groups", description.groups, width),
    ...settingLines("Baseline", { ...description.baseline, value: [description.baseline.value] }, width),
    ...listLines("Code", codeSettings(description), width),
    ...listLines("Roll-out", description.rollOut, width),
    ...listLines("Words", description.words, width),
    [],
    ...ruleLines(description, width),
  ];
  return renderLines(lines, { color });
}

const readingWords = {
  read: "yes",
  ignored: "no, it is ignored",
  outside: "no, it lies outside of the roots, unless it is named on the command line",
};

const indent = 10;

function hanging(head: string, text: string, width: number): Line[] {
  return wrap(text, width - indent).map((line, index) => [
    { text: (index === 0 ? head : "").padEnd(indent), style: "faint" },
    { text: line },
  ]);
}

function kindLines({ kinds, declined }: ConfigurationDescription, width: number): Line[] {
  if (kinds.length === 0 && declined.length === 0)
    return hanging("Holds", "nothing that is recognised", width);
  return [
    ...kinds.flatMap(({ kind, by, evidence, from }) =>
      hanging(
        "Holds",
        by === "configuration" ? `${kind}, ${from} says` : `${kind}, by its ${by} "${evidence}" (${from})`,
        width,
      ),
    ),
    ...declined.flatMap(({ kind, reason }) => hanging("Not", `${kind}: it is ${reason}`, width)),
  ];
}

function settingLines(
  head: string,
  { value, from }: DescribedSetting<readonly string[]>,
  width: number,
): Line[] {
  const text =
    value.length === 0 ? "none" : value.map((one) => (one === "" ? "the project" : one)).join(", ");
  return hanging(head, `${text}  (${from})`, width);
}

function codeSettings({ codeIgnore, codeAreas }: ConfigurationDescription): DescribedSetting<string>[] {
  const { value, from } = codeIgnore;
  return [...(value.length === 0 ? [] : [{ value: `without ${value.join(", ")}`, from }]), ...codeAreas];
}

function listLines(head: string, all: readonly DescribedSetting<string>[], width: number): Line[] {
  return all.flatMap(({ value, from }, index) =>
    hanging(index === 0 ? head : "", `${value}  (${from})`, width),
  );
}

function ruleLines({ rules, preset }: ConfigurationDescription, width: number): Line[] {
  const set = rules.filter(({ isSet }) => isSet);
  const others = rules.filter(({ isSet }) => !isSet);
  const on = rules.filter(({ severity }) => severity !== "off").length;
  const heading = { text: `Rules: ${on} of ${rules.length} are on for this file`, style: "strong" } as const;
  const how =
    preset.value === "recommended" ? "as they grade themselves" : `as the preset ${preset.value} grades them`;
  return [
    [heading],
    ...set.flatMap((rule) => setRule(rule, width)),
    plain(
      `  ${set.length === 0 ? "all" : others.length} ${set.length === 0 ? others.length : "others"} ${how}: ${counts(others)}`,
    ),
    ...heldLines(rules, width),
    plain("  --format json has all of them."),
  ];
}

/** A roll-out speaks of many rules at once, so they are counted by the day that they wait for. */
function heldLines(rules: readonly DescribedRule[], width: number): Line[] {
  const waiting = new Map<string, number>();
  for (const { held } of rules) {
    const state = held ? `as ${held.as} until ${held.until}` : "";
    if (held) waiting.set(state, (waiting.get(state) ?? 0) + 1);
  }
  return [...waiting]
    .sort(([one], [other]) => compare(one, other))
    .flatMap(([state, count]) =>
      wrap(`Held back by the roll-out: ${count} count ${state}`, width - 2).map((line) => plain(`  ${line}`)),
    );
}

function setRule(
  { rule, severity, severityFrom, options, optionsFrom }: DescribedRule,
  width: number,
): Line[] {
  const head: Segment[] = [
    severity === "off"
      ? { text: "  off      ", style: "faint" }
      : { text: `  ${severity.padEnd(9)}`, style: severity },
    { text: rule },
    { text: `  ${severityFrom}`, style: "faint" },
  ];
  if (optionsFrom === "default") return [head];
  if (Object.keys(options).length === 0) return [head];
  const said = Object.entries(options).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return [
    head,
    ...wrap(`${said.join(", ")}  (${optionsFrom})`, width - 13).map((line) => plain(`             ${line}`)),
  ];
}

const order: readonly (Severity | "off")[] = ["error", "warning", "info", "off"];

/** `120 error, 80 warning, 35 off`. */
function counts(rules: readonly DescribedRule[]): string {
  return order
    .flatMap((severity) => {
      const count = rules.filter((rule) => rule.severity === severity).length;
      return count === 0 ? [] : [`${count} ${severity}`];
    })
    .join(", ");
}
