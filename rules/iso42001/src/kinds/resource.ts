import { defineKind, identifier, person, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";
import { severalSystems } from "./several-systems.ts";

/** Something that an AI system is made of or depends on: data, a tool, a computing resource, people (A.4.2 to A.4.6). */
export const resource = defineKind({
  name: "resource",
  summary:
    "A resource of an AI system: data, a model or tool, computing, people; for which stage, from where.",
  titles: names(
    "Resource inventory | Resource register | Resource documentation | Resources of the AI systems",
    "AI system resources | AI resources | AI resource inventory | AI resource register | Resources of AI systems",
    "Inventory of resources | System resources | Tooling resources | System and computing resources",
    "Computing resources | Data and tooling resources | AI bill of materials | AIBOM",
  ),
  types: ["resource-inventory", "resource-register"],
  prefixes: ["RSC"],
  locations: ["**/resource-inventory.*", "**/resource-register.*"],
  collections: ["resources", "resource-inventory"],
  names: ["item", "place", "expertise"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Resource ID | Ref | # | No") }),
    systems: severalSystems,
    item: text({
      aliases: names(
        "Resource | Resource name | Name | Tool | Component | Model | Software | Library | Algorithm | Description",
        "Tool / model | Tool or model | Asset | Dataset | Data",
      ),
    }),
    type: text({ aliases: names("Resource type | Category | Kind | Resource category | Class") }),
    version: text({ aliases: names("Resource version | Release | Edition") }),
    stage: text({
      aliases: names("Life cycle stage | Lifecycle stage | Phase | Stages | Used in stage | Lifecycle phase"),
    }),
    source: text({
      aliases: names("Supplier | Origin | Provider | Vendor | Own or third party | Provenance"),
    }),
    place: text({
      aliases: names(
        "Location | Hosting | Where | Environment | Infrastructure | Platform | Hosted at | Hosted on",
      ),
    }),
    region: text({ aliases: names("Country | Jurisdiction | Data centre | Data center") }),
    capacity: text({ aliases: names("Compute | Processing | Capacity and storage | Hardware | Size") }),
    expertise: text({ aliases: names("Skills | Competence | Competences | Skill | Knowledge | Role") }),
    people: text({ aliases: names("Who | Team | Headcount | Staff | People needed") }),
    owner: person({ aliases: names("Responsible | Resource owner | Maintainer") }),
  },
});
