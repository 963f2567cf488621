import { risk } from "../../kinds/risk.ts";
import { placesOf } from "../../shared/places.ts";
import { isClosed } from "./rating.ts";

/** What each risk register has a place for, closed risks aside; ask with `project.derive`. */
export const riskPlaces = placesOf(risk, (record) => !isClosed(record));
