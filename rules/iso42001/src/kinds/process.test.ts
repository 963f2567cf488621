import { forms, testKind } from "../test-kind.ts";
import { process } from "./process.ts";

testKind({
  kind: process,
  title: "Intake of AI systems",
  register: { title: "Process register", path: "aims/process-register", collection: "processes" },
  written: {
    "Process ID": "PRC-03",
    Process: "Intake of AI systems",
    "Process owner": "Jane Doe",
    Inputs: "proposals from any unit",
    Outputs: "inventory entry, impact level",
    "Described in": "life-cycle.md",
    Records: "systems.yaml",
  },
  named: "Process",
  means: {
    id: "PRC-03",
    process: "Intake of AI systems",
    owner: "Jane Doe",
    inputs: "proposals from any unit",
    outputs: "inventory entry, impact level",
    procedure: ["life-cycle.md"],
    records: ["systems.yaml"],
  },
  layouts: forms.record,
});
