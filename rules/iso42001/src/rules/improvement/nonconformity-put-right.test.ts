import { testRule } from "../../test-rule.ts";
import { nonconformityPutRight } from "./nonconformity-put-right.ts";

testRule(nonconformityPutRight);
