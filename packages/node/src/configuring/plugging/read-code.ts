import { CannotCheckError } from "../../cannot-check-error.ts";
import { CodeSource } from "./code-source.ts";
import { explainBreak, importModule } from "./import-module.ts";
import { readProgram } from "./read-program.ts";

/**
 * Runs a configuration that is a program and takes the settings that it exports by default.
 * @throws {CannotCheckError} where it breaks or exports none.
 */
export async function readCode(file: string, path: string): Promise<CodeSource> {
  const bytes = readProgram(file);
  const exported = await run(file, path);
  const settings = exported.default;
  if (typeof settings !== "object" || settings === null) {
    throw new CannotCheckError(
      "bad-configuration",
      `The configuration ${path} exports no settings by default.`,
      "Write export default defineConfig({ … }) with defineConfig of @aims-lint/node.",
    );
  }
  return new CodeSource(path, bytes, settings);
}

async function run(file: string, path: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await importModule(file);
  } catch (error) {
    const { reason, how } = explainBreak(error);
    throw new CannotCheckError(
      "bad-configuration",
      `The configuration ${path} cannot be run: ${reason}.`,
      how,
    );
  }
}
