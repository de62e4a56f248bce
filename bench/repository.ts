import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BenchFile } from './files.js';

/**
 * A git repository at `folder` with these files in one commit, checked out. One that is there already is kept:
 * the files are the same in every run.
 */
export async function repository(folder: string, files: () => Iterable<BenchFile>): Promise<void> {
  if (existsSync(folder)) return;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dirname(unfinished), { recursive: true });
  git(['init', '--quiet', '--initial-branch=main', unfinished]);
  // fast-import takes all files from one pipe, which is minutes faster than `git add` on as many.
  const importer = spawn('git', ['-C', unfinished, 'fast-import', '--quiet'], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const closed = once(importer, 'close');
  await pipeline(Readable.from(commands(files())), importer.stdin);
  const [code] = await closed;
  if (code !== 0) throw new Error(`git fast-import ended with exit code ${code}`);
  git(['-C', unfinished, 'reset', '--quiet', '--hard', 'main']);
  renameSync(unfinished, folder);
}

function* commands(files: Iterable<BenchFile>): Generator<Buffer> {
  yield Buffer.from(
    'commit refs/heads/main\ncommitter Bench <bench@example.com> 1700000000 +0000\ndata 5\nbench\n',
  );
  for (const { path, content } of files) {
    yield Buffer.from(`M 100644 inline ${path}\ndata ${content.length}\n`);
    yield content;
    yield Buffer.from('\n');
  }
  yield Buffer.from('done\n');
}

function git(args: readonly string[]): void {
  const { status } = spawnSync('git', args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`git ${args.join(' ')} ended with exit code ${status}`);
}
