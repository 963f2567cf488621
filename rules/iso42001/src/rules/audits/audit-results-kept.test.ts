import { testRule } from "../../test-rule.ts";
import { auditResultsKept } from "./audit-results-kept.ts";

testRule(auditResultsKept, []);
