import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../src/core/slot.js';
import { fakeJwt, fakeUuid } from '../../../src/providers/fake.js';
import { providers } from '../../../src/providers/registry.js';
import { type Alphabet, Random } from '../../support/random.js';
import { classOf, verdictsOn } from '../../support/slot.js';

const random = new Random(51);

/** A value of a kind that some provider issues. */
function sample(kind: string): string {
  const found = providers.flatMap(({ kinds }) => kinds).find(({ id }) => id === kind);
  return found!.samples.match[0]!();
}

/** The same with another last character of the same kind, so that a checksum at its end is wrong. */
function mistyped(value: string): string {
  const last = value.at(-1)!;
  const [one, other] = /\d/.test(last) ? '01' : /[a-z]/.test(last) ? 'ab' : 'AB';
  return value.slice(0, -1) + (last === one ? other : one);
}

describe('a generated string', () => {
  const ROUNDS = 1000;
  const rates: readonly (readonly [Alphabet, readonly [number, number], number])[] = [
    ['alphanumeric', [24, 64], 1],
    ['alphanumeric', [16, 24], 0.99],
    ['lower', [24, 64], 0.995],
    ['upper', [24, 64], 0.995],
    ['hex', [16, 64], 0.999],
    ['upperHex', [16, 64], 0.999],
    ['base32', [24, 64], 0.99],
    ['base64', [24, 88], 0.998],
    ['base64url', [24, 88], 0.999],
    ['letters', [24, 64], 0.995],
  ];
  const slots: readonly Partial<Slot>[] = [
    { name: 'ACME_API_KEY' },
    { name: 'Authorization', kind: 'header', scheme: 'Bearer' },
    { name: 'api-key', kind: 'arg' },
    { name: 'token', kind: 'url', part: 'query', domain: 'mcp.acme.dev' },
    { name: 'ACME_TOKEN', kind: 'comment' },
  ];

  it.each(rates)(
    'in %s of %j characters is a literal in every slot that says so, at a rate of %d',
    (alphabet, [from, to], rate) => {
      for (const slot of slots) {
        let found = 0;
        for (let round = 0; round < ROUNDS; round++) {
          if (classOf(random.string(from + random.below(to - from + 1), alphabet), slot) === 'literal')
            found++;
        }
        expect(found / ROUNDS, slot.name).toBeGreaterThanOrEqual(rate);
      }
    },
  );

  it.each([
    ['alphanumeric', [4, 64], 0.999],
    ['hex', [8, 64], 0.995],
    ['printable', [10, 40], 0.98],
    ['letters', [8, 40], 0.999],
  ] as const)(
    'in %s of %j characters is a literal as a password, at a rate of %d',
    (alphabet, [from, to], rate) => {
      let found = 0;
      for (let round = 0; round < ROUNDS; round++) {
        if (
          classOf(random.string(from + random.below(to - from + 1), alphabet), { name: 'DB_PASSWORD' }) ===
          'literal'
        )
          found++;
      }
      expect(found / ROUNDS).toBeGreaterThanOrEqual(rate);
    },
  );

  it('of many kinds of characters is a literal under any name', () => {
    let found = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const [verdict] = verdictsOn(random.secret(48), { name: 'ACME_THING' });
      if (verdict?.class === 'literal' && verdict.confidence === 'low') found++;
    }
    expect(found / ROUNDS).toBeGreaterThanOrEqual(0.995);
  });

  it('is text in a comment without a key', () => {
    for (let round = 0; round < ROUNDS; round++) {
      expect(classOf(random.secret(), { kind: 'comment', name: undefined })).toBe('benign');
    }
  });
});

describe('a password', () => {
  it.each([
    'hunter2',
    'Summer2024!',
    'correct horse battery staple',
    'swordfish',
    'acme-prod',
    'ö1äßé!',
    'P@ss:w/rd',
    'a b',
    '7',
  ])('%s is a literal', (value) => {
    expect(classOf(value, { name: 'DB_PASSWORD' })).toBe('literal');
    expect(classOf(value, { name: 'password', part: 'userinfo', domain: 'db.acme.dev', user: 'app' })).toBe(
      'literal',
    );
  });

  it.each(['postgres', 'password', 'admin', 'root', 'changeme', 'minioadmin', 'PASSWORD123'])(
    '%s is one that everybody knows',
    (value) => {
      expect(classOf(value, { name: 'DB_PASSWORD' })).toBe('local-dev');
    },
  );

  it.each(['localhost', '127.0.0.1', '::1', 'host.docker.internal', 'db.localhost', '0.0.0.0'])(
    'on %s opens nothing but the machine itself',
    (domain) => {
      expect(classOf(random.secret(), { name: 'password', part: 'userinfo', domain, user: 'app' })).toBe(
        'local-dev',
      );
    },
  );

  it('that is the user’s own name is one that everybody knows', () => {
    expect(classOf('acme', { name: 'password', part: 'userinfo', domain: 'db.acme.dev', user: 'acme' })).toBe(
      'local-dev',
    );
  });

  it('in a documented example is a placeholder', () => {
    expect(
      classOf('password', { name: 'password', part: 'userinfo', domain: 'db.acme.dev', user: 'user' }),
    ).toBe('placeholder');
    expect(
      classOf('pass', { name: 'password', part: 'userinfo', domain: 'db.acme.dev', user: 'your-user' }),
    ).toBe('placeholder');
  });

  it('needs to look like one in a comment', () => {
    expect(classOf('is asked for', { name: 'password', kind: 'comment' })).not.toBe('literal');
    expect(classOf('swordfish', { name: 'password', kind: 'comment' })).toBe('benign');
    expect(classOf(random.secret(16), { name: 'password', kind: 'comment' })).toBe('literal');
  });

  it.each([
    'true',
    'false',
    '',
    'null',
    'none',
    'DB_PASSWORD',
    '${DB_PASSWORD}',
    '/run/secrets/db_password',
    'op://dev/db/password',
  ])('%j is none', (value) => {
    expect(classOf(value, { name: 'DB_PASSWORD' })).not.toMatch(/literal|local-dev/);
  });
});

