import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CoverageCount } from '../../src/core/coverage.js';
import type { FormatId } from '../../src/core/document.js';
import { Fingerprints } from '../../src/core/fingerprint.js';
import { LineIndex } from '../../src/core/text.js';
import { loadFormat } from '../../src/hosts/formats/index.js';
import { extract } from '../../src/pipeline/extract.js';
import { findingsOf } from '../../src/pipeline/findings.js';
import { type Judged, judge } from '../../src/pipeline/judge.js';
import { providers } from '../../src/providers/registry.js';
import { annotations } from '../../src/reporters/annotations.js';
import { json } from '../../src/reporters/json.js';
import { markdown } from '../../src/reporters/markdown.js';
import { sarif } from '../../src/reporters/sarif.js';
import { text as textReporter } from '../../src/reporters/text.js';
import { report as reportOf } from '../reporters/report.js';
import { carriers } from '../support/carriers.js';
import { index, recogniser } from '../support/examine.js';
import { filesBelow, planted } from '../support/markers.js';
import { Random } from '../support/random.js';
import { Secrets } from '../support/secrets.js';
import { shapes } from '../support/shapes.js';

const knowledge = {
  fingerprints: new Fingerprints('a key'),
  providerOf: (id: string) => providers.find((provider) => provider.id === id),
  now: new Date(0),
};

/** The rules of which every credential breaks one. */
const OWN: ReadonlySet<string> = new Set([
  'literal-credential',
  'literal-default',
  'commented-credential',
  'local-dev-credential',
]);

interface Config {
  readonly path: string;
  readonly text: string;
  readonly secrets: readonly string[];
}

/** Good configs: everything that a fixture of a host shows, and every shape in every format. */
const configs: readonly Config[] = [
  ...filesBelow('fixtures/hosts').map(({ path, text }, seed): Config => {
    const filled = planted(text, seed);
    return {
      path: path.split('/').slice(2).join('/'),
      text: filled.text,
      secrets: filled.secrets.map(({ value }) => value),
    };
  }),
  ...carriers.flatMap((carrier) =>
    shapes.map((shape, seed): Config => {
      const secret = new Random(seed).secret();
      const secrets = [secret, ...(shape.written ? [shape.written(secret)] : [])];
      return { path: carrier.path, text: carrier.file(shape.entry(secret)), secrets };
    }),
  ),
];

/** A path for each format, and one at which the text itself must tell. */
const paths: Readonly<Record<FormatId | 'unknown', string>> = {
  json: '.mcp.json',
  yaml: 'mcp_agent.config.yaml',
  toml: '.codex/config.toml',
  markdown: '.claude/agents/a.md',
  properties: 'application.properties',
  shell: '.crushrc',
  unknown: 'notes.local',
};

/** What configs are made of, so that arbitrary text gets beyond the first token. */
const PIECES = [
  '{"mcpServers": {"acme": ',
  '"command": "acme", "env": {"A_TOKEN": "',
  'mcp:\n  servers:\n    acme:\n      command: acme\n',
  '[mcp_servers.acme]\n',
  'env = { A_TOKEN = "',
  'spring.ai.mcp.client.sse.connections.acme.url=https://a.dev?token=',
  '---\n',
  '```json\n',
  'claude mcp add acme -e A_TOKEN=',
  'postgres://sam:',
  '@db.acme.dev/app',
  '${A_TOKEN:-',
  'Bearer ',
  'eyJ',
  'ghp_',
  '-----BEGIN PRIVATE KEY-----\n',
  '\\u00',
  '\\x',
  '&a ',
  '*a',
  '<<: ',
  '!!str ',
  '"""',
  "'''",
  '// ',
  '# ',
  '/*',
  ' |-\n  ',
  ...'{}[]",\':=\n\r\t \\$%&;@?<>`~^|\0\ufeff\u2028é漢\u{1f600}\ud800'.split(''),
];

const pieces = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

const config = fc.constantFrom(...configs);

/** A config in which something was left out, doubled, swapped or put in. */
const mutated = fc
  .record({
    config,
    edits: fc.array(fc.tuple(fc.nat(), fc.nat(60), pieces, fc.nat(3)), { minLength: 1, maxLength: 4 }),
  })
  .map(({ config: { path, text, secrets }, edits }): Config => {
    let changed = text;
    for (const [where, length, piece, kind] of edits) {
      const at = changed.length === 0 ? 0 : where % changed.length;
      const taken = changed.slice(at, at + length);
      const put = [piece, '', taken + taken, [...taken].reverse().join('')][kind]!;
      changed = changed.slice(0, at) + put + changed.slice(at + (kind === 0 ? 0 : length));
    }
    return { path, text: changed, secrets };
  });

async function judged(path: string, text: string): Promise<readonly Judged[]> {
  const extraction = await extract(path, text, index.match(path));
  return extraction === undefined ? [] : judge(extraction.slots, recogniser);
}

