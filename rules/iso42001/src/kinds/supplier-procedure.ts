import { date, defineKind, identifier, person, section, text, version } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** How suppliers are chosen, bound, watched and corrected (A.10.3). */
export const supplierProcedure = defineKind({
  name: "supplier-procedure",
  summary: "How the organisation sees to it that what suppliers deliver fits its own idea of responsible AI.",
  form: "document",
  titles: names(
    "Supplier procedure | Supplier management procedure | Supplier management | Supplier management process",
    "Supplier process | AI supplier management | Third-party AI management | Supplier policy | AI supplier policy",
    "Supplier assessment procedure | Vendor management procedure | Vendor risk management",
    "Vendor risk management policy | Third-party risk management | AI procurement procedure",
    "AI procurement policy | Procurement of AI systems | Third-party and supplier management",
    "AI third party and customer requirements | Third-party requirements",
  ),
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Document ID | Doc ID") }),
    title: text(),
    version: version({ aliases: ["Document version"] }),
    owner: person({ aliases: ["Document owner"] }),
    nextReview: date({ aliases: ["Next review date", "Review due"] }),
    selection: section({
      aliases: names(
        "Selection and assessment | Assessment | Selection criteria | Supplier assessment | Due diligence",
        "Evaluation | Supplier evaluation | Vendor assessment | Assessment of suppliers | Onboarding | Rating",
        "Supplier selection | Evaluation criteria | Provider selection",
      ),
    }),
    contract: section({
      aliases: names(
        "What the contract says | Contracts | Contract requirements | Contractual requirements",
        "Requirements on suppliers | Contract terms | Contract clauses | Agreements | Agreement",
        "Service level agreements",
      ),
    }),
    monitoring: section({
      aliases: names(
        "Monitoring and evaluation | Supplier monitoring | Performance monitoring | Ongoing monitoring",
        "Reassessment | Re-assessment | Review of suppliers | Periodic review",
      ),
    }),
    correction: section({
      aliases: names(
        "When something supplied misbehaves | Corrective action | Supplier incidents | Problems | Escalation",
        "Non-conforming supplies | Issue management | Failures of suppliers | Incidents",
      ),
    }),
  },
});
