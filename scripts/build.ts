/**
 * Bundles src/cli.ts into dist/ with ncc, with the licences of what is bundled. dist/ is replaced as a whole, so that no
 * chunk of an earlier build stays behind.
 * `--check` leaves dist/ alone, and fails if it is not, file by file and byte by byte, what src/ builds.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from './compile.js';

const require = createRequire(import.meta.url);

/** Bundles of two Node.js majors can differ, so one of them is the reference. */
const BUILD_NODE_MAJOR = 20;
/** Run by this Node.js itself: `npx` could find another one, and is no program on Windows. */
const NCC = require.resolve('@vercel/ncc/dist/ncc/cli.js');

/** Inside the repository, for packages are looked for from here upwards. */
const COMPILED = '.compiled';

const check = process.argv.includes('--check');
const major = Number(process.versions.node.split('.')[0]);
if (major === BUILD_NODE_MAJOR) build();
else {
  const message = `dist/ is built on Node.js ${BUILD_NODE_MAJOR}, this is ${process.version}`;
  if (!check) throw new Error(message);
  console.log(`${message}: not compared here`);
}

function build(): void {
  const folder = mkdtempSync(join(tmpdir(), 'mcp-rekey-build-'));
  try {
    bundle(folder);
    if (check) compare(folder);
    else {
      rmSync('dist', { recursive: true, force: true });
      cpSync(folder, 'dist', { recursive: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bundle(folder: string): void {
  const options = ['--target', 'es2022', '--license', 'licenses.txt', '--no-cache', '--quiet'];
  try {
    compile(COMPILED);
    execFileSync(process.execPath, [NCC, 'build', join(COMPILED, 'cli.js'), '--out', folder, ...options], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } finally {
    rmSync(COMPILED, { recursive: true, force: true });
  }
  chmodSync(folder, 0o755);
  chmodSync(join(folder, 'index.js'), 0o755);
}

function compare(folder: string): void {
  const wanted = filesOf(folder);
  const found = filesOf('dist');
  const differing = [...new Set([...wanted.keys(), ...found.keys()])]
    .filter((name) => wanted.get(name) !== found.get(name))
    .sort();
  if (differing.length === 0) return;
  console.error('dist/ is not what src/ builds; run `npm run build` and commit it:');
  for (const name of differing) console.error(`  ${name}: ${difference(wanted.has(name), found.has(name))}`);
  process.exitCode = 1;
}

function difference(wanted: boolean, found: boolean): string {
  if (wanted && found) return 'differs';
  return wanted ? 'is missing' : 'should not be there';
}

/** Names and contents; `latin1` keeps all bytes apart. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  try {
    return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
}
