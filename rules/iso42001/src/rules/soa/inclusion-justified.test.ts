import { testRule } from "../../test-rule.ts";
import { inclusionJustified } from "./inclusion-justified.ts";

testRule(inclusionJustified);
