import { citations, date, defineKind, identifier, level, person, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";
import { severalSystems } from "./several-systems.ts";

/** A supplier of models, data, services or tools, and what was found when it was assessed (8.1, A.10.2, A.10.3). */
export const supplier = defineKind({
  name: "supplier",
  summary:
    "A supplier of something that AI systems depend on: what it delivers, its assessment, its contract.",
  titles: names(
    "Supplier register | Suppliers register | Suppliers | Register of suppliers | AI suppliers",
    "AI supplier register | Supplier list | Supplier inventory | Supplier assessment | Supplier assessments",
    "Supplier assessment register | Vendor register | Vendors | Vendor list | Vendor inventory",
    "Vendor assessment | Vendor assessments | AI vendor register | AI vendors | Third-party register",
    "Third-party AI register | Third-party AI services | Third-party AI suppliers | Third-party providers",
    "AI providers | Model providers | External providers | Lieferantenverzeichnis | Lieferantenregister",
    "Registre des fournisseurs | Registro de proveedores | Registro de fornecedores",
    "Lieferanten | Lieferantenliste | Fournisseurs | Proveedores | Fornecedores | Fornitori",
    "Registro dei fornitori | Leveranciers | Leveranciersregister",
  ),
  types: ["supplier-register", "supplier-assessment", "vendor", "vendor-register", "vendor-assessment"],
  prefixes: ["SUP", "VEN", "VND", "TPP"],
  locations: ["suppliers.*", "vendors.*", "**/supplier-register.*", "**/vendor-register.*"],
  collections: ["suppliers", "vendors", "third-parties", "third_parties", "providers"],
  names: ["name"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({
      aliases: names(
        "Supplier ID | Vendor ID | Third party ID | Provider ID | Supplier no | Ref | # | No",
        "Lieferanten-ID | Lieferantennummer | ID fournisseur | ID de proveedor | ID do fornecedor",
        "ID fornitore | Leveranciers-ID",
      ),
    }),
    name: text({
      aliases: names(
        "Supplier | Supplier name | Vendor | Vendor name | Third party | Third-party name | Provider",
        "Provider name | Company | Company name | Name of supplier | Legal name",
        "Lieferant | Anbieter | Fournisseur | Proveedor | Fornecedor | Fornitore | Leverancier",
        "Name des Lieferanten",
      ),
    }),
    item: text({
      aliases: names(
        "What is supplied | Service | Services | Product | Product / service | Product or service",
        "Service provided | Services provided | Description | Supplied item | Supplies | Solution | Delivers",
        "Model / service | Model or service | Component | Service description | Scope of supply",
        "Leistung | Dienst | Produkt | Prestation | Servicio | Producto | Serviço | Produto | Servizio",
        "Prodotto | Dienst / Produkt",
      ),
    }),
    systems: severalSystems,
    usedIn: text({ aliases: names("Used in | Used by | Used for | Dependent systems | Purpose | Use") }),
    owner: person({
      aliases: names(
        "Relationship owner | Supplier owner | Business owner | Responsible | Vendor owner",
        "Verantwortlich | Responsable | Responsável | Responsabile | Verantwoordelijke",
      ),
    }),
    risk: level({
      aliases: names(
        "Risk rating | Risk level | Criticality | Tier | Risk tier | Risk class | Supplier risk | Vendor tier",
      ),
    }),
    assessedOn: date({
      aliases: names(
        "Assessment date | Date of assessment | Last assessment | Last assessed | Assessed | Last assessment date",
        "Last reviewed | Last review | Last review date | Due diligence date | Due diligence on | Evaluated on",
        "Evaluation date | Last evaluation | Last evaluated | Captured on | Reviewed on",
        "Bewertet am | Bewertungsdatum | Date d’évaluation | Fecha de evaluación | Data da avaliação",
        "Data di valutazione | Beoordeeld op",
      ),
    }),
    assessedBy: person({
      aliases: names("Assessor | Reviewer | Reviewed by | Evaluated by | Due diligence by"),
    }),
    result: text({
      aliases: names(
        "Assessment result | Decision | Outcome | Conclusion | Assessment outcome | Approval | Approval status",
        "Evaluation result | Due diligence result | Assessment",
      ),
    }),
    nextDue: date({
      aliases: names(
        "Next assessment | Next assessment due | Next review | Next review date | Next review due | Review due",
        "Reassessment due | Next assessment date | Next evaluation | Next due date | Re-assessment due",
      ),
    }),
    contract: text({
      aliases: names(
        "Contract ref | Contract reference | Contract no | Contract number | Contract ID | Agreement",
        "Agreement reference | Contract / DPA | Contract in place | DPA | Contract and DPA",
        "Vertrag | Contrat | Contrato | Contratto",
      ),
    }),
    terms: text({
      aliases: names(
        "Terms for AI | AI terms | AI clauses | AI contract terms | Contract terms | Contract clauses",
        "AI contract clauses",
        "Contractual requirements | Requirements | Clauses | Contractual terms | Requirements on the supplier",
      ),
    }),
    safeguards: text({
      aliases: names("Controls | Security requirements | Safeguards | Measures | Mitigations"),
    }),
    documents: citations({
      aliases: names(
        "Documentation | Documents received | Supplier documentation | Documentation received | Model card",
        "Vendor documentation | Documentation provided | Supplied documentation | Documents provided",
        "Instructions for use",
      ),
    }),
    evidence: citations({
      aliases: names("Evidence link | Assessment report | Assessment record | Report | Evidence URI"),
    }),
    status: text({ aliases: names("Supplier status | Vendor status | State | Relationship") }),
    watched: text({
      aliases: names("What is watched | Monitoring | Performance monitoring | Monitored by"),
      summary: "What is watched while the supplier delivers.",
    }),
  },
});
