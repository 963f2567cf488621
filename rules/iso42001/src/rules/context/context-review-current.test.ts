import { testRule } from "../../test-rule.ts";
import { contextReviewCurrent } from "./context-review-current.ts";

testRule(contextReviewCurrent);
