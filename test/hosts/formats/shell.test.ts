import { describe, expect, it } from 'vitest';
import { shell } from '../../../src/hosts/formats/shell.js';
import {
  choosing,
  commentsOf,
  expectReplaceable,
  expectSoundRanges,
  LINE_ENDS,
  list,
  map,
  nastyString,
  oneOf,
  type Pick,
  parsed,
  plainOf,
  scalarAt,
  type Value,
  valuesOf,
} from './support.js';

const server = (entries: Readonly<Record<string, Value>>): Value => map({ mcp: map({ acme: map(entries) }) });

describe('shell', () => {
  it.each<[string, string, Value]>([
    [
      'Crush',
      'mcp add acme --type http --url "https://acme.test/mcp" --header Authorization "Bearer $T" --env K V --timeout 10',
      server({
        type: 'http',
        url: 'https://acme.test/mcp',
        headers: map({ Authorization: 'Bearer $T' }),
        env: map({ K: 'V' }),
        timeout: '10',
      }),
    ],
    [
      'Crush with arguments',
      'mcp add acme --command node --args a.js --args --key --args v --oauth-client-secret s',
      server({ command: 'node', oauth_client_secret: 's', args: list('a.js', '--key', 'v') }),
    ],
    [
      'Claude Code',
      'claude mcp add --transport stdio -e A=1 B=2 --env C=3 acme -s user -- npx -y pkg --key v',
      server({
        type: 'stdio',
        env: map({ A: '1', B: '2', C: '3' }),
        scope: 'user',
        command: 'npx',
        args: list('-y', 'pkg', '--key', 'v'),
      }),
    ],
    [
      'Claude Code over HTTP',
      'claude mcp add --transport http acme https://acme.test -H "X-Key: a=b" "Y: z" --header=Z:1',
      server({ type: 'http', url: 'https://acme.test', headers: map({ 'X-Key': 'a=b', Y: 'z', Z: '1' }) }),
    ],
    [
      'Gemini',
      'gemini mcp add --trust acme docker run -i --rm -e K=V img',
      server({ command: 'docker', env: map({ K: 'V' }), args: list('run', '-i', '--rm', 'img') }),
    ],
    [
      'Codex',
      '$ codex mcp add acme --env K=V --url=https://acme.test',
      server({ env: map({ K: 'V' }), url: 'https://acme.test' }),
    ],
    ['an unknown option', 'x mcp add --client-key=s acme y', server({ client_key: 's', command: 'y' })],
    [
      'JSON',
      `claude mcp add-json -s user acme '{"command": "npx", "env": {"K": "a\\u0062"}}'`,
      server({ command: 'npx', env: map({ K: 'ab' }) }),
    ],
    ['a URL in a condition', '[[ -n $A ]] && mcp add acme --url u; true', server({ url: 'u' })],
    [
      'two commands',
      'mcp add acme --url u\nmcp add acme --env A=1',
      server({ url: 'u', env: map({ A: '1' }) }),
    ],
  ])('reads a command of %s', (_, text, value) => {
    expect(plainOf(parsed(shell, text))).toEqual(value);
  });

  it.each<[string, Record<string, Value>]>([
    ['A=1', { A: '1' }],
    ['export A=1 B="x y"', { A: '1', B: 'x y' }],
    ['A=1 B=2 npx server C=3', { A: '1', B: '2' }],
    ['declare -x A=$(op read "op://v/i (x)/f")', { A: '$(op read "op://v/i (x)/f")' }],
    ['A=${B:-c d}e', { A: '${B:-c d}e' }],
    ['A="${B:-"c d"}e"`f g`', { A: '${B:-"c d"}e`f g`' }],
    ["A='b'\\''c'\"d\"", { A: "b'cd" }],
    ["A=$'b\\n\\x41\\'\\u00e9'", { A: "b\nA'é" }],
    ['A="b\\"\\\\\\$c\\d"', { A: 'b"\\$c\\d' }],
    ['A=b\\ c\\\nd', { A: 'b cd' }],
    ['A="b\\\nc"', { A: 'bc' }],
    ['A=b#c # d', { A: 'b#c' }],
    ['A=""', { A: '' }],
    ['cat <<EOF > x\nB=2\nEOF\nA=1', { A: '1' }],
    ["cat <<-'E'\n don't\n\tE\nA=1", { A: '1' }],
  ])('reads the variables of %s', (text, value) => {
    expect(plainOf(parsed(shell, text))).toEqual(map({ env: map(value) }));
  });

  it.each(['echo A=1', 'mcp list', 'if [ $A = b ]; then', '# A=1', '', 'add mcp acme'])(
    'finds nothing in %j',
    (text) => {
      expect(shell.parse(text)).toMatchObject({ roots: [], problems: [] });
    },
  );

  it.each(LINE_ENDS)('knows where a value stands over continued lines (%j)', (end) => {
    const text = [
      '# one',
      'mcp add acme \\',
      "  --header 'Authorization: Bearer abc' \\ ",
      '  # two',
      '--env K \\',
      '  "v w"',
    ].join(end);
    const continued = text.replace('\\ ', '\\').replace(`  # two${end}`, '');
    const root = parsed(shell, continued);
    const raw = (...path: string[]): string[] => {
      const { text: decoded, range } = scalarAt(root, 'mcp', 'acme', ...path);
      return [decoded.range(), range].map(({ start, end }) => continued.slice(start, end));
    };
    expect(raw('headers', 'Authorization')).toEqual(['Bearer abc', " Bearer abc'"]);
    expect(raw('env', 'K')).toEqual(['v w', '"v w"']);
    expect(commentsOf(shell.parse(continued))).toEqual(['one']);
  });

  it.each([
    ['a quote', "A=1\nB='2\nC=3\n", ['A', 'C']],
    ['double quotes', 'A=1\nB="2\nC=3\n', ['A', 'C']],
    ['a substitution', 'A=1\nB=$(x\nC=3\n', ['A', 'B', 'C']],
    ['a here-document', 'A=1\ncat <<EOF\nC=3\n', ['A', 'C']],
  ])('reads on after %s that is not closed', (_, text, names) => {
    const [root] = valuesOf(shell.parse(text));
    const env = typeof root === 'object' && 'map' in root ? root.map[0]![1] : root;
    expect(typeof env === 'object' && 'map' in env && env.map.map(([name]) => name)).toEqual(
      expect.arrayContaining(names),
    );
  });

  it('reads back whatever it is written as', () => {
    choosing((pick) => {
      const mixed = pick(3) === 0;
      const quoted = (value: string): string => word(pick, value, mixed);
      const pairs = Array.from({ length: 1 + pick(3) }, (_, index): [string, string] => [
        `K${index}`,
        text(pick),
      ]);
      const args = Array.from({ length: pick(3) }, () => text(pick));
      const gap = (): string => oneOf(pick, [' ', '  ', ' \\\n  ', '\t', ' \\\r\n']);
      const words = [
        'mcp',
        'add',
        'acme',
        ...pairs.flatMap(([key, value]) =>
          oneOf(pick, [
            ['--env', `${key}=${quoted(value)}`],
            [`-e`, key, quoted(value)],
            [`--env=${key}=${quoted(value)}`],
          ]),
        ),
        '--',
        'npx',
        ...args.map(quoted),
      ];
      const script = `${words.reduce((all, one) => `${all}${gap()}${one}`)}\nB=${quoted(args[0] ?? '')} # c`;
      const document = shell.parse(script);
      expect(document.problems, script).toEqual([]);
      expect(valuesOf(document), script).toEqual([
        map({
          mcp: map({
            acme: map({
              env: map(Object.fromEntries(pairs)),
              command: 'npx',
              ...(args.length > 0 ? { args: list(...args) } : {}),
            }),
          }),
          env: map({ B: args[0] ?? '' }),
        }),
      ]);
      expectSoundRanges(script, document);
      if (!mixed) expectReplaceable(shell, script, pick);
    }, 600);
  });
});

