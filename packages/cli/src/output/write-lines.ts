import { plain, renderLines } from "@aims-lint/reporters";
import type { Surroundings } from "../surroundings.ts";
import { writeStream } from "./write-stream.ts";

/** Writes lines to the standard output, made safe to print: they may quote what somebody else wrote. */
export async function writeLines({ stdout }: Surroundings, lines: readonly string[]): Promise<void> {
  await writeStream(stdout, renderLines(lines.map(plain), { color: false }));
}
