import { describe, expect, it } from 'vitest';
import { UNKNOWN_AGE } from '../../../src/core/age.js';
import type { InventoryEntry } from '../../../src/core/inventory.js';
import { markdown } from '../../../src/reporters/inventory/markdown.js';
import type { InventoryFrame, InventoryLook } from '../../../src/reporters/inventory/reporter.js';
import { htmlOf, NOTICED, proseIn, tagsIn } from '../../support/github-markdown.js';
import { hostileNames } from '../../support/hostile-names.js';
import { titles } from '../report.js';
import { entry, frame, mixed, NOW, site } from './entries.js';

function rendered(
  entries: readonly InventoryEntry[],
  change: Partial<InventoryFrame> = {},
  look: Partial<InventoryLook> = {},
): string {
  return markdown.render({ entries }, { ...frame, ...change }, titles, { colour: false, now: NOW, ...look });
}

/** Cells of the table’s rows, as HTML. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const body = /<tbody>(.*)<\/tbody>/s.exec(htmlOf(text))?.[1] ?? '';
  return [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = '']) => cell),
  );
}

function diagramOf(text: string): readonly string[] {
  return /```mermaid\n(.*?)\n```/s.exec(text)?.[1]?.split('\n') ?? [];
}

describe('an inventory as Markdown', () => {
  it('is a table, what is due first on top', () => {
    const text = rendered(mixed);
    expect(text).toMatch(
      /^### Credentials of MCP configs, by when they are due\n\n7 credentials in configs, 5 references: 1 expired/,
    );
    const rows = cellsOf(text);
    expect(rows).toHaveLength(12);
    expect(rows[4]).toEqual([
      '5',
      'overdue',
      '2026-09-19',
      'critical, 30 d',
      '≥ 98 d (git)',
      '-',
      'Provider postgres password <code>****</code><br>unknown: it belongs to a host that neither its vendor nor the policy lists (<code>db.acme.example:5432</code>)',
      '<code>.mcp.json:14</code> <code>github</code><br>shares a server with no. 4',
    ]);
    expect(rows[5]?.[6]).toBe(
      '<code>${LINEAR_API_KEY}</code> → <code>github acme/api LINEAR_API_KEY</code><br>so says <code>.github/workflows/agents.yml:31</code>',
    );
  });

  it('draws the ages that are known, by the numbers of the table', () => {
    const lines = diagramOf(rendered(mixed));
    expect(lines.filter((line) => line.includes('section'))).toEqual([
      '    section 1 Provider slack Slack bot… - slack',
      '    section 2 JSON Web Token - supabase',
      '    section 4 Provider github personal… - github',
      '    section 5 Provider postgres passwo… - github',
      '    section 6 Provider linear LINEAR_A… - linear',
      '    section 7 Provider openai API key - openai',
      '    section 8 Provider grafana op Plat… - grafana',
    ]);
    expect(lines.slice(8, 11)).toEqual([
      '    section 2 JSON Web Token - supabase',
      '    209 days old :crit, 2026-05-01, 209d',
      '    90 days allowed, medium :done, 2026-05-01, 90d',
    ]);
    expect(lines).toContain('    at least 98 days old :crit, 2026-08-20, 98d');
    expect(lines).toContain('    86 days old :active, 2026-09-01, 86d');
  });

  it('draws what is over in the colour of what is late, however young it is', () => {
    const issuedAt = new Date('2026-11-20T00:00:00Z');
    const young = entry({ standing: 'expired', age: { ...UNKNOWN_AGE, issuedAt, source: 'token' } });
    expect(rendered([young])).toContain('6 days old :crit');
    expect(rendered([{ ...young, standing: 'in-time' }])).toContain('6 days old :active');
  });

  it('draws nothing where no age is known, and none that is from the future or from before computers', () => {
    const aged = (date: string) =>
      entry({ age: { ...UNKNOWN_AGE, issuedAt: new Date(date), source: 'provider' } });
    for (const one of [entry(), aged('2026-11-27T00:00:00Z'), aged('1969-12-31T00:00:00Z')]) {
      expect(rendered([one])).not.toContain('mermaid');
    }
    expect(rendered([aged('2026-11-26T12:00:00Z')])).toContain('0 days old :active, 2026-11-26, 1d');
  });

  it('draws 20 at most, and says so', () => {
    const aged = entry({
      age: { ...UNKNOWN_AGE, issuedAt: new Date('2026-01-01T00:00:00Z'), source: 'provider' },
    });
    const text = rendered(Array.from({ length: 25 }, (_, index) => ({ ...aged, fingerprint: `${index}` })));
    expect(text).toContain('Ages, the first 20 of 25, and what the policy allows:');
    expect(diagramOf(text).filter((line) => line.includes('section'))).toHaveLength(20);
  });

  it('ends with what could not be judged, and with what one should know', () => {
    const text = rendered([], { gaps: ['the index'], notices: ['Write `fetch-depth: 0` there.'] });
    expect(text).toBe(
      '### Credentials of MCP configs, by when they are due\n\nNo credential and no reference to one found.\n\nCould not judge: the index\n\nWrite `fetch-depth: 0` there.\n',
    );
  });

  it('fits, and counts what it leaves out', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      ...mixed[index % 12]!,
      fingerprint: `${index}`,
    }));
    for (const limit of [200, 1000, 5000, 20_000]) {
      const text = rendered(many, { notices: ['A notice.'] }, { limit });
      expect(Buffer.byteLength(text), `${limit}`).toBeLessThanOrEqual(limit);
      if (limit >= 1000)
        expect(text).toMatch(/\*\*Left out, since it would not fit here:\*\* \d+ rows of the table\./);
      if (limit >= 5000) expect(cellsOf(text).length).toBeGreaterThan(3);
    }
    expect(rendered(many)).not.toContain('Left out');
  });
});

describe('whatever a repository calls things', () => {
  it.each(hostileNames)('Markdown and Mermaid make nothing of %j', (name) => {
    const hostile = (change: Partial<InventoryEntry>) =>
      entry({
        title: name,
        shown: name,
        secret: { store: name, scope: name, name, key: name },
        hint: { file: name, line: 1 },
        age: {
          ...UNKNOWN_AGE,
          ...{ issuedAt: new Date('2026-01-01T00:00:00Z'), source: 'provider', scopes: [name, name] },
          answer: { state: 'unknown', reason: 'refused', detail: name },
        },
        sites: Array.from({ length: 7 }, () => site({ file: name, server: name })),
        ...change,
      });
    const text = rendered([hostile({}), hostile({ kind: 'reference' })], { notices: [name], gaps: [name] });
    const html = htmlOf(text);
    const expected = htmlOf(rendered([hostile({ title: 'a', shown: 'a' })]));
    expect(cellsOf(text)).toHaveLength(2);
    for (const row of cellsOf(text)) expect(row).toHaveLength(8);
    expect(tagsIn(html).filter((tag) => !tagsIn(expected).includes(tag))).toEqual([]);
    for (const pattern of NOTICED) expect(proseIn(html)).not.toMatch(pattern);
    for (const line of diagramOf(text).slice(1)) expect(line).toMatch(/^[\p{L}\p{M}\p{Nd} _.,:%…-]+$/u);
  });
});
