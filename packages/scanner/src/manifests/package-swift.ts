import { createManifestDetector } from "./create-manifest-detector.ts";
import type { ManifestReading } from "./dependency.ts";
import { readTokens } from "./reading/read-tokens.ts";

/** `Package.swift`: a program, of which the addresses of packages are read. */
export const packageSwift = createManifestDetector({
  name: "Package.swift",
  ecosystem: "swift",
  path: /(?:^|\/)Package\.swift$/,
  read: readPackageSwift,
});

const swift = { lineComment: "//", blockComment: ["/*", "*/"], quotes: ['"""', '"'] } as const;

function readPackageSwift(text: string): ManifestReading {
  const tokens = readTokens(text, swift).filter(({ type }) => type !== "line");
  return {
    dependencies: tokens.flatMap(({ type, value }, index) => {
      const address = tokens[index + 2];
      if (type !== "word" || value !== "url" || tokens[index + 1]?.value !== ":") return [];
      if (address?.type !== "string") return [];
      const version = tokens
        .slice(index + 3, index + 9)
        .find((token) => token.type === "string" && /^\d/.test(token.value));
      return [{ name: address.value, range: address.range, version: version?.value }];
    }),
  };
}
