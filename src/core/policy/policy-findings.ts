import type { BaselineEntry } from '../baseline.js';
import { findingOf } from '../finding.js';
import type { Finding } from '../report.js';
import type { RuleId } from '../rules.js';
import type { Position } from '../text.js';
import { type Exception, lastDay } from './policy.js';

export function expiredException(exception: Exception, file: string): Finding {
  const { rule: id, place } = exception;
  const message = `The exception from ${id} at ${place} is over: ${lastDay(exception)} was its last day`;
  return policyFinding('exception-expired', message, file, exception, placeOf(exception));
}

export function unusedException(exception: Exception, file: string): Finding {
  const { rule: id, place } = exception;
  const message = `The exception from ${id} at ${place} matches no finding`;
  return policyFinding('exception-unused', message, file, exception, placeOf(exception));
}

/** One finding for all entries of the baseline that match nothing; there is at least one. */
export function staleBaseline(entries: readonly BaselineEntry[], file: string): Finding {
  const { rule: id, place } = entries[0]!;
  const which =
    entries.length === 1
      ? `The baseline’s entry for ${id} at ${place} matches`
      : `${entries.length} entries of the baseline, the first for ${id} at ${place}, match`;
  return policyFinding(
    'exception-unused',
    `${which} no finding any more`,
    file,
    { line: 1, column: 1 },
    '/entries',
  );
}

function policyFinding(
  ruleId: RuleId,
  message: string,
  file: string,
  { line, column }: Position,
  pointer: string,
): Finding {
  return findingOf(ruleId, { message, file, line, column, place: `${file}#${pointer}` });
}

/** By what is excepted, and not by its index: the same when others come or go. */
function placeOf({ rule: id, place, fingerprint }: Exception): string {
  const names = [id, place, ...(fingerprint === undefined ? [] : [fingerprint])];
  return ['/exceptions', ...names.map((name) => name.replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}
