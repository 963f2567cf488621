import { columns, skeletonDocument } from "../define.ts";

export const objectives = skeletonDocument({
  path: "objectives",
  kind: "ai-objectives",
  id: "AIMS-OBJ-001",
  title: "AI objectives",
  why: "They turn the policy into figures by which you can see whether all this helps.",
  parts: [
    {
      heading: "Objectives",
      collection: "objectives",
      write:
        "Two or three are enough. Each goes back to the policy, has a figure, a target, a plan and somebody who measures it.",
      columns: columns(
        "id | ID | OBJ-001",
        "text | Objective | what shall be reached",
        "policy_ref | Policy reference | a principle or promise of the policy",
        "metric | Metric | what is measured, with its unit",
        "target | Target | such as >= 95",
        "baseline | Baseline | the value at the start",
        "frequency | Frequency | monthly, quarterly, yearly",
        "last_value | Last value | the last measured value",
        "measured_on | Measured on | the day of it",
        "actions | Actions | what is done, or ids of actions",
        "resources | Resources | people, money, tools",
        "responsible | Responsible | who",
        "due | Due | until when",
        "evaluation | Evaluation | how the result is judged",
      ),
    },
  ],
});
