/** A thing that can be made again, and what it weighs while it is there. */
interface Slot {
  readonly weight: number;
  forget(): void;
}

/**
 * Remembers what was asked for last, up to a total weight, and lets the rest be forgotten. What is forgotten is made
 * anew when somebody asks, so it has to be made from things that stay.
 */
export class Recent {
  readonly #limit: number;
  readonly #slots = new Set<Slot>();
  #weight = 0;
  #latest: Slot | undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** A function that gives what `make` makes; between two calls it may have been forgotten and made again. */
  remember<T extends object>(weight: number, make: () => T): () => T {
    let made: T | undefined;
    const slot: Slot = {
      weight,
      forget: () => {
        made = undefined;
      },
    };
    return () => {
      const value = made ?? make();
      made = value;
      this.#touch(slot);
      return value;
    };
  }

  #touch(slot: Slot): void {
    if (this.#latest === slot) return;
    this.#latest = slot;
    if (!this.#slots.delete(slot)) this.#weight += slot.weight;
    this.#slots.add(slot);
    for (const oldest of this.#slots) {
      if (this.#weight <= this.#limit || oldest === slot) return;
      this.#slots.delete(oldest);
      this.#weight -= oldest.weight;
      oldest.forget();
    }
  }
}
