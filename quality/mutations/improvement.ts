import { change, type Mutation, together } from "./mutation.ts";

const log = "improvement/nonconformities.md";
const ideas = "improvement/improvement-log.md";

/** Faults in the log of nonconformities and in the log of improvements. */
export const improvementMutations: readonly Mutation[] = [
  // Need for action.
  change(
    "nonconformity-action-decided",
    log,
    "| yes | expiry rule in the index, test on expired articles in each release (ACT-012) |",
    "| | |",
  ),
  change(
    "nonconformity-action-decided",
    log,
    "| yes | one list from the people system instead of two by site |",
    "| no | |",
  ),
  change(
    "nonconformity-action-decided",
    log,
    "| yes | quarterly look at editions, date kept in the document register |",
    "| n/a | n/a |",
  ),
  change(
    "nonconformity-action-decided",
    log,
    "| yes | fixed item in the quarterly meeting, reminder from the calendar of due dates |",
    "| pending | |",
  ),

  // Putting it right.
  change("nonconformity-put-right", log, "| article removed within two hours |", "| |"),
  change("nonconformity-put-right", log, "| both took the test on 2026-09-28 and passed |", "| n/a |"),
  change("nonconformity-put-right", log, "| 61 declines looked at again, none changed |", "| |"),
  change("nonconformity-put-right", log, "| current edition fetched on 2026-09-24 |", "| none |"),

  // The cause.
  change(
    "corrective-action-cause-determined",
    log,
    "| the index took no notice of the expiry date, and no test asked for it |",
    "| |",
  ),
  change(
    "corrective-action-cause-determined",
    log,
    "| suppliers' editions were looked at only at the yearly assessment |",
    "| unknown |",
  ),
  change(
    "corrective-action-cause-determined",
    log,
    "| both had moved from Malmö in that week and were on neither list |",
    "| effect of oversight training not judged for two underwriters |",
  ),
  change(
    "corrective-action-cause-determined",
    log,
    "| the security meeting had no fixed item for it |",
    "| - |",
  ),

  // The like elsewhere.
  change(
    "similar-nonconformities-checked",
    log,
    "| all 405 articles of that day: two more expired, not used in answers |",
    "| |",
  ),
  change("similar-nonconformities-checked", log, "| lists of all other courses: no further gap |", "| no |"),
  change(
    "similar-nonconformities-checked",
    log,
    "| all 13 external documents: one more, instructions of SUP-001, replaced |",
    "| not yet |",
  ),
  change(
    "similar-nonconformities-checked",
    log,
    "| MON-009 has the same meeting: analysed in time, by luck |",
    "| ? |",
  ),

  // More than the repair.
  change(
    "corrective-action-beyond-correction",
    log,
    "| yes | expiry rule in the index, test on expired articles in each release (ACT-012) |",
    "| yes | article removed within two hours |",
  ),
  change(
    "corrective-action-beyond-correction",
    log,
    "| quarterly look at editions, date kept in the document register |",
    "| |",
  ),
  change(
    "corrective-action-beyond-correction",
    log,
    "| one list from the people system instead of two by site |",
    "| see correction |",
  ),
  change(
    "corrective-action-beyond-correction",
    log,
    "| fixed item in the quarterly meeting, reminder from the calendar of due dates |",
    "| |",
  ),

  // In time.
  change(
    "corrective-action-on-time",
    log,
    "| Tomas Reinholt | 2027-01-29 |",
    "| Tomas Reinholt | 2026-10-29 |",
  ),
  change(
    "corrective-action-on-time",
    log,
    "| Tomas Reinholt | 2027-01-29 |",
    "| Tomas Reinholt | 2026-11-20 |",
  ),
  together(
    change(
      "corrective-action-on-time",
      log,
      "| 2026-05-29 | 2026-05-22 | 2026-07-03 | sample of 400 answers, DQ-15 | 97.2 percent right, no expired article: effective | Oskar Lindahl |",
      "| 2026-05-29 | | | | | |",
    ),
    change(
      "corrective-action-on-time",
      log,
      "| yes: DQ-15 added to the data quality requirements | closed |",
      "| | in progress |",
    ),
  ),

  // Somebody, some day.
  change("corrective-action-assigned", log, "| Tomas Reinholt | 2027-01-29 |", "| | 2027-01-29 |"),
  change("corrective-action-assigned", log, "| Tomas Reinholt | 2027-01-29 |", "| Tomas Reinholt | |"),
  change("corrective-action-assigned", log, "| Tomas Reinholt | 2027-01-29 |", "| n/a | n/a |"),

  // The effect.
  change(
    "corrective-action-effect-reviewed",
    log,
    "| 2026-07-03 | sample of 400 answers, DQ-15 | 97.2 percent right, no expired article: effective | Oskar Lindahl |",
    "| | | | |",
  ),
  change(
    "corrective-action-effect-reviewed",
    log,
    "| caught on day one, case test passed: effective |",
    "| not effective, the alert came a week late |",
  ),
  change("corrective-action-effect-reviewed", log, "| 34 of 34 complete: effective |", "| |"),
  change(
    "corrective-action-effect-reviewed",
    log,
    "| 2026-10-12 | 2026-11-11 |",
    "| 2026-10-12 | 2026-10-12 |",
  ),
  change(
    "corrective-action-effect-reviewed",
    log,
    "| 2026-10-21 | 2026-11-12 |",
    "| 2026-10-21 | 2026-10-12 |",
  ),
  change("corrective-action-effect-reviewed", log, "| 2026-10-16 | 2026-11-13 |", "| 2026-10-16 | |"),
  change(
    "corrective-action-effect-reviewed",
    log,
    "| open question for the next review of the monitoring plan | in progress |",
    "| open question for the next review of the monitoring plan | closed |",
  ),

  // Back again.
  change(
    "nonconformity-not-recurring",
    log,
    "| NC-004 | 2026-09-24 | AUD-2026-1, F-2 | 7.5.3 | minor | older edition of the supplier's model card in use |",
    "| NC-004 | 2026-09-24 | AUD-2026-1, F-2 | A.6.2.6 | minor | Kaj used an article that was past its expiry |",
  ),
  together(
    change(
      "nonconformity-not-recurring",
      log,
      "| AUD-2026-1, F-1 | 7.2 | minor |",
      "| AUD-2026-1, F-1 | A.6.2.6 | minor |",
    ),
    change(
      "nonconformity-not-recurring",
      log,
      "| both had moved from Malmö in that week and were on neither list |",
      "| the index took no notice of an expiry date |",
    ),
  ),
  together(
    change(
      "nonconformity-not-recurring",
      log,
      "| NC-005 | 2026-09-25 | AUD-2026-1, F-3 | 9.1 |",
      "| NC-005 | 2026-11-19 | AUD-2026-1, F-3 | A.7.4 |",
    ),
    change(
      "nonconformity-not-recurring",
      log,
      "| MON-010 measured but not analysed in time for two quarters |",
      "| changed categories entered scoring unnoticed |",
    ),
  ),

  // A log that fell silent.
  together(
    change("nonconformities-recorded", log, "| NC-001 | 2026-04-14 |", "| NC-001 | 2025-04-14 |"),
    change("nonconformities-recorded", log, "| NC-002 | 2026-08-05 |", "| NC-002 | 2025-08-05 |"),
    change("nonconformities-recorded", log, "| NC-003 | 2026-09-23 |", "| NC-003 | 2025-09-23 |"),
    change("nonconformities-recorded", log, "| NC-004 | 2026-09-24 |", "| NC-004 | 2025-09-24 |"),
    change("nonconformities-recorded", log, "| NC-005 | 2026-09-25 |", "| NC-005 | 2025-09-25 |"),
  ),
  together(
    change("nonconformities-recorded", log, "| NC-001 | 2026-04-14 |", "| NC-001 | 2024-04-14 |"),
    change("nonconformities-recorded", log, "| NC-002 | 2026-08-05 |", "| NC-002 | 2025-08-05 |"),
    change("nonconformities-recorded", log, "| NC-003 | 2026-09-23 |", "| NC-003 | 2023-09-23 |"),
    change("nonconformities-recorded", log, "| NC-004 | 2026-09-24 |", "| NC-004 | 2025-09-24 |"),
    change("nonconformities-recorded", log, "| NC-005 | 2026-09-25 |", "| NC-005 | 2022-09-25 |"),
  ),
  together(
    change("nonconformities-recorded", log, "| NC-001 | 2026-04-14 |", "| NC-001 | 2025-04-14 |"),
    change("nonconformities-recorded", log, "| NC-002 | 2026-08-05 |", "| NC-002 | |"),
    change("nonconformities-recorded", log, "| NC-003 | 2026-09-23 |", "| NC-003 | |"),
    change("nonconformities-recorded", log, "| NC-004 | 2026-09-24 |", "| NC-004 | |"),
    change("nonconformities-recorded", log, "| NC-005 | 2026-09-25 |", "| NC-005 | |"),
  ),
  together(
    change("improvement-log-alive", ideas, "| IMP-001 | 2026-05-20 |", "| IMP-001 | 2025-05-20 |"),
    change("improvement-log-alive", ideas, /\| IMP-002 \| 2026-10-02[\s\S]*/, ""),
  ),
  together(
    change("improvement-log-alive", ideas, "| IMP-001 | 2026-05-20 |", "| IMP-001 | 2024-05-20 |"),
    change("improvement-log-alive", ideas, "| IMP-002 | 2026-10-02 |", "| IMP-002 | 2024-10-02 |"),
    change("improvement-log-alive", ideas, "| IMP-003 | 2026-10-02 |", "| IMP-003 | 2024-10-02 |"),
    change("improvement-log-alive", ideas, "| IMP-004 | 2026-10-21 |", "| IMP-004 | 2024-10-21 |"),
    change("improvement-log-alive", ideas, "| IMP-005 | 2026-09-03 |", "| IMP-005 | 2024-09-03 |"),
  ),
  change(
    "improvement-log-alive",
    ideas,
    /\| IMP-001 \|[\s\S]*/,
    "| IMP-001 | 2025-10-20 | incident exercise | messages in Swedish were missing | prepared texts in both languages | Elin Sjöberg | 2025-12-30 | done 2025-12-29 | incident plan 1.4 |\n",
  ),
];
