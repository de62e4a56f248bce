/** This program as a package, whoever publishes it, as a program, or as the file that its repository has. */
const OWN =
  /(?:^|[\\/:])mcp-rekey(?:[@#][^\\/]{0,100}|\.(?:cmd|exe|ps1|bat))?$|[\\/]mcp-rekey[\\/]dist[\\/]index\.js$/i;

/**
 * Whether a command line starts its server through `exec` of this program. A config can pretend that: literals in it are found all the same, and
 * a reference that nobody resolves opens nothing.
 */
export function isOwnWrapper(words: readonly string[]): boolean {
  return words.some((word, index) => {
    const [next, another] = words.slice(index + 1);
    // npm takes a `--` before the words that are not its own.
    return OWN.test(word) && (next === '--' ? another : next) === 'exec';
  });
}
