import type { CodeArea } from "@aims-lint/core";
import { createManifestDetector } from "../create-manifest-detector.ts";
import type { Dependency, ManifestReading } from "../dependency.ts";
import { readTokens, type Token } from "../reading/read-tokens.ts";
import { readNotations } from "./gradle-notations.ts";

/** `build.gradle` and `build.gradle.kts`: programs, of which the coordinates that are written out are read. */
export const gradleBuild = createManifestDetector({
  name: "build.gradle",
  ecosystem: "maven",
  path: /(?:^|\/)[\w.-]+\.gradle(?:\.kts)?$/,
  read: readGradle,
});

const syntax = { lineComment: "//", blockComment: ["/*", "*/"], quotes: ['"""', "'''", '"', "'"] } as const;

/** The names of configurations: `implementation`, `testImplementation`, `debugApi`, `kapt`. */
const configuration =
  /^(?:[a-z]\w*)?(?:implementation|api|compile|compileOnly|compileOnlyApi|runtime|runtimeOnly|provided|kapt|ksp|annotationProcessor|classpath)$/i;

function readGradle(text: string): ManifestReading {
  const tokens = withoutConstraints(readTokens(text, syntax));
  const dependencies = new Map<number, Dependency>();
  for (const [index, token] of tokens.entries()) {
    const asked = isConfiguration(token, tokens[index + 1]?.value)
      ? readNotations(tokens, index + 1)
      : isListed(token, tokens[index - 1]?.value)
        ? readNotations([token], 0)
        : [];
    for (const dependency of asked) {
      const { start } = dependency.range;
      if (!dependencies.has(start)) {
        dependencies.set(start, { ...dependency, area: areaOfConfiguration(token.value) });
      }
    }
  }
  return { dependencies: [...dependencies.values()] };
}

/** `implementation …`, and in Kotlin `"implementation"(…)` too. */
function isConfiguration({ type, value }: Token, next: string | undefined): boolean {
  if (type !== "word" && !(type === "string" && next === "(")) return false;
  return configuration.test(value);
}

/** `openai: 'group:artifact:version'` in a list of coordinates, which builds name by a word that only the list explains. */
function isListed({ type, value }: Token, before: string | undefined): boolean {
  return type === "string" && /^[:=]$/.test(before ?? "") && /^[\w.-]+:[\w.-]+:[\w.${}+-]+$/.test(value);
}

/** The tokens but those in `constraints { … }`: that says which versions would be taken, and asks for nothing. */
function withoutConstraints(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter(({ value, type }, index) => {
    const isMark = type === "mark";
    if (depth > 0 && isMark) depth += value === "{" ? 1 : value === "}" ? -1 : 0;
    else if (isMark && value === "{" && tokens[index - 1]?.value === "constraints") depth = 1;
    return depth === 0;
  });
}

function areaOfConfiguration(name: string): CodeArea | undefined {
  if (/^test|[a-z]Test[A-Z]/.test(name)) return "test";
  return name === "classpath" ? "development" : undefined;
}
