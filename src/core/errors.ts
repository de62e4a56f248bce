/** Wrong words on the command line: exit code 2. The message says what is allowed. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
