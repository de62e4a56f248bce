import { describe, expect, it } from 'vitest';
import { commitAll, git, repository, write } from '../io/temporary.js';
import { foundIn } from '../support/branch.js';
import { runDist, scanJson } from '../support/dist.js';
import { Random } from '../support/random.js';

const random = new Random(351);
const secret = random.secret();

const codex = (...lines: readonly string[]) => ({
  '.codex/config.toml': ['[mcp_servers.acme]', 'command = "acme-mcp"', ...lines, ''].join('\n'),
});
const vscode = (...lines: readonly string[]) => ({
  '.vscode/mcp.json': [
    '{',
    '  "servers": {',
    '    "acme": {',
    '      "command": "acme-mcp",',
    ...lines,
    '    }',
    '  }',
    '}',
    '',
  ].join('\n'),
});
const yaml = (...lines: readonly string[]) => ({
  'tools.yaml': ['mcpServers:', '  acme:', '    command: acme-mcp', ...lines, ''].join('\n'),
});
const allowing = { '.github/mcp-rekey.yml': 'version: 1\ninline-ignores: true\n' };

const wrong = 'env = { ACME_API_KEY = "${ACME_API_KEY}" }';
const literal = `env = { ACME_API_KEY = "${secret}" }`;
const excuse = 'mcp-rekey: ignore wrong-reference-syntax a wrapper expands it';
const excused = 'mcp-rekey: ignore literal-credential revoked, OPS-12';

async function scanned(files: Readonly<Record<string, string>>) {
  const { code, findings, suppressed } = await scanJson([repository(files)]);
  return {
    code,
    found: findings.map(({ ruleId, line }) => `${ruleId} ${line}`),
    ignored: suppressed.ignores,
    why: findings.filter(({ ruleId }) => ruleId === 'exception-unused').map(({ message }) => message),
  };
}

const nothing = { code: 0, found: [], why: [] };

describe('an ignore comment about a rule for configs', () => {
  it.each([
    ['above', codex(`# ${excuse}`, wrong)],
    ['at the end of the line', codex(`${wrong} # ${excuse}`)],
    ['above other comments', codex(`# ${excuse}`, '# the region is set there, too', '#', wrong)],
    ['above an empty line', codex(`# ${excuse}`, '', '', wrong)],
    [
      'below another one that is used, too',
      codex('# mcp-rekey: ignore dangling-reference none', `# ${excuse}`, wrong),
    ],
  ])('counts %s', async (where, files) => {
    const { code, found, ignored } = await scanned(files);
    const others = where.startsWith('below') ? ['exception-unused 3'] : [];
    expect({ code, found, ignored }).toEqual({ code: 0, found: others, ignored: 1 });
  });

  it.each([
    [
      'with a line between',
      codex(`# ${excuse}`, 'args = ["-y"]', wrong),
      'error',
      'matches no finding of wrong-reference-syntax',
    ],
    ['below', codex(wrong, `# ${excuse}`), 'error', 'matches no finding of wrong-reference-syntax'],
    [
      'about another rule',
      codex('# mcp-rekey: ignore dangling-reference none', wrong),
      'error',
      'matches no finding of dangling-reference',
    ],
    [
      'without a reason',
      codex('# mcp-rekey: ignore wrong-reference-syntax', wrong),
      'error',
      'gives no reason, and counts for nothing without one',
    ],
    [
      'with a reason of spaces',
      codex('# mcp-rekey: ignore wrong-reference-syntax   ', wrong),
      'error',
      'gives no reason, and counts for nothing without one',
    ],
    [
      'about no rule there is',
      codex('# mcp-rekey: ignore wrong-reference-sintax a wrapper', wrong),
      'error',
      'names no rule that there is',
    ],
    [
      'about the policy',
      codex('# mcp-rekey: ignore exception-expired later', wrong),
      'error',
      'is about exception-expired, which nothing can except',
    ],
    [
      'where nothing is wrong',
      codex(`# ${excuse}`, 'args = ["-y"]'),
      'none',
      'matches no finding of wrong-reference-syntax',
    ],
  ])('%s does not count, and is told why', async (_, files, finding, why) => {
    const { code, found, ignored, why: said } = await scanned(files);
    expect({ code, ignored, said }).toEqual({
      code: finding === 'error' ? 1 : 0,
      ignored: 0,
      said: [`This ignore comment ${why}`],
    });
    expect(found.filter((one) => one.startsWith('wrong-reference-syntax'))).toHaveLength(
      finding === 'error' ? 1 : 0,
    );
  });

  it('counts in a block comment of several lines', async () => {
    const key = '        "ACME_API_KEY": "${input:acme-key}"';
    const env = (...lines: readonly string[]) => vscode('      "env": {', ...lines, '      }');
    const about = 'mcp-rekey: ignore dangling-reference it is defined elsewhere';
    const blocks = [
      [`        /* ${about} */`, key],
      ['        /*', `         * ${about}`, '         *', '         */', key],
      [`        /* ${about} */ ${key.trim()}`],
      [`${key} /* ${about} */`],
    ];
    for (const lines of blocks) expect(await scanned(env(...lines))).toEqual({ ...nothing, ignored: 1 });
  });
});

