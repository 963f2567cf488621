/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What the action gets from the process that it is in. */
export interface Surroundings {
  readonly env: Environment;
  /** Prints lines as they are; whoever calls it has made them safe. */
  readonly print: (text: string) => void;
  readonly fetch: typeof globalThis.fetch;
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}
