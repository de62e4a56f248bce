export type Severity = 'error' | 'warning' | 'note';

/** The most severe first. */
export const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** The least severity that breaks the policy. */
export type FailOn = Severity | 'never';

/** Whether a finding of this severity breaks the policy. */
export function breaks(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn);
}
