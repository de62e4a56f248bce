import { dirname } from 'node:path';
import { UsageError } from '../core/errors.js';
import type { FixedFile } from '../core/fixes.js';
import { isComplete } from '../core/report.js';
import type { Disk } from '../core/repository.js';
import { encode } from '../core/source.js';
import { disk } from '../io/disk.js';
import { checkEditable, type EditedFile, writeEdited } from '../io/edited-files.js';
import { writeReport } from '../io/output.js';
import { ProgressLine } from '../io/terminal.js';
import { fix, type Proposed } from '../pipeline/fix/fix.js';
import { diffOf } from '../reporters/fix/diff.js';
import { fixJson } from '../reporters/fix/json.js';
import { summaryOf } from '../reporters/fix/summary.js';
import { version } from '../version.js';
import { type OpenShelf, openShelf } from './shelf.js';

interface Options {
  readonly write?: true;
  readonly store?: string;
  readonly in?: string;
  readonly policy?: string;
  readonly wrapper?: string;
  readonly allowUnverified?: true;
  readonly format: string;
  readonly output?: string;
}

const EXIT_LEFT = 1;
const EXIT_INCOMPLETE = 3;

/** Proposes references in place of credentials, and writes them if that is wanted. Gives the exit code. */
export async function runFix(root: string, options: Options): Promise<number> {
  if (options.in !== undefined && options.store === undefined) throw new UsageError('--in needs --store');
  if (options.store !== undefined && !options.write)
    throw new UsageError('--store needs --write: a value is stored when the file changes');
  const world = { disk: disk(process.env), now: new Date() };
  const shelf = await openShelf(options, process.env);
  try {
    const proposed = await proposals(root, options, shelf, world);
    if (options.write) await write(root, proposed, shelf, world.disk);
    await print(proposed, options);
    if (!isComplete(proposed.report)) return EXIT_INCOMPLETE;
    return proposed.fixed.some(({ way }) => way === 'none') ? EXIT_LEFT : 0;
  } finally {
    await shelf?.close();
  }
}

async function proposals(
  root: string,
  { policy, wrapper, allowUnverified }: Options,
  shelf: OpenShelf | undefined,
  world: { readonly disk: Disk; readonly now: Date },
): Promise<Proposed> {
  const progress = new ProgressLine(process.stderr);
  progress.show('listing files …');
  return fix({
    scanning: {
      root,
      subject: { kind: 'tree', tree: 'work' },
      named: { policy, from: 'disk' },
      // What a baseline knows is still there to be replaced.
      adopting: { salt: 'not kept' },
      fingerprintKey: process.env['MCP_REKEY_FINGERPRINT_KEY'] || undefined,
      world,
      progress: (done, total) => progress.show(`examined ${done} of ${total} files …`),
    },
    words: wordsOf(wrapper),
    ...(shelf && { refer: (name: string) => shelf.refer(name) ?? `env://${name}` }),
    allowUnverified: allowUnverified === true,
  }).finally(() => progress.clear());
}

/** What starts the wrapper; its version is this one's, so that what is launched tomorrow is what was read today. */
function wordsOf(wrapper = `npx -y mcp-rekey@${version}`): readonly [string, ...string[]] {
  const [first = 'npx', ...rest] = wrapper.trim().split(/\s+/);
  return [first, ...rest, 'exec'];
}

/** The values first, then the files: a reference that is written resolves. */
async function write(
  root: string,
  { files, values }: Proposed,
  shelf: OpenShelf | undefined,
  disk: Disk,
): Promise<void> {
  const { kind } = await disk.look(root);
  const folder = kind === 'file' ? dirname(root) : root;
  const edited = await Promise.all(files.map((file) => editedFile(folder, file, disk)));
  checkEditable(folder, edited);
  await shelf?.put(values);
  writeEdited(folder, edited);
}

async function editedFile(
  folder: string,
  { path, before, after }: FixedFile,
  disk: Disk,
): Promise<EditedFile> {
  const source = await (await disk.folder(folder)).read({ path });
  if (!('text' in source) || source.text !== before)
    throw new UsageError(`${path} has changed since it was read: run this again`);
  return { path, before: encode(before, source), after: encode(after, source) };
}

async function print(proposed: Proposed, { write, format, output }: Options): Promise<void> {
  const isExact = output !== undefined || isApplied();
  if (format === 'json') await writeReport(fixJson(proposed, write === true), output);
  else if (!write) await writeReport(diffOf(proposed, isExact), output);
  const masked = format === 'diff' && !write && !isExact;
  for (const line of summaryOf(proposed, { written: write === true, masked }))
    process.stderr.write(`${line}\n`);
}

/** Whether a program reads the diff, and not a person or a log that others read. */
function isApplied(): boolean {
  return !process.stdout.isTTY && !process.env['CI'];
}
