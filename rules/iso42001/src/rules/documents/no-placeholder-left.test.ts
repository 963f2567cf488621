import { testRule } from "../../test-rule.ts";
import { noPlaceholderLeft } from "./no-placeholder-left.ts";

testRule(noPlaceholderLeft);
