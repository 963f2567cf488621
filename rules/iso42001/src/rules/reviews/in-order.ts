import type { Day, Project, RecordOf } from "@aims-lint/core";
import { managementReview } from "../../kinds/management-review.ts";

/** The record of a management review. */
export type Review = RecordOf<typeof managementReview>;

/** The reviews that give their date and took place by today, in order of time; ask with `project.derive`. */
export function reviewsInOrder(project: Project): readonly { readonly review: Review; readonly on: Day }[] {
  return project
    .records(managementReview)
    .flatMap((review) => {
      const on = review.fields.date;
      return on === undefined || on > project.today ? [] : [{ review, on }];
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Whether a review is the last one that took place. */
export function isLatest(review: Review, project: Project): boolean {
  return project.derive(reviewsInOrder).at(-1)?.review === review;
}
