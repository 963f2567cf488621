import { system } from "../../kinds/system.ts";
import { placesOf } from "../../shared/places.ts";
import { isNotRetired } from "./in-use.ts";

/** What each inventory has a place for, retired systems aside; ask with `project.derive`. */
export const systemPlaces = placesOf(system, isNotRetired);
