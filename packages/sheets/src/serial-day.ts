const dayInMilliseconds = 86_400_000;

/**
 * The day and time of the number by which a spreadsheet keeps them: `46112` is `2026-03-31`. Days count from 1900, with a 29 February
 * 1900 that never was, or from 1904. A time follows where there is one, to the minute. `undefined` for what is no day.
 */
export function fromSerial(serial: number, isFrom1904: boolean): string | undefined {
  if (!Number.isFinite(serial) || serial < 0 || serial >= 2_958_466) return undefined;
  const minutes = Math.round((serial % 1) * 1440);
  const days = Math.floor(serial) + Math.floor(minutes / 1440);
  const time = minutes % 1440;
  const clock = time === 0 ? "" : `${two(Math.floor(time / 60))}:${two(time % 60)}`;
  if (days === 0 && !isFrom1904) return clock === "" ? "00:00" : clock;
  const offset = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const day = new Date(offset + days * dayInMilliseconds).toISOString().slice(0, 10);
  return clock === "" ? day : `${day} ${clock}`;
}

/** The number of a day `YYYY-MM-DD`; `undefined` for what is none, and for days before March 1900. */
export function toSerial(text: string): number | undefined {
  if (!/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / dayInMilliseconds);
  return serial > 60 && fromSerial(serial, false) === text ? serial : undefined;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
