import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitAll, git, repository, write } from '../io/temporary.js';
import { foundIn } from '../support/branch.js';
import { runDist, scanJson } from '../support/dist.js';
import { Random } from '../support/random.js';
import { configWith } from '../support/tokens.js';

const random = new Random(371);
const [secret, other] = [random.secret(), random.secret()];
const FILE = '.github/mcp-rekey.yml';
const KEY = { env: { MCP_REKEY_FINGERPRINT_KEY: 'one key' } };

const dirty = configWith({ ACME_API_KEY: secret });
const clean = configWith({ ACME_API_KEY: '${ACME_API_KEY}' });
const policy = (...lines: readonly string[]) => ({ [FILE]: ['version: 1', ...lines, ''].join('\n') });

/** One finding of each severity. */
const three = {
  'error/.mcp.json': dirty,
  'warning/.vscode/mcp.json':
    '{"servers":{"acme":{"command":"x","env":{"ACME_REGION":"${input:region}"}}},"inputs":[]}',
  'note/.mcp.json': configWith({ DATABASE_URL: 'postgres://postgres:postgres@localhost/app' }),
};

describe('what a policy says of rules', () => {
  it.each([
    ['off', 0, []],
    ['note', 0, ['note']],
    ['warning', 0, ['warning']],
    ['error', 1, ['error']],
  ] as const)('%s', async (severity, code, severities) => {
    const report = await scanJson([
      repository({ '.mcp.json': dirty, ...policy('rules:', `  literal-credential: ${severity}`) }),
    ]);
    expect(report.findings.map((finding) => finding.severity)).toEqual(severities);
    expect(report.code).toBe(code);
  });

  it.each([
    ['error', 'error', 1],
    ['error', 'warning', 0],
    ['warning', 'warning', 1],
    ['warning', 'note', 0],
    ['note', 'note', 1],
    ['never', 'error', 0],
  ] as const)('fail-on: %s where the worst finding is one of %s', async (failOn, worst, code) => {
    const files = Object.entries(three).slice(['error', 'warning', 'note'].indexOf(worst));
    const report = await scanJson([
      repository({ ...Object.fromEntries(files), ...policy(`fail-on: ${failOn}`) }),
    ]);
    expect(report.findings.map(({ severity }) => severity)).toContain(worst);
    expect(report.code).toBe(code);
  });

  it('fail-on: never still tells what could not be examined', async () => {
    const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;
    const { code } = await scanJson([repository({ '.mcp.json': lfs, ...policy('fail-on: never') })]);
    expect(code).toBe(3);
  });
});

it('ignored paths are not looked at, in no mode', async () => {
  const folder = repository({
    'src/.mcp.json': clean,
    ...policy('ignore-paths: [fixtures/, "**/*.tpl.json"]'),
  });
  git(folder, 'checkout', '--quiet', '-b', 'topic');
  write(folder, { 'fixtures/a/.mcp.json': dirty, 'src/tools.tpl.json': dirty, 'src/.mcp.json': dirty });
  commitAll(folder);
  for (const args of [[], ['--base', 'main'], ['--history'], ['--staged']]) {
    const report = await scanJson([...args, folder]);
    expect(new Set(report.findings.map(({ file }) => file))).toEqual(new Set(['src/.mcp.json']));
    expect(report.coverage.skipped).toMatchObject([{ reason: 'ignored-path', count: 2 }]);
  }
});

it('every credential is in a tier, and nothing else is', async () => {
  const files = {
    'a/.mcp.json': configWith({ ACME_ADMIN_KEY: secret, OTHER_API_KEY: other }),
    'b/.mcp.json': '{',
    ...policy(
      'default-tier: low',
      'credentials:',
      '  - tier: critical',
      "    keys: ['*_ADMIN_KEY']",
      '  - tier: high',
      '    keys: ["*_KEY"]',
      '    servers: [nobody]',
    ),
  };
  const { findings } = await scanJson([repository(files)]);
  expect(findings.map(({ ruleId, tier }) => [ruleId, tier])).toEqual([
    ['literal-credential', 'critical'],
    ['literal-credential', 'low'],
    ['unparsable-config', null],
  ]);
});

