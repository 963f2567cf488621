import { columns, isRun, section, skeletonDocument } from "../define.ts";

export const deployment = skeletonDocument({
  path: "systems/{id}/deployment",
  kind: "deployment-plan",
  id: "AIMS-DEP-{id}",
  title: "Deployment plan of {id} {name}",
  why: "Going live is the moment after which mistakes reach people; conditions are met before.",
  each: true,
  needed: isRun,
  fields: [
    { key: "system", value: "{id}" },
    { key: "system_version", write: "the version that goes live" },
    { key: "go_live", write: "the day on which it went live or will" },
  ],
  parts: [
    section("Target environment", "Where it runs, and what is different there from where it was tested."),
    section("Components", "What goes live together, with versions."),
    {
      heading: "Preconditions",
      write:
        "What has to be true before it goes live; each with what shows it and the day on which it was met.",
      columns: columns(
        "precondition | Precondition | what has to be true",
        "met | Met | yes or no",
        "evidence | Evidence | a link",
        "date | Date | the day",
      ),
    },
    section("Those affected", "Who was told or asked before."),
    section("Rollback", "How you get back, and who decides that."),
  ],
});
