import { displayableJson } from '../../core/display.js';
import type { Fixed, Fixes, Stored } from '../../core/fixes.js';
import { isComplete } from '../../core/report.js';
import { notExamined } from '../coverage-line.js';
import { shareOf } from './share.js';

/** Raised when a field is renamed, removed or changes its meaning; new fields may come without it. */
export const FIX_REPORT_VERSION = 1;

/** The fixes for programs, as docs/schema/fix-report.schema.json describes them. It holds no value. */
export function fixJson(
  { report, fixed, files }: Fixes,
  { written, stored }: { readonly written: boolean; readonly stored: readonly Stored[] },
): string {
  const all = {
    version: FIX_REPORT_VERSION,
    complete: isComplete(report),
    gaps: report.gaps,
    notExamined: notExamined(report.coverage).map(([file, reason]) => ({ file, reason })),
    written,
    files: files.map(({ path }) => path),
    stored: stored.map(storedEntry),
    share: shareOf(fixed),
    fixes: fixed.map(entryOf),
  };
  return `${displayableJson(JSON.stringify(all, undefined, 2))}\n`;
}

function storedEntry({ name, reference, secret: { store, scope, name: own, key } }: Stored): object {
  const secret = { store, scope: scope ?? null, name: own, key: key ?? null };
  return { name, reference: reference ?? null, secret };
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
