import { testRule } from "../../test-rule.ts";
import { controlTitleAgrees } from "./control-title-agrees.ts";

testRule(controlTitleAgrees);
