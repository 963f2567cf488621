import { setTimeout } from "node:timers/promises";
import { run } from "./run.ts";

const { stdout, env } = process;

// Code that the check loads may end the process or wait forever. Then nobody has looked, which is no pass.
let answered = false;
process.on("exit", () => {
  if (answered) return;
  process.exitCode = 2;
  stdout.write("::error title=aims-lint could not check::It was ended before it had an answer.\n");
});

// Setting the code, and not ending the process, lets the runner take in the whole log.
const code = await run({
  env,
  print: (text) => void stdout.write(text),
  fetch: globalThis.fetch,
  wait: async (milliseconds) => await setTimeout(milliseconds),
});
answered = true;
process.exitCode = code;
