/** A piece of YAML: a key with a text, a list of texts, or a mapping; with a remark above it. */
export interface Branch {
  readonly key: string;
  readonly value?: string;
  readonly items?: readonly string[];
  readonly entries?: Tree;
  readonly note?: string;
}

export type Tree = readonly Branch[];

/** How long a remark may be. */
const longestNote = 160;

/** Writes a tree as YAML in blocks, each line behind `indent`; every line ends with `newline`. */
export function toYaml(tree: Tree, indent: string, newline: string): string {
  return tree
    .map((branch) =>
      toLines(branch)
        .map((line) => indent + line + newline)
        .join(""),
    )
    .join("");
}

function toLines({ key, value, items, entries, note }: Branch): string[] {
  const remark = note === undefined ? [] : [`# ${toRemark(note)}`];
  const name = toScalar(key);
  if (value !== undefined) return [...remark, `${name}: ${toScalar(value)}`];
  if (items) return [...remark, `${name}:`, ...items.map((item) => `  - ${toScalar(item)}`)];
  return [...remark, `${name}:`, ...(entries ?? []).flatMap(toLines).map((line) => `  ${line}`)];
}

/** A text as YAML reads it back: bare where nothing else could be meant, in quotes elsewhere. */
export function toScalar(text: string): string {
  const isBare = /^[\p{L}][\p{L}\p{N} _./-]*$/u.test(text) && !/\s$/.test(text) && !isWord(text);
  if (isBare) return text;
  // JSON is YAML; what JSON leaves as it is and YAML reads otherwise is escaped.
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Words that are no texts in YAML, or were none. */
function isWord(text: string): boolean {
  return /^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
}

function toRemark(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, " ").trim();
  return line.length > longestNote
    ? `${line.slice(0, longestNote - 1).replace(/[\ud800-\udbff]$/, "")}…`
    : line;
}

/** The same in one line: `owner: [Wer, Wem]`. */
export function toFlow({ key, value, items, entries = [] }: Branch): string {
  const name = toScalar(key);
  if (value !== undefined) return `${name}: ${toScalar(value)}`;
  if (items) return `${name}: [${items.map(toScalar).join(", ")}]`;
  return `${name}: { ${entries.map(toFlow).join(", ")} }`;
}
