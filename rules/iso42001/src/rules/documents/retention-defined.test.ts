import { testRule } from "../../test-rule.ts";
import { retentionDefined } from "./retention-defined.ts";

testRule(retentionDefined);