describe('what is public by design', () => {
  it.each([
    ['NEXT_PUBLIC_API_KEY', () => random.secret()],
    ['SUPABASE_ANON_KEY', () => fakeJwt({ role: 'anon', iss: 'supabase', ref: 'acme' })],
    ['STRIPE_KEY', () => sample('stripe-publishable-key')],
    ['SENTRY_DSN', () => sample('sentry-dsn')],
    ['RECAPTCHA_SITE_KEY', () => random.secret()],
    ['SSH_PUBLIC_KEY', () => random.secret()],
  ] as const)('%s', (name, value) => {
    expect(verdictsOn(value(), { name }).map((verdict) => verdict.class)).toEqual(['public']);
  });

  it('is told apart from its secret siblings', () => {
    const key = fakeJwt({ role: 'service_role', iss: 'supabase', ref: 'acme' });
    expect(verdictsOn(key, { name: 'SUPABASE_ANON_KEY' })).toMatchObject([
      { class: 'literal', provider: 'supabase' },
    ]);
  });
});

describe('a harmless name', () => {
  it.each([
    ['TOKEN_ENDPOINT', 'https://login.acme.dev/oauth2/token'],
    ['MAX_TOKENS', '4096'],
    ['API_KEY_HEADER', 'X-Acme-Api-Key'],
    ['TOKEN_FILE', '/run/secrets/token'],
    ['SECRET_NAME', 'prod/acme/github'],
    ['CLIENT_ID', random.string(32, 'hex')],
    ['AZURE_TENANT_ID', fakeUuid()],
    ['NOTION_DATABASE_ID', random.string(32, 'hex')],
    ['COMMIT_SHA', random.string(40, 'hex')],
    ['GIT_COMMIT', random.string(40, 'hex')],
    ['IMAGE_DIGEST', `sha256:${random.string(64, 'hex')}`],
    ['INTEGRITY_HASH', `sha512-${random.string(86, 'base64')}==`],
    ['BUILD_ID', random.string(16, 'hex')],
    ['BOARD_ID', random.string(24, 'hex')],
    ['GOOGLE_SHEET_ID', random.string(44, 'base64url')],
    ['TOKEN_TTL', '3600'],
    ['AUTH_TYPE', 'bearer'],
    ['JIRA_PROJECT_KEY', 'ACME'],
    ['PRIVATE_KEY_PATH', '~/.ssh/id_ed25519'],
    ['API_KEY_VAR', 'OPENAI_API_KEY'],
    ['MODEL', 'claude-sonnet-4-20250514'],
    ['DATABASE_URL', 'postgres://db.acme.dev/app'],
    ['KEY_VAULT_URL', 'https://acme.vault.azure.net/'],
    ['UUID', fakeUuid()],
  ])('%s=%s holds no credential', (name, value) => {
    expect(classOf(value, { name })).not.toMatch(/literal|local-dev/);
  });

  it('does not hide a known format', () => {
    const token = sample('github-pat-classic');
    for (const name of ['TOKEN_ENDPOINT', 'CLIENT_ID', 'REGION', 'description']) {
      expect(verdictsOn(token, { name })).toMatchObject([{ class: 'literal', provider: 'github' }]);
    }
  });
});

describe('in a slot for tokens', () => {
  it.each([
    'https://acme.dev/login',
    '/run/secrets/token',
    './token.txt',
    'token.json',
    'sam@acme.dev',
    '2025-06-18',
    '1.2.3',
    '4096',
    'true',
    'arn:aws:iam::123456789012:role/acme',
    'GITHUB_TOKEN',
    'acme/mcp-server@1.2.3',
    'eu-west-1',
    'ask the platform team',
    'bearer',
    'oauth',
    'disabled',
    'localhost:8080',
  ])('%s is none', (value) => {
    expect(classOf(value, { name: 'ACME_TOKEN' })).not.toMatch(/literal|local-dev/);
  });

  it('a UUID is one', () => {
    expect(classOf(fakeUuid(), { name: 'ACME_API_KEY' })).toBe('literal');
  });

  it('user and password in base 64 are judged by the password', () => {
    const basic = (pair: string) =>
      classOf(Buffer.from(pair).toString('base64'), {
        name: 'Authorization',
        kind: 'header',
        scheme: 'Basic',
      });
    expect(basic(`sam:${random.secret(16)}`)).toBe('literal');
    expect(basic(`${random.secret()}:x-oauth-basic`)).toBe('literal');
    expect(basic(`${random.secret()}:`)).toBe('literal');
    expect(basic('user:password')).toBe('placeholder');
    expect(basic('your-user:your-password')).toBe('placeholder');
  });
});

