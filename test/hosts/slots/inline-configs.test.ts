import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/pipeline/extract.js';

describe('a config in a string of another document', () => {
  it.each([
    ['.github/workflows/agent.yml', (json: string) => `with:\n  mcp_config: |\n    ${json}\n`],
    ['config-map.yaml', (json: string) => `data:\n  mcp.json: '${json}'\n`],
    ['values.json', (json: string) => JSON.stringify({ config: json })],
  ])('is read in %s, at its place in the file', async (path, wrap) => {
    const value = 'a1'.repeat(10);
    const text = wrap(JSON.stringify({ mcpServers: { acme: { command: 'x', env: { API_KEY: value } } } }));
    const extraction = await extract(path, text, []);
    const slot = extraction?.slots.find(({ name }) => name === 'API_KEY');
    expect(slot).toMatchObject({ server: 'acme', kind: 'env' });
    const { start, end } = slot!.text.range();
    expect(text.slice(start, end)).toBe(value);
    expect(slot!.keyPath.slice(-4)).toEqual(['mcpServers', 'acme', 'env', 'API_KEY']);
  });

  it('is none if the string only mentions servers', async () => {
    expect(await extract('notes.yaml', 'text: "{ about mcpServers: nothing"\n', [])).toBeUndefined();
  });
});
