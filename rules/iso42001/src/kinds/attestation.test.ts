import { forms, testKind } from "../test-kind.ts";
import { attestation } from "./attestation.ts";

testKind({
  kind: attestation,
  title: "Leadership",
  register: { title: "Attestations", path: "aims/attestations", collection: "attestations" },
  written: {
    "Attestation ID": "ATT-001",
    Clause: "5.1, A.2.3",
    Statement: "Top management asks for the quarterly report and acts on it",
    "Attested by": "Ana Lindt",
    "Attested on": "2026-03-02",
    "Valid until": "2027-03-01",
    "Based on": "minutes.md",
  },
  means: {
    id: "ATT-001",
    requirements: ["5.1", "A.2.3"],
    statement: "Top management asks for the quarterly report and acts on it",
    by: "Ana Lindt",
    on: "2026-03-02",
    expiresOn: "2027-03-01",
    basis: ["minutes.md"],
  },
  layouts: forms.rows,
});
