import { forms, testKind } from "../test-kind.ts";
import { interestedParty } from "./interested-party.ts";

testKind({
  kind: interestedParty,
  title: "Loan applicants",
  register: { title: "Interested parties", path: "aims/interested-parties", collection: "parties" },
  written: {
    "Party ID": "PARTY-1",
    "Interested party": "Loan applicants",
    "Party category": "Affected persons",
    "Needs and expectations": "the reasons for a decline",
    "Addressed by the AIMS": "yes",
    "Where addressed": "user-information.md",
  },
  named: "Interested party",
  means: {
    id: "PARTY-1",
    party: "Loan applicants",
    category: "Affected persons",
    requirement: "the reasons for a decline",
    addressed: true,
    where: ["user-information.md"],
  },
  layouts: forms.record,
});
