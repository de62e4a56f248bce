import { describe, expect, it } from 'vitest';
import { rotationSummary } from '../../../src/reporters/rotation/summary.js';
import { htmlOf, NOTICED, proseIn, tagsIn } from '../../support/github-markdown.js';
import { hostileNames } from '../../support/hostile-names.js';
import { late, standing, stuck, waiting } from './progress.js';

const LIMIT = 60_000;

describe('the summary of rotations', () => {
  it('says how each stands, what has to be done first', () => {
    expect(rotationSummary([standing(), late, waiting], LIMIT)).toBe(
      `${[
        '### Rotations',
        '',
        '3 rotations: 1 waiting for a person, 1 overdue, 1 not begun, 1 not due. Times are UTC.',
        '',
        '| rotation | state | since | goes on | waits for | to be done by a person |',
        '| --- | --- | --- | --- | --- | --- |',
        '| `billing` | needs a person | 2026-03-01 05:17 | - | - | 3 attempts have failed. Once that is mended: `mcp-rekey rotate resume billing` |',
        '| `search` | not begun<br>**overdue** since 2026-03-31 05:17 | 2026-03-01 05:17 | - | - | ADMIN is not set, or cannot be used |',
        '| `pg-mcp` | not due | 2026-03-01 05:17 | 2026-03-26 05:17 | made on 2026-03-01 | - |',
      ].join('\n')}\n`,
    );
  });

  it('counts what is stuck until somebody mends something', () => {
    const summary = rotationSummary([standing(), stuck], LIMIT);
    expect(summary).toContain('2 rotations: 1 stuck, 1 not due. Times are UTC.');
    expect(summary).toContain(`| \`mail\` | in use | 2026-03-01 05:17 | - | - | ${stuck.todo} |`);
  });

  it('says so if there is none', () => {
    expect(rotationSummary([], LIMIT)).toBe('### Rotations\n\nThe policy has no rotations.\n');
  });

  it.each(hostileNames)('shows what others have named, and does nothing of it: %j', (name) => {
    const summary = rotationSummary(
      [standing({ why: name, todo: name }), standing({ why: `the key ${name} lives` })],
      LIMIT,
    );
    const html = htmlOf(summary);
    const plain = htmlOf(rotationSummary([standing({ why: 'a', todo: 'a' }), standing()], LIMIT));
    const allowed = new Set([...tagsIn(plain), '<code>', '<br>', '<strong>']);
    expect(tagsIn(html).filter((tag) => !allowed.has(tag))).toEqual([]);
    for (const noticed of NOTICED) expect(proseIn(html).replace(/\d{4}-\d\d-\d\d/g, '')).not.toMatch(noticed);
    expect(html.match(/<tr>/g)).toHaveLength(3);
  });

  it('leaves out what does not fit, the least urgent first, and counts it', () => {
    const many = Array.from({ length: 60 }, (_, index) => standing({ name: `r-${index}` }));
    const summary = rotationSummary([...many, waiting], 2000);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(2000);
    expect(summary).toContain('| `billing` |');
    expect(summary).toMatch(/Left out, since it would not fit here:\*\* \d+ rotations\.\n$/);
  });
});
