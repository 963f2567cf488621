import { testRule } from "../../test-rule.ts";
import { obsoleteDocumentNotCited } from "./obsolete-document-not-cited.ts";

testRule(obsoleteDocumentNotCited);
