import { testRule } from "../../test-rule.ts";
import { nonconformityActionDecided } from "./nonconformity-action-decided.ts";

testRule(nonconformityActionDecided);
