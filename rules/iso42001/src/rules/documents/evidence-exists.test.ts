import { testRule } from "../../test-rule.ts";
import { evidenceExists } from "./evidence-exists.ts";

testRule(evidenceExists);
