import type { Rule } from "../rules/rule.ts";

/** What a rule needs of the outside world, and whether it compares with other records. */
export type RuleLooks = Pick<Rule, "needs" | "reads">;
