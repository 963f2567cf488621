import type { Coverage, Dossier } from "@aims-lint/core";
import { counted } from "../text/counted.ts";
import { type Making, type Observed, observeCoverage, observeFindings } from "./observations.ts";
import { markdownLine, props, startOf, toToken } from "./oscal-values.ts";
import { toAttestation, toRisk } from "./register-parts.ts";
import { remarksOf } from "./remarks.ts";
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
      `${counted(result.findings.length, "finding")} in ${counted(result.files.read.length, "file")}, waived ones and known debt among them, by the rules of ${result.packs.map(({ name, version }) => `${name} ${version}`).join(", ")}. What a rule can see is examined; nobody was asked, and nothing was tested.`,
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
    "reviewed-controls": reviewed(result),
    ...unlessEmpty(
      "attestations",
      registers.attestations.map((one) => toAttestation(one, result.today)),
    ),
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
function reviewed({ coverage, standard }: Dossier["result"]): object {
  const ids = (states: readonly Coverage["state"][]): object[] =>
    [
      ...new Set(
        coverage.filter(({ state }) => states.includes(state)).map(({ requirement }) => toToken(requirement)),
      ),
    ].map((id) => ({ "control-id": id }));
  const included = ids(["evidenced", "gaps", "waived", "attested"]);
  return {
    description: markdownLine(
      `The requirements of ${standard.join(", ")} of which something could be said, by their numbers.`,
    ),
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
    description: markdownLine(
      `${counted(findings, "finding")} ${findings === 1 ? "stands" : "stand"} against it.`,
    ),
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
