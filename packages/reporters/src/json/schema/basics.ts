import { isDay, type Span } from "@aims-lint/core";
import * as z from "zod";

/** Bounds of a report that is read: far beyond those of a check. */
const limits = { text: 8 * 1024 ** 2, list: 1_000_000, path: 4096 } as const;

export const text = z.string().max(limits.text);
export const count = z.int().min(0);
export const fingerprint = z.string().regex(/^[0-9a-f]{16}$/, "must be 16 digits of a fingerprint");
export const day = z
  .string()
  .max(10)
  .refine(isDay, "must be a day such as 2026-11-21")
  .meta({ format: "date" });

/** Relative, and never out of its folder; empty for the folder itself. */
export const path = z
  .string()
  .max(limits.path)
  .regex(
    /^(?![/\\])(?!(?:[\s\S]*[/\\])?\.\.(?:[/\\]|$))[\s\S]*$/,
    "must be a relative path that does not lead out",
  );

export function list<S extends z.ZodType>(of: S): z.ZodArray<S> {
  return z.array(of).max(limits.list);
}

export const texts = list(text);
const range = z.object({ line: z.int().min(1), column: z.int().min(1), offset: count });

/** Members that say where something stands. */
export const place = { path, start: range, end: range };

/** An object whose members are `null` where there is nothing; those are absent once it is read. Others than these are passed over. */
export function entry<S extends z.ZodRawShape>(shape: S) {
  return z.object(shape).transform(withoutNulls);
}

/** The same of something whose shape holds `place`: those members are one `at` once it is read. */
export function placed<S extends typeof place & z.ZodRawShape>(shape: S) {
  return z.object(shape).transform((read) => {
    const { path, start, end, ...rest } = read as z.output<z.ZodObject<typeof place>>;
    const at: Span = { path, start, end };
    return {
      ...(withoutNulls(rest) as WithoutNulls<Omit<z.output<z.ZodObject<S>>, keyof typeof place>>),
      at,
    };
  });
}

type WithoutNulls<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: Exclude<T[K], null>;
};

function withoutNulls<T extends object>(value: T): WithoutNulls<T> {
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members) as WithoutNulls<T>;
}
