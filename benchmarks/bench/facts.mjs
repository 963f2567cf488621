import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateBusyRepository } from "../generator/busy-history.mjs";
import { measure } from "./measure.mjs";
import { digits, printTable } from "./print-table.mjs";
import { median } from "./statistics.mjs";

const script = fileURLToPath(new URL("ask-facts.mjs", import.meta.url));
const wanted = [[], ["history"], ["code"], ["history", "code"]];

/** Prints what it costs to learn what a large repository knows: its history, its code, both; the processes of git included. */
export function measureFacts({ rounds, scratch, size = { commits: 20_000, files: 50_000, docs: 150 } }) {
  const folder = join(scratch, "busy");
  generateBusyRepository({ folder, ...size });
  const run = (facts) => {
    const ran = measure(
      { command: process.execPath, args: [script, folder, ...facts], cwd: folder },
      scratch,
    );
    if (ran.exit !== 0) throw new Error(ran.stderr);
    return ran;
  };
  console.log(run(["history", "code"]).stdout);
  const runs = wanted.map((facts) => ({ facts, ran: [] }));
  for (let round = 0; round < rounds; round += 1) for (const { facts, ran } of runs) ran.push(run(facts));
  const nothing = median(runs[0].ran.map(({ cpu }) => cpu));
  printTable(
    ["facts", "CPU s less loading", "wall s", "peak MB"],
    runs.map(({ facts, ran }) => [
      facts.join(" and ") || "none",
      digits(median(ran.map(({ cpu }) => cpu)) - nothing),
      digits(median(ran.map(({ wall }) => wall))),
      digits(Math.max(...ran.map(({ memory }) => memory ?? Number.NaN))),
    ]),
  );
}
