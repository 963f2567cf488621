import { testRule } from "../../test-rule.ts";
import { referenceResolves } from "./reference-resolves.ts";

testRule(referenceResolves);
