import type { CodeArea } from "@aims-lint/core";

const areas: readonly (readonly [CodeArea, RegExp])[] = [
  ["test", /(?:^|\/)(?:tests?|__tests__|spec|specs|e2e|fixtures?|examples?|samples?|demos?|testdata)\//i],
  ["test", /(?:^|[/_.-])(?:test|spec)s?\.[a-z]+$/i],
  ["research", /(?:^|\/)(?:notebooks?|research|experiments?|playground|sandbox)\/|\.ipynb$/i],
  ["development", /(?:^|\/)\.(?:github|gitlab|circleci|devcontainer)\/|(?:^|\/)\.gitlab-ci\.yml$/i],
];

/** Where a file belongs, by its path; what says nothing is product. */
export function areaOf(path: string): CodeArea {
  return areas.find(([, pattern]) => pattern.test(path))?.[0] ?? "product";
}
