import { forms, testKind } from "../test-kind.ts";
import { system } from "./system.ts";

testKind({
  kind: system,
  title: "Harbour Score",
  register: { title: "AI system inventory", path: "aims/ai-system-inventory", collection: "systems" },
  written: {
    "System ID": "SYS-001",
    "System name": "Harbour Score",
    "Intended purpose": "rates loan applications",
    "Our role": "provider; deployer",
    Status: "In production",
    "System owner": "Jane Doe",
    "Risk tier": "High",
    "In AIMS scope": "yes",
    "Current version": "3.2.0",
    "Go-live date": "2026-06-15",
    "Human oversight": "Camilla Falk",
  },
  named: "System name",
  means: {
    id: "SYS-001",
    name: "Harbour Score",
    purpose: "rates loan applications",
    roles: ["provider", "deployer"],
    status: "production",
    owner: "Jane Doe",
    impactLevel: "High",
    inScope: true,
    version: "3.2.0",
    deployedOn: "2026-06-15",
    oversight: "Camilla Falk",
  },
  layouts: forms.record,
});
