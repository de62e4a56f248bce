import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../../src/core/source.js';
import { LineIndex } from '../../../src/core/text.js';
import { examine } from '../../support/examine.js';
import { Random } from '../../support/random.js';

const secret = new Random(41).secret();
const [half, rest] = [secret.slice(0, 20), secret.slice(20)];
const yamlEnv = (value: string): string =>
  `mcp:\n  servers:\n    acme:\n      command: acme\n      env:\n        ACME_API_KEY: ${value}\n        ACME_REGION: eu\n`;
const tomlEnv = (value: string): string =>
  `[mcp_servers.acme]\ncommand = "acme"\n\n[mcp_servers.acme.env]\nACME_API_KEY = ${value}\nACME_REGION = "eu"\n`;
const YAML = 'mcp_agent.config.yaml';
const TOML = '.codex/config.toml';

/** Values in which the secret does not stand as it reads; `written` is what it is in the file. */
const cases: readonly { name: string; path: string; text: string; written: string; value?: string }[] = [
  { name: 'a plain YAML scalar', path: YAML, text: yamlEnv(secret), written: secret },
  {
    name: 'a YAML string over two lines',
    path: YAML,
    text: yamlEnv(`"${half}\\\n          ${rest}"`),
    written: `${half}\\\n          ${rest}`,
  },
  { name: 'a literal YAML block', path: YAML, text: yamlEnv(`|\n          ${secret}`), written: secret },
  {
    name: 'a literal YAML block without its line break',
    path: YAML,
    text: yamlEnv(`|-\n          ${secret}`),
    written: secret,
  },
  { name: 'a folded YAML block', path: YAML, text: yamlEnv(`>-\n\n          ${secret}`), written: secret },
  {
    name: 'a folded YAML block with a scheme on another line',
    path: YAML,
    text: yamlEnv(`>-\n          Bearer\n          ${secret}`),
    written: secret,
  },
  {
    name: 'a YAML string with an anchor and a tag',
    path: YAML,
    text: yamlEnv(`!!str &key '${secret}'`),
    written: secret,
  },
  {
    name: 'a YAML flow map',
    path: YAML,
    text: `mcp: { servers: { acme: { command: acme, env: { ACME_API_KEY: ${secret} } } } }\n`,
    written: secret,
  },
  { name: 'a literal TOML string', path: TOML, text: tomlEnv(`'${secret}'`), written: secret },
  {
    name: 'a literal TOML string over several lines',
    path: TOML,
    text: tomlEnv(`'''\n${secret}'''`),
    written: secret,
  },
  {
    name: 'a TOML string that goes on in the next line',
    path: TOML,
    text: tomlEnv(`"""\\\n   ${half}\\\n   ${rest}"""`),
    written: `${half}\\\n   ${rest}`,
  },
  {
    name: 'a dotted TOML key',
    path: TOML,
    text: `mcp_servers.acme.command = "acme"\nmcp_servers.acme.env.ACME_API_KEY = "${secret}"\n`,
    written: secret,
  },
  {
    name: 'JSON with a slash escaped',
    path: '.mcp.json',
    text: `{"mcpServers":{"acme":{"command":"acme","env":{"ACME_API_KEY":"${half}\\/${rest}"}}}}`,
    written: `${half}\\/${rest}`,
    value: `${half}/${rest}`,
  },
  {
    name: 'JSON5 in single quotes over two lines',
    path: '.mcp.json',
    text: `{mcpServers:{acme:{command:'acme',env:{ACME_API_KEY:'${half}\\\n${rest}'}}}}`,
    written: `${half}\\\n${rest}`,
  },
];

describe.each(['\n', '\r\n'])('with lines that end in %j', (lineEnd) => {
  it.each(cases)('$name keeps its place', async ({ path, text: unixText, written: unixWritten, value }) => {
    const text = unixText.replaceAll('\n', lineEnd);
    const written = unixWritten.replaceAll('\n', lineEnd);
    const start = text.indexOf(written);
    const examined = await examine(path, text);
    expect(examined?.problem).toBeUndefined();
    expect(examined?.literals.map((found) => ({ ...found.range, value: found.value }))).toEqual([
      { start, end: start + written.length, value: value ?? secret },
    ]);
  });
});

it('an alias is reported once, where its anchor is', async () => {
  const text = yamlEnv(`&key ${secret}\n        ACME_TOKEN: *key`);
  const examined = await examine(YAML, text);
  expect(examined?.literals.map(({ range }) => range.start)).toEqual([text.indexOf(secret)]);
});

it('a key that occurs twice is reported twice', async () => {
  const other = new Random(42).secret();
  const text = `{"mcpServers":{"acme":{"command":"acme","env":{"ACME_API_KEY":"${secret}","ACME_API_KEY":"${other}"}}}}`;
  expect((await examine('.mcp.json', text))?.literals.map(({ value }) => value)).toEqual([secret, other]);
});

describe.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('in a file in %s', (encoding) => {
  it.each([true, false])('with a byte order mark: %s', async (bom) => {
    const text = `{"mcpServers":{"größe 漢 \u{1f600}":{"command":"acme","env":{\n"ACME_API_KEY":"${secret}"}}}}`;
    // A few letters beyond Latin do not hide that every other byte is zero, but each of them is one that is not.
    if (encoding !== 'utf-8' && !bom) return;
    const source = decode(encode(text, { encoding, bom }));
    expect(source).toMatchObject({ text, encoding, bom, binary: false });
    const [found] = (await examine('.mcp.json', source.text))!.literals;
    expect(new LineIndex(source.text).position(found!.range.start)).toEqual({ line: 2, column: 17 });
  });
});

it('columns count characters, not their halves', async () => {
  const text = `{"mcpServers":{"\u{1f600}\u{1f600}漢é":{"command":"acme","env":{"ACME_API_KEY":"${secret}"}}}}`;
  const [found] = (await examine('.mcp.json', text))!.literals;
  const { line, column } = new LineIndex(text).position(found!.range.start);
  expect({ line, column }).toEqual({ line: 1, column: [...text.slice(0, found!.range.start)].length + 1 });
  expect(column).toBe(found!.range.start - 1);
});
