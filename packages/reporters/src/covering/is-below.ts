/** Whether a requirement is the one of an id, or stands below the heading of that id: `6.1.3` below `6.1`, `A.6.2.4` below `A.6`. */
export function isBelow(requirement: { readonly id: string; readonly group?: string }, id: string): boolean {
  const { group = "" } = requirement;
  return [requirement.id, group].some((one) => one === id || one.startsWith(`${id}.`));
}
