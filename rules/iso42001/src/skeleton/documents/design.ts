import { isBuilt, section, skeletonDocument } from "../define.ts";

export const design = skeletonDocument({
  path: "systems/{id}/design",
  kind: "design-record",
  id: "AIMS-DSG-{id}",
  title: "Design of {id} {name}",
  why: "Whoever repairs or judges the system later has to know how it is built, and why so.",
  each: true,
  needed: isBuilt,
  fields: [
    { key: "system", value: "{id}" },
    { key: "system_version", write: "the version it is about" },
  ],
  parts: [
    section("Architecture", "Parts and how they work together; a picture helps."),
    section("Learning approach", "Kind of model, how it was trained, how it is refined."),
    section("Design choices", "What was chosen, what was turned down, why."),
    section("Resources", "Data, tools and computing that it rests on."),
    section("Security threats", "What could be done to it, and what stands against that."),
    section("Interfaces and human oversight", "Where it takes in and gives out, and where people step in."),
  ],
});
