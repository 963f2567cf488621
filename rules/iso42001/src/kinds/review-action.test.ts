import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { reviewAction } from "./review-action.ts";

testKind({
  kind: reviewAction,
  title: "Action MR26-1",
  register: {
    title: "Management review actions",
    path: "aims/management-review-actions",
    collection: "actions",
  },
  written: {
    "Action ID": "MR26-1",
    "Action item": "hire an engineer",
    "Responsible person": "Jane Doe",
    Deadline: "2027-03-31",
    "Action status": "In progress",
  },
  means: { id: "MR26-1", what: "hire an engineer", owner: "Jane Doe", due: "2027-03-31", status: "open" },
  layouts: forms.rows,
});

test.each([
  ["Action,What,Owner", { id: "MR26-1", what: "hire" }],
  ["#,Action,Owner", { id: "MR26-1", what: "hire" }],
])("an action is called by its id where %s", (header, expected) => {
  const project = readProject({ "aims/management-review-actions.csv": `${header}\nMR26-1,hire,Jane\n` });
  const [action] = project.records(reviewAction);
  expect({ id: action?.fields.id, what: action?.fields.what }).toEqual(expected);
});
