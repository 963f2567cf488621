/** A contract type while its one maker still fills it. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };
