import { control } from "../../kinds/control.ts";
import { placesOf } from "../../shared/places.ts";
import { isControl, isIncluded, type Row } from "./row.ts";

/** What each Statement of Applicability has a place for, controls that are left out aside; ask with `project.derive`. */
export const controlPlaces = placesOf(control, (row) => isControl(row) && isReadable(row) && isIncluded(row));

function isReadable(row: Row): boolean {
  return row.state("applicable") !== "unreadable" && row.state("status") !== "unreadable";
}
