import type { Kind } from "@aims-lint/core";

/** One record in words that people use, and where such records are kept. */
export interface Sample {
  readonly kind: Kind;
  /** The title of a file that holds only this record. */
  readonly title: string;
  /** The title of a file that holds many, and its name without an ending. */
  readonly register?: { readonly title: string; readonly path: string; readonly collection: string };
  /** What is written, by label. The first is the id. */
  readonly written: Readonly<Record<string, string>>;
  /** The label that a section carries in its heading, behind the id. */
  readonly named?: string;
  /** What rules see, by path. */
  readonly means: Readonly<Record<string, unknown>>;
  readonly layouts: readonly Layout[];
}

export type Layout = keyof typeof layouts;

/** A sample as a file, in the ways in which people write such things down. */
export const layouts = {
  "front matter": (sample: Sample) => ({
    path: "aims/one.md",
    text: `---\n${yaml(sample, "")}\n---\n\n# ${sample.title}\n`,
  }),
  "field table": (sample: Sample) => ({
    path: "aims/one.md",
    text: `# ${sample.title}\n\n| Field | Value |\n|---|---|\n${declared(sample)
      .map(([label, value]) => `| ${label} | ${value} |`)
      .join("\n")}\n`,
  }),
  "bold lines": (sample: Sample) => ({
    path: "aims/one.md",
    text: `# ${sample.title}\n\n${declared(sample)
      .map(([label, value]) => `**${label}:** ${value}`)
      .join("  \n")}\n`,
  }),
  "YAML file": (sample: Sample) => ({ path: "aims/one.yaml", text: `${yaml(sample, "")}\n` }),
  "YAML list": (sample: Sample) => {
    const { path, collection } = registerOf(sample);
    const entries = Object.entries(sample.written).map(([label, value]) => `${key(label)}: ${quoted(value)}`);
    return { path: `${path}.yaml`, text: `${collection}:\n  - ${entries.join("\n    ")}\n` };
  },
  table: (sample: Sample) => {
    const { path, title } = registerOf(sample);
    const rows = [
      Object.keys(sample.written),
      Object.keys(sample.written).map(() => "---"),
      Object.values(sample.written),
    ];
    return {
      path: `${path}.md`,
      text: `# ${title}\n\n${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`,
    };
  },
  CSV: (sample: Sample) => ({
    path: `${registerOf(sample).path}.csv`,
    text: `${[Object.keys(sample.written), Object.values(sample.written)]
      .map((row) => row.map((cell) => `"${cell}"`).join(","))
      .join("\n")}\n`,
  }),
  section: (sample: Sample) => {
    const { path, title } = registerOf(sample);
    const [id = ["", ""], ...rest] = Object.entries(sample.written);
    const name = sample.named === undefined ? "" : (sample.written[sample.named] ?? "");
    const lines = rest
      .filter(([label]) => label !== sample.named)
      .map(([label, value]) => `- **${label}:** ${value}`);
    return { path: `${path}.md`, text: `# ${title}\n\n### ${id[1]} – ${name}\n\n${lines.join("\n")}\n` };
  },
} as const satisfies Record<string, (sample: Sample) => { path: string; text: string }>;

/** The record's fields, after a word that says what kind of file this is. */
function declared({ kind, written }: Sample): [string, string][] {
  const isControlled = kind.universal ? [] : [["Document type", kind.name] as [string, string]];
  return [...isControlled, ...Object.entries(written)];
}

function yaml(sample: Sample, indent: string): string {
  return declared(sample)
    .map(([label, value]) => `${indent}${key(label)}: ${quoted(value)}`)
    .join("\n");
}

/** `risk_id` of `Risk ID`. */
function key(label: string): string {
  return label.toLowerCase().replace(/[^\p{L}\d]+/gu, "_");
}

function quoted(value: string): string {
  return JSON.stringify(value);
}

function registerOf({ kind, register }: Sample): NonNullable<Sample["register"]> {
  if (!register) throw new TypeError(`${kind.name} has no register.`);
  return register;
}
