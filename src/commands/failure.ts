import { displayable } from '../core/display.js';
import { PolicyError, UsageError } from '../core/errors.js';

/** 0 clean, 1 the policy is broken, 2 wrong usage, 3 nothing found but something could not be examined. */
export const EXIT_USAGE = 2;
export const EXIT_INCOMPLETE = 3;
/** `exec` has started nothing; any other exit code is that of the program. As `env`, `timeout` and `docker run` do. */
export const EXIT_LAUNCH = 125;

/** The exit code of a run that ended with an error. */
export function exitCodeOf(error: unknown): number {
  return error instanceof UsageError ? EXIT_USAGE : EXIT_INCOMPLETE;
}

/** What an error of ours or of the system says; of any other only where it happened, for its message could quote a value. */
export function explanation(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown';
  if (error instanceof PolicyError) return `wrong policy or baseline\n${error.message}`;
  if (error instanceof UsageError || error.name === 'GitError' || 'errno' in error) {
    return displayable(error.message);
  }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return [`this is a bug (${error.name}); please report it with these lines:`, ...frames].join('\n');
}
