/** Where a report comes from, so that somebody else can tell later whether it is of the same files. */
export interface Provenance {
  readonly tool: { readonly name: string; readonly version: string };
  /** What the project is called: `acme/ai-governance`, or the name of its folder; of one in a folder of a repository with that folder. */
  readonly project: string;
  /** Where the project lies in its repository: `services/chat/`; absent where it is the whole of it, or in none. */
  readonly folder?: string;
  /** The commit that is checked out; absent where there is none or git was not asked. */
  readonly commit?: CheckedCommit;
  /** Why no commit is known, as a clause: `the folder is in no git repository`. */
  readonly noCommit?: string;
  /** The repository whose documents were read beside; absent where nobody's were. */
  readonly organisation?: OrganisationSource;
  /** Every file that was read for the check, by path: documents, the configurations, plugins, the baseline. */
  readonly inputs: readonly Input[];
}

/** The commit of the files. */
export interface CheckedCommit {
  /** Its full id. */
  readonly id: string;
  /** Its own date, `YYYY-MM-DD`; unsigned, as whoever made it gave it. */
  readonly on: string;
  readonly branch?: string;
  /**
   * Inputs that are not as in that commit, and documents of it that are gone, by path. Line ends that git would turn into its own are no
   * difference.
   */
  readonly altered: readonly string[];
}

/** The state of the repository whose documents were read beside those of the project. */
export interface OrganisationSource {
  readonly project: string;
  readonly commit?: CheckedCommit;
  readonly noCommit?: string;
}

/** A file that was read. */
export interface Input {
  readonly path: string;
  /** A plugin is the file that the configuration leads to; what it imports is not among the inputs. */
  readonly as: "document" | "configuration" | "plugin" | "baseline";
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** How many bytes it has. */
  readonly size: number;
}
