import { testRule } from "../../test-rule.ts";
import { externalDocumentControlled } from "./external-document-controlled.ts";

testRule(externalDocumentControlled);
