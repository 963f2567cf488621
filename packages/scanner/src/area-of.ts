import type { CodeArea } from "@aims-lint/core";

/** Folders and names that say what is in them. The first that fits counts. */
const areas: readonly (readonly [CodeArea, RegExp])[] = [
  [
    "test",
    /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|e2e|cypress|fixtures?|testdata|testfixtures|androidtest|examples?|samples?|demos?|bench(?:es|marks?)?)\//i,
  ],
  ["test", /(?:^|\/)[^/]*[-_.]tests?\//i],
  ["test", /(?:^|\/)[^/]*[a-z0-9]Tests?\//],
  ["test", /(?:^|[/_.-])(?:test|spec|stories)s?\.[a-z]+$/i],
  ["test", /(?:^|\/)(?:test_[^/]*|conftest)\.py$/],
  ["test", /[a-z0-9](?:Tests?|Spec)\.(?:java|kt|kts|groovy|scala|cs|fs|vb|swift|php)$/],
  ["research", /(?:^|\/)notebooks?\/|\.ipynb$/i],
  ["development", /(?:^|\/)\.(?:github|gitlab|circleci|devcontainer|buildkite)\/|(?:^|\/)\.gitlab-ci\.yml$/i],
  [
    "development",
    /(?:^|\/)(?:[\w-]*compose|dockerfile|containerfile)[.-](?:dev|devel|development|local)(?:\.|$)/i,
  ],
];

/** Names that are also those of a feature: they count above the code of a product, not within it. */
const outer: readonly (readonly [CodeArea, RegExp])[] = [
  ["test", /^(?:docs?|documentation)\//i],
  ["research", /(?:^|\/)(?:research|experiments?|playground|sandbox)\//i],
];

const within = /(?:^|\/)(?:src|app|lib|pkg|internal|cmd)\//i;

/**
 * Where a file belongs, by its path; what says nothing is product. The names of packages below `src/main` say nothing: `com.example.demo` is what a
 * generator of projects proposes.
 */
export function areaOf(path: string): CodeArea {
  const main = path.search(/(?:^|\/)src\/main\//);
  const said = main === -1 ? path : path.slice(0, main + 1);
  const code = said.search(within);
  const above = code === -1 ? said : said.slice(0, code + 1);
  return (
    areas.find(([, pattern]) => pattern.test(said))?.[0] ??
    outer.find(([, pattern]) => pattern.test(above))?.[0] ??
    "product"
  );
}
