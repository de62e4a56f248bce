import { describe, expect, it } from 'vitest';
import { carriers, plainJson } from '../../support/carriers.js';
import { examine } from '../../support/examine.js';
import { Random } from '../../support/random.js';

const secret = new Random(21).secret();
const config = JSON.stringify({ region: 'eu-west-1', acmeApiKey: secret, debug: false });

describe.each(['base64', 'base64url'] as const)('JSON in %s in a query', (encoding) => {
  const encoded = Buffer.from(config).toString(encoding);

  it.each(carriers)('stands for its credential as a whole, in $name', async (carrier) => {
    const text = carrier.file({ url: `https://server.smithery.ai/acme/mcp?config=${encoded}&profile=dev` });
    const examined = await examine(carrier.path, text);
    const start = text.indexOf(carrier.written(encoded));
    expect(
      examined?.literals.map(({ range, slot }) => ({ ...range, name: slot.name, kind: slot.kind })),
    ).toEqual([{ start, end: start + carrier.written(encoded).length, name: 'acmeApiKey', kind: 'url' }]);
  });

  it('is nothing to report when it holds no credential', async () => {
    const harmless = Buffer.from(JSON.stringify({ region: 'eu-west-1', debug: false })).toString(encoding);
    const examined = await examine(
      plainJson.path,
      plainJson.file({ url: `https://acme.dev/mcp?config=${harmless}` }),
    );
    expect(examined?.literals).toEqual([]);
  });
});

describe('JSON in a string', () => {
  const found = async (value: string) => {
    const text = plainJson.file({ command: 'acme', env: { ACME_CONFIG: value } });
    const { literals } = (await examine(plainJson.path, text))!;
    return literals.map(({ range, slot }) => [text.slice(range.start, range.end), slot.keyPath.join('.')]);
  };

  it('yields each of its credentials with the path to it', async () => {
    const random = new Random(22);
    const [one, two] = [random.secret(), random.secret()];
    const value = { 'X-Api-Key': one, nested: [{ password: two, note: 'prod' }] };
    expect(await found(JSON.stringify(value))).toEqual([
      [one, 'mcpServers.acme.env.ACME_CONFIG.X-Api-Key'],
      [two, 'mcpServers.acme.env.ACME_CONFIG.nested.0.password'],
    ]);
  });

  it('is one string if it is not well-formed', async () => {
    expect(await found(`{"region": "eu"`)).toEqual([]);
  });

  it('is followed four levels down, and not for ever', async () => {
    const nest = (depth: number): string =>
      depth === 0 ? secret : JSON.stringify({ apiKey: nest(depth - 1) });
    for (const depth of [1, 2, 3, 4]) expect((await found(nest(depth)))[0]?.[0]).toBe(secret);
    expect(await found(nest(12))).toBeDefined();
  });
});