describe('a wrong policy', () => {
  it.each([
    [
      'a rule that is none',
      ['rules:', '  literal-credentail: off'],
      /:3:3: .*literal-credentail.*literal-credential/,
    ],
    [
      'a severity that is none',
      ['rules:', '  literal-credential: fatal'],
      /:3:23: .*error, warning, note.*off/,
    ],
    ['a key that is none', ['fail_on: error'], /:2:1: .*fail_on.*fail-on/],
    [
      'an exception without a reason',
      ['exceptions:', '  - rule: unparsable-config', '    place: a', '    expires: 2030-01-01'],
      /:3:5: .*reason/,
    ],
    [
      'an exception without a day',
      ['exceptions:', '  - rule: unparsable-config', '    place: a', '    reason: b'],
      /:3:5: .*expires/,
    ],
    [
      'an exception from a credential without a fingerprint',
      [
        'exceptions:',
        '  - rule: literal-credential',
        '    place: a',
        '    reason: b',
        '    expires: 2030-01-01',
      ],
      /:3:5: .*fingerprint/,
    ],
    [
      'an exception from the policy itself',
      [
        'exceptions:',
        '  - rule: exception-expired',
        '    place: a',
        '    reason: b',
        '    expires: 2030-01-01',
      ],
      /:3:11: .*exception-expired/,
    ],
    ['no YAML', ['rules: ['], /:\d+:\d+: /],
  ] as const)('is refused with its place and what is allowed: %s', async (_, lines, message) => {
    const folder = repository({ '.mcp.json': dirty, ...policy(...lines) });
    const { code, stdout, stderr } = await runDist(['scan', folder]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`wrong policy or baseline\n${FILE}:`);
    expect(stderr).toMatch(message);
  });

  it.each([[['--history']], [['--base', 'HEAD']], [['--staged']], [['--tree', 'HEAD']]])(
    'is refused whatever is judged: %j',
    async (args) => {
      const folder = repository({ '.mcp.json': dirty, ...policy('rules: [') });
      const { code, stdout, stderr } = await runDist(['scan', ...args, folder]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`${FILE}:3:1: `);
    },
  );

  it('that is named and not there is refused', async () => {
    const folder = repository({ '.mcp.json': dirty });
    const { code, stdout, stderr } = await runDist(['scan', '--policy', 'no/such.yml', folder]);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'mcp-rekey: no/such.yml: there is no such file\n',
    });
  });

  it('that holds a credential does not have it repeated', async () => {
    const folder = repository({
      '.mcp.json': clean,
      ...policy('rules:', `  ${secret}: off`, `fail-on: ${secret}`),
    });
    const { code, stderr } = await runDist(['scan', folder]);
    expect(code).toBe(2);
    for (let at = 0; at + 8 <= secret.length; at++) expect(stderr).not.toContain(secret.slice(at, at + 8));
  });
});

it('--policy takes the place of the one of the repository', async () => {
  const folder = repository({
    '.mcp.json': dirty,
    ...policy('fail-on: never'),
    'strict.yml': 'version: 1\nfail-on: note\n',
  });
  expect((await scanJson([folder])).code).toBe(0);
  for (const args of [[], ['--base', 'HEAD~1'], ['--history']]) {
    if (args.length === 2) {
      write(folder, { 'b/.mcp.json': dirty });
      commitAll(folder);
    }
    expect((await scanJson([...args, '--policy', join(folder, 'strict.yml'), folder])).code).toBe(1);
  }
});

describe('exceptions', () => {
  const place = '.mcp.json#/mcpServers/acme/env/ACME_API_KEY';
  const exception = (
    fingerprint: string | undefined,
    expires: string,
    at = place,
    rule = 'literal-credential',
  ) => [
    `  - rule: ${rule}`,
    `    place: "${at}"`,
    ...(fingerprint === undefined ? [] : [`    fingerprint: "${fingerprint}"`]),
    '    reason: revoked, OPS-12',
    `    expires: ${expires}`,
  ];
  const fingerprintIn = async (folder: string): Promise<string> =>
    (await scanJson([folder], KEY)).findings[0]!.fingerprint!;

  it('cover one credential at one place until their last day', async () => {
    const folder = repository({ '.mcp.json': dirty });
    const fingerprint = await fingerprintIn(folder);
    write(folder, policy('exceptions:', ...exception(fingerprint, '2999-12-31')));
    expect(await scanJson([folder], KEY)).toMatchObject({
      code: 0,
      findings: [],
      suppressed: { exceptions: 1 },
    });

    write(folder, { '.mcp.json': configWith({ ACME_API_KEY: other }) });
    expect(foundIn(await scanJson([folder], KEY))).toEqual([
      `exception-unused ${FILE}`,
      'literal-credential .mcp.json',
    ]);

    write(folder, { '.mcp.json': configWith({ OTHER_API_KEY: secret }) });
    expect(foundIn(await scanJson([folder], KEY))).toEqual([
      `exception-unused ${FILE}`,
      'literal-credential .mcp.json',
    ]);

    write(folder, { '.mcp.json': dirty, ...policy('exceptions:', ...exception(fingerprint, '2001-12-31')) });
    const { code, findings } = await scanJson([folder], KEY);
    expect({
      code,
      found: findings.map(({ ruleId, line, message }) => [ruleId, line, message]).slice(0, 1),
    }).toEqual({
      code: 1,
      found: [
        [
          'exception-expired',
          3,
          `The exception from literal-credential at ${place} is over: 2001-12-31 was its last day`,
        ],
      ],
    });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['exception-expired', 'literal-credential']);
  });

  it('that nothing needs any more are a warning, with a place of their own', async () => {
    const folder = repository({
      '.mcp.json': clean,
      ...policy('exceptions:', ...exception(undefined, '2999-01-01', 'a/.mcp.json', 'unparsable-config')),
    });
    const { code, findings } = await scanJson([folder]);
    expect({ code, findings }).toMatchObject({
      code: 0,
      findings: [
        {
          ruleId: 'exception-unused',
          severity: 'warning',
          file: FILE,
          line: 3,
          place: `${FILE}#/exceptions/unparsable-config/a~1.mcp.json`,
        },
      ],
    });
  });

  it('by a fingerprint are refused where no key makes it comparable', async () => {
    const folder = repository({
      '.mcp.json': dirty,
      ...policy('exceptions:', ...exception('0'.repeat(32), '2999-01-01')),
    });
    const { code, stderr } = await runDist(['scan', folder]);
    expect(code).toBe(2);
    expect(stderr).toContain(
      `${FILE}:3:5: a fingerprint means nothing without the key that it was made with`,
    );
  });

  it('of other folders are nothing to a sub-folder', async () => {
    const folder = repository({
      'web/.mcp.json': '{',
      ...policy(
        'exceptions:',
        ...exception(undefined, '2999-01-01', 'web/.mcp.json', 'unparsable-config'),
        ...exception(undefined, '2999-01-01', 'api/.mcp.json', 'unparsable-config'),
      ),
    });
    const report = await scanJson([join(folder, 'web'), '--policy', join(folder, FILE)]);
    expect(report).toMatchObject({ code: 0, findings: [], suppressed: { exceptions: 1 } });
  });
});

