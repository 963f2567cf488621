import type { Span } from "../document/range.ts";

/** What sort of thing a component is. */
export type ComponentType =
  /** A library, by its package URL without a version: `pkg:npm/openai`. */
  | "package"
  /** A model, by name: `model:gpt-4o`, `pkg:huggingface/org/name`, `file:models/churn.onnx`. */
  | "model"
  /** A service that is called over the network: `service:api.openai.com`. */
  | "service"
  /** A container image: `pkg:docker/ollama/ollama`. */
  | "image"
  /** A resource of a cloud, as infrastructure code declares it: `resource:aws_sagemaker_endpoint`. */
  | "resource"
  /** A step of a pipeline: `pkg:githubactions/actions/ai-inference`. */
  | "action"
  /** A tool that people write code with: `tool:claude-code`. */
  | "tool";

/** Where AI is used: in what is shipped, to develop it, in research, in tests and examples. */
export type CodeArea = "product" | "development" | "research" | "test";

/** How far a signal goes: alone, with another one, or only together with stronger ones. */
export type SignalTier = "decisive" | "supporting" | "weak";

/** One place at which something of a component was seen. */
export interface Sighting {
  readonly at: Span;
  /** What was seen, as it is written there; never a value that may be secret. */
  readonly seen: string;
  readonly how:
    | "manifest"
    | "import"
    | "call"
    | "endpoint"
    | "environment"
    | "image"
    | "workflow"
    | "infrastructure"
    | "file"
    | "sbom";
  readonly tier: SignalTier;
  readonly area: CodeArea;
  /** The version that is written there; of a model that is kept elsewhere, the start of the hash of its content. */
  readonly version?: string;
  /** Of a file that holds a model, or points to one: the identity of its content, where git knows it. */
  readonly content?: string;
}

/** Something in the code that is AI or makes use of it. */
export interface Component {
  /** Its identity, the same wherever it is seen: see `ComponentType`. */
  readonly id: string;
  readonly type: ComponentType;
  /** As people know it: `openai`, `gpt-4o`, `api.openai.com`. */
  readonly name: string;
  /** Of a package: `npm`, `pypi`, `golang`, `maven`, `cargo`, `nuget`, `gem`, `composer`. */
  readonly ecosystem?: string;
  /** Who makes or runs it, where that is known: `OpenAI`. */
  readonly provider?: string;
  /** What it is, in a few words: `client of a model API`. */
  readonly what: string;
  /** The versions that were seen, as they are written; sorted. */
  readonly versions: readonly string[];
  /** The gravest area that it was seen in: product before development, research and tests. */
  readonly area: CodeArea;
  /** In order of path and place; never empty. */
  readonly sightings: readonly Sighting[];
}

/** Data that the code reads to make or to try a model. */
export interface DataUse {
  /** The path, or `org/name` of a hub. */
  readonly name: string;
  readonly source: "file" | "hub";
  /** The part of it that is read, as it is written: a split such as `train` or `test[:20%]`. Parts of one set are not the same data. */
  readonly part?: string;
  /** What it is used for, where the code says so. */
  readonly use: "training" | "testing" | "unknown";
  readonly at: Span;
  readonly area: CodeArea;
}

/** A place at which the code asks a model, and whether it logs anything near. */
export interface ModelCall {
  /** The id of the component that is called. */
  readonly component: string;
  /** The name of the model, where it is written there. */
  readonly model?: string;
  readonly at: Span;
  readonly area: CodeArea;
  /** Whether the file that calls writes a log or a trace. */
  readonly isLogged: boolean;
}

/** A file or folder that was not read, and why. */
export interface UnreadFile {
  readonly path: string;
  /** As a clause: `the JSON ends too early (line 3)`. */
  readonly reason: string;
}

/** A file of the code that could not be read, or of which a part could not. */
export interface UnreadCode extends UnreadFile {
  /** Whether it says what the code is made of, so that what it names is not known. */
  readonly isManifest: boolean;
  /** Whether nothing is wrong with it: it is of a format that is known and not read. */
  readonly isUnsupported: boolean;
}

/** What was found in the code of a project. */
export interface Code {
  /** In order of id. */
  readonly components: readonly Component[];
  /** What could be AI and has no second signal; nothing is reported of it. In order of id. */
  readonly hints: readonly Component[];
  /** The ids of the packages, images, actions and resources that manifests name, AI or not; sorted. What is claimed and not among them is gone. */
  readonly packages: readonly string[];
  readonly data: readonly DataUse[];
  readonly calls: readonly ModelCall[];
  /** The paths of all files of the project but those of the AIMS; sorted. */
  readonly paths: readonly string[];
  /** What the figures are of. */
  readonly files: {
    /** All files of the project but those of the AIMS. */
    readonly listed: number;
    /** Those of which something was read. */
    readonly read: number;
    /** Manifests, images, workflows and the like: files that say what the code is made of. */
    readonly manifests: number;
    /** What could not be read, in order of path; a file may have several reasons. */
    readonly unread: readonly UnreadCode[];
    /** Files and folders that were not looked into on purpose, with the reason; in order of path. */
    readonly left: readonly UnreadFile[];
  };
}
