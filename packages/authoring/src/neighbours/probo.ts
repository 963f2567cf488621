import type { Mapping, Value } from "@aims-lint/core";
import { at, mappingsOf, textAt, texts } from "./data.ts";
import type { ForeignRecords, Neighbour } from "./neighbour.ts";

/**
 * probo: what its command prints as JSON, one thing or a list, or the `edges` of its interface. Seen in getprobo/probo,
 * `pkg/cmd/{risk,aisystem,third-party}/view/view.go` and `pkg/cmd/soa/statement/list/list.go` (commits 0364ca3, ff8090b, 74c98d3, 05da98f).
 */
export const probo: Neighbour = {
  name: "probo",
  title: "probo",
  read({ data }) {
    const nodes = nodesOf(data);
    const found = shapes.flatMap((shape) => {
      const own = nodes.filter((node) => shape.marks.every((key) => at(node, key) !== undefined));
      return own.length === 0 ? [] : [{ ...shape.read(own), leftOut: ["__typename"] }];
    });
    return found.length === 0 ? undefined : found;
  },
};

interface Shape {
  /** The names that all such things have and no others. */
  readonly marks: readonly string[];
  read(nodes: readonly Mapping[]): ForeignRecords;
}

const shapes: readonly Shape[] = [
  {
    marks: ["inherentRiskScore", "residualRiskScore", "treatment"],
    read: (nodes) => ({
      kind: "risk",
      title: "risks",
      records: nodes.map((node) => texts(node)),
      fields: {
        id: "id",
        name: "title",
        description: "description",
        category: "source",
        treatment: "treatment",
        note: "treatmentText",
        inherentLikelihood: "likelihood",
        inherentImpact: "impact",
        inherentRiskScore: "level",
        residualLikelihood: "residual.likelihood",
        residualImpact: "residual.impact",
        residualRiskScore: "residual.level",
      },
      notes: [],
    }),
  },
  {
    marks: ["companyRoles", "riskClassification"],
    read: (nodes) => ({
      kind: "system",
      title: "AI systems",
      records: nodes.map((node) => texts(node)),
      fields: {
        id: "id",
        name: "name",
        version: "version",
        companyRoles: "roles",
        status: "status",
        source: "origin",
        purpose: "purpose",
        intendedUseCases: "intendedUse",
        humanOversightMechanism: "oversight",
        riskClassification: "euAiAct.class",
        dataSourcesAndType: "data",
        deploymentDate: "deployedOn",
        lastReviewDate: "lastReview",
        nextReviewDate: "nextReview",
      },
      notes: [],
    }),
  },
  {
    marks: ["name", "legalName", "websiteUrl"],
    read: (nodes) => ({
      kind: "supplier",
      title: "third parties",
      records: nodes.map((node) => texts(node)),
      fields: { id: "id", name: "name", description: "item" },
      notes: ["Assessments of third parties are not in this export."],
    }),
  },
  {
    marks: ["applicability", "justification", "control"],
    read: (nodes) => {
      const own = nodes.filter((node) => controlId.test(sectionOf(node)));
      return {
        kind: "control",
        title: "statements of applicability",
        records: own.map((node) => statement(node)),
        fields: {
          control: "id",
          name: "title",
          applicability: "applicable",
          justification: "justification",
        },
        notes:
          own.length === nodes.length
            ? []
            : [`Not taken over: ${nodes.length - own.length} statements on what is no control of Annex A.`],
      };
    },
  },
];

const controlId = /^A\.\d+(?:\.\d+)+$/i;

function sectionOf(node: Mapping): string {
  return textAt(node, "control", "sectionTitle");
}

/** The control is known by its section, not by the numbers that probo gives it. */
function statement(node: Mapping): Map<string, string> {
  const own = [...texts(node)].filter(([key]) => !key.startsWith("control."));
  return new Map([
    ["control", sectionOf(node)],
    ["name", textAt(node, "control", "name")],
    ...own.map(numbered),
  ]);
}

/** The number that probo gives a statement is none of a control. */
function numbered([key, text]: readonly [string, string]): readonly [string, string] {
  return [key === "id" ? "statement" : key, text];
}

/** The things in a file: a list of them, one alone, or `edges` with a `node` each, at any of the usual depths. */
function nodesOf(data: Value | undefined): Mapping[] {
  return mappingsOf(data).flatMap((mapping): Mapping[] => {
    const edges = at(mapping, "edges");
    if (edges) return mappingsOf(edges).flatMap((edge) => nodesOf(at(edge, "node")));
    const [only, ...others] = mapping.entries;
    const isWrapped = only !== undefined && others.length === 0 && only.value.type !== "scalar";
    return isWrapped ? nodesOf(only.value) : [mapping];
  });
}
