import { forms, testKind } from "../test-kind.ts";
import { opportunity } from "./opportunity.ts";

testKind({
  kind: opportunity,
  title: "Answers at night",
  register: { title: "Opportunity register", path: "aims/opportunities", collection: "opportunities" },
  written: {
    "Opportunity ID": "OPP-002",
    Opportunity: "Answers at night",
    "AI system": "SYS-002",
    Benefit: "customers in shift work are served",
    "Planned action": "evening pilot",
    Owner: "Jane Doe",
    "Due date": "2026-06-30",
    "How we see the effect": "share of chats solved at night",
    Status: "in progress",
  },
  named: "Opportunity",
  means: {
    id: "OPP-002",
    opportunity: "Answers at night",
    systems: ["SYS-002"],
    benefit: "customers in shift work are served",
    action: "evening pilot",
    owner: "Jane Doe",
    due: "2026-06-30",
    evaluation: "share of chats solved at night",
    status: "open",
  },
  layouts: forms.record,
});
