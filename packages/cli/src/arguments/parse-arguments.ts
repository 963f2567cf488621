import { parseArgs } from "node:util";
import { nearest } from "@aims-lint/core";
import { createGiven, type Given } from "./given.ts";
import type { Option } from "./options.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Reads the arguments behind a command's name.
 * @throws {UsageError} for the first one that cannot be understood.
 */
export function parseArguments(argv: readonly string[], options: readonly Option[]): Given {
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
  const words: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const value = requireValue(token, options);
    given.set(token.name, [...(given.get(token.name) ?? []), value]);
  }
  if (words.includes("")) throw new UsageError("A path is empty.");
  if (given.has("color") && given.has("no-color")) {
    throw new UsageError("--color and --no-color contradict each other.");
  }
  return createGiven(words, given);
}

function requireValue(
  token: {
    name: string;
    rawName: string;
    value: string | undefined;
    inlineValue: boolean | undefined;
  },
  options: readonly Option[],
): string {
  const option = options.find(({ name }) => name === token.name);
  if (!option) throw unknown(token.rawName, options);
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

function unknown(name: string, options: readonly Option[]): UsageError {
  const guess = nearest(
    name,
    options.map((option) => `--${option.name}`),
  );
  return new UsageError(`There is no option ${name}.${guess === undefined ? "" : ` Did you mean ${guess}?`}`);
}
