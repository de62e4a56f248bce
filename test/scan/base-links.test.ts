import { describe, expect, it } from 'vitest';
import { history } from '../io/history.js';
import { scanJson } from '../support/dist.js';
import { Random } from '../support/random.js';
import { configWith } from '../support/tokens.js';

const [secret, other] = [new Random(71).secret(), new Random(72).secret()];
/** Of a name that no host reads, and that no search looks into. */
const HIDDEN = 'data/logo.png';

async function placesOf(base: object, head: object): Promise<readonly string[]> {
  const { bare } = history(
    [
      { name: 'base', files: { 'README.md': 'x' }, ...base },
      { name: 'head', parents: ['base'], ...head },
    ],
    { 'refs/heads/main': 'base', 'refs/heads/topic': 'head' },
  );
  const { findings } = await scanJson(['--base', 'main', '--head', 'topic', bare]);
  return findings.map(({ place }) => place);
}

describe('a symbolic link', () => {
  const place = `${HIDDEN}#/mcpServers/acme/env/ACME_API_KEY`;
  const config = { [HIDDEN]: configWith({ ACME_API_KEY: secret }) };

  it('makes a config of what it brings along, whatever that is called', async () => {
    expect(await placesOf({}, { files: config, links: { '.mcp.json': HIDDEN } })).toEqual([place]);
  });

  it('makes a config of what was there before', async () => {
    expect(await placesOf({ files: config }, { links: { '.mcp.json': HIDDEN } })).toEqual([place]);
    expect(await placesOf({ files: config }, { links: { 'a/.mcp.json': `../${HIDDEN}` } })).toEqual([place]);
  });

  it('brings nothing new where the config was one already', async () => {
    const known = { 'data/known.json': configWith({ ACME_API_KEY: secret }) };
    expect(await placesOf({ files: known }, { links: { '.mcp.json': 'data/known.json' } })).toEqual([]);
  });

  it('that was there before leads to what has changed since', async () => {
    const base = { files: config, links: { '.mcp.json': HIDDEN } };
    const changed = { files: { [HIDDEN]: configWith({ ACME_API_KEY: other }) } };
    expect(await placesOf(base, changed)).toEqual([place]);
    expect(await placesOf(base, { files: { [HIDDEN]: `\n${config[HIDDEN]}` } })).toEqual([]);
  });
});
