// Puts faults into the conformant repository, one at a time, and sees which rules answer; scans small repositories whose AI is known.
// Usage: npm run quality [-- --layout "as written"] [--rule NAME] [--loud] [--scanner]
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { iso42001 } from "@aims-lint/iso42001";
import { type Answer, findingsIn, type Layout, layouts, measure } from "../quality/measure.ts";
import { mutations } from "../quality/mutations/index.ts";
import { readConformant } from "../quality/read-conformant.ts";
import {
  figuresByGroup,
  figuresOf,
  measureScan,
  type ScanFigures,
} from "../quality/scanning/measure-scan.ts";
import { readTrees } from "../quality/scanning/tree.ts";

const least = { recall: 0.98, recallOfScan: 0.95 };
const most = { collateral: 0.3 };
const { values } = parseArgs({
  options: {
    layout: { type: "string", multiple: true },
    rule: { type: "string", multiple: true },
    loud: { type: "boolean" },
    scanner: { type: "boolean" },
  },
});
const texts = readConformant(pathToFileURL("fixtures/conformant/aims/"));
const asked = mutations.filter(({ rule }) => values.rule?.includes(rule) ?? true);
for (const rule of values.rule ?? [])
  if (!mutations.some((one) => one.rule === rule)) throw new Error(`No mutation names the rule ${rule}.`);
for (const name of values.layout ?? [])
  if (!(name in layouts)) throw new Error(`There is no layout ${name}.`);
const names = (Object.keys(layouts) as Layout[]).filter(
  (name) => !values.scanner && (values.layout?.includes(name) ?? true),
);
const all: Answer[] = [];
let failed = 0;

for (const name of names) {
  const before = findingsIn(texts, name);
  const answers = measure(texts, asked, name);
  all.push(...answers);
  console.log(`${name}: ${figures(answers)}; ${before.length} findings without a fault`);
  for (const { mutation, fault = "" } of answers.filter(({ isAnswered }) => !isAnswered))
    console.log(`  missed: ${mutation.rule}: ${mutation.title} ${fault}`);
  for (const { rule, message, at } of before)
    console.log(`  without a fault: ${rule} ${at.path}:${at.start.line} ${message}`);
  if (values.loud) reportLoud(answers);
  if (before.length > 0 || recallOf(answers) < least.recall) failed++;
}
if (all.length > 0) {
  console.log(`in all: ${figures(all)}`);
  if (recallOf(all) < least.recall || collateralOf(all) > most.collateral) failed++;
}

if (!values.scanner) reportReach();
if (values.rule === undefined && values.layout === undefined) reportScanner();
process.exitCode = failed > 0 ? 1 : 0;

function reportReach(): void {
  const unreached = iso42001.rules.filter(({ id }) => !mutations.some(({ rule }) => rule === id));
  console.log(
    `${iso42001.rules.length - unreached.length} of ${iso42001.rules.length} rules have a mutation`,
  );
  for (const { id } of unreached) console.log(`  without a mutation: ${id}`);
  if (values.rule === undefined && unreached.length > 0) failed++;
}

/** What a scan finds in repositories whose AI is known, by ecosystem, and every fault by name. */
function reportScanner(): void {
  const scanned = readTrees(pathToFileURL("quality/scanner/")).map(measureScan);
  const judged = scanned.flatMap((one) => one.judged);
  const without = scanned.filter(({ tree }) => tree.components.length === 0).length;
  const manifests = scanned.reduce((sum, { code }) => sum + code.files.manifests, 0);
  console.log(
    `scanner: ${scanned.length} repositories, ${without} of them without AI, ${manifests} manifests`,
  );
  for (const [group, some] of figuresByGroup(judged)) console.log(`  ${group}: ${scanWords(some)}`);
  const all = figuresOf(judged);
  console.log(`  in all: ${scanWords(all)}`);
  if (all.found < (all.found + all.missed) * least.recallOfScan) failed++;
  for (const { was, component, tree } of judged.filter((one) => one.was !== "found")) {
    console.log(`  ${was}: ${component}, ${tree}`);
    if (was === "false" && component.endsWith("in product")) failed++;
  }
  for (const { tree, unreadFaults } of scanned)
    for (const fault of unreadFaults) console.log(`  ${tree.name}: ${fault}`);
}

function scanWords({ found, missed, false: wrong }: ScanFigures): string {
  const share = (whole: number): string => (whole === 0 ? "-" : percent(found / whole));
  return `recall ${found} of ${found + missed} (${share(found + missed)}), precision ${found} of ${found + wrong} (${share(found + wrong)})`;
}

function reportLoud(answers: readonly Answer[]): void {
  for (const { mutation, collateral } of answers.filter((answer) => answer.collateral.length > 1)) {
    const rules = [...new Set(collateral.map(({ rule }) => rule))];
    console.log(
      `  loud: ${mutation.rule}: ${mutation.title}: ${collateral.length} findings of ${rules.join(", ")}`,
    );
  }
}

function figures(answers: readonly Answer[]): string {
  const answered = answers.filter(({ isAnswered }) => isAnswered).length;
  const others = answers.reduce((sum, answer) => sum + answer.collateral.length, 0);
  return `${answered} of ${answers.length} mutations answered (${percent(recallOf(answers))}); ${others} findings of other rules, ${collateralOf(answers).toFixed(2)} for each mutation`;
}

function recallOf(answers: readonly Answer[]): number {
  return answers.filter(({ isAnswered }) => isAnswered).length / answers.length;
}

function collateralOf(answers: readonly Answer[]): number {
  return answers.reduce((sum, { collateral }) => sum + collateral.length, 0) / answers.length;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
