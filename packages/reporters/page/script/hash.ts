/** What the address asks the page to show: `#q=owner&severity=error`; `undefined` where it names a place or nothing. */
export function readHash(): URLSearchParams | undefined {
  const text = location.hash.slice(1);
  return text.includes("=") ? new URLSearchParams(text) : undefined;
}

/** The id that the address names; `""` where it names none, or in a way that cannot be read. */
export function idInHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

/** Keeps what is asked for in the address, without a step in the history for each letter. */
export function writeHash(form: FormData): void {
  const values = new URLSearchParams();
  for (const [name, value] of form) {
    if (typeof value === "string" && value !== "") values.set(name, value);
  }
  const text = values.toString();
  history.replaceState(null, "", text === "" ? location.href.split("#", 1)[0] : `#${text}`);
}
