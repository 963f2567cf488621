import { forms, testKind } from "../test-kind.ts";
import { evidence } from "./evidence.ts";

testKind({
  kind: evidence,
  title: "Test of the stop button",
  register: { title: "Evidence register", path: "aims/evidence-register", collection: "evidence" },
  written: {
    "Evidence ID": "EV-003",
    "Evidence title": "Test of the stop button",
    "Control or requirement": "A.9.3",
    "Evidence URI": "evidence/stop.md",
    Custodian: "Jane Doe",
    "Captured on": "2026-10-13",
  },
  means: {
    id: "EV-003",
    title: "Test of the stop button",
    requirement: "A.9.3",
    path: ["evidence/stop.md"],
    owner: "Jane Doe",
    capturedOn: "2026-10-13",
  },
  layouts: ["front matter", "field table", "bold lines", ...forms.rows],
});
