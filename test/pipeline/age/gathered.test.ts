import { describe, expect, it } from 'vitest';
import type { HeldCredential } from '../../../src/pipeline/age/gathered.js';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { tokenOf } from '../../support/tokens.js';
import { gathered, gatheredFrom } from './support.js';

const token = tokenOf('github-pat-fine-grained');
const password = fakeAlnum(20);
const another = fakeAlnum(24);

/** What is gathered about the only credential of a server. */
async function held(server: object, value = token): Promise<HeldCredential | undefined> {
  const { gathered: all } = await gatheredFrom({ acme: server });
  return [...all.credentials.values()].flat().find((one) => one.value === value);
}

const besides = (one: HeldCredential | undefined): readonly string[] =>
  (one?.beside ?? []).map(({ name, value, isPlain, isStandIn, kind }) =>
    [name, isStandIn ? `(${value})` : value, ...(isPlain ? [] : ['secret']), ...(kind ? [kind] : [])].join(
      ' ',
    ),
  );

/** References by name, and where each stands. */
async function references(servers: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const { gathered: all } = await gatheredFrom(servers);
  return all.references.map(
    ({ name, site }) => `${name} ${site.place.replace('.mcp.json#/mcpServers/', '')}`,
  );
}

describe('a credential', () => {
  it('comes with the strings of its own server', async () => {
    const { gathered: all } = await gatheredFrom({
      acme: { command: 'acme-mcp', env: { GITHUB_TOKEN: token, GITHUB_API_URL: 'https://ghe.acme.example' } },
      other: { command: 'other-mcp', env: { SENTRY_HOST: 'sentry.acme.dev', OTHER_PASSWORD: password } },
    });
    const [one, two] = [...all.credentials.values()].flat();
    expect(one).toMatchObject({ provider: 'github', kind: 'github-pat-fine-grained', name: 'GITHUB_TOKEN' });
    expect(besides(one)).toEqual([
      ' acme-mcp',
      `GITHUB_TOKEN ${token} secret github-pat-fine-grained`,
      'GITHUB_API_URL https://ghe.acme.example',
    ]);
    expect(besides(two)).toEqual([
      ' other-mcp',
      'SENTRY_HOST sentry.acme.dev',
      `OTHER_PASSWORD ${password} secret`,
    ]);
  });

  it('comes with references and placeholders as what they are', async () => {
    const one = await held({
      command: 'acme-mcp',
      env: {
        GITHUB_TOKEN: token,
        GITHUB_API_URL: '${GITHUB_API_URL}',
        OTHER_URL: '${OTHER_URL:-https://a.example}',
        GRAFANA_URL: '<your-grafana-url>',
      },
    });
    expect(besides(one).slice(2)).toEqual([
      'GITHUB_API_URL (${GITHUB_API_URL})',
      'OTHER_URL (${OTHER_URL:-https://a.example})',
      'OTHER_URL https://a.example',
      'GRAFANA_URL (<your-grafana-url>)',
    ]);
  });

  it('is in force, or is not, as its neighbours are', async () => {
    const { gathered: all } = await gathered(
      '.mcp.json',
      [
        '{"mcpServers": {"acme": {"command": "acme-mcp", "env": {',
        '  // "GITHUB_API_URL": "https://ghe.acme.example",',
        `  // "GITHUB_TOKEN": "${token}",`,
        `  "ACME_PASSWORD": "${password}"`,
        '}}}}',
      ].join('\n'),
    );
    const [commented, live] = [...all.credentials.values()].flat();
    expect(commented?.value).toBe(token);
    expect(besides(live)).toEqual([' acme-mcp', `ACME_PASSWORD ${password} secret`]);
    expect(besides(commented).join()).not.toContain('ACME_PASSWORD');
  });

  it.each<readonly [string, object, string | undefined]>([
    [
      'the URL of a header',
      { url: 'https://mcp.acme.example', headers: { 'X-Api-Key': password } },
      undefined,
    ],
    ['a URL with a login', { url: `https://app:${password}@mcp.acme.example/mcp` }, 'as it is'],
    ['a URL with a query', { url: `https://mcp.acme.example/mcp?api_key=${password}&v=2` }, 'as it is'],
    [
      'a connection string',
      { command: 'x', env: { DATABASE_URL: `postgres://app:${password}@db.acme.example/a` } },
      'as it is',
    ],
    [
      'one of JDBC',
      { command: 'x', env: { DB_URL: `jdbc:postgresql://db.acme.example/a?password=${password}` } },
      'as it is',
    ],
    ['an argument', { command: 'x', args: [`postgres://app:${password}@db.acme.example/a`] }, 'as it is'],
    [
      'a default',
      { url: 'https://a.example', headers: { Authorization: `Bearer \${A:-${password}}` } },
      undefined,
    ],
    [
      'a URL as a default',
      {
        command: 'x',
        env: { DATABASE_URL: `\${DATABASE_URL:-postgres://app:${password}@db.acme.example/a}` },
      },
      `postgres://app:${password}@db.acme.example/a`,
    ],
    [
      'JSON',
      { url: 'https://a.example', env: { HEADERS: JSON.stringify({ 'X-Api-Key': password }) } },
      undefined,
    ],
  ])('knows the URL that it stands in: %s', async (_, server, url) => {
    const whole = [...Object.values(server), ...Object.values((server as { env?: object }).env ?? {})]
      .flat()
      .find((text) => typeof text === 'string' && text.includes(password));
    expect((await held(server, password))?.url).toBe(url === 'as it is' ? whole : url);
  });

  it('knows where the password ends, whatever is in it', async () => {
    const odd = `12345/${another}`;
    const one = await held(
      { command: 'x', env: { DATABASE_URL: `postgres://app:${odd}@db.acme.example/a` } },
      odd,
    );
    expect(one).toMatchObject({ user: 'app', domain: 'db.acme.example', name: 'password' });
  });

  it('is kept with what stands around each of its places', async () => {
    const { gathered: all } = await gatheredFrom({
      a: { command: 'a', env: { FIRST: token } },
      b: { command: 'b', env: { SECOND: token } },
    });
    expect([...all.credentials.values()].map((places) => places.map(({ name }) => name))).toEqual([
      ['FIRST', 'SECOND'],
    ]);
  });

  it('is gathered as fast beside thousands of others', async () => {
    const count = 3000;
    const line = (at: number): string => `"A${at}_PASSWORD": "${password}${at}"`;
    const env = Array.from({ length: count }, (_, at) => line(at)).join(', ');
    const start = process.cpuUsage();
    const { gathered: all } = await gathered(
      '.mcp.json',
      `{"mcpServers": {"a": {"command": "x", "env": {${env}}}}}`,
    );
    expect(all.credentials.size).toBe(count);
    // To look at each beside each, for each, would take minutes.
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(20);
  });
});

