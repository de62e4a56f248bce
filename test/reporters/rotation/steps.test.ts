import { describe, expect, it } from 'vitest';
import type { JournalEvent } from '../../../src/core/rotation/journal.js';
import { stepLine } from '../../../src/reporters/rotation/steps.js';

const AT = new Date('2026-03-01T05:17:09Z');

function said(what: JournalEvent): string {
  return stepLine({ at: AT, rotation: 'pg-mcp/01JNB6Q2W8Z0D3V7M4T9XKEYAB', what });
}

describe('the line for a step', () => {
  it.each<readonly [JournalEvent, string]>([
    [{ event: 'stored', target: 'box:KEY', version: null }, 'box:KEY has taken it'],
    [{ event: 'stored', target: 'box:KEY', version: '7' }, 'box:KEY has taken it as version 7'],
    [
      { event: 'stored', target: 'box:KEY', version: '2', notice: 'Start Claude again by hand.' },
      'box:KEY has taken it as version 2. Start Claude again by hand.',
    ],
    [{ event: 'handed-in', key: 'k-2', lease: AT, runner: 'a machine' }, 'k-2 was handed in'],
    [{ event: 'revoked', key: 'k-1', how: 'revoked' }, 'revoked k-1'],
    [{ event: 'revoked', key: 'k-1', how: 'gone' }, 'k-1 was gone already'],
    [{ event: 'revoked', key: 'k-1', how: 'by hand', by: 'ada' }, 'k-1 was revoked by hand, says ada'],
    [{ event: 'refused', key: 'k-1', proof: 'unproved' }, 'nobody can tell whether k-1 is refused'],
    [{ event: 'refused', key: 'k-1', proof: 'tried' }, 'k-1 is refused (tried)'],
    [{ event: 'needs-human', why: '3 attempts have failed' }, 'a person has to look: 3 attempts have failed'],
  ])('of %j', (what, line) => {
    expect(said(what)).toBe(`pg-mcp: ${line}`);
  });
});
