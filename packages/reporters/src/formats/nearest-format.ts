import { nearestName } from "../explaining/nearest-name.ts";
import { formatNames } from "./format-names.ts";

/** What a word that is no format most likely means: those that begin with it, or else the nearest; `undefined` where none is near. */
export function nearestFormat(word: string): string | undefined {
  const longer = formatNames.filter((name) => name.startsWith(`${word}-`));
  return longer.length > 0 ? longer.join(" or ") : nearestName(word, formatNames);
}
