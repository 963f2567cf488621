import { forms, testKind } from "../test-kind.ts";
import { modelCard } from "./model-card.ts";

testKind({
  kind: modelCard,
  title: "Model card: Harbour Score",
  written: {
    "Card ID": "CARD-1",
    "AI system": "SYS-001",
    "Model version": "3.2.0",
    "Developed by": "Acme Ltd",
    "Intended uses": "input to the lending decision",
    "Training data": "applications of four years",
  },
  means: {
    id: "CARD-1",
    system: "SYS-001",
    version: "3.2.0",
    owner: "Acme Ltd",
    intendedUse: "input to the lending decision",
    data: "applications of four years",
  },
  layouts: forms.whole,
});
