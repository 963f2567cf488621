import { measure } from "./measure.mjs";
import { digits, printTable } from "./print-table.mjs";
import { median, summarise } from "./statistics.mjs";

/**
 * A command that is timed.
 *
 * @typedef {object} Tool
 * @property {string} name
 * @property {string} version
 * @property {string} command
 * @property {string[]} args it runs inside the folder that is linted
 * @property {number[]} exits exit codes of a run that went through, with or without findings
 * @property {string[]} [countArguments] arguments that make it say how many files it read
 * @property {(run: import("./measure.mjs").Run) => number} [countFiles] reads that number from the output
 */

/**
 * Times the tools on one folder in interleaved rounds (A B C, A B C, …) and prints medians and ratios.
 * The ratios compare runs of the same round, so that a busy machine disturbs both sides alike.
 *
 * @param {{ tools: Tool[], folder: string, rounds: number, base: string, scratch: string }} plan `base` is
 *   the tool that the others are divided by
 * @throws {Error} when a tool fails or does not see any file
 */
export function compare({ tools, folder, rounds, base, scratch }) {
  const counts = new Map(tools.map((tool) => [tool, countFiles(tool, folder, scratch)]));
  const runs = new Map(tools.map((tool) => [tool, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const tool of tools) runs.get(tool).push(timed(tool, tool.args, folder, scratch));
  }
  const baseRuns = [...runs].find(([tool]) => tool.name === base)?.[1];
  printTable(
    [
      "tool",
      "version",
      "files",
      "exit",
      "CPU s",
      "wall s",
      "peak MB",
      `CPU / ${base}`,
      "(least–greatest)",
      `wall / ${base}`,
    ],
    tools.map((tool) => row(tool, counts.get(tool), runs.get(tool), baseRuns)),
  );
  return runs;
}

function row(tool, files, runs, baseRuns) {
  const ratios = (figure) =>
    runs.map((run, round) => run[figure] / (baseRuns?.[round]?.[figure] ?? Number.NaN));
  const cpu = summarise(ratios("cpu"));
  const memory = runs.map((run) => run.memory).filter((value) => value !== undefined);
  return [
    tool.name,
    tool.version,
    files === undefined ? "" : String(files),
    String(runs[0].exit),
    digits(median(runs.map((run) => run.cpu))),
    digits(median(runs.map((run) => run.wall))),
    memory.length === 0 ? "" : Math.max(...memory).toFixed(0),
    digits(cpu.median),
    `${digits(cpu.least)}–${digits(cpu.greatest)}`,
    digits(median(ratios("wall"))),
  ];
}

/** A run beforehand, not timed: it warms the page cache and proves that the tool reads the files. */
function countFiles(tool, folder, scratch) {
  const run = timed(tool, [...tool.args, ...(tool.countArguments ?? [])], folder, scratch);
  const count = tool.countFiles?.(run);
  if (tool.countFiles && !(count > 0))
    throw new Error(`${tool.name} read no file in ${folder}:\n${run.stderr.slice(-600)}`);
  return count;
}

/** One run, checked by its exit code. */
export function timed(tool, args, folder, scratch) {
  const run = measure({ command: tool.command, args, cwd: folder }, scratch);
  if (!tool.exits.includes(run.exit)) {
    throw new Error(
      `${tool.name} ended with ${run.exit}:\n${run.stdout.slice(-600)}${run.stderr.slice(-600)}`,
    );
  }
  return run;
}
