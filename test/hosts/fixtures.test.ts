import { describe, expect, it } from 'vitest';
import { examine } from '../support/examine.js';
import { filesBelow, planted } from '../support/markers.js';

const configs = filesBelow('fixtures/hosts').map(({ path, text }, seed) => {
  const [host, scenario, ...rest] = path.split('/');
  return { host: host!, name: `${host}/${scenario}`, path: rest.join('/'), ...planted(text, seed) };
});

/** Kinds that only a server entry has; the others stand beside the server map too. */
const OF_A_SERVER = /^(?:header|url|arg)$/;

describe.each(configs)('$name', ({ host, path, text, secrets }) => {
  // Of Markdown nobody can tell a comment from a line of prose.
  const isMarkdown = path.endsWith('.md');

  it('yields each planted secret at its own place, and nothing else', async () => {
    const examined = await examine(path, text);
    expect(examined?.problem).toBeUndefined();
    const found = examined?.literals.map(({ range, value, slot }) => ({ ...range, value, kind: slot.kind }));
    expect(found).toEqual(
      secrets.map((secret) =>
        isMarkdown && secret.kind === 'comment' ? { ...secret, kind: 'text' } : secret,
      ),
    );
    for (const { range, value } of examined!.literals) {
      expect(text.slice(range.start, range.end)).toBe(value);
    }
  });

  it('names the host and the server', async () => {
    const examined = await examine(path, text);
    expect(examined?.hosts.map(({ id }) => id)).toContain(host);
    for (const { slot } of examined!.literals) {
      const servers = OF_A_SERVER.test(slot.kind) ? ['acme'] : ['acme', undefined];
      expect(servers, slot.keyPath.join('.')).toContain(slot.server);
    }
  });
});

it('leaves most secrets to the server they belong to', async () => {
  const examined = await Promise.all(configs.map(({ path, text }) => examine(path, text)));
  const servers = examined.flatMap((one) => one?.literals.map(({ slot }) => slot.server));
  expect(servers.filter((server) => server === 'acme').length / servers.length).toBeGreaterThan(0.9);
});

describe.each(filesBelow('fixtures/not-configs'))('$path', ({ path, text }) => {
  it('is no config', async () => {
    expect(await examine(path.slice(path.indexOf('/') + 1), text)).toBeUndefined();
  });
});
