import { columns, known, section, skeletonDocument } from "../define.ts";

export const suppliers = skeletonDocument({
  path: "suppliers",
  kind: "supplier-procedure",
  id: "AIMS-SUP-001",
  title: "Suppliers, customers and others",
  why: "Models, data and hosting from others carry risks that stay yours; customers and authorities have claims.",
  parts: [
    section(
      "Selection and assessment",
      "How you choose and assess suppliers of AI, data and computing, how often, and by what.",
    ),
    section(
      "Contracts",
      "What a contract has to say about AI: use of your data, changes, incidents, documents, rights to audit, exit.",
    ),
    section(
      "When something supplied misbehaves",
      "What you do when what was supplied misbehaves: who is told, what is asked of the supplier, how you go on meanwhile.",
    ),
    {
      heading: "Supplier register",
      collection: "suppliers",
      write:
        "Every supplier on whom an AI system depends. An auditor takes one and asks for the assessment and the contract.",
      columns: columns(
        "id | Supplier ID | SUP-001",
        "supplier | Supplier | name",
        "item | Item | what it delivers",
        "systems | Systems | ids",
        "risk_rating | Risk rating | low, medium or high",
        "assessed_on | Assessed on | the day",
        "assessed_by | Assessed by | who",
        "result | Result | approved, or under conditions",
        "next_due | Next due | the day",
        "contract | Contract | its number",
        "terms | Terms for AI | what it says about AI",
        "documents | Documents | model card, instructions",
      ),
    },
    {
      heading: "Responsibility matrix",
      collection: "responsibilities",
      write:
        "Who does each stage (responsible) and who answers for it (accountable): you, the supplier by its id, the customer.",
      columns: columns(
        "stage | Stage | of the life cycle",
        "responsible | Responsible | who does it",
        "accountable | Accountable | who answers for it, one of you",
        "consulted | Consulted | suppliers, customers",
      ),
      rows: known(
        "stage",
        "inception and design",
        "data collection and preparation",
        "development",
        "verification and validation",
        "deployment",
        "operation and monitoring",
        "retirement",
      ),
    },
    {
      heading: "Reporting obligations",
      collection: "obligations",
      write:
        "What you owe to whom in information about your AI systems: users, people affected, customers by contract, authorities by law.",
      columns: columns(
        "id | ID | OBL-01",
        "party | Party | to whom",
        "what | What | which information",
        "basis | Basis | law, contract, promise",
        "when | When | on which occasion",
        "how | How | by what means",
        "owner | Owner | who sees to it",
      ),
    },
  ],
});