describe('a checksum', () => {
  const kinds = providers
    .flatMap(({ kinds: all }) => all)
    .filter(({ checksum, anchors }) => checksum && anchors.length > 0);

  it('is documented for some', () => {
    expect(kinds.length).toBeGreaterThan(3);
  });

  it.each(kinds.map(({ id }) => id))('%s: right, it proves the credential anywhere', (id) => {
    const value = sample(id);
    for (const slot of [
      { name: 'ACME_TOKEN' },
      { name: undefined, kind: 'comment' },
      { name: 'description' },
    ] as const) {
      expect(verdictsOn(value, slot)).toMatchObject([{ class: 'literal', confidence: 'high', kind: id }]);
    }
  });

  it.each(kinds.map(({ id }) => id))(
    '%s: wrong, it lowers the confidence in a slot, and drops the match in free text',
    (id) => {
      const value = mistyped(sample(id));
      const [verdict] = verdictsOn(value, { name: 'ACME_TOKEN' });
      expect(verdict).toMatchObject({ class: 'literal', confidence: 'low', kind: id });
      expect(verdict?.reason).toContain('checksum');
      expect(classOf(`see ${value}`, { name: undefined, kind: 'comment' })).toBe('benign');
      expect(classOf(`see ${value}`, { name: undefined, kind: 'text' })).toBe('benign');
      expect(classOf(value, { name: 'description' })).toBe('benign');
    },
  );
});

describe('what a credential says of itself', () => {
  const issuedAt = new Date('2024-03-01T08:00:00Z');
  const expiresAt = new Date('2030-01-31T23:59:59Z');
  const claims = { iat: issuedAt.getTime() / 1000, exp: expiresAt.getTime() / 1000, sub: 'acme' };

  it('the dates of a JSON Web Token', () => {
    expect(verdictsOn(fakeJwt(claims), { name: 'ACME_TOKEN' })).toMatchObject([
      { class: 'literal', decoded: { issuedAt, expiresAt } },
    ]);
    expect(verdictsOn(fakeJwt({ sub: 'acme' }), { name: 'ACME_TOKEN' })[0]?.decoded).toEqual({});
  });

  it('the date of a Sentry token', () => {
    const payload = Buffer.from(
      JSON.stringify({ iat: claims.iat, url: 'https://sentry.io', org: 'acme' }),
    ).toString('base64');
    const token = `${['sntrys', payload].join('_')}_${random.string(43)}`;
    expect(verdictsOn(token, { name: 'SENTRY_AUTH_TOKEN' })).toMatchObject([
      { class: 'literal', provider: 'sentry', decoded: { issuedAt } },
    ]);
  });

  it.each([0, -1, Number.MAX_VALUE, '2024-03-01', null, [1], { at: 1 }])(
    'and nothing if the date is %j',
    (iat) => {
      expect(verdictsOn(fakeJwt({ sub: 'acme', iat }), { name: 'ACME_TOKEN' })[0]?.decoded).toEqual({});
    },
  );
});

describe('several credentials in one text', () => {
  it('are told apart, and keep their places', () => {
    const [one, two] = [sample('github-pat-classic'), sample('gitlab-pat')];
    const text = `first ${one}, then ${two}.`;
    const verdicts = verdictsOn(text, { name: undefined, kind: 'comment' });
    expect(verdicts.map(({ part, provider }) => [text.slice(part.start, part.end), provider])).toEqual([
      [one, 'github'],
      [two, 'gitlab'],
    ]);
  });

  it('a known format that has grown is the whole of its slot', () => {
    const value = `${sample('github-pat-classic')}-${random.string(6)}`;
    const [verdict] = verdictsOn(value, { name: 'GITHUB_TOKEN' });
    expect(verdict?.part).toEqual({ start: 0, end: value.length });
  });
});

it('never says anything of the value in its reason', () => {
  for (const { kinds } of providers) {
    for (const { samples } of kinds) {
      const value = samples.match[0]!();
      for (const slot of [
        { name: 'ACME_TOKEN' },
        { name: 'DB_PASSWORD' },
        { name: undefined, kind: 'comment' as const },
      ]) {
        for (const { reason, title } of verdictsOn(value, slot)) {
          for (let at = 0; at + 12 <= value.length; at++) {
            const window = value.slice(at, at + 12);
            expect(`${reason} ${title}`.includes(window)).toBe(false);
          }
        }
      }
    }
  }
});
