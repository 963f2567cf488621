import { testRule } from "../../test-rule.ts";
import { attestationComplete } from "./attestation-complete.ts";

testRule(attestationComplete);
