import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  cycleIn,
  type Import,
  loadedWith,
  type Module,
  moduleOf,
  modulesBelow,
} from './architecture/modules.js';

/** The rooms of the house, and the rooms that each may import from besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  hosts: ['core'],
  providers: ['core'],
  stores: ['core'],
  reporters: ['core', 'version.ts'],
  pipeline: ['core', 'hosts', 'providers', 'stores', 'reporters'],
  io: ['core'],
  commands: ['core', 'hosts', 'providers', 'stores', 'reporters', 'pipeline', 'io', 'version.ts'],
  'version.ts': [],
  'cli.ts': ['core', 'hosts', 'providers', 'stores', 'reporters', 'pipeline', 'io', 'commands', 'version.ts'],
};

/** Rooms that touch the world. Everything else takes values and returns values. */
const OUTER = ['io', 'commands', 'cli.ts'];

/** Built-in modules that only compute, and where one is needed in a single place, that place. */
const PURE_BUILTINS: Readonly<Record<string, string>> = {
  'node:path': 'src/',
  'node:buffer': 'src/',
  'node:crypto':
    'src/core/app-key.ts src/core/fingerprint.ts src/core/rotation/account.ts src/core/rotation/journal.ts src/providers/apis/digest-auth.ts src/providers/apis/npm.ts src/providers/apis/private-key.ts src/providers/apis/rsa-key.ts src/providers/issuers/hashed.ts src/providers/issuers/mysql-mariadb.ts src/providers/issuers/openssh.ts src/providers/issuers/redis-users.ts src/providers/issuers/scram.ts src/providers/issuers/snowflake-key.ts src/reporters/sarif-result.ts src/stores/age/ src/stores/aws/secret.ts',
  'node:zlib': 'src/reporters/sarif.ts',
};

/** Built-in modules that open connections: nothing needs one, a scan works offline. What does speak to GitHub is octokit. */
const NETWORK = /^node:(?:https?|http2|net|tls|dgram|dns|inspector)(?:\/|$)/;

/** Where each package may be used. */
const PACKAGES: Readonly<Record<string, string>> = {
  '@actions/core': 'src/io/actions/',
  '@actions/expressions': 'src/pipeline/age/workflow-expression.ts',
  '@actions/github': 'src/io/actions/',
  '@octokit/plugin-retry': 'src/io/github/',
  '@octokit/plugin-throttling': 'src/io/github/',
  '@octokit/rest': 'src/io/github/',
  '@redis/client': 'src/io/databases/',
  'age-encryption': 'src/stores/age/encryption.ts',
  aws4fetch: 'src/io/http/',
  commander: 'src/cli.ts src/commands/',
  'cross-spawn': 'src/io/',
  diff: 'src/reporters/',
  'fast-glob': 'src/io/',
  'jsonc-parser': 'src/hosts/formats/',
  'libsodium-wrappers': 'src/stores/',
  mysql2: 'src/io/databases/',
  pg: 'src/io/databases/',
  'toml-eslint-parser': 'src/hosts/formats/',
  undici: 'src/io/http/',
  yaml: 'src/hosts/formats/',
  zod: [
    'src/commands/action/event.ts',
    'src/commands/action/inputs.ts',
    'src/core/baseline-file.ts',
    'src/core/dates.ts',
    'src/core/google-permissions.ts',
    'src/core/policy/asking-schema.ts',
    'src/core/policy/fields.ts',
    'src/core/policy/identified.ts',
    'src/core/policy/issuer-account.ts',
    'src/core/policy/rotation-schema.ts',
    'src/core/policy/schema.ts',
    'src/core/policy/verification-schema.ts',
    'src/core/rotation/journal.ts',
    'src/providers/apis/',
    'src/providers/issuers/',
    'src/stores/',
    'src/reporters/fix/json-schema.ts',
    'src/reporters/inventory/json-schema.ts',
    'src/reporters/json-schema.ts',
    'src/reporters/json-values.ts',
    'src/reporters/rotation/json-schema.ts',
  ].join(' '),
};

/** Packages that open connections. */
const CONNECTING = /^(?:@octokit\/|@redis\/client$|mysql2$|pg$|undici$)/;

/** Packages that every scan uses. */
const EVERY_SCAN: readonly string[] = ['commander', 'jsonc-parser'];

