import { isComplete, type Report } from '../core/report.js';
import { breaks } from '../core/severity.js';

/** 1 if the policy is broken, 3 if it is not as far as could be seen, which was not all, else 0. */
export function exitCode(report: Report): number {
  const { findings, failOn } = report;
  if (findings.some(({ severity }) => breaks(severity, failOn))) return 1;
  return isComplete(report) ? 0 : 3;
}
