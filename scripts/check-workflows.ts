import { findYaml } from "./workflows/find-workflows.ts";
import { judgeYaml } from "./workflows/judge-yaml.ts";

// Lints the workflows, the templates and the YAML in the pages: npm run check:workflows.
const written = findYaml(".");
const faults = (await Promise.all(written.map(judgeYaml))).flat();
for (const { path, line, problem } of faults) console.error(`${path}:${line}: ${problem}`);
console.log(`${written.length} pieces of YAML, ${faults.length} faults.`);
if (faults.length > 0) process.exitCode = 1;