/** Values are trimmed, as those of headers must be. */
const text = (pick: Pick): string => nastyString(pick).replaceAll('${A}', '$').trim();

/** A word in one style of quoting, or in several. */
function word(pick: Pick, value: string, mixed: boolean): string {
  if (value === '') return oneOf(pick, ["''", '""', "$''"]);
  const parts = mixed ? (value.match(/[\s\S]{1,3}/g) ?? []) : [value];
  return parts
    .map((part) => {
      const styles = [
        () => `"${part.replace(/["\\$`]/g, '\\$&')}"`,
        () => `$'${part.replace(/[\s\S]/g, (unit) => ansi(pick, unit))}'`,
        ...(part.includes('\n') ? [] : [() => part.replace(/[^A-Za-z0-9é漢\ud800-\udfff]/g, '\\$&')]),
        ...(part.includes("'") && !mixed ? [] : [() => `'${part.replaceAll("'", "'\\''")}'`]),
      ];
      return oneOf(pick, styles)();
    })
    .join('');
}

function ansi(pick: Pick, unit: string): string {
  const names: Record<string, string> = { '\n': '\\n', '\t': '\\t', "'": "\\'", '\\': '\\\\' };
  const code = unit.charCodeAt(0);
  if (/[^'\\]/.test(unit) && pick(3) > 0) return unit;
  return names[unit] ?? `\\u${code.toString(16).padStart(4, '0')}`;
}
