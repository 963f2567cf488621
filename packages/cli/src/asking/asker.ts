/** An answer to choose, and what is said beside it. */
export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

/** Puts questions to a person. Every method throws `Cancelled` where they leave. */
export interface Asker {
  /** A line of text. `fault` says what is wrong with one; nothing where it will do. */
  text(
    question: string,
    options?: { initial?: string; fault?: (text: string) => string | undefined },
  ): Promise<string>;
  choose<T>(question: string, choices: readonly Choice<T>[], initial?: T): Promise<T>;
  chooseSeveral<T>(question: string, choices: readonly Choice<T>[], initial?: readonly T[]): Promise<T[]>;
  confirm(question: string, initial: boolean): Promise<boolean>;
}

/** The person left in the middle of the questions; nothing was done. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}
