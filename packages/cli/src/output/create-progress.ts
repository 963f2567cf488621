import type { Progress } from "@aims-lint/node";
import type { Output } from "./write-stream.ts";

/** Shows how far a check has come, on one line that is wiped out at the end. */
export interface ProgressLine {
  show(progress: Progress): void;
  clear(): void;
}

/** Milliseconds before the first line, and between two. */
const patience = 1000;
const interval = 100;

/**
 * A progress line for a person who waits for more than a second; nothing on CI or where nobody looks. `now` is a
 * clock in milliseconds.
 */
export function createProgress(
  output: Output,
  env: Readonly<Record<string, string | undefined>>,
  now: () => number = () => performance.now(),
): ProgressLine {
  if (!output.isTTY || env.CI || env.TERM === "dumb") return { show: () => {}, clear: () => {} };
  let next = now() + patience;
  let isShown = false;
  const write = (text: string): void => void output.write(`\r\x1b[K${text}`, () => {});
  return {
    show({ phase, done, total }) {
      if (now() < next) return;
      next = now() + interval;
      isShown = true;
      write(`${phase === "reading" ? "Reading" : "Checking"} ${done} of ${total} files`);
    },
    clear() {
      if (isShown) write("");
    },
  };
}
