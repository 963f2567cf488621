import { testRule } from "../../test-rule.ts";
import { requiredDocumentsPresent } from "./required-documents-present.ts";

testRule(requiredDocumentsPresent);
