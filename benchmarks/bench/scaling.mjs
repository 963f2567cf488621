import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { generateRepository } from "../generate.mjs";
import { timed } from "./compare.mjs";
import { bareNode } from "./ours.mjs";
import { digits, printTable } from "./print-table.mjs";
import { median, summarise } from "./statistics.mjs";

const sizes = [100, 1000, 10_000];

/**
 * Prints how processor time and memory of a tool grow with the repository. The exponent is the slope in the
 * log-log diagram, after the cost of `node -e 0` is taken away: 1 is linear. Below 1 the start still shows,
 * so the cost of one more document is printed too.
 *
 * @param {import("./compare.mjs").Tool | undefined} tool
 */
export function measureScaling(tool, { rounds, scratch }) {
  if (tool === undefined) throw new Error("aims-lint is not built (npm run build)");
  const start = medianOf(rounds, () => timed(bareNode, bareNode.args, scratch, scratch).cpu);
  const points = sizes.map((docs) => {
    const folder = mkdtempSync(join(scratch, "docs-"));
    generateRepository({ docs, folder });
    timed(tool, tool.args, folder, scratch);
    const runs = Array.from({ length: rounds }, () => timed(tool, tool.args, folder, scratch));
    rmSync(folder, { recursive: true });
    return {
      docs,
      cpu: median(runs.map((run) => run.cpu)) - start,
      memory: Math.max(...runs.map((run) => run.memory)),
    };
  });
  printTable(
    ["documents", "CPU s less node", "peak MB", "exponent", "ms per further document"],
    points.map((point, index) => [
      String(point.docs),
      digits(point.cpu),
      digits(point.memory),
      ...growth(points[index - 1], point),
    ]),
  );
}

function growth(before, point) {
  if (before === undefined) return ["", ""];
  const exponent = Math.log(point.cpu / before.cpu) / Math.log(point.docs / before.docs);
  return [exponent.toFixed(2), digits(((point.cpu - before.cpu) * 1000) / (point.docs - before.docs))];
}

/** Prints what `--help` costs against a bare Node, in interleaved rounds. */
export function compareStart(tool, { rounds, scratch }) {
  if (tool === undefined) throw new Error("aims-lint is not built (npm run build)");
  const help = { ...tool, args: [tool.args[0], "--help"] };
  const pairs = Array.from({ length: rounds * 5 }, () => ({
    node: timed(bareNode, bareNode.args, scratch, scratch),
    help: timed(help, help.args, scratch, scratch),
  }));
  const ratio = summarise(pairs.map((pair) => pair.help.cpu / pair.node.cpu));
  const row = (name, run) => [
    name,
    (1000 * median(pairs.map((pair) => run(pair).cpu))).toFixed(0),
    (1000 * median(pairs.map((pair) => run(pair).wall))).toFixed(0),
    digits(median(pairs.map((pair) => run(pair).memory ?? Number.NaN))),
  ];
  printTable(
    ["command", "CPU ms", "wall ms", "peak MB"],
    [row("node -e 0", (pair) => pair.node), row("aims-lint --help", (pair) => pair.help)],
  );
  console.log(`CPU ratio ${digits(ratio.median)} (${digits(ratio.least)}–${digits(ratio.greatest)})\n`);
}

function medianOf(rounds, figure) {
  return median(Array.from({ length: rounds * 3 }, figure));
}
