import { describe, expect, it } from 'vitest';
import { rotationIssue } from '../../../src/reporters/rotation/issue.js';
import { htmlOf, NOTICED, proseIn } from '../../support/github-markdown.js';
import { hostileNames } from '../../support/hostile-names.js';
import { death, late, standing, stuck, waiting } from './progress.js';

const LIMIT = 60_000;

describe('the issue of rotations', () => {
  it('says what waits for a person, what is overdue, and what has died', () => {
    const { state, title, body } = rotationIssue([standing(), late, waiting], [death], LIMIT);
    expect({ state, title }).toEqual({
      state: 'open',
      title: 'Rotation of MCP credentials: 1 waiting for a person, 1 overdue',
    });
    expect(body).toBe(
      `${[
        'Rotations that do not go on by themselves. mcp-rekey keeps this issue up to date, and closes it when nothing of that is left. Each command is an order of the workflow that rotates, too: `resume`, `revoked`, `adopt`.',
        '',
        '### Waiting for a person',
        '',
        '| rotation | since | to be done |',
        '| --- | --- | --- |',
        '| `billing` | 2026-03-01 | 3 attempts have failed. Once that is mended: `mcp-rekey rotate resume billing` |',
        '',
        '### Overdue',
        '',
        '| rotation | since | state | why |',
        '| --- | --- | --- | --- |',
        '| `search` | 2026-03-31 | not begun | ADMIN is not set, or cannot be used |',
        '',
        '### Dead since they were replaced',
        '',
        '| rotation | on | credential |',
        '| --- | --- | --- |',
        '| `pg-mcp` | 2026-03-01 | `key-1` is dead: it was tried, and is refused |',
      ].join('\n')}\n`,
    );
  });

  it('is closed once nothing is left, and stays as it is where not all could be asked about', () => {
    expect(rotationIssue([standing()], [death], LIMIT)).toMatchObject({
      state: 'closed',
      title: 'Rotation of MCP credentials: nothing to be done',
    });
    const unsure = standing({ state: 'not begun', why: 'the host did not answer' });
    expect(rotationIssue([standing(), unsure], [], LIMIT).state).toBe('as it is');
  });

  it('says what is stuck until somebody mends something, in one place if it is overdue too', () => {
    expect(rotationIssue([stuck], [], LIMIT)).toMatchObject({
      state: 'open',
      title: 'Rotation of MCP credentials: 1 waiting for a person',
      body: expect.stringContaining(`| \`mail\` | 2026-03-01 | ${stuck.todo} |`),
    });
    const { body } = rotationIssue([{ ...stuck, overdueSince: new Date('2026-03-31') }], [], LIMIT);
    expect(body).toContain('`mail`<br>**overdue** since 2026-03-31');
    expect(body).not.toContain('### Overdue');
  });

  it('names one that is both once, where a person is needed', () => {
    const both = standing({ ...waiting, overdueSince: new Date('2026-03-31') });
    const { title, body } = rotationIssue([both], [], LIMIT);
    expect(title).toBe('Rotation of MCP credentials: 1 waiting for a person');
    expect(body).toContain('`billing`<br>**overdue** since 2026-03-31');
    expect(body).not.toContain('### Overdue');
  });

  it.each(hostileNames)('does nothing that others have named: %j', (name) => {
    const { body } = rotationIssue([standing({ ...waiting, todo: name })], [{ ...death, why: name }], LIMIT);
    for (const noticed of NOTICED)
      expect(proseIn(htmlOf(body)).replace(/\d{4}-\d\d-\d\d/g, '')).not.toMatch(noticed);
  });
});
