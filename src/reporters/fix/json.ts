import { displayableJson } from '../../core/display.js';
import type { Fixed, Fixes } from '../../core/fixes.js';
import { isComplete } from '../../core/report.js';
import { shareOf } from './share.js';

/** Raised when a field is renamed, removed or changes its meaning; new fields may come without it. */
export const FIX_REPORT_VERSION = 1;

/** The fixes for programs, as docs/schema/fix-report.schema.json describes them. It holds no value. */
export function fixJson({ report, fixed, files }: Fixes, written: boolean): string {
  const all = {
    version: FIX_REPORT_VERSION,
    complete: isComplete(report),
    written,
    files: files.map(({ path }) => path),
    share: shareOf(fixed),
    fixes: fixed.map(entryOf),
  };
  return `${displayableJson(JSON.stringify(all, undefined, 2))}\n`;
}

/** Every field is always there: `null` where there is nothing to say. */
function entryOf(one: Fixed): object {
  const { ruleId, file, line, column, server, slot, place, provider, fingerprint, redacted } = one.finding;
  return {
    ...{ ruleId, file, line, column, server: server ?? null, slot: slot ?? null, place },
    ...{ provider: provider ?? null, fingerprint: fingerprint ?? null, redacted: redacted ?? null },
    fixable: one.way !== 'none',
    way: one.way === 'none' ? null : one.way,
    name: one.way === 'none' ? null : one.name,
    unfixable: one.way === 'none' ? one.why : null,
  };
}
