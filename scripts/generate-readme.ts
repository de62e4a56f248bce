/**
 * Puts into README.md what the built program really prints, between markers that name the arguments.
 * `--check` changes nothing and fails if README.md shows anything else.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { generated } from './generated.js';

const PROGRAM = 'dist/index.js';

/** `<!-- output of: scan --help -->`, a code block, `<!-- end of output -->`. */
const BLOCK = /<!-- output of: ([a-z0-9 ./-]+) -->\n[\s\S]*?<!-- end of output -->/g;

if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is not there: run \`npm run build\``);
const readme = readFileSync('README.md', 'utf8');
generated(
  'README.md',
  readme.replace(BLOCK, (_, args: string) =>
    [`<!-- output of: ${args} -->`, '```text', output(args), '```', '<!-- end of output -->'].join('\n'),
  ),
  'npm run build',
);

/** What the program says to these arguments, as in a pipe: without colour, 80 columns wide. */
function output(args: string): string {
  const { FORCE_COLOR: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args.split(' ')], {
    env,
    encoding: 'utf8',
  });
  // 1 is what a scan with findings ends with.
  if ((status !== 0 && status !== 1) || stderr !== '') {
    throw new Error(`${PROGRAM} ${args} ended with ${status}: ${stderr}`);
  }
  return [`$ node ${PROGRAM} ${args}`, stdout.trimEnd()].join('\n');
}
