import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * A git repository at `folder` with what the stream holds (see import-stream.ts), and `main` checked out. One that is there
 * already is kept: the stream is the same in every run. Resolves to the folder. With `packed`, it is stored as a server stores it after years.
 */
export async function repository(
  folder: string,
  stream: () => Iterable<Buffer>,
  { packed = false } = {},
): Promise<string> {
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dirname(unfinished), { recursive: true });
  git(['init', '--quiet', '--initial-branch=main', unfinished]);
  // fast-import takes all files from one pipe, which is minutes faster than `git add` on as many.
  const importer = spawn('git', ['-C', unfinished, 'fast-import', '--quiet', '--done'], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const closed = once(importer, 'close');
  await pipeline(Readable.from(ended(stream())), importer.stdin);
  const [code] = await closed;
  if (code !== 0) throw new Error(`git fast-import ended with exit code ${code}`);
  git(['-C', unfinished, 'reset', '--quiet', '--hard', 'main']);
  if (packed) pack(unfinished);
  renameSync(unfinished, folder);
  return folder;
}

/** fast-import compares a file with the one before it only, so that nothing of its packing is kept (-f). */
function pack(folder: string): void {
  git(['-C', folder, 'repack', '-a', '-d', '-f', '--quiet']);
  git(['-C', folder, 'gc', '--quiet']);
}

function* ended(stream: Iterable<Buffer>): Generator<Buffer> {
  yield* stream;
  yield Buffer.from('done\n');
}

function git(args: readonly string[]): void {
  const { status } = spawnSync('git', args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`git ${args.join(' ')} ended with exit code ${status}`);
}
