import { forms, testKind } from "../test-kind.ts";
import { riskMethod } from "./risk-method.ts";

testKind({
  kind: riskMethod,
  title: "AI risk methodology",
  written: {
    "Document ID": "AIMS-RM-001",
    "Risk acceptance limit": "6",
    "Likelihood scale": "1 rare to 5 almost certain",
    "Acceptance criteria": "above 6 the Chief Risk Officer decides",
  },
  means: {
    id: "AIMS-RM-001",
    acceptanceLimit: "6",
    likelihoodScale: "1 rare to 5 almost certain",
    acceptance: "above 6 the Chief Risk Officer decides",
  },
  layouts: forms.whole,
});
