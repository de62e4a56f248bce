/**
 * Bundles src/cli.ts into dist/ with ncc. dist/ is emptied first, so that no chunk of an earlier build stays behind.
 * `--check` builds as well, and fails if what git holds is another dist/ than this one.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';

/** ncc compiles with the Node it runs on; bundles of two majors differ, so one of them is the reference. */
const BUILD_NODE_MAJOR = 20;

const major = Number(process.versions.node.split('.')[0]);
const check = process.argv.includes('--check');
if (major !== BUILD_NODE_MAJOR) {
  const message = `dist/ is built on Node.js ${BUILD_NODE_MAJOR}, this is ${process.version}`;
  if (!check) throw new Error(message);
  console.log(`${message}: not compared here`);
} else build();

function build(): void {
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist');
  execFileSync('npx', ['ncc', 'build', 'src/cli.ts', '--out', 'dist', '--target', 'es2022', '--quiet'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  chmodSync('dist/index.js', 0o755);
  if (!check) return;
  const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' });
  if (changed === '') return;
  console.error(`dist/ is not what src/ builds; run \`npm run build\` and commit it:\n${changed}`);
  process.exitCode = 1;
}
