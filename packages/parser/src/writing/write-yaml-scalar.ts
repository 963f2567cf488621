import { readYaml } from "../yaml/read-yaml.ts";

/** How a text is written as a YAML scalar. */
export interface ScalarStyle {
  /** A JSON file: texts and keys have double quotes. */
  readonly json: boolean;
  /** The quotes that are used where some are needed. */
  readonly quote: '"' | "'";
  /** What stands, without quotes, where such texts stand: a date, a number. One of its sort is then written without quotes too. */
  readonly like?: readonly (string | undefined)[];
  /** Whether quotes are put around it in any case. */
  readonly quoted?: boolean;
}

/** A text without blank edges as a scalar on one line, which reads as the text in block and in flow style. */
export function writeYamlScalar(text: string, { json, quote, like = [], quoted }: ScalarStyle): string {
  const sort = plainSort(text);
  const isLike =
    sort !== undefined &&
    sort !== "null" &&
    like.some((sibling) => sibling !== undefined && plainSort(sibling) === sort);
  if (json) return isLike && isJsonLiteral(text) ? text : doubleQuoted(text);
  if (!quoted && (sort === undefined || isLike) && isPlain(text)) return text;
  return quote === "'" && /^[\P{C}]*$/u.test(text) ? `'${text.replaceAll("'", "''")}'` : doubleQuoted(text);
}

/**
 * What a plain scalar is to readers of YAML 1.1 or 1.2 besides a text (https://yaml.org/type/, 10.3.2 of YAML 1.2.2). Undefined for a
 * text only.
 */
function plainSort(text: string): "null" | "bool" | "number" | "date" | undefined {
  if (/^(?:~|null|=|<<)?$/iu.test(text)) return "null";
  if (/^(?:y|n|yes|no|on|off|true|false)$/iu.test(text)) return "bool";
  if (/^\d{4}-\d{1,2}-\d{1,2}(?:[Tt\s].*)?$/u.test(text)) return "date";
  const number = /^[-+]?(?:\.?\d[\d_.,:]*(?:e[-+]?\d+)?|0[xob][\da-f_]+|\.inf|\.nan)$/iu;
  return number.test(text) || /^\.nan$/iu.test(text) ? "number" : undefined;
}

function isJsonLiteral(text: string): boolean {
  return /^(?:true|false|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$/u.test(text);
}

/** Whether the text reads as itself without quotes, wherever a scalar may stand. */
function isPlain(text: string): boolean {
  if (text.length > 1000 || /[^\P{C}]/u.test(text)) return false;
  const { data, comments, problems } = readYaml(
    `- ${text}\n- [${text}]\n- {${text}: ${text}}\n- ${text}: ${text}\n`,
  );
  if (data?.type !== "list" || comments.length > 0 || problems.length > 0) return false;
  const [plain, list, ...mappings] = data.items;
  const isText = (value: typeof plain): boolean => value?.type === "scalar" && value.value === text;
  return (
    data.items.length === 4 &&
    isText(plain) &&
    list?.type === "list" &&
    list.items.length === 1 &&
    isText(list.items[0]) &&
    mappings.every(
      (mapping) =>
        mapping.type === "mapping" &&
        mapping.entries.length === 1 &&
        mapping.entries.every(({ key, value }) => key.value === text && isText(value)),
    )
  );
}

/** JSON's form, which YAML reads too; what an editor does not show is written by its number. */
function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
