import { testRule } from "../../test-rule.ts";
import { documentRegistered } from "./document-registered.ts";

testRule(documentRegistered);
