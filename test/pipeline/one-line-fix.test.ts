import { describe, expect, it } from 'vitest';
import type { Finding, Fix } from '../../src/core/report.js';
import { secretName } from '../../src/pipeline/propose/secret-name.js';
import { type Carrier, carriers, plainJson } from '../support/carriers.js';
import { findingsIn } from '../support/findings.js';
import { filesBelow, planted } from '../support/markers.js';
import { Random } from '../support/random.js';
import { Secrets } from '../support/secrets.js';
import { shapes } from '../support/shapes.js';

/** The lines of a text, each without its end. */
const linesOf = (text: string): readonly string[] => text.split('\n').map((line) => line.replace(/\r$/, ''));

/** Does by hand what a fix says: lines and columns count from 1, columns in code points. */
function applied(text: string, { line, column, endColumn, text: edit }: Fix): string {
  const lines = text.split('\n');
  const chars = Array.from(lines[line - 1]!);
  lines[line - 1] = [...chars.slice(0, column - 1), edit, ...chars.slice(endColumn - 1)].join('');
  return lines.join('\n');
}

const isLiteral = ({ ruleId }: Finding): boolean => /^literal-(?:credential|default)$/.test(ruleId);
const count = (findings: readonly Finding[], ruleId: string): number =>
  findings.filter((finding) => finding.ruleId === ruleId).length;

/** What is wrong with a text after a fix; `undefined` if nothing is. */
async function faultOf(
  finding: Finding & { readonly fix: Fix },
  path: string,
  text: string,
): Promise<string | undefined> {
  const { fix, place, fingerprint } = finding;
  const edited = applied(text, fix);
  const [before, after] = [(await findingsIn(path, text))!, await findingsIn(path, edited)];
  if (after === undefined) return 'it is no config any more';
  if (count(after, 'unparsable-config') > 0) return 'it does not parse any more';
  const still = after.some((one) => isLiteral(one) && one.place === place && one.fingerprint === fingerprint);
  if (still) return 'the credential is still there';
  if (after.filter(isLiteral).length !== before.filter(isLiteral).length - 1)
    return 'something else has changed';
  const wrong = count(after, 'wrong-reference-syntax') > count(before, 'wrong-reference-syntax');
  if (wrong) return 'no host resolves what stands there now';
  if (fix.after !== undefined && fix.after !== linesOf(edited)[fix.line - 1])
    return 'the line is another one';
  return finding.fixable ? undefined : 'it is not said to be fixable';
}

/** The fixes of a file, and what is wrong with them, one line each. */
async function checked(
  label: string,
  path: string,
  text: string,
  secrets: readonly string[],
): Promise<{ readonly fixes: readonly Fix[]; readonly faults: readonly string[] }> {
  const leaking = new Secrets();
  for (const secret of secrets) leaking.add(label, secret);
  const fixes: Fix[] = [];
  const faults: string[] = [];
  for (const finding of ((await findingsIn(path, text)) ?? []).filter(isLiteral)) {
    const { fix } = finding;
    if (fix === undefined) continue;
    fixes.push(fix);
    const leaks = leaking.leaks(JSON.stringify(fix));
    const fault = leaks[0] ?? (await faultOf({ ...finding, fix }, path, text));
    if (fault !== undefined) faults.push(`${label}, ${finding.slot?.keyPath}: ${fault}`);
  }
  return { fixes, faults };
}

const json = carriers.filter(({ name }) => name.startsWith('JSON'));
const yaml = carriers.filter(({ name }) => name.startsWith('YAML'));
const plainYaml: Carrier = {
  ...yaml[0]!,
  name: 'YAML without quotes',
  file: (entry) => yaml[0]!.file(entry).replaceAll(/"([A-Za-z][A-Za-z0-9 +=]*)"$/gm, '$1'),
};
/** Files of hosts that have references, with how many fixes there have to be for all shapes. */
type Place = readonly [carrier: Carrier, path: string, least: number];
const places: readonly Place[] = [
  ...json.map((one): Place => [one, '.mcp.json', 50]),
  [json[2]!, '.cursor/mcp.json', 40],
  [json[0]!, '.gemini/settings.json', 40],
  [json[0]!, 'mcp_settings.json', 40],
  ...[...yaml, plainYaml].map((one): Place => [one, 'fastagent.config.yaml', 50]),
];

describe.each(places)('the fix of a credential in any shape', (carrier, path, least) => {
  it(`puts a reference there and changes nothing else: ${carrier.name} at ${path}`, async () => {
    let fixed = 0;
    for (const [index, shape] of shapes.entries()) {
      const secret = new Random(index).secret();
      const secrets = [secret, shape.written?.(secret) ?? secret];
      const { fixes, faults } = await checked(shape.name, path, carrier.file(shape.entry(secret)), secrets);
      expect(faults).toEqual([]);
      fixed += fixes.length;
    }
    expect(fixed).toBeGreaterThanOrEqual(least);
  });
});

