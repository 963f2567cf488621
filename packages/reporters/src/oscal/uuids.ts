import { sha1 } from "./sha1.ts";

/** A web API that every run-time environment of the project has; the types of the browser are not loaded. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** Ours, so that our names give other ids than those of somebody else: the bytes of 3e089e26-0042-4a31-9650-8b9163a18065. */
const namespace = [
  0x3e, 0x08, 0x9e, 0x26, 0x00, 0x42, 0x4a, 0x31, 0x96, 0x50, 0x8b, 0x91, 0x63, 0xa1, 0x80, 0x65,
];

/** The UUID of version 5 (RFC 9562) of a name: the same name always gives the same. */
export function uuid5(name: string): string {
  const bytes = sha1(new Uint8Array([...namespace, ...new TextEncoder().encode(name.toWellFormed())]));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [8, 12, 16, 20, 32].map((end, index) => hex.slice([0, 8, 12, 16, 20][index], end)).join("-");
}

/** Makes ids of one document: no two of them are the same, also where two things have one name. */
export function uuidMaker(document: string): (...name: readonly string[]) => string {
  const made = new Map<string, number>();
  // The name of a document lists its files and may be long; it is hashed once, not for every id.
  const root = uuid5(document);
  return (...name) => {
    const key = JSON.stringify([root, ...name]);
    const count = (made.get(key) ?? 0) + 1;
    made.set(key, count);
    return uuid5(count === 1 ? key : `${key} ${count}`);
  };
}
