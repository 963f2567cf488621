import { UsageError } from "./usage-error.ts";

/** What a command line gives: the words that are no options, and the options with their values. */
export interface Given {
  readonly words: readonly string[];
  /** The names of the options that are given. */
  readonly names: readonly string[];
  has(option: string): boolean;
  /** The last value of an option. */
  value(option: string): string | undefined;
  /** Every value of an option that may be given again, or with commas. */
  values(option: string): readonly string[];
  /** Every value of an option that may be given again, whole: for values that hold commas themselves. */
  each(option: string): readonly string[];
  /** One of a few words; the first of them where the option is not given. @throws {UsageError} for another. */
  choice<const T extends string>(option: string, words: readonly [T, ...T[]]): T;
  /** A whole number. @throws {UsageError} for what is none. */
  count(option: string): number | undefined;
}

/** What was collected, with the readings of values that commands share. */
export function createGiven(
  words: readonly string[],
  options: ReadonlyMap<string, readonly string[]>,
): Given {
  const value = (option: string): string | undefined => options.get(option)?.at(-1);
  return {
    words,
    names: [...options.keys()],
    has: (option) => options.has(option),
    value,
    values: (option) =>
      (options.get(option) ?? [])
        .flatMap((text) => text.split(","))
        .map((text) => text.trim())
        .filter((text) => text !== ""),
    each: (option) => options.get(option) ?? [],
    choice: (option, known) => {
      const word = value(option) ?? known[0];
      const found = known.find((one) => one === word);
      if (found === undefined)
        throw new UsageError(`There is no ${option} ${word}; choose ${listed(known)}.`);
      return found;
    },
    count: (option) => {
      const text = value(option);
      if (text === undefined) return undefined;
      if (/^\d{1,9}$/.test(text)) return Number(text);
      throw new UsageError(`--${option} needs a whole number, not ${text}.`);
    },
  };
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
