import { at, mappingsOf, textAt } from "./data.ts";
import type { ForeignFile, ForeignRecords, Neighbour } from "./neighbour.ts";
import { rowsWith } from "./rows-with.ts";

/**
 * CISO Assistant: what it exports as CSV with semicolons, or as a spreadsheet. Seen in intuitem/ciso-assistant-community,
 * `backend/core/views.py` (commit 0009755): `risk_assessment_csv`, `export_csv` of applied controls, `compliance_assessment_csv`.
 */
export const cisoAssistant: Neighbour = {
  name: "ciso-assistant",
  title: "CISO Assistant",
  read: (file) => scenarios(file) ?? appliedControls(file) ?? audit(file) ?? library(file),
};

function scenarios({ sheets }: ForeignFile): ForeignRecords[] | undefined {
  const records = rowsWith(sheets, ["ref_id", "name", "current_impact", "current_proba", "treatment"]);
  if (!records) return undefined;
  return [
    {
      kind: "risk",
      title: "risk scenarios",
      records,
      fields: {
        ref_id: "id",
        name: "title",
        description: "description",
        threats: "source",
        current_impact: "impact",
        current_proba: "likelihood",
        current_risk: "level",
        current_level: "level",
        additional_controls: "treatmentText",
        residual_impact: "residual.impact",
        residual_proba: "residual.likelihood",
        residual_risk: "residual.level",
        residual_level: "residual.level",
        treatment: "treatment",
      },
      notes: ["Its assets are kept as they are: whether one is an AI system is for people to say."],
    },
  ];
}

function appliedControls({ sheets }: ForeignFile): ForeignRecords[] | undefined {
  const records = rowsWith(sheets, ["internal_id", "name", "csf_function", "status", "eta"]);
  if (!records) return undefined;
  return [
    {
      kind: "treatment",
      title: "applied controls",
      records,
      fields: { internal_id: "id", name: "action", status: "status", eta: "due", owner: "owner" },
      notes: ["An applied control there is an action here. Which risk it treats is not in the export."],
    },
  ];
}

/** A row of the Annex A of ISO/IEC 42001, as its reference there is written. */
const controlId = /^A\.\d+(?:\.\d+)+$/i;

function audit({ sheets }: ForeignFile): ForeignRecords[] | undefined {
  const all = rowsWith(sheets, ["ref_id", "description", "compliance_result", "progress"]);
  if (!all) return undefined;
  const records = all.filter((record) => controlId.test(record.get("ref_id") ?? ""));
  return [
    {
      kind: "control",
      title: "the assessment of controls",
      records,
      fields: { ref_id: "id" },
      toAnswer: ["applicable", "justification", "status"],
      leftOut: ["description"],
      notes: [
        `Not taken over: ${all.length - records.length} rows that are no controls of Annex A, and the texts of the framework.`,
        "Its results are kept as they are. They decide nothing here: whether a control applies and why is for people to say.",
      ],
    },
  ];
}

/** A library there holds frameworks and catalogues, and nothing of an organisation. */
function library({ data }: ForeignFile): ForeignRecords[] | undefined {
  const isLibrary = textAt(data, "urn").startsWith("urn:") && at(data, "objects") !== undefined;
  if (!isLibrary || mappingsOf(data).length === 0) return undefined;
  return [
    {
      kind: "control",
      title: "a library",
      records: [],
      fields: {},
      notes: [
        "A library holds frameworks and catalogues, no records of an organisation. Export the assessment as CSV.",
      ],
    },
  ];
}
