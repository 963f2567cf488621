import { testRule } from "../../test-rule.ts";
import { documentIdentified } from "./document-identified.ts";

testRule(documentIdentified);
