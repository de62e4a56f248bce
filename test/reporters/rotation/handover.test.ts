import { describe, expect, it } from 'vitest';
import type { Handover } from '../../../src/core/rotation/handover.js';
import { handoverIssue } from '../../../src/reporters/rotation/handover.js';

const LIMIT = 65_000;

function issue(change: Partial<Handover> = {}) {
  const handover: Handover = {
    name: 'notes',
    title: 'Notes: tokens',
    need: 'a new one',
    why: undefined,
    key: undefined,
    url: 'https://notes.example/tokens',
    steps: ['Choose the scope "read", and no more.', 'Copy the token.'],
    revoking: 'Delete the old one.',
    owner: 'acme/platform',
    by: new Date('2026-03-01T05:17:09Z'),
    target: 'github:acme/NOTES',
    template: 'Bearer {token}',
    ...change,
  };
  return handoverIssue(handover, LIMIT);
}

describe('the issue for a person’s part in a rotation', () => {
  it('says where, what to choose, who, by when, and how it is handed in', () => {
    const { state, title, body } = issue();
    expect({ state, title }).toEqual({ state: 'open', title: 'Make a new credential for notes' });
    for (const said of [
      '@acme/platform: a new credential is to be made and handed in, by **2026-03-01**.',
      '1. Open <https://notes.example/tokens>.\n2. Choose the scope "read", and no more.\n3. Copy the token.',
      'as `github:acme/NOTES` is to hold it: `Bearer {token}`',
      '\npbpaste | mcp-rekey rotate provide notes --policy .github/mcp-rekey.yml\n',
      'the secret `MCP_REKEY_PROVIDED` of the environment',
      'Never write a value into this issue.',
    ])
      expect(body).toContain(said);
  });

  it('mentions nobody, and says no date, where none is known', () => {
    const { body } = issue({ owner: undefined, by: undefined });
    expect(body).not.toContain('@');
    expect(body).toContain('handed in, as soon as possible');
  });

  it('asks for a value that was lost once more', () => {
    const { state, title, body } = issue({ need: 'its value', key: 'notes 2026' });
    expect({ state, title }).toEqual({ state: 'open', title: 'Hand in the credential for notes again' });
    expect(body).toContain('`notes 2026` was handed in');
    expect(body).toContain('rotate provide notes --same --policy');
    expect(body).toContain('`--another`');
  });

  it('asks for a revocation, and for the word that it is done', () => {
    const why = 'a person has to revoke notes 2025: Delete the old one.';
    const { state, title, body } = issue({ need: 'revoking', key: 'notes 2025', why });
    expect({ state, title }).toEqual({ state: 'open', title: 'Revoke the old credential of notes' });
    expect(body).toContain('the old one (`notes 2025`) is to be revoked, by **2026-03-01**');
    expect(body).toContain('2. Delete the old one.\n3. Say that it is done:');
    expect(body).toContain('\nmcp-rekey rotate revoked notes --policy');
  });

  it('is closed when it goes on, and left as it is when nobody can tell', () => {
    expect(issue({ need: 'nothing' }).state).toBe('closed');
    expect(issue({ need: 'unknown' }).state).toBe('as it is');
    expect(issue({ need: 'a look', why: '3 attempts have failed' })).toMatchObject({
      state: 'open',
      body: expect.stringContaining('mcp-rekey rotate resume notes'),
    });
  });
});
