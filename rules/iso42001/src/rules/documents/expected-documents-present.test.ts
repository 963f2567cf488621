import { testRule } from "../../test-rule.ts";
import { expectedDocumentsPresent } from "./expected-documents-present.ts";

testRule(expectedDocumentsPresent);
