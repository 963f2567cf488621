import { date, defineKind, identifier, list, person, text } from "@aims-lint/core";
import { ofAnotherStandard } from "./other-standard.ts";

/** An AI objective and the plan to reach it (6.2). */
export const objective = defineKind({
  name: "objective",
  summary: "An AI objective: what is measured, what is aimed at, and how it is to be reached.",
  titles: [
    "AI objectives",
    "Objectives",
    "AIMS objectives",
    "AI objectives and planning",
    "Objectives and planning",
    "AI objectives and planning to achieve them",
    "Objectives register",
    "AI management objectives",
  ],
  types: ["ai-objectives", "ai-objective"],
  prefixes: ["OBJ"],
  locations: ["objectives.*", "objectives/**"],
  collections: ["objectives"],
  names: ["text"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: ["Objective ID", "Ref", "#", "No"] }),
    text: text({ aliases: ["Objective", "Description", "Title", "Name", "Statement", "AI objective"] }),
    policy: text({ aliases: ["Policy reference", "Policy ref", "Policy commitment", "Policy link"] }),
    metric: text({ aliases: ["Measure", "KPI", "Indicator", "Measurement", "Key metric", "How measured"] }),
    target: text({ aliases: ["Target value", "Goal", "Threshold", "Target level"] }),
    notMeasurableReason: text({
      aliases: ["Reason not measurable", "Why it is not measurable", "Not measurable because"],
    }),
    baseline: text({ aliases: ["Baseline value", "Start value"] }),
    frequency: text({
      aliases: ["Measurement frequency", "Interval", "How often", "Monitoring frequency", "Review frequency"],
    }),
    measurements: list({
      aliases: [
        "Results",
        "Values",
        "Latest value",
        "Last value",
        "Current value",
        "Measured values",
        "Actual",
      ],
    }),
    measuredOn: date({
      aliases: ["Last measured", "Measured on", "Last measurement", "Value date", "As of"],
    }),
    actions: text({ aliases: ["What will be done", "Action", "Plan", "Action plan", "Initiatives"] }),
    resources: text({ aliases: ["Resource", "Required resources", "Resources required", "Budget"] }),
    responsible: person({
      aliases: ["Owner", "Who", "Responsible person", "Accountable", "Objective owner"],
    }),
    due: date({
      aliases: ["Due date", "Target date", "When", "Deadline", "Timeline", "Completion date", "By when"],
    }),
    evaluation: text({
      aliases: ["Evaluation method", "How results are evaluated", "Evaluation of results", "How evaluated"],
    }),
  },
});
