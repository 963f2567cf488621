import { testRule } from "../../test-rule.ts";
import { documentReviewCurrent } from "./document-review-current.ts";

testRule(documentReviewCurrent);
