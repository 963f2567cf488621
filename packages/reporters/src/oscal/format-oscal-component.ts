import type { Dossier, StatementEntry } from "@aims-lint/core";
import { markdownLine, plainLine, props, toToken } from "./oscal-values.ts";
import { doubtsOf, paragraphs } from "./remarks.ts";
import { documentName, inputResources, metadataOf, unlessEmpty, written } from "./shared-parts.ts";
import { uuidMaker } from "./uuids.ts";

/** An OSCAL component definition (NIST, 1.1.3): how the management system implements the controls, as its Statement of Applicability has it. */
export function formatOscalComponent(dossier: Dossier): string {
  const { registers, provenance } = dossier;
  const uuid = uuidMaker(documentName(dossier, "component-definition"));
  const standard = uuid("standard");
  const requirements = registers.statement.filter(({ record }) => record !== undefined);
  return written("component-definition", {
    uuid: uuid("document"),
    metadata: metadataOf(dossier, "AI management system"),
    components: [
      {
        uuid: uuid("component"),
        type: "process-procedure",
        title: markdownLine(`AI management system of ${provenance.project}`),
        description:
          "What the organisation does and documents for its AI systems, by its own Statement of Applicability.",
        ...unlessEmpty(
          "control-implementations",
          requirements.length === 0
            ? []
            : [
                {
                  uuid: uuid("implementation"),
                  source: `#${standard}`,
                  description:
                    "The controls as the organisation's Statement of Applicability has them. Nothing here was assessed.",
                  "implemented-requirements": requirements.map((entry) => ({
                    uuid: uuid("control", entry.requirement),
                    ...toRequirement(entry),
                  })),
                },
              ],
        ),
        ...remarksOf(dossier),
      },
    ],
    "back-matter": {
      resources: [
        {
          uuid: standard,
          title: markdownLine(dossier.result.standard.join(", ")),
          description: "The standard itself is no OSCAL catalogue; its controls are named by their numbers.",
        },
        ...inputResources(dossier, uuid),
      ],
    },
  });
}

/** Why the component is not the whole: nobody may take a control that is not here for one that is left out. */
function remarksOf({ result, registers }: Dossier): { readonly remarks?: string } {
  const { statement, further = [] } = registers;
  const rowless = statement.filter(({ record }) => record === undefined);
  const named = (entries: readonly StatementEntry[]): string =>
    entries.map(({ requirement }) => requirement).join(", ");
  const sentences = [
    ...doubtsOf(result),
    ...(rowless.length === statement.length ? ["No Statement of Applicability was found."] : []),
    ...(rowless.length > 0 && rowless.length < statement.length
      ? [`Without a row, ${rowless.length} of ${statement.length}: ${named(rowless)}.`]
      : []),
    ...(further.length > 0
      ? [`Rows for what the standard does not have are left out: ${named(further)}.`]
      : []),
  ];
  return sentences.length === 0 ? {} : { remarks: paragraphs(sentences) };
}

function toRequirement({
  requirement,
  title,
  state,
  justification,
  status,
  owner,
  evidence,
  risks,
  record,
}: StatementEntry): object {
  return {
    "control-id": toToken(requirement),
    description: markdownLine(
      `${requirement} ${title}${justification === undefined ? "" : `: ${justification}`}`,
    ),
    props: [
      ...statusProp(state, status),
      ...(props({
        applicability: state,
        status,
        owner,
        record,
        evidence: evidence.join(", "),
        risks: risks.join(", "),
      }).props ?? []),
    ],
  };
}

/** OSCAL's own words, where ours mean the same. */
const words: Readonly<Record<string, string>> = {
  implemented: "implemented",
  partial: "partial",
  planned: "planned",
};

function statusProp(state: StatementEntry["state"], status: string | undefined): object[] {
  const value = state === "excluded" ? "not-applicable" : words[plainLine(status ?? "")];
  return value === undefined ? [] : [{ name: "implementation-status", value }];
}
