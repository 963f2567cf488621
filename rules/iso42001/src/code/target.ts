/** What a claim means by its words: whatever of this a component is. A claim that may be read in several ways has several. */
export type Target =
  /** Files of this repository: a path or a glob. `maybe`: it may as well be a name, unless there is such a path. */
  | { readonly type: "path"; readonly path: string; readonly maybe?: true }
  /** A package, model, image or tool by its name, perhaps with its ecosystem; `*` at an end of it stands for anything. */
  | { readonly type: "name"; readonly name: string; readonly ecosystem?: string }
  /** An address that is called. */
  | { readonly type: "host"; readonly host: string }
  /** The address of another repository: what is there is out of reach. */
  | { readonly type: "elsewhere" }
  /** `.`, `/`, `**`, `npm:*`: whatever there is. */
  | { readonly type: "everything" };

/** The part of an inventory that a claim stands in. */
export type ClaimPart = "any" | "packages" | "paths" | "models" | "endpoints" | "images";

const labels: Readonly<Record<string, ClaimPart>> = {
  package: "packages",
  library: "packages",
  path: "paths",
  folder: "paths",
  directory: "paths",
  file: "paths",
  model: "models",
  endpoint: "endpoints",
  service: "endpoints",
  api: "endpoints",
  host: "endpoints",
  image: "images",
  container: "images",
};

const ecosystems: Readonly<Record<string, string>> = {
  npm: "npm",
  node: "npm",
  pypi: "pypi",
  pip: "pypi",
  python: "pypi",
  conda: "pypi",
  go: "golang",
  golang: "golang",
  maven: "maven",
  gradle: "maven",
  cargo: "cargo",
  crate: "cargo",
  crates: "cargo",
  rust: "cargo",
  nuget: "nuget",
  gem: "gem",
  rubygems: "gem",
  composer: "composer",
  packagist: "composer",
  docker: "docker",
  oci: "docker",
  githubactions: "githubactions",
  action: "githubactions",
  huggingface: "huggingface",
  hf: "huggingface",
};

/** A model in a file. */
const modelFile =
  /\.(?:safetensors|gguf|ggml|onnx|tflite|mlmodel|mlpackage|keras|pth?|ckpt|torchscript|h5|hdf5|pb|engine|pkl|pickle|joblib|llamafile|bin|npz|npy)$/i;

/** Whether a path is that of a model. */
export function isModelFile(path: string): boolean {
  return modelFile.test(path);
}

/** Reads what somebody wrote in a part of the inventory; empty where it names nothing. Runs in linear time. */
export function targetsOf(written: string, part: ClaimPart): Target[] {
  const text = written
    .slice(0, 1000)
    .replace(/[`"'<>]/g, "")
    .replaceAll("\\", "/")
    .trim();
  if (text === "") return [];
  if (/^[*?./]+$/.test(text)) return [{ type: "everything" }];
  const [, label = "", rest = ""] = /^([a-z]+)\s?:\s?(?!\/\/)(.+)$/is.exec(text) ?? [];
  const word = label.toLowerCase();
  if (word === "pkg") return fromPackageUrl(rest);
  if (word === "component") return targetsOf(rest, "any");
  if (word === "tool" || word === "resource") return [name(rest)];
  if (ecosystems[word] !== undefined) return [name(withoutVersion(rest), ecosystems[word])];
  if (labels[word] !== undefined) return targetsOf(rest, labels[word]);
  return readers[part](text);
}

const readers: Readonly<Record<ClaimPart, (text: string) => Target[]>> = {
  packages: (text) => fromAddress(text) ?? [name(withoutVersion(text))],
  paths: (text) => fromAddress(text) ?? (isRepository(text) ? [{ type: "elsewhere" }] : [path(text)]),
  models: (text) =>
    fromAddress(text) ?? [name(withoutNote(text)), ...(isModelFile(text) ? [path(text)] : [])],
  endpoints: (text) => fromAddress(text) ?? fromHost(text),
  images: (text) => [name(withoutVersion(text).replace(/:[\w.-]+$/, ""), "docker")],
  any: (text) => fromAddress(text) ?? fromHost(text, /\//.test(text) || isModelFile(text)),
};

/** A host or a name, and a path where it may be one. */
function fromHost(text: string, mayBePath = false): Target[] {
  const host = /^(?:[a-z0-9*-]+\.)+[a-z]{2,}(?::\d+)?(?=\/|$)|^localhost:\d+(?=\/|$)/i.exec(text)?.[0];
  return [
    ...(host === undefined ? [] : [{ type: "host", host: host.toLowerCase() } as const]),
    // What looks like a version may be a part of the name: `Claude Sonnet 4`.
    ...[...new Set([withoutVersion(text), withoutNote(text)])].map((each) => name(each)),
    ...(mayBePath ? [{ ...path(text), maybe: true } as const] : []),
    ...(isRepository(text) ? [{ type: "elsewhere" } as const] : []),
  ];
}

/** `undefined` where a text is no address. */
function fromAddress(text: string): Target[] | undefined {
  if (/^git@|^ssh:\/\/|^git(?:\+\w+)?:\/\//i.test(text)) return [{ type: "elsewhere" }];
  const [, host = "", rest = ""] = /^(?:git\+)?https?:\/\/(?:[^/@]*@)?([^/?#]+)([^?#]*)/i.exec(text) ?? [];
  if (host === "") return undefined;
  if (/^(?:www\.)?(?:huggingface\.co|hf\.co)$/i.test(host))
    return [name(rest.replace(/^\/|\/(?:tree|blob)\/.*$|\/$/g, ""), "huggingface")];
  if (isRepository(`${host}${rest}`)) return [{ type: "elsewhere" }];
  return [{ type: "host", host: host.toLowerCase() }];
}

const forges =
  /^(?:www\.)?(?:github\.com|gitlab\.[\w.-]+|bitbucket\.org|codeberg\.org|dev\.azure\.com|git\.[\w.-]+)\//i;

function isRepository(text: string): boolean {
  return forges.test(text) || /\.git\/?$/i.test(text);
}

function fromPackageUrl(text: string): Target[] {
  const [kind = "", ...parts] = text.replace(/[?#].*$/s, "").split("/");
  const decoded = parts.join("/").replace(/%40/gi, "@").replace(/%2f/gi, "/");
  return decoded === "" ? [] : [name(withoutVersion(decoded), ecosystems[kind.toLowerCase()] ?? kind)];
}

/** Without the version that people write behind a name: `openai@4`, `openai>=1.2`, `openai 4.20`, `ollama/ollama:0.3`, `openai (MIT)`. */
function withoutVersion(text: string): string {
  const end = withoutNote(text).search(
    /(?!^)(?:@|\s*(?:[=<>~!^]=?|==)\s*[\dv^~]|\s+v?\d|:(?:v?\d[\w.-]*|latest|stable|main|nightly)$|\[)/,
  );
  return (end > 0 ? text.slice(0, end) : withoutNote(text)).trim();
}

function withoutNote(text: string): string {
  const at = text.indexOf(" (");
  return (at > 0 ? text.slice(0, at) : text).trim();
}

function name(text: string, ecosystem?: string): Target {
  if (/^[*?/@\s]*[*?][*?/@\s]*$/.test(text)) return { type: "everything" };
  return { type: "name", name: text.trim(), ...(ecosystem === undefined ? {} : { ecosystem }) };
}

function path(text: string): Extract<Target, { readonly type: "path" }> {
  return { type: "path", path: withoutNote(text).replace(/^\/+/, "") };
}
