import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Seconds after which a run is given up. */
const limit = 1800;
const gnuTime = "/usr/bin/time";
const hasGnuTime = existsSync(gnuTime) && /GNU/.test(spawnSync(gnuTime, ["--version"]).output.join(""));

/** Runs "$@" with its output in files and writes what bash's `time` says, in milliseconds, to a third one. */
const script = `TIMEFORMAT='%3R %3U %3S'
{ time "$@" >"$BENCH_STDOUT" 2>"$BENCH_STDERR" </dev/null; } 2>"$BENCH_TIMES"`;

/** Variables that change how fast Node starts or what the tools print. */
const unset = [
  "NODE_EXTRA_CA_CERTS",
  "NODE_OPTIONS",
  "NODE_V8_COVERAGE",
  "NODE_COMPILE_CACHE",
  "CI",
  "GITHUB_ACTIONS",
];

/**
 * @typedef {object} Run
 * @property {number} cpu user and system time of the process and its children, in seconds
 * @property {number} wall seconds
 * @property {number | undefined} memory peak resident set of the largest process, in MB; needs GNU time
 * @property {number} exit exit code
 * @property {string} stdout
 * @property {string} stderr
 */

/**
 * Runs a command once, as a whole process, and says what it cost.
 *
 * Node tells nothing of the children of a process, so bash's `time` counts the processor time (GNU time has
 * only hundredths of a second) and GNU time, where it is installed, the memory.
 *
 * @param {{ command: string, args: string[], cwd: string }} invocation
 * @param {string} scratch folder for the output
 * @returns {Run}
 */
export function measure({ command, args, cwd }, scratch) {
  const file = (name) => join(scratch, name);
  const memoryFile = file("memory");
  const wrapped = hasGnuTime
    ? [gnuTime, "-q", "-o", memoryFile, "-f", "%M", command, ...args]
    : [command, ...args];
  const result = spawnSync("bash", ["-c", script, "bash", ...wrapped], {
    cwd,
    timeout: limit * 1000,
    encoding: "utf8",
    env: {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !unset.includes(name))),
      NO_COLOR: "1",
      BENCH_STDOUT: file("stdout"),
      BENCH_STDERR: file("stderr"),
      BENCH_TIMES: file("times"),
    },
  });
  if (result.error) throw result.error;
  const [wall = 0, user = 0, system = 0] = readFileSync(file("times"), "utf8").trim().split(" ").map(Number);
  return {
    cpu: user + system,
    wall,
    memory: hasGnuTime ? Number(readFileSync(memoryFile, "utf8")) / 1024 : undefined,
    exit: result.status ?? -1,
    stdout: readFileSync(file("stdout"), "utf8"),
    stderr: readFileSync(file("stderr"), "utf8"),
  };
}
