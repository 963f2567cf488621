import { columns, section, skeletonDocument } from "../define.ts";

export const context = skeletonDocument({
  path: "context",
  kind: "context-register",
  id: "AIMS-CTX-001",
  title: "Context of the organisation",
  why: "Risks and objectives follow from what bears on you, who expects what, and which laws apply.",
  parts: [
    {
      heading: "Issues",
      collection: "issues",
      write:
        "What helps or hinders you with AI: laws, market, technology, public opinion (external); skills, culture, money, dependencies (internal). Five are enough to begin with.",
      columns: columns(
        "id | ID | ISS-001",
        "issue | Issue | in a few words",
        "type | Type | external or internal",
        "effect | Why it matters | for your AI systems",
        "owner | Owner | who watches it",
        "risks | Related risks | ids of risks or opportunities, such as R-001",
      ),
    },
    section(
      "Climate change",
      "Is climate change a relevant issue for your AI management system? Answer with: Determination: relevant: yes, or no. Then Reason: and why. Think of energy for computing, heat, floods, expectations of customers.",
    ),
    {
      heading: "Interested parties",
      collection: "parties",
      write:
        "Who is affected by your AI systems or can affect them, above all the people about whom they say something. Take on a requirement, or say why not.",
      columns: columns(
        "id | ID | PTY-001",
        "party | Party | customers, people affected, staff, authorities, suppliers",
        "category | Category | affected persons, customer, employees, authority",
        "requirement | Requirement | what they need or ask",
        "source | Source | law, contract, talk",
        "addressed | Addressed by the AIMS | yes or no",
        "where | Where addressed | the document or control",
      ),
    },
    {
      heading: "Legal requirements",
      collection: "laws",
      write:
        "Laws and contracts that bear on your AI systems. This tool does not know which apply to you: ask somebody who does. A working list, no legal advice.",
      columns: columns(
        "id | ID | LEG-001",
        "law | Law | name",
        "article | Article | the place",
        "systems | Applies to | ids of systems, or all systems",
        "why | Why it applies | in a few words",
        "from | Applies from | a day, year first",
        "how | How we meet it | the document or control",
        "owner | Owner | who watches it",
      ),
    },
    {
      heading: "Opportunities",
      collection: "opportunities",
      write:
        "What good AI could do beyond today, and what you do about it. One is enough; those that you do not pursue get the status rejected.",
      columns: columns(
        "id | ID | OPP-001",
        "opportunity | Opportunity | in a few words",
        "system | System | an id, or none",
        "benefit | Benefit | for whom",
        "action | Action | what is done",
        "owner | Owner | who does it",
        "due | Due | until when",
        "evaluation | How we see the effect | what shows that it worked",
        "status | Status | open, done or rejected",
      ),
    },
  ],
});
