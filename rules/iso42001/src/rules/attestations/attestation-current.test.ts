import { testRule } from "../../test-rule.ts";
import { attestationCurrent } from "./attestation-current.ts";

testRule(attestationCurrent);
