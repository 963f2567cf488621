import { expect, test } from "vitest";
import { found, scanFiles, seenIn } from "../testing/scan-files.ts";

test("go.mod: what is asked for, not what that needs", () => {
  const text = `module github.com/openai/openai-go

go 1.24
require github.com/openai/openai-go/v3 v3.1.0
require (
\tgithub.com/ollama/ollama v0.1.0 // indirect
\t// github.com/sashabaranov/go-openai v1
\tgithub.com/tmc/langchaingo v0.1.0
)
replace github.com/anthropics/anthropic-sdk-go => ../x
tool github.com/firebase/genkit/go/cmd
`;
  expect(found({ "go.mod": text })).toEqual([
    "pkg:golang/github.com/openai/openai-go v3.1.0 in product",
    "pkg:golang/github.com/tmc/langchaingo v0.1.0 in product",
  ]);
  expect(seenIn({ "go.mod": text })[0]).toBe("go.mod:4:9 github.com/openai/openai-go/v3");
  expect(scanFiles({ "go.mod": "module x\n<<<<<<< HEAD\n" }).files.unread).toMatchObject([
    { reason: "it has a line that is no directive of go.mod (line 2)" },
  ]);
});

test("Cargo.toml: renamed, for one target, for tests, of the workspace", () => {
  const text = `[package]
name = "openai-api-rs"
[dependencies]
llm = { package = "async-openai", version = "0.2" }
ort = { path = "../ort" }
burn.workspace = true
[target.'cfg(unix)'.dependencies]
tch = "0.15"
[dev-dependencies]
candle-core = "0.8"
[workspace.dependencies]
burn = "0.14"
rig-core = "0.2"
`;
  expect(
    found({ "Cargo.toml": text, "Cargo.lock": `[[package]]\nname = "tch"\nversion = "0.15.1"\n` }),
  ).toEqual([
    "pkg:cargo/async-openai 0.2 in product",
    "pkg:cargo/burn 0.14 in product",
    "pkg:cargo/candle-core 0.8 in test",
    "pkg:cargo/tch 0.15 0.15.1 in product",
  ]);
});

test("projects of .NET, with versions in one place", () => {
  const project = `<Project Sdk="Microsoft.NET.Sdk">
  <ItemGroup>
    <PackageReference Include="Azure.AI.OpenAI" />
    <PackageReference Include="microsoft.semantickernel"><Version>1.2.0</Version></PackageReference>
    <PackageReference Include="Microsoft.ML"><PrivateAssets>all</PrivateAssets></PackageReference>
  </ItemGroup>
</Project>`;
  const central = `<Project><ItemGroup>
    <PackageVersion Include="Azure.AI.OpenAI" Version="2.0.0" /><PackageVersion Include="OllamaSharp" Version="1.0.0" />
  </ItemGroup></Project>`;
  expect(found({ "src/App.csproj": project, "Directory.Packages.props": central })).toEqual([
    "pkg:nuget/Azure.AI.OpenAI 2.0.0 in product",
    "pkg:nuget/Microsoft.ML in development",
    "pkg:nuget/microsoft.semantickernel 1.2.0 in product",
  ]);
  const tests = `<Project><PropertyGroup><IsTestProject>true</IsTestProject></PropertyGroup><ItemGroup><PackageReference Include='OpenAI' Version='2' /></ItemGroup></Project>`;
  expect(found({ "App.Checks/App.Checks.fsproj": tests })).toEqual(["pkg:nuget/OpenAI 2 in test"]);
  expect(
    found({
      "packages.config": `<packages><package id="OpenAI" version="1.2" targetFramework="net48" /></packages>`,
    }),
  ).toEqual(["pkg:nuget/OpenAI 1.2 in product"]);
});

test("Gemfile: groups, folders of the repository, calls over lines", () => {
  const text = `source "https://rubygems.org"
# gem "anthropic"
=begin
gem "openai"
=end
gem "ruby-openai", "~> 6.0", require: "openai"
gem "openai", path: "vendor/openai"
gem "langchainrb",
  group: :test
group :development, :test do
  gem 'anthropic'
end
if ENV["AI"]
  gem "ruby_llm"
end
group :ml do
  gem "torch-rb"
end
`;
  expect(
    found({ Gemfile: text, "Gemfile.lock": "GEM\n  specs:\n    ruby-openai (6.3.1)\n      faraday (1)\n" }),
  ).toEqual([
    "pkg:gem/anthropic in development",
    "pkg:gem/langchainrb in test",
    "pkg:gem/ruby-openai 6.3.1 ~> 6.0 in product",
    "pkg:gem/ruby_llm in product",
    "pkg:gem/torch-rb in product",
  ]);
});

test("a gemspec", () => {
  const text = `Gem::Specification.new do |spec|
  spec.summary = "for the anthropic gem"
  spec.add_dependency "ruby-openai", ">= 6"
  spec.add_development_dependency("langchainrb")
end
`;
  expect(found({ "x.gemspec": text })).toEqual([
    "pkg:gem/langchainrb in development",
    "pkg:gem/ruby-openai >= 6 in product",
  ]);
});

test("composer.json", () => {
  const text = `{"require": {"php": ">=8", "OpenAI-PHP/client": "^0.8"}, "require-dev": {"prism-php/prism": "*"}, "suggest": {"laravel/ai": "x"}}`;
  const lock = `{"packages": [{"name": "openai-php/client", "version": "v0.8.4"}], "packages-dev": []}`;
  expect(found({ "composer.json": text, "composer.lock": lock })).toEqual([
    "pkg:composer/openai-php/client ^0.8 v0.8.4 in product",
    "pkg:composer/prism-php/prism in development",
  ]);
});

test("pubspec.yaml and Package.swift", () => {
  const pubspec = `name: app\ndependencies:\n  flutter:\n    sdk: flutter\n  google_generative_ai: ^0.4.0\n  ollama_dart:\n    path: ../x\ndev_dependencies:\n  dart_openai: any\n`;
  expect(found({ "pubspec.yaml": pubspec })).toEqual([
    "pkg:pub/dart_openai any in development",
    "pkg:pub/google_generative_ai ^0.4.0 in product",
  ]);
  const swift = `// .package(url: "https://github.com/argmaxinc/WhisperKit")
let package = Package(dependencies: [ .package(url: "https://github.com/MacPaw/OpenAI.git", from: "0.2.4") ])`;
  expect(found({ "Package.swift": swift })).toEqual(["pkg:swift/github.com/MacPaw/OpenAI 0.2.4 in product"]);
});

test("what is a manifest and is not read is said to be unread", () => {
  const { files } = scanFiles({ "flake.nix": "{}", "MODULE.bazel": "", "native/mix.exs": "" });
  expect(files).toMatchObject({
    manifests: 3,
    unread: [
      { path: "MODULE.bazel", reason: "manifests of Bazel are not read" },
      { path: "flake.nix", reason: "manifests of Nix are not read" },
      { path: "native/mix.exs", reason: "manifests of Elixir are not read" },
    ],
  });
});
