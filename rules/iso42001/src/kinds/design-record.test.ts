import { forms, testKind } from "../test-kind.ts";
import { designRecord } from "./design-record.ts";

testKind({
  kind: designRecord,
  title: "Design record of SYS-001",
  written: {
    "Document ID": "AIMS-DES-001",
    "AI system": "SYS-001",
    "System version": "3.2.0",
    Architect: "Aylin Demir",
    "System architecture": "three services with a log",
    "Design choices": "trees, because they rank best",
    "Threat model": "poisoning, stealing, inversion",
  },
  means: {
    id: "AIMS-DES-001",
    system: "SYS-001",
    systemVersion: "3.2.0",
    owner: "Aylin Demir",
    architecture: "three services with a log",
    choices: "trees, because they rank best",
    threats: "poisoning, stealing, inversion",
  },
  layouts: forms.whole,
});