/** What is loaded only when a file, a folder or another command needs it. */
const ON_NEED: readonly string[] = [
  'src/commands/action/run.ts',
  'src/commands/ageing.ts',
  'src/commands/baseline-update.ts',
  'src/commands/exec-run.ts',
  'src/commands/fix-run.ts',
  'src/commands/init-files.ts',
  'src/commands/init-local.ts',
  'src/commands/inventory-list.ts',
  'src/commands/resolve-check.ts',
  'src/commands/rotate-journal.ts',
  'src/commands/rotate-order.ts',
  'src/commands/rotate-provide.ts',
  'src/commands/rotate-run.ts',
  'src/commands/rotate-status.ts',
  'src/core/baseline-file.ts',
  'src/core/policy/ignored-paths.ts',
  'src/core/policy/parse.ts',
  'src/hosts/formats/markdown.ts',
  'src/hosts/formats/properties.ts',
  'src/hosts/formats/shell.ts',
  'src/hosts/formats/toml.ts',
  'src/hosts/formats/yaml.ts',
  'src/io/folder-listing.ts',
  'src/io/git/revisions.ts',
  'src/io/tools.ts',
  'src/pipeline/age/age.ts',
  'src/pipeline/age/first-seen.ts',
  'src/pipeline/age/gathered.ts',
  'src/pipeline/age/workflow-files.ts',
  'src/pipeline/proven-fixes.ts',
  'src/pipeline/scan-commits.ts',
  'src/providers/issuers/registry.ts',
  'src/reporters/markdown.ts',
  'src/reporters/sarif.ts',
  'src/stores/minters/registry.ts',
  'src/stores/registry.ts',
];

const MAX_LINES = 200;

/** Files that are longer, and why. */
const LONG_FILES: Readonly<Record<string, string>> = {
  'src/hosts/formats/shell-words.ts': 'one automaton, whose states mean nothing apart',
  'src/providers/registry.ts': 'generated: one line for each provider',
};

const modules = modulesBelow('src');

const roomOf = (path: string): string => path.split('/')[1]!;

/** Every import of the house as a line that a failing test can show. */
function imports(allowed: (module: Module, found: Import) => boolean): readonly string[] {
  return modules.flatMap((module) =>
    module.imports
      .filter((found) => !allowed(module, found))
      .map(({ to, when }) => `${module.path} imports ${to} (${when})`),
  );
}

function isIn(path: string, places: string): boolean {
  return places.split(' ').some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));
}

describe('imports', () => {
  it('are of files that are there', () => {
    expect(modules.length).toBeGreaterThan(400);
    expect(imports((_, { kind, to }) => kind !== 'file' || existsSync(to))).toEqual([]);
  });

  it('run one way: core <- hosts, providers, reporters <- pipeline <- commands <- cli, and core <- io', () => {
    const wrong = imports((module, { kind, to }) => {
      const room = roomOf(module.path);
      return kind !== 'file' || roomOf(to) === room || (MAY_IMPORT[room] ?? []).includes(roomOf(to));
    });
    expect(wrong).toEqual([]);
    expect([...new Set(modules.map(({ path }) => roomOf(path)))].sort()).toEqual(
      Object.keys(MAY_IMPORT).sort(),
    );
  });

  it('form no cycle', () => {
    expect(cycleIn(modules)).toBeUndefined();
  });

  it.each([
    'hosts',
    'providers',
    'providers/apis',
    'providers/issuers',
    'reporters',
    'stores',
    'stores/minters',
  ])('of a plug-in of %s are of no other plug-in', (family) => {
    const registry = modules.find(({ path }) => path === `src/${family}/registry.ts`);
    const plugins = (registry?.imports ?? []).filter(({ when }) => when !== 'never').map(({ to }) => to);
    expect(plugins.length).toBeGreaterThan(1);
    const wrong = imports(
      ({ path }, { to }) => !(plugins.includes(path) && (plugins.includes(to) || to === registry?.path)),
    );
    expect(wrong).toEqual([]);
  });

  it('of packages are where the package belongs', () => {
    const wrong = imports(({ path }, { kind, to, when }) => {
      if (kind !== 'package' || when === 'never') return true;
      return isIn(path, PACKAGES[to] ?? 'nowhere');
    });
    expect(wrong).toEqual([]);
  });

  it('of files, processes and other parts of the world are in src/io only', () => {
    const wrong = imports(({ path }, { kind, to }) => {
      if (kind !== 'builtin' || OUTER.includes(roomOf(path))) return true;
      return isIn(path, PURE_BUILTINS[to] ?? 'nowhere');
    });
    expect(wrong).toEqual([]);
  });

  it('open no connection anywhere', () => {
    // A type opens nothing.
    expect(imports((_, { to, when }) => when === 'never' || !NETWORK.test(to))).toEqual([]);
    expect(modules.filter(({ globals }) => globals.has('fetch') || globals.has('WebSocket'))).toEqual([]);
  });
});

describe('packages that open connections', () => {
  it('are loaded on demand', () => {
    const connecting = modules.flatMap((module) => module.imports.filter(({ to }) => CONNECTING.test(to)));
    for (const name of ['@octokit/rest', '@redis/client', 'mysql2', 'pg', 'undici'])
      expect(connecting).toContainEqual({ to: name, kind: 'package', when: 'on demand' });
    expect(connecting.filter(({ when }) => when === 'at once')).toEqual([]);
  });
});

