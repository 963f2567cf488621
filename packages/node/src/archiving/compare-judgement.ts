import type { Result } from "@aims-lint/core";
import * as z from "zod";
import type { JudgedAgain } from "./judge-again.ts";
import type { Difference, OpenArchive } from "./open-archive.ts";

/** What came of judging an archive again. */
export interface Judgement {
  /** Why it was not; absent where it was. */
  readonly notJudged?: string;
  /** The rules that could be repeated, of those that ran. */
  readonly repeated: number;
  readonly rules: number;
  /** The findings of the rules that could be repeated, as the archive holds them. */
  readonly findings: number;
  readonly differences: readonly Difference[];
}

/** What is compared of a result; members that are not known here are left alone. */
const resultSchema = z.object({
  findings: z.array(
    z.object({
      rule: z.string(),
      severity: z.string(),
      message: z.string(),
      path: z.string(),
      start: z.object({ line: z.number(), column: z.number() }),
      fingerprint: z.string(),
      waived: z.unknown().optional(),
      known: z.unknown().optional(),
    }),
  ),
  outcomes: z.array(
    z.object({ rule: z.string(), outcome: z.string(), checked: z.number(), failed: z.number() }),
  ),
  coverage: z.array(
    z.object({
      requirement: z.string(),
      state: z.string(),
      rules: z.array(z.object({ rule: z.string() })),
    }),
  ),
});

/** Says in what the result of an archive differs from what its documents give. */
export function compareJudgement(archive: OpenArchive, judged: JudgedAgain): Judgement {
  const none = { repeated: 0, rules: 0, findings: 0, differences: [] };
  if ("notJudged" in judged) return { ...none, notJudged: judged.notJudged };
  const entry = archive.manifest.entries.find(({ as }) => as === "result");
  const bytes = entry && archive.read(entry);
  const parsed = resultSchema.safeParse(bytes && parseJson(bytes));
  if (!entry || !parsed.success) return { ...none, notJudged: "It holds no result that can be read." };
  const { isRepeatable } = judged;
  const stored = parsed.data;
  const again = judged.examination.result;
  const repeated = stored.outcomes.filter(({ rule }) => isRepeatable(rule)).length;
  const own = stored.findings.filter(({ rule }) => isRepeatable(rule));
  const fresh = again.findings.filter(({ rule }) => isRepeatable(rule));
  return {
    repeated,
    rules: stored.outcomes.length,
    findings: own.length,
    differences: [
      ...compare(
        new Map(own.map((finding) => [finding.fingerprint, findingOf(finding, finding.path, finding.start)])),
        new Map(
          fresh.map((finding) => [
            finding.fingerprint,
            findingOf(finding, finding.at.path, finding.at.start),
          ]),
        ),
        "the finding",
      ),
      ...compare(
        new Map(
          stored.outcomes.filter(({ rule }) => isRepeatable(rule)).map((one) => [one.rule, outcomeOf(one)]),
        ),
        new Map(
          again.outcomes.filter(({ rule }) => isRepeatable(rule)).map((one) => [one.rule, outcomeOf(one)]),
        ),
        "the outcome of the rule",
      ),
      ...compareCoverage(stored.coverage, again, isRepeatable),
    ],
  };
}

interface Said {
  readonly name: string;
  readonly value: string;
}

function findingOf(
  {
    rule,
    severity,
    message,
    waived,
    known,
  }: z.infer<typeof resultSchema>["findings"][number] | Result["findings"][number],
  path: string,
  { line, column }: { readonly line: number; readonly column: number },
): Said {
  const state = `${severity}${waived ? ", waived" : ""}${known ? ", known" : ""}`;
  return { name: `${path}:${line}:${column} (${rule})`, value: `${state}: ${message}` };
}

function outcomeOf({
  rule,
  outcome,
  checked,
  failed,
}: {
  rule: string;
  outcome: string;
  checked: number;
  failed: number;
}): Said {
  return { name: rule, value: `${outcome}, ${failed} of ${checked}` };
}

function compare(
  stored: ReadonlyMap<string, Said>,
  again: ReadonlyMap<string, Said>,
  what: string,
): Difference[] {
  const lost = [...stored].flatMap(([key, { name, value }]): Difference[] => {
    const other = again.get(key);
    if (!other)
      return [
        { what: `${what} ${name}`, problem: "is in the result, and does not come out of the documents" },
      ];
    if (other.value === value && other.name === name) return [];
    return [
      {
        what: `${what} ${name}`,
        problem: `is ${value} in the result, and ${other.value} when the documents are judged again`,
      },
    ];
  });
  const added = [...again].filter(([key]) => !stored.has(key));
  return [
    ...lost,
    ...added.map(([, { name }]) => ({
      what: `${what} ${name}`,
      problem: "comes out of the documents, and is not in the result",
    })),
  ];
}

/** The state of a requirement for which only rules speak that can be repeated. */
function compareCoverage(
  stored: z.infer<typeof resultSchema>["coverage"],
  { coverage }: Result,
  isRepeatable: (rule: string) => boolean,
): Difference[] {
  const states = new Map(coverage.map(({ requirement, state }) => [requirement, state]));
  return stored.flatMap(({ requirement, state, rules }) => {
    const other = states.get(requirement);
    if (other === state || !rules.every(({ rule }) => isRepeatable(rule))) return [];
    return [
      {
        what: `the state of ${requirement}`,
        problem: `is ${state} in the result, and ${other ?? "unknown"} when the documents are judged again`,
      },
    ];
  });
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return undefined;
  }
}
