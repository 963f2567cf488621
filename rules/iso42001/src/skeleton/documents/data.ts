import { columns, isBuilt, section, skeletonDocument } from "../define.ts";

export const data = skeletonDocument({
  path: "data",
  kind: "data-management-procedure",
  id: "AIMS-DAT-001",
  title: "Data management for AI systems",
  why: "Most faults of an AI system that you build come from its data.",
  needed: isBuilt,
  parts: [
    section(
      "Acquisition",
      "How data are chosen and by what right, and what is written down of their origin.",
    ),
    section("Provenance", "How the way of data from the source to the model is recorded."),
    section(
      "Preparation",
      "By which methods data are cleaned, labelled and changed, and how a method is chosen.",
    ),
    section("Protection", "Privacy, security, who has access."),
    {
      heading: "Datasets",
      collection: "datasets",
      write:
        "Every dataset for training, validation, test and operation. Test data are other data than training data.",
      columns: columns(
        "id | Dataset ID | DS-001",
        "name | Name | what people call it",
        "category | Category | training, validation, test or production",
        "systems | Systems | ids",
        "version | Version | or a checksum",
        "owner | Owner | who sees to it",
        "source | Source | where it comes from",
        "acquired_on | Acquired on | the day",
        "method | Method | how it was acquired",
        "rights | Rights | by what right it is used",
        "provenance | Provenance | its history since",
        "subjects | Subjects | people in it, or none",
        "bias | Known or possible bias | what is known",
        "labelling | Labelling | by whom and how",
        "preparation | Preparation | what was done to it",
        "retention | Retention | how long, and what then",
      ),
    },
    {
      heading: "Data quality requirements",
      collection: "quality",
      write: "What the data have to be like, with a limit, and the last result.",
      columns: columns(
        "id | ID | DQ-01",
        "dataset | Dataset | DS-001",
        "characteristic | Characteristic | completeness, accuracy",
        "metric | Metric | with its unit",
        "threshold | Threshold | such as <= 2",
        "value | Value | the last result",
        "measured_on | Measured on | the day",
        "pass | Pass | yes or no",
        "decision | Decision | use, or why all the same",
      ),
    },
  ],
});
