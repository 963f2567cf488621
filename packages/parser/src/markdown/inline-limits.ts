/** How much of one paragraph, heading or cell is handed to remark, which is quadratic at worst. */
export const inlineLimits = {
  /** UTF-16 code units. */
  length: 20_000,
  /** Characters that may begin or end something. */
  marks: 800,
  /** Microseconds that remark may take for one document, as estimated from length and marks. */
  cost: 250_000,
} as const;
