// Puts faults into the conformant repository, one at a time, and sees which rules answer.
// Usage: npm run quality [-- --layout "as written"] [--rule NAME] [--loud]
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { iso42001 } from "@aims-lint/iso42001";
import { type Answer, findingsIn, type Layout, layouts, measure } from "../quality/measure.ts";
import { mutations } from "../quality/mutations/index.ts";
import { readConformant } from "../quality/read-conformant.ts";

const least = { recall: 0.98 };
const most = { collateral: 0.3 };
const { values } = parseArgs({
  options: {
    layout: { type: "string", multiple: true },
    rule: { type: "string", multiple: true },
    loud: { type: "boolean" },
  },
});
const texts = readConformant(pathToFileURL("fixtures/conformant/aims/"));
const asked = mutations.filter(({ rule }) => values.rule?.includes(rule) ?? true);
for (const rule of values.rule ?? [])
  if (!mutations.some((one) => one.rule === rule)) throw new Error(`No mutation names the rule ${rule}.`);
for (const name of values.layout ?? [])
  if (!(name in layouts)) throw new Error(`There is no layout ${name}.`);
const names = (Object.keys(layouts) as Layout[]).filter((name) => values.layout?.includes(name) ?? true);
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

const unreached = iso42001.rules.filter(({ id }) => !mutations.some(({ rule }) => rule === id));
console.log(`${iso42001.rules.length - unreached.length} of ${iso42001.rules.length} rules have a mutation`);
for (const { id } of unreached) console.log(`  without a mutation: ${id}`);
if (values.rule === undefined && unreached.length > 0) failed++;
process.exitCode = failed > 0 ? 1 : 0;

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
