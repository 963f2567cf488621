import { forms, testKind } from "../test-kind.ts";
import { processMap } from "./process-map.ts";

testKind({
  kind: processMap,
  title: "AIMS manual",
  written: {
    "Document ID": "AIMS-CTX-004",
    "Sequence and interaction": "intake before assessment before release",
    Processes: "intake, assessment, release",
  },
  means: {
    id: "AIMS-CTX-004",
    sequence: "intake before assessment before release",
    processes: "intake, assessment, release",
  },
  layouts: forms.whole,
});