describe('an ignore comment about a credential', () => {
  const keyed = (text: string) => `        "ACME_API_KEY": "${secret}"${text}`;
  const cases = [
    ['TOML', codex(`# ${excused}`, literal)],
    ['TOML, at the end', codex(`${literal} # ${excused}`)],
    ['JSON', vscode('      "env": {', `        // ${excused}`, keyed(''), '      }')],
    ['JSON, at the end', vscode('      "env": {', keyed(` // ${excused}`), '      }')],
    ['YAML', yaml('    env:', `      # ${excused}`, `      ACME_API_KEY: ${secret}`)],
    ['YAML, at the end', yaml('    env:', `      ACME_API_KEY: ${secret} # ${excused}`)],
  ] as const;

  it.each(cases)('does not count by itself: %s', async (_, files) => {
    const { code, found, ignored, why } = await scanned(files);
    expect({ code, ignored, rules: found.map((one) => one.split(' ')[0]).sort() }).toEqual({
      code: 1,
      ignored: 0,
      rules: ['exception-unused', 'literal-credential'],
    });
    expect(why).toEqual([
      'This ignore comment is about literal-credential, and the policy lets no comment speak for a credential (`inline-ignores`)',
    ]);
  });

  it.each(cases)('counts where the policy says so: %s', async (_, files) => {
    expect(await scanned({ ...files, ...allowing })).toEqual({ ...nothing, ignored: 1 });
  });

  it('covers its own line and no other', async () => {
    const files = codex(
      '[mcp_servers.acme.env]',
      `# ${excused}`,
      `ONE_API_KEY = "${secret}"`,
      `TWO_API_KEY = "${random.secret()}"`,
    );
    expect(await scanned({ ...files, ...allowing })).toEqual({
      code: 1,
      found: ['literal-credential 6'],
      ignored: 1,
      why: [],
    });
  });

  it('is counted in what people read', async () => {
    const { stdout } = await runDist([
      'scan',
      repository({ ...codex(`# ${excused}`, literal), ...allowing }),
    ]);
    expect(stdout).toContain('Not listed: 1 ignored by a comment.\n');
  });
});

it('an unused comment has a place of its own, in the repository', async () => {
  const folder = repository({
    'web/.codex/config.toml': codex(`# ${excuse}`, `# ${excused}`)['.codex/config.toml']!,
  });
  const { findings } = await scanJson([`${folder}/web`]);
  expect(findings.map(({ file, line, place }) => [file, line, place])).toEqual([
    ['.codex/config.toml', 3, 'web/.codex/config.toml#/#ignore/wrong-reference-syntax'],
    ['.codex/config.toml', 4, 'web/.codex/config.toml#/#ignore/literal-credential'],
  ]);
});

describe('with --base', () => {
  it('a comment of the head never counts, whatever the policy says', async () => {
    const folder = repository({ ...allowing, ...codex('args = ["-y"]') });
    git(folder, 'checkout', '--quiet', '-b', 'topic');
    write(folder, codex(`# ${excused}`, literal));
    write(folder, { 'web/.codex/config.toml': codex(`# ${excuse}`, wrong)['.codex/config.toml']! });
    expect(foundIn(await scanJson(['--base', 'main', folder]))).toEqual([
      'literal-credential .codex/config.toml',
      'wrong-reference-syntax web/.codex/config.toml',
    ]);
    commitAll(folder);
    expect(foundIn(await scanJson(['--base', 'main', folder]))).toHaveLength(2);
  });

  it('a comment of the base does not cover another credential below it', async () => {
    const folder = repository({ ...allowing, ...codex(`# ${excused}`, literal) });
    git(folder, 'checkout', '--quiet', '-b', 'topic');
    write(folder, codex(`# ${excused}`, literal.replace(secret, random.secret())));
    commitAll(folder);
    expect(foundIn(await scanJson(['--base', 'main', folder]))).toEqual([
      'literal-credential .codex/config.toml',
    ]);
  });
});
