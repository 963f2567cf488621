import { parseArgs } from "node:util";
import { nearest } from "@aims-lint/core";
import { options } from "./options.ts";
import { UsageError } from "./usage-error.ts";

/** What a command line asks for. */
export interface Arguments {
  readonly paths: readonly string[];
  readonly format: "text" | "json";
  readonly output: string | undefined;
  readonly rules: readonly string[];
  readonly requirements: readonly string[];
  readonly today: string | undefined;
  readonly maxWarnings: number;
  readonly quiet: boolean;
  readonly config: string | undefined;
  /** `undefined`: as the terminal and the environment say. */
  readonly color: boolean | undefined;
  readonly debug: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/**
 * Reads the arguments behind the program's name.
 * @throws {UsageError} for the first one that cannot be understood.
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const { paths, given } = collect(argv);
  const last = (name: string): string | undefined => given.get(name)?.at(-1);
  const isGiven = (name: string): boolean => given.has(name);
  if (isGiven("color") && isGiven("no-color")) {
    throw new UsageError("--color and --no-color contradict each other.");
  }
  return {
    paths,
    format: toFormat(last("format") ?? "text"),
    output: last("output"),
    rules: toList(given.get("rule")),
    requirements: toList(given.get("requirement")),
    today: last("today"),
    maxWarnings: toCount(last("max-warnings")),
    quiet: isGiven("quiet"),
    config: last("config"),
    color: isGiven("color") ? true : isGiven("no-color") ? false : undefined,
    debug: isGiven("debug"),
    help: isGiven("help"),
    version: isGiven("version"),
  };
}

function collect(argv: readonly string[]): { paths: string[]; given: Map<string, string[]> } {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      options.map(({ name, short, value }) => [
        name,
        { type: value === undefined ? "boolean" : "string", ...(short ? { short } : {}) } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const paths: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") paths.push(token.value);
    if (token.kind !== "option") continue;
    const value = requireValue(token);
    given.set(token.name, [...(given.get(token.name) ?? []), value]);
  }
  if (paths.includes("")) throw new UsageError("A path is empty.");
  return { paths, given };
}

function requireValue(token: {
  name: string;
  rawName: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
}): string {
  const option = options.find(({ name }) => name === token.name);
  if (!option) throw unknown(token.rawName);
  if (option.value === undefined) {
    if (token.inlineValue) throw new UsageError(`${token.rawName} takes no value.`);
    return "";
  }
  const isNext = !token.inlineValue && token.value?.startsWith("-");
  if (!token.value || isNext) {
    throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${option.value}.`);
  }
  return token.value;
}

function unknown(name: string): UsageError {
  const guess = nearest(
    name,
    options.map((option) => `--${option.name}`),
  );
  return new UsageError(`There is no option ${name}.${guess === undefined ? "" : ` Did you mean ${guess}?`}`);
}

function toFormat(format: string): Arguments["format"] {
  if (format === "text" || format === "json") return format;
  throw new UsageError(`There is no format ${format}; the formats are text and json.`);
}

function toList(values: readonly string[] = []): string[] {
  return values
    .flatMap((value) => value.split(","))
    .map((value) => value.trim())
    .filter((value) => value !== "");
}

function toCount(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UsageError(`--max-warnings needs a whole number, not ${value}.`);
}
