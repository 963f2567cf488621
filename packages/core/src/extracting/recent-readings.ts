import type { Reading } from "../fields/field.ts";

/** Of how many records the readings are remembered: those that are checked now, and those that they are compared with. */
const capacity = 512;

/** What was read of the records that were asked last. Reading again gives the same, so forgetting is no loss. */
export class RecentReadings {
  readonly #byRecord = new Map<object, Map<string, Reading<unknown>>>();

  of(record: object): Map<string, Reading<unknown>> {
    const known = this.#byRecord.get(record);
    if (known) return known;
    const readings = new Map<string, Reading<unknown>>();
    this.#byRecord.set(record, readings);
    if (this.#byRecord.size > capacity) {
      const [oldest] = this.#byRecord.keys();
      if (oldest) this.#byRecord.delete(oldest);
    }
    return readings;
  }
}