describe('a reference', () => {
  it('is found wherever a secret can stand', async () => {
    const found = await references({
      a: {
        url: 'https://mcp.acme.example/${PATH_TOKEN}/mcp?api_key=${ACME}&level=${LOG_LEVEL}',
        headers: { Authorization: 'Bearer ${BEARER}', 'X-Api-Key': '${env:HEADER}', 'X-Org': '${ORG}' },
      },
      b: {
        command: 'acme-mcp',
        args: [
          '--token',
          '${ARGUMENT}',
          '--header=X-Api-Key: ${IN_HEADER}',
          '--port',
          '${PORT}',
          '--api-key=${INLINE}',
        ],
        env: { ACME_API_KEY: '${input:acme}', PLAIN: '${SOME_TOKEN}', DEEP: '{"apiKey": "${DEEP}"}' },
      },
    });
    expect(found).toEqual([
      'PATH_TOKEN a/url',
      'ACME a/url/?api_key',
      'BEARER a/headers/Authorization',
      'HEADER a/headers/X-Api-Key',
      'ARGUMENT b/args/--token',
      'IN_HEADER b/args/--header X-Api-Key',
      'INLINE b/args/--api-key',
      'acme b/env/ACME_API_KEY',
      'SOME_TOKEN b/env/PLAIN',
      'DEEP b/env/DEEP/apiKey',
    ]);
  });

  it('to what is no secret is none', async () => {
    const plain = {
      HOME: '${HOME}',
      DIR: '${workspaceFolder}/data',
      USER: '${env:USER}',
      LOG_LEVEL: '${LOG_LEVEL}',
      PORT: '${PORT:-8080}',
      ACME_URL: '${ACME_URL}',
      TOKEN_FILE: '${HOME}/token',
      MAX_TOKENS: '${MAX_TOKENS}',
      PUBLIC_KEY: '${NEXT_PUBLIC_KEY}',
    };
    expect(
      await references({ a: { command: '${workspaceFolder}/run', args: ['--port', '${PORT}'], env: plain } }),
    ).toEqual([]);
  });

  it('is one whatever its name, if the policy says which secret it is', async () => {
    const env = { GITHUB_PAT: '${GITHUB_PAT}', ACME_URL: '${ACME_URL}' };
    const config = JSON.stringify({ mcpServers: { a: { command: 'x', args: ['--to', '${ACME}'], env } } });
    const { gathered: all } = await gathered(
      '.mcp.json',
      config,
      new Map([
        ['ACME', 1],
        ['ACME_URL', 2],
      ]),
    );
    expect(all.references.map(({ name }) => name)).toEqual(['ACME', 'GITHUB_PAT', 'ACME_URL']);
  });

  it('in a connection string is that of the password alone', async () => {
    const env = {
      DATABASE_URL: 'postgres://${DB_USER}:${DB_PASSWORD}@${DB_HOST}:5432/app',
      OTHER_URL: 'mysql://${U}:${P}@${H}/app',
      REDIS_URL: '${REDIS_URL}',
      ADO: 'Server=${S};Password=${ADO_PASSWORD}',
    };
    expect(await references({ a: { command: 'x', env } })).toEqual([
      'DB_PASSWORD a/env/DATABASE_URL',
      'P a/env/OTHER_URL/@password',
      'REDIS_URL a/env/REDIS_URL',
      'ADO_PASSWORD a/env/ADO/Password',
    ]);
  });

  it('to a store is known by its whole address', async () => {
    const env = {
      A: 'op://vault/item/field',
      B_TOKEN: 'ref+vault://kv/app#/token',
      C_TOKEN: 'before ref+vault://kv/app#/other+ after',
      D: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:app',
    };
    expect(await references({ a: { command: 'x', env } })).toEqual([
      'op://vault/item/field a/env/A',
      'ref+vault://kv/app#/token a/env/B_TOKEN',
      'ref+vault://kv/app#/other+ a/env/C_TOKEN',
      'arn:aws:secretsmanager:eu-west-1:123456789012:secret:app a/env/D',
    ]);
  });

  it('that is commented out is none', async () => {
    const { gathered: all } = await gathered(
      '.mcp.json',
      '{"mcpServers": {"acme": {"command": "x", "env": {\n// "ACME_TOKEN": "${ACME_TOKEN}",\n"B_TOKEN": "${B_TOKEN}"}}}}',
    );
    expect(all.references.map(({ name }) => name)).toEqual(['B_TOKEN']);
  });

  it('shows neither its default nor what somebody has put in place of its name', async () => {
    const name = fakeAlnum(30);
    const { gathered: all } = await gatheredFrom({
      a: {
        command: 'x',
        env: {
          A_TOKEN: `\${A_TOKEN:-${another}}`,
          C_TOKEN: `\${input:${name}}`,
          D_TOKEN: `\${input:${token}}`,
        },
      },
    });
    const shown = all.references.map(({ called, written, site }) => ({ called, written, site }));
    expect(shown.map(({ called, written }) => `${called} ${written}`)).toEqual([
      'A_TOKEN ${A_TOKEN}',
      '**** ****',
      '**** ****',
    ]);
    for (const secret of [another, name, token]) expect(JSON.stringify(shown)).not.toContain(secret.slice(8));
  });

  it('stands exactly where it is written', async () => {
    const { gathered: all } = await gatheredFrom({ a: { command: 'x', args: ['--token=${A_TOKEN}'] } });
    const [{ site, provider }] = all.references as [(typeof all.references)[number]];
    expect(site).toMatchObject({
      ruleId: 'unknown-age',
      line: 6,
      column: 18,
      endLine: 6,
      endColumn: 28,
      server: 'a',
    });
    expect(provider).toBeUndefined();
  });

  it('has the provider that its names tell', async () => {
    const { gathered: all } = await gatheredFrom({
      github: { command: 'x', env: { TOKEN: '${GITHUB_TOKEN}' } },
    });
    expect(all.references.map(({ provider }) => provider)).toEqual(['github']);
  });
});
