import { readdirSync, readFileSync } from "node:fs";
import type { CodeArea, Value } from "@aims-lint/core";
import { parseDocument } from "@aims-lint/parser";
import * as z from "zod";

const truth = z.strictObject({
  components: z.array(
    z.strictObject({ id: z.string(), area: z.enum(["product", "development", "research", "test"]) }),
  ),
  unread: z.array(z.string()).default([]),
});

/** A small repository whose AI is known: `quality/scanner/NAME/tree`, and `expected.yaml` beside it. */
export interface Tree {
  readonly name: string;
  readonly folder: URL;
  /** All that a scan has to find. */
  readonly components: readonly { readonly id: string; readonly area: CodeArea }[];
  /** The manifests that nobody can read. */
  readonly unread: readonly string[];
}

/**
 * Reads what is known of the trees below a folder.
 * @throws {Error} for an `expected.yaml` that is missing or of another form.
 */
export function readTrees(root: URL): Tree[] {
  const names = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return names.map((name) => {
    const file = new URL(`${name}/expected.yaml`, root);
    const { data, problems } = parseDocument("expected.yaml", readFileSync(file, "utf8"));
    const parsed = truth.safeParse(data && plain(data));
    if (problems[0] || !parsed.success)
      throw new Error(`${name}/expected.yaml: ${problems[0]?.problem ?? parsed.error?.message}`);
    return { name, folder: new URL(`${name}/tree/`, root), ...parsed.data };
  });
}

function plain(value: Value): unknown {
  if (value.type === "scalar") return value.value;
  if (value.type === "list") return value.items.map(plain);
  return Object.fromEntries(value.entries.map((entry) => [entry.key.value, plain(entry.value)]));
}
