/** The day on which the generated repositories are in order, but for their defects. */
export const today = "2026-11-21";

/**
 * A seeded stream of random choices (mulberry32). The same seed gives the same stream on every machine.
 *
 * @param {number} seed any integer
 */
export function seededRandom(seed) {
  let state = seed >>> 0;

  /** A number in [0, 1). */
  function next() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** An integer from `low` to `high`, both included. */
  const integer = (low, high) => low + Math.floor(next() * (high - low + 1));
  const pick = (list) => list[integer(0, list.length - 1)];

  return {
    integer,
    pick,
    /** True in `share` of the cases; `share` runs from 0 to 1. */
    chance: (share) => next() < share,
    /** `count` different members of `list`, in the order of the list. */
    sample(list, count) {
      const left = new Set();
      while (left.size < Math.min(count, list.length)) left.add(integer(0, list.length - 1));
      return [...left].sort((a, b) => a - b).map((index) => list[index]);
    },
    /** What `make` returns for 0, 1, …; between `low` and `high` times. */
    times: (low, high, make) => Array.from({ length: integer(low, high) }, (_, index) => make(index)),
    /** A day of 2026 before `today`, `YYYY-MM-DD`. */
    past: () => `2026-${two(integer(1, 10))}-${two(integer(1, 28))}`,
    /** A day of 2027. */
    future: () => `2027-${two(integer(1, 10))}-${two(integer(1, 28))}`,
  };
}

/**
 * One seed out of several integers, so that every document has a stream of its own.
 *
 * @param {...number} parts
 */
export function combineSeeds(...parts) {
  return parts.reduce((hash, part) => Math.imul(hash ^ (part + 0x9e3779b9), 0x85ebca6b) >>> 0, 0x811c9dc5);
}

const two = (value) => String(value).padStart(2, "0");
