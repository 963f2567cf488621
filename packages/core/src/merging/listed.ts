/** As many names as a sentence holds. */
const most = 5;

/** `a, b, c`; of many names the first, and how many more there are. */
export function listed(names: readonly string[]): string {
  return names.length > most
    ? `${names.slice(0, most).join(", ")} and ${names.length - most} more`
    : names.join(", ");
}
