import type { Author, Commit, Day, Project } from "@aims-lint/core";
import { isSamePerson, mentionsOf } from "../rules/roles/people.ts";
import { roleIndex } from "../rules/roles/role-index.ts";

/** Somebody whom a document names, as far as git may know them. */
export interface NamedPerson {
  /** Normalised names: of the text itself, and of those who hold the roles that it names. */
  readonly names: readonly string[];
}

/** Who is meant by what a document says about a person. */
export function namedPerson(text: string, project: Project): NamedPerson {
  const own = mentionsOf(text);
  const holders = project
    .derive(roleIndex)
    .find(text)
    .map((role) => mentionsOf(role.written("holder") ?? ""))
    // Who is named in person is nobody else who holds the same role.
    .filter((names) => !names.some((name) => own.some((mention) => isSamePerson(mention, name))))
    .flat();
  return { names: [...new Set([...own, ...holders])] };
}

/** Whether somebody whom a document names is an author in git. */
export function isAuthor({ names }: NamedPerson, author: Author): boolean {
  return namesOf(author).some((name) => names.some((other) => isSamePerson(name, other)));
}

/**
 * Whether git names an author well enough to say that somebody is another one: by first and last name. An account such as `jd42`, a bot
 * or a forge may be anybody.
 */
export function isNamedWell(author: Author): boolean {
  return !isMachine(author) && mentionsOf(author.name).some((name) => name.includes(" "));
}

/** Whether a commit was put together by a forge or a robot, which says nothing about who looked at it. */
export function isMachine({ name, email }: Author): boolean {
  return (
    /\[bot\]|^(?:github|gitlab|gitea|bitbucket|web-flow|renovate|dependabot)$|\b(?:bot|ci)$/i.test(
      name.trim(),
    ) || /^(?:noreply|no-reply)@|\[bot\]@/i.test(email)
  );
}

function namesOf({ name, email }: Author): string[] {
  // GitHub hides addresses as `12345+jdoe@users.noreply.github.com`.
  const account = email.replace(/@.*$/, "").replace(/^\d+\+/, "");
  return [...mentionsOf(name), ...mentionsOf(account.replace(/[._-]+/g, " "))];
}

/** Somebody whom git knows, and when they last took part. */
export interface Participant {
  readonly author: Author;
  readonly last: Day;
}

/** Everybody who wrote, reviewed or merged anything, each spelling once; ask with `project.derive`. */
export function participants(project: Project): readonly Participant[] {
  const found = new Map<string, Participant>();
  for (const commit of project.past.history.commits) {
    for (const author of peopleOf(commit)) {
      const key = `${author.name}\0${author.email}`.toLowerCase();
      const known = found.get(key);
      if (!known || known.last < commit.day) found.set(key, { author, last: commit.day });
    }
  }
  return [...found.values()].filter(({ author }) => !isMachine(author));
}

/** Who wrote what a commit holds. */
export function writersOf({ author, coAuthors }: Commit): readonly Author[] {
  return [author, ...coAuthors];
}

function peopleOf({ author, committer, coAuthors, reviewers }: Commit): readonly Author[] {
  return [author, committer, ...coAuthors, ...reviewers];
}