describe('the fixes of each host’s own files', () => {
  it('put references there that it resolves, and change nothing else', async () => {
    const fixed = new Map<string, number>();
    for (const [seed, { path, text: template }] of filesBelow('fixtures/hosts').entries()) {
      const { text, secrets } = planted(template, seed);
      const [host, , ...rest] = path.split('/');
      const values = secrets.map(({ value }) => value);
      const { fixes, faults } = await checked(path, rest.join('/'), text, values);
      expect(faults).toEqual([]);
      fixed.set(host!, (fixed.get(host!) ?? 0) + fixes.length);
    }
    expect([...fixed.values()].filter((count) => count > 0).length).toBeGreaterThanOrEqual(30);
  });
});

const secret = new Random(1).secret();
const DIGITS = '8392047561';

/** The fixes of a text, of which each is right. */
async function fixesOf(path: string, text: string | Buffer): Promise<readonly Fix[]> {
  const findings = (await findingsIn(path, text)) ?? [];
  // Else it would not be the fix that is missing.
  expect(findings.some(isLiteral)).toBe(true);
  return findings.flatMap(({ fix }) => fix ?? []);
}

const config = (env: string): string =>
  `{"mcpServers": {"acme": {"command": "acme-mcp", "env": {${env}}}}}\n`;
const inYaml = (env: string): string => `mcp:\n  servers:\n    acme:\n      command: acme-mcp\n${env}`;

it.each(['ACME_TOKEN\\"', 'ACME_TOKEN\\n', 'ACME\\\\xTOKEN', '\\u0000'])(
  'a name that is written as "%s" becomes one that a variable can have',
  async (name) => {
    const [finding] = (await findingsIn('.mcp.json', config(`"${name}": "${secret}"`)))!.filter(isLiteral);
    expect(finding?.fix?.text).toMatch(/^\$\{[A-Z_]+\}$/);
  },
);

describe('a fix is not offered', () => {
  it.each([
    ['for a number without quotes', '.mcp.json', config(`"DB_PASSWORD": ${DIGITS}`)],
    ['for a number right behind its colon', '.mcp.json', config(`"DB_PASSWORD":${DIGITS}`)],
    ['for a number in a list', '.mcp.json', `{"mcpServers": {"acme": {"args": ["--password",${DIGITS}]}}}`],
    [
      'for a number in JSON in a string',
      '.mcp.json',
      config(`"CONFIG": ${JSON.stringify(JSON.stringify({ password: Number(DIGITS) }))}`),
    ],
    [
      'in a file that does not parse',
      '.mcp.json',
      config(`"ACME_TOKEN": "${secret}", `).replace('}}}}', '}}}'),
    ],
    [
      'in a YAML map between brackets',
      'fastagent.config.yaml',
      inYaml(`      env: {ACME_TOKEN: ${secret}}\n`),
    ],
    [
      'in a YAML map between brackets over several lines',
      'fastagent.config.yaml',
      inYaml(`      env: {\n        ACME_TOKEN: ${secret},\n      }\n`),
    ],
    [
      'for a string over several lines',
      'fastagent.config.yaml',
      inYaml(`      env:\n        ACME_TOKEN: "${secret.slice(0, 20)}\\\n          ${secret.slice(20)}"\n`),
    ],
    [
      'in a longer line than anybody reads',
      '.mcp.json',
      config(`"A": "${'a '.repeat(500)}", "ACME_TOKEN": "${secret}"`),
    ],
    [
      'where no host resolves what is left',
      '.codex/config.toml',
      `[mcp_servers.acme.env]\nACME_TOKEN = "\${ACME_TOKEN:-${secret}}"\n`,
    ],
    [
      'for the default of a default',
      '.mcp.json',
      config(`"DB_URL": "\${DB_URL:-https://acme.dev/?token=${secret}}"`),
    ],
    ['behind half an escape', '.mcp.json', config(`"ACME_TOKEN": "\${ACME_TOKEN\\u003a-${secret}}"`)],
  ])('%s', async (_, path, text) => {
    expect(await fixesOf(path, text)).toEqual([]);
  });

  it('where the encoding is not known, or the file is no text', async () => {
    const text = config(`"ACME_TOKEN": "${secret}", "NAME": "é"`);
    expect(await fixesOf('.mcp.json', text)).toHaveLength(1);
    expect(await fixesOf('.mcp.json', Buffer.from(text, 'latin1'))).toEqual([]);
    expect(await fixesOf('.mcp.json', text.replace('é', '\0'))).toEqual([]);
    expect(await fixesOf('.mcp.json', Buffer.from(`\ufeff${text}`, 'utf16le'))).toHaveLength(1);
  });

  it('for a credential in a comment, which is to be deleted', async () => {
    const findings = await findingsIn('.mcp.json', `// "token": "${secret}"\n${config('"A": "b"')}`);
    expect(findings!.map(({ ruleId, fix }) => [ruleId, fix])).toEqual([['commented-credential', undefined]]);
  });
});

