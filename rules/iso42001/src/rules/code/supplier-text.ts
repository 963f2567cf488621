import { speaksOfProvider } from "../../code/provider.ts";
import type { Supplier } from "../suppliers/registered.ts";

const telling = ["name", "item", "usedIn", "contract", "documents"] as const;

/** Whether the row of a supplier speaks of a provider: by its name, or by what it delivers. */
export function speaksOf(record: Supplier, provider: string): boolean {
  return speaksOfProvider(telling.map((path) => record.written(path) ?? "").join(" | "), provider);
}
