import { type Attestation, type Coverage, type Dossier, doubts, type RatedRisk } from "@aims-lint/core";
import { type Making, type Observed, observeCoverage, observeFindings } from "./observations.ts";
import { markdownLine, ours, plainLine, props, startOf, toToken } from "./oscal-values.ts";
import { documentName, inputResources, metadataOf, unlessEmpty, written } from "./shared-parts.ts";
import { uuidMaker } from "./uuids.ts";

/**
 * OSCAL assessment results (NIST, 1.1.3, https://pages.nist.gov/OSCAL). A requirement with gaps is a finding that is not satisfied; nothing is ever called
 * satisfied, since no program can tell. The state of every requirement is an observation.
 */
export function formatOscal(dossier: Dossier): string {
  const uuid = uuidMaker(documentName(dossier, "assessment-results"));
  const making: Making = { dossier, uuid, tool: uuid("tool") };
  const noPlan = uuid("no plan");
  return written("assessment-results", {
    uuid: uuid("document"),
    metadata: metadataOf(dossier, "Check of an AI management system"),
    "import-ap": { href: `#${noPlan}`, remarks: "There is no assessment plan; the resource says why." },
    results: [resultOf(making)],
    "back-matter": {
      resources: [
        {
          uuid: noPlan,
          title: "No assessment plan",
          description:
            "The documents were checked by a program with its own rules, as it does at every change. Nobody planned an assessment, and this is none by an assessor.",
        },
        ...inputResources(dossier, uuid),
      ],
    },
  });
}

function resultOf(making: Making): object {
  const { dossier, uuid, tool } = making;
  const { result, provenance, registers } = dossier;
  const findings = observeFindings(making);
  const observations = [...findings.map(({ observation }) => observation), ...observeCoverage(making)];
  return {
    uuid: uuid("result"),
    title: markdownLine(`Check of ${provenance.project} on ${result.today}`),
    description: markdownLine(
      `${result.findings.length} findings in ${result.files.read.length} documents, by the rules of ${result.packs.map(({ name, version }) => `${name} ${version}`).join(", ")}. What a rule can see is examined; nobody was asked, and nothing was tested.`,
    ),
    start: startOf(result.today),
    end: startOf(result.today),
    "local-definitions": {
      components: [
        {
          uuid: tool,
          type: "software",
          title: markdownLine(provenance.tool.name),
          description: "Checks the documents of an AI management system.",
          ...props({ version: provenance.tool.version }),
          status: { state: "operational" },
        },
      ],
    },
    "reviewed-controls": reviewed(result.coverage),
    ...unlessEmpty("attestations", registers.attestations.map(toAttestation)),
    ...unlessEmpty("observations", observations),
    ...unlessEmpty(
      "risks",
      (registers.risks?.risks ?? []).map((risk) => toRisk(risk, making)),
    ),
    ...unlessEmpty(
      "findings",
      result.coverage.filter(({ state }) => state === "gaps").map((one) => toFinding(one, findings, making)),
    ),
    remarks: remarksOf(dossier),
  };
}

/** Those that were looked at, and those that the organisation leaves out. What was not evaluated is in the remarks. */
function reviewed(coverage: readonly Coverage[]): object {
  const ids = (states: readonly Coverage["state"][]): object[] =>
    [
      ...new Set(
        coverage.filter(({ state }) => states.includes(state)).map(({ requirement }) => toToken(requirement)),
      ),
    ].map((id) => ({ "control-id": id }));
  const included = ids(["evidenced", "gaps", "waived", "attested"]);
  return {
    description:
      "The clauses and controls of ISO/IEC 42001 of which something could be said, by their numbers.",
    "control-selections": [
      {
        ...unlessEmpty("include-controls", included),
        ...unlessEmpty("exclude-controls", ids(["excluded"])),
        ...(included.length === 0 ? { remarks: "Nothing could be said of any of them." } : {}),
      },
    ],
  };
}

function toFinding(
  { requirement, title, findings }: Coverage,
  observed: readonly Observed[],
  { uuid }: Making,
): object {
  const against = observed.filter((one) => one.against.includes(requirement));
  return {
    uuid: uuid("requirement", requirement),
    title: markdownLine(`${requirement} ${title}`),
    description: markdownLine(`${findings} findings stand against it.`),
    target: {
      type: "objective-id",
      "target-id": toToken(requirement),
      status: {
        state: "not-satisfied",
        reason: "fail",
        remarks: "A program found this; a person has to judge it.",
      },
    },
    ...unlessEmpty(
      "related-observations",
      against.map((one) => ({ "observation-uuid": one.uuid })),
    ),
  };
}

function toRisk(
  { record, title, status, before, after, ...risk }: RatedRisk,
  { uuid, tool }: Making,
): object {
  const facets = Object.entries({ "level-before": before.level, "level-after": after.level }).flatMap(
    ([name, level]) =>
      level === undefined || plainLine(level) === "" ? [] : [{ name, system: ours, value: plainLine(level) }],
  );
  return {
    uuid: uuid("risk", record),
    title: markdownLine(title || record),
    description: markdownLine(title || record),
    statement: "As the organisation's own risk register has it; nothing here was rated anew.",
    ...props({
      record,
      owner: risk.owner,
      treatment: risk.treatment,
      status,
      systems: risk.systems.join(", "),
    }),
    status: status === "closed" ? "closed" : risk.accepted ? "deviation-approved" : "open",
    ...unlessEmpty(
      "characterizations",
      facets.length === 0 ? [] : [{ origin: { actors: [{ type: "tool", "actor-uuid": tool }] }, facets }],
    ),
  };
}

function toAttestation({ requirement, record, by, statement, on, until }: Attestation): object {
  return {
    parts: [
      {
        name: "attestation",
        ns: ours,
        title: markdownLine(`${requirement}: ${by}, ${on}`),
        ...props({ requirement, record, by, on, until }),
        prose: markdownLine(statement),
      },
    ],
  };
}

function remarksOf(dossier: Dossier): string {
  const { coverage } = dossier.result;
  const named = (state: Coverage["state"]): string =>
    coverage
      .filter((one) => one.state === state)
      .map(({ requirement }) => requirement)
      .join(", ") || "none";
  return [
    ...doubts(dossier.result).map(({ problem }) => `This is no answer: ${problem}`),
    `Not evaluated: ${named("not-evaluated")}.`,
    `For people to judge, since no rule speaks for them: ${named("needs-judgement")}.`,
    "Nothing is called satisfied: that no rule complained is not that a requirement is met.",
  ]
    .map(markdownLine)
    .join("\n\n");
}
