import { testRule } from "../../test-rule.ts";
import { noSecretInDocuments } from "./no-secret-in-documents.ts";

testRule(noSecretInDocuments);
