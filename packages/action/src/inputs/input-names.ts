/** What a step can be given under `with`, as action.yml lists it. */
export const inputNames = [
  "path",
  "config",
  "since",
  "config-from",
  "fail-on",
  "organisation",
  "formats",
  "comment",
  "upload-sarif",
  "version",
  "today",
  "token",
] as const;

export type InputName = (typeof inputNames)[number];
