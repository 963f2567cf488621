import { plain, renderLines } from "@aims-lint/reporters";
import { run } from "./run.ts";

const { stdin, stdout, stderr, env } = process;

// When nobody reads what the person is told, there is nobody to tell; the exit code says it all the same.
stderr.on("error", () => {});

// Setting the code, and not ending the process, lets a pipe take in the whole report.
process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env,
  stdin,
  stdout,
  stderr,
  say: (...lines) =>
    void stderr.write(renderLines(lines.map(plain), { color: false, prefix: "aims-lint: " })),
});
