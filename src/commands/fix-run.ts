import { randomBytes } from 'node:crypto';
import { basename, dirname, resolve } from 'node:path';
import { UsageError } from '../core/errors.js';
import type { FixedFile, Storing } from '../core/fixes.js';
import { isComplete } from '../core/report.js';
import type { Disk } from '../core/repository.js';
import { encode } from '../core/source.js';
import type { Folder } from '../core/tree.js';
import { disk } from '../io/disk.js';
import { checkEditable, type EditedFile, writeEdited } from '../io/edited-files.js';
import { writeReport } from '../io/output.js';
import { ProgressLine } from '../io/terminal.js';
import { type FixOptions, fix, type Proposed } from '../pipeline/fix/fix.js';
import type { Wrapping } from '../pipeline/propose/wrapper.js';
import { exactDiff, maskedDiff } from '../reporters/fix/diff.js';
import { fixJson } from '../reporters/fix/json.js';
import { summaryOf } from '../reporters/fix/summary.js';
import { EXIT_INCOMPLETE } from './failure.js';
import { isLogged } from './logged.js';
import { type OpenShelf, openShelf } from './shelf.js';
import { wordsOf } from './wrapper-words.js';

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

/** Proposes references in place of credentials, and writes them if that is wanted. Gives the exit code. */
export async function runFix(root: string, options: Options): Promise<number> {
  checkOptions(options);
  const own = disk(process.env);
  const { kind, real } = await own.look(root);
  const folder = kind === 'file' ? dirname(real) : root;
  // Where hosts start their servers; a file alone does not say that.
  const repository = await own.repository(folder);
  const isRepository = repository !== undefined;
  const start = kind === 'file' ? process.cwd() : folder;
  const shelf = await openShelf(options, { env: process.env, folder: start, isRepository });
  try {
    const files = await own.folder(folder);
    const proposed = await proposals(root, options, {
      ...{ shelf, disk: own, files, isRepository },
      around:
        repository &&
        partOf(
          repository.prefix,
          kind === 'file' ? folder : real,
          kind === 'file' ? basename(real) : undefined,
        ),
    });
    const edited = await Promise.all(proposed.files.map((file) => editedFile(file, files)));
    const storing = options.write ? await write(folder, edited, proposed, shelf) : NOTHING;
    await print(proposed, edited, storing, options);
    if (proposed.fixed.some(({ way }) => way === 'none')) return EXIT_LEFT;
    return isComplete(proposed.report) ? 0 : EXIT_INCOMPLETE;
  } finally {
    await shelf?.close();
  }
}

function checkOptions({ write, store, in: scope, wrapper, format, output }: Options): void {
  if (scope !== undefined && store === undefined) throw new UsageError('--in needs --store');
  if (store !== undefined && !write)
    throw new UsageError('--store needs --write: a value is stored when the file changes');
  if (wrapper?.trim() === '') throw new UsageError('--wrapper is empty');
  if (write && output !== undefined && format === 'diff')
    throw new UsageError(
      '--output is for the diff that --write does not print; --format json works with both',
    );
}

const NOTHING: Storing = { stored: [], notices: [], options: [], variables: [] };

interface Surroundings {
  readonly shelf: OpenShelf | undefined;
  readonly disk: Disk;
  readonly files: Folder;
  readonly isRepository: boolean;
  readonly around: FixOptions['around'];
}

/** The repository around a folder of it, or a file in that; `undefined` if that is all of it. */
function partOf(prefix: string, folder: string, file: string | undefined): FixOptions['around'] {
  if (prefix === '' && file === undefined) return undefined;
  const root = resolve(folder, ...prefix.split('/').flatMap((name) => (name === '' ? [] : ['..'])));
  const isPart = (path: string) => (file === undefined ? path.startsWith(prefix) : path === prefix + file);
  return { root, isPart };
}

async function proposals(
  root: string,
  { policy, wrapper, allowUnverified }: Options,
  { shelf, disk, files, isRepository, around }: Surroundings,
): Promise<Proposed> {
  const progress = new ProgressLine(process.stderr);
  progress.show('listing files …');
  return fix({
    scanning: {
      root,
      subject: { kind: 'tree', tree: 'work' },
      named: { policy, from: 'disk' },
      // What a baseline knows is still there to be replaced. The salt is of this run alone: with one that others know, fingerprints
      // would let them try passwords.
      adopting: { salt: randomBytes(32).toString('hex') },
      fingerprintKey: process.env['MCP_REKEY_FINGERPRINT_KEY'] || undefined,
      world: { disk, now: new Date() },
      progress: (done, total) => progress.show(`examined ${done} of ${total} files …`),
    },
    words: wordsOf(wrapper),
    ...(shelf && supplyOf(shelf)),
    ...{ around, isAtLarge: !isRepository },
    allowUnverified: allowUnverified === true,
    isExact: async (path) => {
      const source = await files.read({ path });
      return 'text' in source && !source.binary;
    },
  }).finally(() => progress.clear());
}

function supplyOf(shelf: OpenShelf): Pick<Wrapping, 'refer' | 'options'> {
  return {
    refer: (name, isAnywhere) => shelf.refer(name, isAnywhere) ?? `env://${name}`,
    options: (isAnywhere) => (shelf.refer('NAME') === undefined ? [] : shelf.options(isAnywhere)),
  };
}

/** The values first, then the files: a reference that is written resolves. */
async function write(
  folder: string,
  edited: readonly EditedFile[],
  { values }: Proposed,
  shelf: OpenShelf | undefined,
): Promise<Storing> {
  checkEditable(folder, edited);
  const storing = (await shelf?.put(values)) ?? NOTHING;
  try {
    writeEdited(folder, edited);
  } catch (error) {
    if (storing.stored.length === 0 || !(error instanceof UsageError)) throw error;
    throw new UsageError(`${error.message}. Stored: ${storing.stored.map(({ name }) => name).join(', ')}`);
  }
  return storing;
}

async function editedFile({ path, before, after }: FixedFile, files: Folder): Promise<EditedFile> {
  const source = await files.read({ path });
  if (!('text' in source) || source.text !== before)
    throw new UsageError(`${path} has changed since it was read: run this again`);
  return { path, before: encode(before, source), after: encode(after, source) };
}

async function print(
  proposed: Proposed,
  edited: readonly EditedFile[],
  storing: Storing,
  { write, format, output }: Options,
): Promise<void> {
  const written = write === true;
  const isDiff = format === 'diff' && !written;
  const masked = isDiff && output === undefined && !isApplied();
  if (format === 'json') await writeReport(fixJson(proposed, { written, stored: storing.stored }), output);
  else if (masked) await writeReport(maskedDiff(proposed), undefined);
  else if (isDiff) await writeReport(exactDiff(edited, proposed.report.prefix), output, 0o600);
  const diffFile = isDiff ? output : undefined;
  for (const line of summaryOf(proposed, { written, masked, diffFile, storing }))
    process.stderr.write(`${line}\n`);
}

/** Whether a program reads the diff, and not a person or a log that others read. */
function isApplied(): boolean {
  return !process.stdout.isTTY && !isLogged(process.env);
}
