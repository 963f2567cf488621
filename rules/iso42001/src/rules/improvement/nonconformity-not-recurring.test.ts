import { testRule } from "../../test-rule.ts";
import { nonconformityNotRecurring } from "./nonconformity-not-recurring.ts";

testRule(nonconformityNotRecurring);