describe('files', () => {
  it('use the process and the console in cli, commands and io only', () => {
    const inner = modules.filter(({ path }) => !OUTER.includes(roomOf(path)));
    const using = inner.filter(({ globals }) => globals.size > 0);
    expect(using.map(({ path, globals }) => `${path}: ${[...globals]}`)).toEqual([]);
    expect(modules.filter(({ globals }) => globals.has('console') || globals.has('eval'))).toEqual([]);
  });

  it('have no default export', () => {
    expect(modules.filter(({ hasDefaultExport }) => hasDefaultExport)).toEqual([]);
  });

  it(`are no longer than ${MAX_LINES} lines, unless they have a reason`, () => {
    const long = modules.filter(({ lines }) => lines > MAX_LINES).map(({ path }) => path);
    expect(long).toEqual(Object.keys(LONG_FILES).sort());
  });
});

describe('what a scan of JSON loads', () => {
  const loaded = loadedWith('src/cli.ts', modules, ON_NEED);
  const own = modules.filter(({ path }) => loaded.has(path));

  it('is the program, and of the packages only what every scan needs', () => {
    for (const path of ['src/pipeline/examine.ts', 'src/hosts/formats/json.ts', 'src/providers/registry.ts'])
      expect(loaded.has(path), path).toBe(true);
    const packages = own.flatMap((module) =>
      module.imports.filter(({ kind, when }) => kind === 'package' && when !== 'never').map(({ to }) => to),
    );
    expect(packages).toContain('commander');
    expect(packages.filter((name) => !EVERY_SCAN.includes(name))).toEqual([]);
  });

  it.each(ON_NEED)('is not %s', (path) => {
    expect(loaded.has(path)).toBe(false);
    expect(existsSync(path)).toBe(true);
  });
});

it('what the policy decides is decided without a library', () => {
  for (const path of ['apply', 'tiers', 'ignored-paths'].map((name) => `src/core/policy/${name}.ts`)) {
    const loaded = loadedWith(path, modules, []);
    expect(existsSync(path), path).toBe(true);
    const packages = modules.flatMap((module) =>
      loaded.has(module.path)
        ? module.imports.filter(({ kind, when }) => kind === 'package' && when !== 'never')
        : [],
    );
    expect(packages, path).toEqual([]);
  }
});

describe('the test itself', () => {
  const read = (text: string): Module => moduleOf('src/core/x.ts', text);

  it('sees every way of importing', () => {
    const text = [
      "import { a } from './a.js';",
      "import { type B } from './b.js';",
      "import type { C } from './c.js';",
      "export { d } from './d.js';",
      "import '@scope/e/sub';",
      "const f = await import('node:fs');",
      "type G = import('./g.js').G;",
    ].join('\n');
    expect(read(text).imports).toEqual([
      { to: 'src/core/a.ts', kind: 'file', when: 'at once' },
      { to: 'src/core/b.ts', kind: 'file', when: 'at once' },
      { to: 'src/core/c.ts', kind: 'file', when: 'never' },
      { to: 'src/core/d.ts', kind: 'file', when: 'at once' },
      { to: '@scope/e', kind: 'package', when: 'at once' },
      { to: 'node:fs', kind: 'builtin', when: 'on demand' },
      { to: 'src/core/g.ts', kind: 'file', when: 'never' },
    ]);
    expect(() => read('await import(name);')).toThrow('not written out');
  });

  it('tells globals from what only bears their name', () => {
    expect([...read('this.process.run({ console: 1 }); a.fetch();').globals]).toEqual([]);
    expect([...read("process.exit(); const b = console; fetch('x');").globals]).toEqual([
      'process',
      'console',
      'fetch',
    ]);
  });

  it.each(['export default 1;', 'export default function f() {}', 'const a = 1; export { a as default };'])(
    'sees the default export in %s',
    (text) => {
      expect(read(text).hasDefaultExport).toBe(true);
      expect(read('export const a = 1;').hasDefaultExport).toBe(false);
    },
  );

  it('finds a cycle, and no other', () => {
    const chain = (...paths: readonly string[]): Module[] =>
      paths.slice(0, -1).map((path, index) => ({
        ...moduleOf(`src/${path}.ts`, ''),
        imports: [{ to: `src/${paths[index + 1]}.ts`, kind: 'file', when: 'never' }],
      }));
    expect(cycleIn(chain('a', 'b', 'c', 'a'))).toEqual(['src/a.ts', 'src/b.ts', 'src/c.ts', 'src/a.ts']);
    expect(cycleIn([...chain('a', 'b', 'd'), ...chain('c', 'b')])).toBeUndefined();
  });
});
