export type Severity = 'error' | 'warning' | 'note';

/** The most severe first. */
export const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** Whether a severity is as severe as another, or more so. */
export function atLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}
