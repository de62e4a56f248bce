/** Wrong words on the command line: exit code 2. The message says what is allowed. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/** A policy or baseline that is not what it should be. The message has one line for each problem, safe to print. */
export class PolicyError extends UsageError {
  override readonly name = 'PolicyError';
}
