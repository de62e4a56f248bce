/**
 * A repository is hostile: its `.git/config` can name programs that git runs and change what git prints. What is given
 * on the command line wins over it. https://git-scm.com/docs/git-config
 */
export const OVERRIDES: readonly string[] = [
  '--no-pager',
  // Empty, and not `false`, which git before 2.36 takes for the name of a program.
  ...['-c', 'core.fsmonitor='],
  ...['-c', 'core.hooksPath=/dev/null'],
  // It says which parents commits have, and nobody compares.
  ...['-c', 'core.commitGraph=false'],
  ...['-c', 'grep.fullName=false'],
  ...['-c', 'submodule.recurse=false'],
];

/** What the user's shell, the runner or a test may say to git without pointing it at another repository. */
const KEPT =
  /^GIT_(?:CONFIG_(?:COUNT|GLOBAL|SYSTEM|NOSYSTEM|PARAMETERS|KEY_\d{1,4}|VALUE_\d{1,4})|EXEC_PATH)$/;

/** Which repository, and which of its parts, git is to use. A hook gets them from git itself. */
export const LOCATIONS = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_QUARANTINE_PATH',
] as const;

/** The environment for every call of git. No variable of `LOCATIONS` is left in it. */
export function gitEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  // Ours hold the token and the key of the fingerprints, which are no business of git's.
  const kept = Object.entries(env).filter(([name]) => !/^(?:GIT|MCP_REKEY)_/.test(name) || KEPT.test(name));
  return {
    ...Object.fromEntries(kept),
    // Messages are told apart by their words.
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // What is committed, not what `refs/replace` says instead.
    GIT_NO_REPLACE_OBJECTS: '1',
    // And not the parents that `info/grafts` gives it: a file that is nowhere.
    GIT_GRAFT_FILE: '/dev/null/none',
    // A missing object of a partial clone would be fetched by whatever program the remote's URL names (`ext::`). The
    // first needs git 2.45, the second no git in use.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
    // The search for `.git` does not stop at a mount point, so git's must not either.
    GIT_DISCOVERY_ACROSS_FILESYSTEM: '1',
  };
}

/**
 * Adds settings to those that the environment gives git already. Unlike `-c`, no list of processes shows them.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIGCOUNT
 */
export function withSettings(
  env: NodeJS.ProcessEnv,
  settings: readonly (readonly [key: string, value: string])[],
): NodeJS.ProcessEnv {
  const before = Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0;
  const added = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${before + index}`, key],
    [`GIT_CONFIG_VALUE_${before + index}`, value],
  ]);
  return { ...env, GIT_CONFIG_COUNT: String(before + settings.length), ...Object.fromEntries(added) };
}

/**
 * Lets git read the repository of another user, as the workspace of a job in a container is. `folder` is its top, without
 * symbolic links. Needs git 2.38; before, the user's own configuration alone can say so.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
 */
export function trusting(env: NodeJS.ProcessEnv, folder: string): NodeJS.ProcessEnv {
  return withSettings(env, [['safe.directory', folder]]);
}
