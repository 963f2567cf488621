import type { Detector } from "../detector.ts";

/** Manifests that we know of and do not read: what they ask for is not known, which is not the same as nothing. */
const manifests: readonly (readonly [path: RegExp, of: string])[] = [
  [/(?:^|\/)(?:MODULE\.bazel|WORKSPACE(?:\.bazel)?)$/, "Bazel"],
  [/(?:^|\/)(?:flake|default|shell)\.nix$/, "Nix"],
  [/(?:^|\/)(?:[\w.-]*\.)?conda-lock\.ya?ml$/, "conda-lock"],
  [/(?:^|\/)(?:pixi)\.toml$/, "Pixi"],
  [/(?:^|\/)mix\.exs$/, "Elixir"],
  [/(?:^|\/)rebar\.config$/, "Erlang"],
  [/(?:^|\/)build\.sbt$/, "sbt"],
  [/(?:^|\/)build\.(?:mill|sc)$/, "Mill"],
  [/(?:^|\/)(?:deps\.edn|project\.clj)$/, "Clojure"],
  [/(?:^|\/)ivy\.xml$/, "Ivy"],
  [/(?:^|\/)paket\.dependencies$/, "Paket"],
  [/(?:^|\/)Podfile$/, "CocoaPods"],
  [/(?:^|\/)Cartfile$/, "Carthage"],
  [/(?:^|\/)renv\.lock$/, "R"],
  [/(?:^|\/)stack\.yaml$|\.cabal$/, "Haskell"],
  [/(?:^|\/)conanfile\.(?:txt|py)$/, "Conan"],
  [/(?:^|\/)vcpkg\.json$/, "vcpkg"],
  [/(?:^|\/)build\.zig\.zon$/, "Zig"],
];

/** Says of each such manifest that it is not read. */
export const unreadManifests: Detector = {
  name: "unread manifests",
  reads: "manifest",
  takes: ({ path }) => manifests.some(([pattern]) => pattern.test(path)),
  detect({ path }, findings) {
    const [, of] = manifests.find(([pattern]) => pattern.test(path)) ?? [];
    findings.failed(`manifests of ${of} are not read`, "unsupported");
  },
};
