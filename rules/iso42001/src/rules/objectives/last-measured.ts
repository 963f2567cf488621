import { addMonths, type Day, isDay, type RecordOf, type Text } from "@aims-lint/core";
import type { objective } from "../../kinds/objective.ts";

/** The last measurement of an objective: when, and where that is written. `undefined` where no date is given. */
export function lastMeasured(
  record: RecordOf<typeof objective>,
): { readonly on: Day; readonly at: "measuredOn" | Text } | undefined {
  const dated = (record.fields.measurements ?? []).flatMap((measurement) => {
    const on = lastDayIn(measurement.value);
    return on === undefined ? [] : [{ on, at: measurement }];
  });
  const known = [
    ...dated,
    ...(record.fields.measuredOn ? [{ on: record.fields.measuredOn, at: "measuredOn" as const }] : []),
  ];
  return known.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
}

/** The last day that a text names; a month stands for its last day. */
function lastDayIn(text: string): Day | undefined {
  const days = [...text.matchAll(/(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/g)].flatMap(
    ([, year, month, day]) => {
      const first = `${year}-${month}-${day ?? "01"}`;
      if (!isDay(first)) return [];
      return day === undefined ? [lastOfMonth(first)] : [first];
    },
  );
  return days.toSorted().at(-1);
}

function lastOfMonth(first: Day): Day {
  const next = addMonths(first, 1);
  for (let day = 31; day > 27; day--) {
    const candidate = `${first.slice(0, 8)}${day}`;
    if (isDay(candidate) && candidate < next) return candidate;
  }
  return first;
}