function expectSound(text: string, all: readonly Judged[]): void {
  for (const { range, value } of all) {
    if (!(range.start >= 0 && range.start <= range.end && range.end <= text.length)) {
      throw new Error(`${JSON.stringify(value)} stands at ${range.start}..${range.end}`);
    }
  }
}

/** Everything that is shown of a config, in all ways there are. */
async function reported(path: string, text: string): Promise<string> {
  const extraction = await extract(path, text, index.match(path));
  if (extraction === undefined) return '';
  const judgements = judge(extraction.slots, recogniser);
  const findings = findingsOf(
    { path, prefix: '', text, readers: [], isTracked: false, extraction, judged: judgements },
    knowledge,
  );
  const report = reportOf(findings, new CoverageCount().result());
  const titles = { host: (id: string) => id, provider: (id: string) => id };
  const written = [json, sarif].map((reporter) => reporter.render(report, titles, { colour: false }));
  for (const document of written) JSON.parse(document);
  const texts = [true, false].map((colour) => textReporter.render(report, titles, { colour }));
  const page = markdown.render(report, titles, { colour: false, now: new Date() });
  const shown = [...texts, ...written, page, JSON.stringify(annotations(report))].join('\n');
  // A hash of the place can have six characters in common with a secret by chance.
  return shown.replaceAll(/"mcpRekey\/v1":"\w{64}"/g, '');
}

describe.each(Object.entries(paths))('any text as %s', (id, path) => {
  it('is read and judged without an exception', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, async (text) => {
        expectSound(text, await judged(path, text));
        if (id !== 'unknown') (await loadFormat(id as FormatId)).parse(text);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a config', () => {
  it('that was changed in any way is read and judged without an exception', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async ({ path, text }) => expectSound(text, await judged(path, text))),
      { numRuns: 1500 },
    );
  });

  it('is reported without six characters of what was planted', async () => {
    await fc.assert(
      fc.asyncProperty(config, async ({ path, text, secrets }) => {
        const hidden = new Secrets();
        for (const secret of secrets) hidden.add('secret', secret);
        expect(hidden.leaks(await reported(path, text)), text).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  it('that was changed in any way is reported without six characters of what was found', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(mutated, async ({ path, text, secrets }) => {
        const all = await judged(path, text);
        const hidden = new Secrets();
        for (const secret of secrets) {
          if (!all.some(({ verdict, value }) => verdict.class === 'literal' && value.includes(secret)))
            continue;
          hidden.add('secret', secret);
          found++;
        }
        expect(hidden.leaks(await reported(path, text)), text).toEqual([]);
      }),
      { numRuns: 1500 },
    );
    expect(found).toBeGreaterThan(300);
  });

  it('has each value at the place that is reported', async () => {
    let verbatim = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(config, mutated),
        fc.constantFrom('', '\u{1f600} 漢\n', '\r\n'),
        async ({ path, text: body }, above) => {
          const text = above + body;
          const all = await judged(path, text);
          const extraction = await extract(path, text, index.match(path));
          if (extraction === undefined) return;
          const findings = findingsOf(
            { path, prefix: '', text, readers: [], isTracked: false, extraction, judged: all },
            knowledge,
          );
          const credentials = all.filter(
            ({ verdict }) => verdict.class === 'literal' || verdict.class === 'local-dev',
          );
          const reports = findings.filter(({ fingerprint, ruleId }) => fingerprint && OWN.has(ruleId));
          expect(reports).toHaveLength(credentials.length);
          const lines = new LineIndex(text);
          credentials.forEach(({ range, value }, at) => {
            const { line, column, endLine, endColumn } = reports[at]!;
            expect({ line, column }).toEqual(lines.position(range.start));
            const written = sliceOf(text, { line, column }, { line: endLine, column: endColumn });
            expect(written).toBe(text.slice(range.start, range.end));
            // Behind escapes, folds and Base64 it is another text.
            if (range.end - range.start === value.length && !/[\\%&\r\n]/.test(written)) {
              expect(written).toBe(value);
              verbatim++;
            }
          });
        },
      ),
      { numRuns: 1200 },
    );
    expect(verbatim).toBeGreaterThan(500);
  });
});

interface Place {
  readonly line: number;
  readonly column: number;
}

/** What stands between two places, counted as an editor would: lines by their breaks, columns by code points. */
function sliceOf(text: string, start: Place, end: Place): string {
  const lines = text.split('\n').map((line) => Array.from(line));
  const offset = ({ line, column }: Place): number =>
    lines.slice(0, line - 1).reduce((sum, chars) => sum + chars.join('').length + 1, 0) +
    lines[line - 1]!.slice(0, column - 1).join('').length;
  return text.slice(offset(start), offset(end));
}