describe('a fix', () => {
  it('stands where it is said to, behind whatever characters and line ends', async () => {
    const text = `\r\n{"mcpServers":\r\n {"é\u{1f600}漢": {"command": "x", "env": {"ACME_TOKEN": "${secret}"}}}}\r\n`;
    const [fix] = await fixesOf('.mcp.json', text);
    expect(applied(text, fix!)).toBe(text.replace(secret, '${ACME_MCP_TOKEN}'));
    expect(fix!.after).toBe(
      ' {"é\u{1f600}漢": {"command": "x", "env": {"ACME_TOKEN": "${ACME_MCP_TOKEN}"}}}}',
    );
  });

  it('takes the default out of a reference, with the operator in front of it', async () => {
    for (const operator of [':-', '-', ':=', '=']) {
      const text = config(`"ACME_TOKEN": "\${ACME_TOKEN${operator}${secret}}"`);
      const [fix] = await fixesOf('.mcp.json', text);
      expect(applied(text, fix!)).toBe(config('"ACME_TOKEN": "${ACME_TOKEN}"'));
    }
  });

  it('may stand beside one that may not', async () => {
    const [one, other] = [new Random(2).secret(), new Random(3).secret()];
    const text = config(`\n"ACME_TOKEN": "${one}",\n"DB_PASSWORD": ${DIGITS},\n"API_KEY": "${other}"\n`);
    expect((await fixesOf('.mcp.json', text)).map(({ line }) => line)).toEqual([2, 4]);
  });

  it('may stand for each of many credentials in one line', async () => {
    const secrets = Array.from({ length: 8 }, (_, index) => new Random(index).secret());
    const text = config(secrets.map((value, index) => `"TOKEN_${index}": "${value}"`).join(', '));
    const fixes = await fixesOf('.mcp.json', text);
    expect(fixes.map((fix) => fix.after)).toEqual(secrets.map(() => undefined));
    const all = fixes.toReversed().reduce(applied, text);
    const named = (index: number): string => secretName({ name: `TOKEN_${index}`, server: 'acme' });
    expect(all).toBe(config(secrets.map((_, index) => `"TOKEN_${index}": "\${${named(index)}}"`).join(', ')));
  });

  it('is found for every one of thousands of credentials', async () => {
    const random = new Random(9);
    const env = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`TOKEN_${index}`, random.secret()]),
    );
    const findings = (await findingsIn('.mcp.json', plainJson.file({ command: 'x', env })))!.filter(
      isLiteral,
    );
    expect(findings.length).toBeGreaterThan(2900);
    expect(findings.every(({ fix }) => fix !== undefined)).toBe(true);
  });
});

describe('the line before and after', () => {
  const lineFixes = async (env: string): Promise<readonly Fix[]> => fixesOf('.mcp.json', config(env));

  it('shows no other credential of the line, and no line after where there is one', async () => {
    const [one, other] = [new Random(4).secret(), new Random(5).secret()];
    const fixes = await lineFixes(`"A_TOKEN": "${one}", "B_TOKEN": "${other}"`);
    expect(fixes.map(({ after }) => after)).toEqual([undefined, undefined]);
    const leaking = new Secrets();
    for (const value of [one, other]) leaking.add('secret', value);
    expect(leaking.leaks(JSON.stringify(fixes))).toEqual([]);
    expect(fixes[0]!.before).toBe(config('"A_TOKEN": "****", "B_TOKEN": "****"').trimEnd());
  });

  it('shows none that stands twice, wherever the second time is', async () => {
    for (const more of [
      `"B_TOKEN": "${secret}"`,
      `"NOTE": "was ${secret.slice(3, 30)}"`,
      `"x${secret}": ""`,
    ]) {
      const fixes = await lineFixes(`"A_TOKEN": "${secret}", ${more}`);
      expect(fixes.map(({ after }) => after)).toEqual(fixes.map(() => undefined));
      const leaking = new Secrets();
      leaking.add('secret', secret);
      expect(leaking.leaks(JSON.stringify(fixes))).toEqual([]);
    }
  });

  it('shows nothing that acts on a terminal, and then no line after', async () => {
    const [fix] = await lineFixes(
      `"A": "\u202e\u001b[2J", "ACME_TOKEN": "${secret}"`.replace('\u001b', '\\u001b'),
    );
    expect(fix).toMatchObject({ text: '${ACME_MCP_TOKEN}', after: undefined });
    expect(fix!.before).toContain('\\u202e');
  });
});
