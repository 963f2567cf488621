/** A file in which a repository tells its forge who has to approve changes of which files. */
export interface CodeOwners {
  /** Of the file, relative to the project. */
  readonly path: string;
  /** Those who answer for a path: addresses, `@names` and `@teams/of-them`; empty where nobody does. */
  of(path: string): readonly string[];
}