describe('--base', () => {
  /** A branch `topic`, checked out, that brings a credential; `files` are those of `main`. */
  function branched(files: Readonly<Record<string, string>>): string {
    const folder = repository({ '.mcp.json': clean, ...files });
    git(folder, 'checkout', '--quiet', '-b', 'topic');
    write(folder, { 'new/.mcp.json': dirty });
    commitAll(folder);
    return folder;
  }
  const lax = policy('fail-on: never');
  const strict = policy('fail-on: error');

  it.each<[string, Readonly<Record<string, string>>, (folder: string) => void, number]>([
    ['one that the head weakens', strict, (folder) => write(folder, lax), 1],
    ['none, though the head has one', {}, (folder) => write(folder, lax), 1],
    ['one that the head tightens', lax, (folder) => write(folder, strict), 0],
    ['one that the head deletes', lax, (folder) => void git(folder, 'rm', '--quiet', FILE), 0],
    ['one that the head breaks', lax, (folder) => write(folder, { [FILE]: 'version: [' }), 0],
  ])('judges by the policy of the base: %s', async (_, files, change, code) => {
    const folder = branched(files);
    change(folder);
    expect((await scanJson(['--base', 'main', folder])).code).toBe(code);
    commitAll(folder);
    expect((await scanJson(['--base', 'main', folder])).code).toBe(code);
    expect((await scanJson(['--base', 'main', '--head', 'topic', folder])).code).toBe(code);
  });

  it('judges by the policy of the tip, and not of where the branch began', async () => {
    const folder = branched({});
    git(folder, 'checkout', '--quiet', 'main');
    write(folder, lax);
    commitAll(folder);
    git(folder, 'checkout', '--quiet', 'topic');
    expect((await scanJson(['--base', 'main', folder])).code).toBe(0);
  });

  it('takes exceptions from the base alone', async () => {
    const folder = branched({});
    const { fingerprint, place } = (await scanJson(['--base', 'main', folder], KEY)).findings[0]!;
    const excused = policy(
      'exceptions:',
      '  - rule: literal-credential',
      `    place: "${place}"`,
      `    fingerprint: "${fingerprint}"`,
      '    reason: of no use',
      '    expires: 2999-01-01',
    );
    write(folder, excused);
    commitAll(folder);
    expect((await scanJson(['--base', 'main', folder], KEY)).code).toBe(1);
    git(folder, 'checkout', '--quiet', 'main');
    write(folder, excused);
    commitAll(folder);
    git(folder, 'checkout', '--quiet', 'topic');
    expect(await scanJson(['--base', 'main', folder], KEY)).toMatchObject({
      code: 0,
      findings: [],
      suppressed: { exceptions: 1 },
    });
  });

  it('excepts what came and went, once the base says so', async () => {
    const folder = branched({});
    git(folder, 'rm', '--quiet', 'new/.mcp.json');
    commitAll(folder);
    const [finding] = (await scanJson(['--base', 'main', folder], KEY)).findings;
    expect(finding!.ruleId).toBe('literal-in-history');
    git(folder, 'checkout', '--quiet', 'main');
    write(
      folder,
      policy(
        'exceptions:',
        '  - rule: literal-in-history',
        `    place: "${finding!.place}"`,
        `    fingerprint: "${finding!.fingerprint}"`,
        '    reason: rotated',
        '    expires: 2999-01-01',
      ),
    );
    commitAll(folder);
    git(folder, 'checkout', '--quiet', 'topic');
    expect(await scanJson(['--base', 'main', folder], KEY)).toMatchObject({ code: 0, findings: [] });
    // A scan of the files alone cannot see what it is from, and does not call it unused.
    git(folder, 'merge', '--quiet', '--no-edit', 'main');
    expect(await scanJson([folder], KEY)).toMatchObject({ code: 0, findings: [] });
  });
});
