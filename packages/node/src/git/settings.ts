import { devNull } from "node:os";
import process from "node:process";

/**
 * What goes before every command: a repository, or the user, may have set things that run a program or change what is printed. Each is
 * set back here, where the command line has the last word.
 */
export const settings: readonly string[] = [
  "--literal-pathspecs",
  "--no-pager",
  "--no-optional-locks",
  ...Object.entries({
    "safe.bareRepository": "explicit",
    "core.fsmonitor": "false",
    "core.hooksPath": devNull,
    "core.attributesFile": devNull,
    "core.quotePath": "false",
    "core.longPaths": "true",
    "core.alternateRefsCommand": "false",
    "core.sshCommand": "false",
    "credential.helper": "",
    "protocol.allow": "never",
    "diff.relative": "false",
    "log.showSignature": "false",
    "log.showRoot": "true",
    "gpg.program": "false",
    "i18n.logOutputEncoding": "UTF-8",
    "trailer.separators": ":",
    "submodule.recurse": "false",
  }).flatMap(([key, value]) => ["-c", `${key}=${value}`]),
];

/**
 * The environment for git: nothing of the caller's that steers it, no settings of the user or the machine (the same repository gives the
 * same answers anywhere), no network, no questions.
 */
export function environment(path: string): NodeJS.ProcessEnv {
  return {
    ...shared(path),
    HOME: devNull,
    XDG_CONFIG_HOME: devNull,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: devNull,
  };
}

/** The environment in which git says whether it trusts a folder, which people decide in their own settings. */
export function trustEnvironment(path: string, workTree: string): NodeJS.ProcessEnv {
  return {
    ...shared(path),
    ...own(["HOME", "XDG_CONFIG_HOME", "USERPROFILE", "HOMEDRIVE", "HOMEPATH", "SUDO_UID"]),
    GIT_CEILING_DIRECTORIES: workTree,
  };
}

function shared(path: string): NodeJS.ProcessEnv {
  return {
    ...own(["SystemRoot", "TMPDIR", "TEMP", "TMP", "DEVELOPER_DIR", "LD_LIBRARY_PATH"]),
    PATH: path,
    LC_ALL: "C",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_NO_LAZY_FETCH: "1",
    // Older versions of git know no GIT_NO_LAZY_FETCH; no protocol has this name.
    GIT_ALLOW_PROTOCOL: "none",
    GIT_TERMINAL_PROMPT: "0",
    // What was committed, and not what somebody put in its place.
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_GRAFT_FILE: devNull,
  };
}

function own(names: readonly string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
