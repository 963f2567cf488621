import { testRule } from "../../test-rule.ts";
import { certificateValid } from "./certificate-valid.ts";

testRule(certificateValid);
