import { defineKind, identifier, person, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

const what = names(
  "Kind of record | Record type | Type of record | Record | Records | Document type | Category | Data type",
  "Record category | Document | Documents | Type | Documented information | Information type",
).join("|");

/** How long a kind of record is kept (7.5.3). */
export const retention = defineKind({
  name: "retention",
  summary: "How long a kind of record is kept, from when on, and what becomes of it then.",
  titles: names(
    "Retention schedule | Record retention schedule | Records retention schedule | Retention periods",
    "Retention plan | Retention register | Retention and disposal | Retention and disposal schedule",
    "Retention and disposition schedule | Records retention | Record retention | Retention rules",
    "Aufbewahrungsfristen | Plano de retenção | Plazos de conservación | Durées de conservation",
  ),
  types: ["retention-schedule", "retention-plan"],
  prefixes: ["RET"],
  locations: ["**/retention-schedule.*"],
  collections: ["retention", "retention-schedule", "retention_schedule", "periods"],
  names: ["what"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({
      aliases: names(what, "Retention ID | Ref | # | No"),
      summary: "An id, or the kind of record itself.",
    }),
    what: text({ aliases: names(what) }),
    period: text({
      aliases: names(
        "Retention period | Kept for | Keep for | Retention | Retention time | Retain for | Duration",
        "Minimum retention | Period (years) | How long",
      ),
    }),
    begins: text({
      aliases: names(
        "Begins with | From | Start | Starts with | Trigger | Retention start | Start of period",
      ),
    }),
    disposal: text({
      aliases: names(
        "Disposition | Disposal method | Deletion | After that | Disposal action | End of period",
      ),
    }),
    owner: person({ aliases: names("Responsible | Record owner | Custodian") }),
    basis: text({ aliases: names("Legal basis | Reason | Rationale | Justification | Source") }),
  },
});
