import type { Asker } from "./asking/asker.ts";
import type { Output } from "./output/write-stream.ts";

/** What a run gets from the process that it is in. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absent where nobody can be asked. */
  readonly stdin?: { readonly isTTY?: boolean };
  /** Who is asked in place of the person at the terminal. */
  readonly asker?: Asker;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Tells the person, on stderr, one text a line; made safe to print. */
  say(...lines: readonly string[]): void;
}
