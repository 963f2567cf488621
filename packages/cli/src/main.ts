import { plain, renderLines } from "@aims-lint/reporters";
import { run } from "./run.ts";

const { stdin, stdout, stderr, env } = process;

// When nobody reads what the person is told, there is nobody to tell; the exit code says it all the same.
stderr.on("error", () => {});

// Code of the project, where it was allowed, may end the process or wait forever. Then nobody has looked, which is no pass.
let answered = false;
process.on("exit", () => {
  if (answered) return;
  process.exitCode = 2;
  stderr.write("aims-lint: It was ended before it had an answer. A plugin may have done that.\n");
});

// Setting the code, and not ending the process, lets a pipe take in the whole report.
const code = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env,
  stdin,
  stdout,
  stderr,
  say: (...lines) =>
    void stderr.write(renderLines(lines.map(plain), { color: false, prefix: "aims-lint: " })),
});
answered = true;
process.exitCode = code;
