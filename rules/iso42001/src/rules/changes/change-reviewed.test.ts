import { testRule } from "../../test-rule.ts";
import { changeReviewed } from "./change-reviewed.ts";

testRule(changeReviewed);
