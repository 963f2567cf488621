import type { Coverage, Dossier, Finding } from "@aims-lint/core";
import { encodePath } from "../safety/encode-path.ts";
import { counted } from "../text/counted.ts";
import { markdownLine, props, startOf } from "./oscal-values.ts";
import { unlessEmpty } from "./shared-parts.ts";

/** What one document knows of itself while it is made. */
export interface Making {
  readonly dossier: Dossier;
  readonly uuid: (...name: readonly string[]) => string;
  /** The id of this program in the document. */
  readonly tool: string;
}

/** An observation, and the requirements that a finding of it stands against; none where it does not count. */
export interface Observed {
  readonly uuid: string;
  readonly against: readonly string[];
  readonly observation: object;
}

/** One observation for each finding: where, what and how to mend it; also for those that somebody has decided to live with. */
export function observeFindings(making: Making): Observed[] {
  return making.dossier.result.findings.map((finding) => {
    const uuid = making.uuid("finding", finding.fingerprint);
    const { severity, waived, known, requirements } = finding;
    const counts = !waived && severity !== "info";
    return {
      uuid,
      against: counts ? requirements : [],
      observation: {
        ...begin(making, uuid, finding.message, [finding.message, finding.why, finding.how].join(" ")),
        ...props({
          rule: finding.rule,
          severity,
          basis: finding.basis,
          subject: finding.subject,
          fingerprint: finding.fingerprint,
          requirements: requirements.join(", "),
          state: waived ? "waived" : known ? "known" : "open",
          "made-milder-from": finding.eased,
          "counts-in-full-as": finding.held?.severity,
          "counts-in-full-from": finding.held?.until,
        }),
        types: ["finding"],
        ...end(making),
        "relevant-evidence": [
          { href: encodePath(finding.at.path), description: placeOf(finding), ...placeProps(finding) },
        ],
        ...remarksOf(finding),
      },
    };
  });
}

/** Who has decided to live with a finding, and until when. */
function remarksOf({ waived, known }: Finding): object {
  if (waived)
    return { remarks: markdownLine(`Waived by ${waived.approver} until ${waived.until}: ${waived.reason}`) };
  return known ? { remarks: markdownLine(`Known debt, in the baseline since ${known.since}.`) } : {};
}

/** One observation for each requirement: its state, and what that rests on. */
export function observeCoverage(making: Making): object[] {
  return making.dossier.result.coverage.map((coverage) => {
    const { requirement, title, state, evidence, rules } = coverage;
    const uuid = making.uuid("coverage", requirement);
    return {
      ...begin(making, uuid, `${requirement} ${title}`, describe(coverage)),
      ...props({ requirement, "coverage-state": state, rules: rules.map(({ rule }) => rule).join(" ") }),
      types: ["control-objective"],
      ...end(making),
      ...unlessEmpty(
        "relevant-evidence",
        evidence.map(({ record, path }) => ({ href: encodePath(path), description: markdownLine(record) })),
      ),
    };
  });
}

function begin({ tool }: Making, uuid: string, title: string, description: string): object {
  return {
    uuid,
    title: markdownLine(title),
    description: markdownLine(description),
    methods: ["EXAMINE"],
    origins: [{ actors: [{ type: "tool", "actor-uuid": tool }] }],
  };
}

function end({ dossier }: Making): object {
  return { collected: startOf(dossier.result.today) };
}

function placeOf({ at }: Finding): string {
  return markdownLine(`${at.path}, line ${at.start.line}, column ${at.start.column}`);
}

function placeProps({ at }: Finding): object {
  return props({ line: String(at.start.line), column: String(at.start.column) });
}

const meanings: Readonly<Record<Coverage["state"], string>> = {
  evidenced:
    "Records are there and no rule complained. Whether the requirement is met is for people to judge.",
  gaps: "Findings stand against it.",
  waived: "All findings against it are waived.",
  excluded: "The organisation's Statement of Applicability leaves it out.",
  attested: "A person's statement that has not expired answers for it; no rule can.",
  "needs-judgement": "No rule speaks for it.",
  "not-evaluated": "It was not evaluated.",
};

function describe({ state, findings, rules, exclusion, undecided }: Coverage): string {
  const ended = (word: string): number => rules.filter(({ outcome }) => outcome === word).length;
  return [
    meanings[state],
    ...(undecided ? ["Nobody has decided whether it applies."] : []),
    ...(exclusion?.reason === undefined ? [] : [`The reason: ${exclusion.reason}`]),
    `${counted(findings, "finding")} against it; of ${counted(rules.length, "rule")} that ${rules.length === 1 ? "speaks" : "speak"} for it, ${ended("pass")} passed, ${ended("fail")} failed, ${ended("blocked") + ended("not-evaluated")} could not say anything.`,
  ].join(" ");
}
