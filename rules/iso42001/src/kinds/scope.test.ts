import { forms, testKind } from "../test-kind.ts";
import { scope } from "./scope.ts";

testKind({
  kind: scope,
  title: "AIMS scope",
  written: {
    "Document ID": "AIMS-SCOPE-001",
    "Business units": "Credit, Customer Care",
    Sites: "Aarhus",
    "AI systems in scope": "SYS-001",
    "Our roles": "provider",
    "Out of scope": "the fraud desk",
  },
  means: {
    id: "AIMS-SCOPE-001",
    units: "Credit, Customer Care",
    locations: "Aarhus",
    systems: "SYS-001",
    roles: "provider",
    exclusions: "the fraud desk",
  },
  layouts: forms.whole,
});
