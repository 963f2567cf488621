import { isRun, section, skeletonDocument } from "../define.ts";

export const card = skeletonDocument({
  path: "systems/{id}/card",
  kind: "ai-system-record",
  id: "AIMS-CRD-{id}",
  title: "System card of {id} {name}",
  why: "Whoever runs, checks or repairs the system has to know what it can do, where it fails and on what it rests.",
  each: true,
  needed: isRun,
  fields: [
    { key: "system", value: "{id}" },
    { key: "system_version", write: "the version it is about" },
  ],
  parts: [
    section(
      "Audience",
      "For whom this is: operators, auditors, customers, authorities; and what each of them takes from it.",
    ),
    section("Description", "How it is built: model with version, parts, suppliers, where people stand in."),
    section("Intended use", "In short, with a link to the statement of intended use."),
    section("Out-of-scope uses", "What it is not made for."),
    section("Data", "What it was trained with, as far as you know, and which data it works on here."),
    section(
      "Evaluation",
      "How well it works: figures, on which data, when. Of a bought system your own trials count.",
    ),
    section("Limitations", "Where it fails or gets worse."),
    section("Human oversight", "Who watches it and how."),
    section("Contact", "Whom to ask."),
  ],
});
