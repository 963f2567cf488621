import type { CodeArea } from "@aims-lint/core";
import { createManifestDetector } from "../create-manifest-detector.ts";
import type { Dependency, ManifestReading } from "../dependency.ts";
import { readTokens, type Token } from "../reading/read-tokens.ts";

/** `build.gradle` and `build.gradle.kts`: programs, of which the coordinates that are written out are read. */
export const gradleBuild = createManifestDetector({
  name: "build.gradle",
  ecosystem: "maven",
  path: /(?:^|\/)[\w.-]+\.gradle(?:\.kts)?$/,
  read: readGradle,
});

const syntax = { lineComment: "//", hasBlockComments: true, quotes: ['"""', "'''", '"', "'"] } as const;

/** The names of configurations: `implementation`, `testImplementation`, `debugApi`, `kapt`. */
const configuration =
  /^(?:[a-z]\w*)?(?:implementation|api|compile|compileOnly|compileOnlyApi|runtime|runtimeOnly|provided|kapt|ksp|annotationProcessor|classpath)$/i;

function readGradle(text: string): ManifestReading {
  const tokens = readTokens(text, syntax);
  const dependencies = new Map<number, Dependency>();
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]?.value;
    const dependency = isConfiguration(token, next)
      ? readNotation(tokens.slice(index + 1, index + 24))
      : isListed(token, tokens[index - 1]?.value)
        ? readNotation([token])
        : undefined;
    const start = dependency?.range.start;
    if (!dependency || start === undefined || dependencies.has(start)) continue;
    dependencies.set(start, { ...dependency, area: areaOfConfiguration(token.value) });
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

/** `"group:artifact:version"`, also within `platform(…)`, or `group: 'g', name: 'a', version: 'v'`. */
function readNotation(tokens: readonly Token[]): Dependency | undefined {
  const named: Record<string, Token> = {};
  for (const [index, token] of tokens.entries()) {
    const { type, value, range } = token;
    if (type === "line" && index > 0 && !/^[,(]$/.test(tokens[index - 1]?.value ?? "")) break;
    if (type === "mark" && "{};".includes(value)) break;
    if (type === "word" && /^(?:platform|enforcedPlatform)$/.test(value)) return undefined;
    if (type !== "string") continue;
    const [group, artifact, version] = value.split(":");
    if (group && artifact) {
      const end = range.start + group.length + 1 + artifact.length;
      return { name: `${group}:${artifact}`, range: { start: range.start, end }, version };
    }
    const key = tokens[index - 2]?.value;
    if (key !== undefined && /^[:=]$/.test(tokens[index - 1]?.value ?? "")) named[key] = token;
  }
  const { group, name, version } = named;
  if (!group || !name) return undefined;
  return { name: `${group.value}:${name.value}`, range: name.range, version: version?.value };
}

function areaOfConfiguration(name: string): CodeArea | undefined {
  if (/^test|[a-z]Test[A-Z]/.test(name)) return "test";
  return name === "classpath" ? "development" : undefined;
}
