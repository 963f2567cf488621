import { testRule } from "../../test-rule.ts";
import { trainingEffectivenessEvaluated } from "./training-effectiveness-evaluated.ts";

testRule(trainingEffectivenessEvaluated);
