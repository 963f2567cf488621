/** The registry that a package comes from, by its name in package URLs. */
export type Ecosystem = (typeof ecosystems)[number];

const ecosystems = [
  "npm",
  "pypi",
  "golang",
  "maven",
  "cargo",
  "nuget",
  "gem",
  "composer",
  "pub",
  "swift",
] as const;

/** Whether the type of a package URL is an ecosystem that is known. */
export function isEcosystem(type: string): type is Ecosystem {
  return ecosystems.some((ecosystem) => ecosystem === type);
}

/** Something of each ecosystem, by its name. */
export function forEachEcosystem<T>(make: (ecosystem: Ecosystem) => T): Readonly<Record<Ecosystem, T>> {
  return Object.fromEntries(ecosystems.map((ecosystem) => [ecosystem, make(ecosystem)])) as Record<
    Ecosystem,
    T
  >;
}

/**
 * The name of a package as its registry compares names. PyPI takes any run of `-`, `_` and `.` for one `-` (PEP 503); NuGet, Composer and
 * GitHub know no case; Cargo takes `_` for `-`; the major version that ends the path of a Go module is a release and not another module.
 */
export function normaliseName(ecosystem: Ecosystem, name: string): string {
  if (ecosystem === "pypi") return name.toLowerCase().replace(/[-_.]+/g, "-");
  if (ecosystem === "cargo") return name.replaceAll("_", "-");
  if (ecosystem === "golang") return name.replace(/(?:\/v[1-9]\d{0,4}|\.v[1-9]\d{0,4})$/, "");
  if (ecosystem === "maven") return name.replace(":", "/");
  if (ecosystem === "nuget" || ecosystem === "composer") return name.toLowerCase();
  if (ecosystem === "swift") return normaliseAddress(name);
  return name;
}

/** Packages of Swift are known by the address of their repository. */
function normaliseAddress(address: string): string {
  return address
    .replace(/^[a-z+]+:\/\//, "")
    .replace(/^git@([^:/]+):/, "$1/")
    .replace(/(?:\.git)?\/?$/, "")
    .toLowerCase();
}
