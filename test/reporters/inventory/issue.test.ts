import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnknownReason } from '../../../src/core/inspection.js';
import type { InventoryEntry } from '../../../src/core/inventory.js';
import { type Standing, standings } from '../../../src/core/policy/standing.js';
import { type IssueText, issueText } from '../../../src/reporters/inventory/issue.js';
import { htmlOf, NOTICED, proseIn, tagsIn } from '../../support/github-markdown.js';
import { hostileNames } from '../../support/hostile-names.js';
import { titles } from '../report.js';
import { age, entry, reference, site } from './entry.js';

const page = 'https://acme.dev/keys';
const linked = { ...titles, manage: (id: string) => (id === 'acme' ? page : undefined) };
const whole = { root: '.', complete: true };
const LIMIT = 60_000;

function issue(entries: readonly InventoryEntry[], frame: Partial<typeof whole> = {}): IssueText {
  return issueText({ entries }, { ...whole, ...frame }, linked, LIMIT);
}

const standing = (one: Standing): InventoryEntry => entry({ standing: one });
const failed = (reason: UnknownReason): InventoryEntry =>
  entry({ standing: 'unknown', age: age({ answer: { state: 'unknown', reason, detail: 'a.example' } }) });

describe('the issue of an inventory', () => {
  it('says what is pressing, what is due soon, and what to do', () => {
    const dead = age({ answer: { state: 'dead', reason: 'revoked', detail: undefined } });
    const { state, title, body } = issue([
      entry({
        standing: 'revoked',
        age: dead,
        dueAt: undefined,
        sites: [site(), site({ line: 9, server: undefined })],
      }),
      reference({
        standing: 'dangling',
        age: age({ issuedAt: undefined, source: undefined }),
        dueAt: undefined,
      }),
      entry({ age: age({ issuedAt: undefined, existedAt: new Date('2025-12-01'), source: 'git' }) }),
      reference({ standing: 'due-soon', tier: 'low', limit: 180, age: age({ source: 'store' }) }),
      standing('in-time'),
      standing('unknown'),
    ]);
    expect({ state, title }).toEqual({
      state: 'open',
      title: 'MCP credentials: 1 dead, 1 dangling, 1 overdue',
    });
    expect(body).toBe(
      `${[
        'Credentials in MCP configs, and references in them to secrets, that are older than the policy allows or good for nothing any more. mcp-rekey keeps this issue up to date, and closes it when nothing of that is left.',
        [
          '### To be replaced, or taken out',
          '',
          '| standing | due | tier | made | credential | where |',
          '| --- | --- | --- | --- | --- | --- |',
          '| dead | - | high, 60 d | 2026-01-31 (provider) | Provider acme API key `****`<br>dead: somebody has revoked it<br>[Its issuer’s page](<https://acme.dev/keys>) | `.mcp.json:4` `acme`<br>`.mcp.json:9` |',
          '| dangling | - | high, 60 d | - | `${ACME_KEY}` → `github acme ACME_KEY` | `.mcp.json:4` `acme` |',
          '| overdue | 2026-04-01 | high, 60 d | by 2025-12-01 (git) | Provider acme API key `****`<br>[Its issuer’s page](<https://acme.dev/keys>) | `.mcp.json:4` `acme` |',
        ].join('\n'),
        [
          '### Due soon',
          '',
          '| standing | due | tier | made | credential | where |',
          '| --- | --- | --- | --- | --- | --- |',
          '| due soon | 2026-04-01 | low, 180 d | 2026-01-31 (store) | `${ACME_KEY}` → `github acme ACME_KEY` | `.mcp.json:4` `acme` |',
        ].join('\n'),
        [
          '- **overdue**, **expired**: make a new one where it was issued, put it where the old one is kept, and have the old one revoked.',
          '- **dead**: its issuer takes it no more. Replace it, or take it out.',
          '- **dangling**: its store has no such secret. Correct the reference, or put the secret there.',
        ].join('\n'),
      ].join('\n\n')}\n`,
    );
  });

  it.each(standings)('is there for what is pressing alone: %s', (one) => {
    const { state } = issue([standing(one)]);
    expect(state).toBe(['expired', 'revoked', 'dangling', 'overdue'].includes(one) ? 'open' : 'closed');
  });

  it('is closed where nothing is pressing, and says nothing of what is due soon', () => {
    for (const entries of [[], [standing('due-soon'), standing('in-time')]]) {
      expect(issue(entries)).toEqual({
        state: 'closed',
        title: 'MCP credentials: nothing is overdue',
        body: 'Nothing is overdue, expired, dead or dangling any more.\n',
      });
    }
  });

  it('stays as it is where not everything is known, and says so', () => {
    const unsure = { state: 'as it is', title: 'MCP credentials: nothing is known to be overdue' };
    expect(issue([standing('in-time')], { complete: false })).toMatchObject(unsure);
    for (const reason of [
      'unreachable',
      'timeout',
      'rate-limited',
      'provider-error',
      'interrupted',
    ] as const) {
      expect(issue([failed(reason)])).toMatchObject(unsure);
      expect(issue([standing('overdue'), failed(reason)]).body).toMatch(
        /asked about: there may be more\.\n$/,
      );
    }
    // What nobody will know tomorrow either keeps nothing open.
    for (const reason of ['no-way', 'offline', 'host-not-listed'] as const) {
      expect(issue([failed(reason)]).state).toBe('closed');
    }
  });

  it('is of one part of the repository, where that is what was scanned', () => {
    expect(issue([], { root: 'services/a\n' }).title).toBe(
      'MCP credentials in services/a\\x0a: nothing is overdue',
    );
    expect([...issue([], { root: 'x'.repeat(5000) }).title].length).toBeLessThanOrEqual(256);
  });

  it('goes neither by the day nor by what asking does', () => {
    const asked = (change: object): InventoryEntry => entry({ age: age(change) });
    const before = issue([asked({})]);
    expect(issue([asked({ lastUsedAt: new Date() })])).toEqual(before);
    expect(issue([asked({ answer: { state: 'live', reason: undefined, detail: undefined } })])).toEqual(
      before,
    );
    expect(issue([asked({ answer: { state: 'unknown', reason: 'refused', detail: '403' } })])).toEqual(
      before,
    );
    expect(issue([entry({ fingerprint: 'b'.repeat(32) })])).toEqual(before);
  });

  it('fits where it goes, and counts what does not', () => {
    const entries = Array.from({ length: 2000 }, (_, line) => entry({ sites: [site({ line })] }));
    const { body } = issue([...entries, standing('due-soon')]);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(LIMIT);
    expect(body).toMatch(
      /\*\*Left out, since it would not fit here:\*\* [\d,]+ rows of a table(?:, 1 row of a table)?\.\n$/,
    );
    expect(body).toContain('- **dangling**');
    expect(
      Math.max(...(body.match(/`\.mcp\.json:\d+`/g) ?? []).map((place) => Number(place.slice(11, -1)))),
    ).toBeGreaterThan(100);
  });
});

describe('what a repository names', () => {
  const name = fc.oneof(fc.constantFrom(...hostileNames), fc.string({ unit: 'binary', maxLength: 30 }));

  it('mentions nobody, links to nothing, and is no Markdown', () => {
    fc.assert(
      fc.property(name, name, name, (one, two, three) => {
        const { body } = issue([
          entry({ title: one, shown: two, provider: undefined, sites: [site({ file: two, server: three })] }),
          reference({
            shown: three,
            secret: { store: one, scope: two, name: three, key: one },
            standing: 'dangling',
          }),
          reference({ shown: one, secret: undefined, standing: 'due-soon' }),
        ]);
        const html = htmlOf(body);
        for (const noticed of NOTICED) expect(proseIn(html)).not.toMatch(noticed);
        expect(tagsIn(html)).toEqual(
          tagsIn(htmlOf(issue([entry({ provider: undefined }), reference({ standing: 'due-soon' })]).body)),
        );
      }),
    );
  });
});
