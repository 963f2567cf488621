import { forms, testKind } from "../test-kind.ts";
import { legalRequirement } from "./legal-requirement.ts";

testKind({
  kind: legalRequirement,
  title: "AI Act",
  register: { title: "Legal register", path: "aims/legal-register", collection: "laws" },
  written: {
    "Legal ID": "LEG-003",
    Regulation: "Regulation (EU) 2024/1689",
    Article: "Art. 50",
    "Applies to": "SYS-001, SYS-002",
    "Why it applies": "people talk to a machine",
    "Applies from": "2026-08-02",
    "How we meet it": "user-information.md",
    Owner: "Jane Doe",
    "Next review": "2027-04-12",
  },
  named: "Regulation",
  means: {
    id: "LEG-003",
    law: "Regulation (EU) 2024/1689",
    article: "Art. 50",
    systems: ["SYS-001", "SYS-002"],
    why: "people talk to a machine",
    from: "2026-08-02",
    how: ["user-information.md"],
    owner: "Jane Doe",
    nextReview: "2027-04-12",
  },
  layouts: forms.record,
});
