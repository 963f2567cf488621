import { testRule } from "../../test-rule.ts";
import { registerAgreesWithDocument } from "./register-agrees-with-document.ts";

testRule(registerAgreesWithDocument);
