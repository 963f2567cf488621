import { catalogue } from "../../catalogue/catalogue.ts";
import { columns, skeletonDocument } from "../define.ts";

const controls = catalogue.requirements.filter(({ type }) => type === "control");

export const statementOfApplicability = skeletonDocument({
  path: "statement-of-applicability",
  kind: "statement-of-applicability",
  id: "AIMS-SOA-001",
  title: "Statement of Applicability",
  why: "It says for each of the 38 controls whether you need it and why; auditors begin with it.",
  parts: [
    {
      heading: "Controls",
      collection: "controls",
      write:
        "Decide each control: yes or no, with the reason in your own words; risks, laws, contracts or what you do. A no needs a reason as well: who does not build AI may leave out what only its makers need. Status says how far it is, apart from whether you need it.",
      columns: columns(
        "control | Control | the id",
        "title | Title | the short title",
        "applicable | Applicable | yes or no",
        "justification | Justification | why, or why not",
        "status | Status | implemented, partial, planned or not applicable",
        "target | Target date | for partial and planned",
        "owner | Owner | who sees to it",
        "evidence | Evidence | a link to what shows it",
        "objectives | Objectives | ids of objectives it serves",
      ),
      rows: () => controls.map(({ id, title }) => ({ control: id, title })),
    },
  ],
});
