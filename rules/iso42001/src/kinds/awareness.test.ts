import { forms, testKind } from "../test-kind.ts";
import { awareness } from "./awareness.ts";

testKind({
  kind: awareness,
  title: "Awareness record",
  written: {
    "Document ID": "AIMS-PPL-003",
    Topics: "AI policy, own contribution, implications",
    "Target group": "all employees and contractors",
  },
  means: {
    id: "AIMS-PPL-003",
    topics: "AI policy, own contribution, implications",
    audience: "all employees and contractors",
  },
  layouts: forms.whole,
});
