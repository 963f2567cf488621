/** A text of several lines in one, as a page shows it; where it is broken is not kept. */
export function oneLine(text: string): string;
export function oneLine(text: string | undefined): string | undefined;
export function oneLine(text: string | undefined): string | undefined {
  return text?.trim().replace(/\s+/g, " ");
}
