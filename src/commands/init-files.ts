import { randomBytes, randomInt } from 'node:crypto';
import { join } from 'node:path';
import { UsageError } from '../core/errors.js';
import { POLICY_FILE } from '../core/policy/policy.js';
import { disk } from '../io/disk.js';
import { defaultBranch } from '../io/git/branch.js';
import { nameOnGithub } from '../io/git/origin.js';
import { Git } from '../io/git/repository.js';
import { writeReport } from '../io/output.js';
import { createFile } from '../io/written-file.js';
import { emptyBaseline } from '../pipeline/fingerprint-key.js';
import { addressOf } from '../pipeline/init/addresses.js';
import type { Rotated } from '../pipeline/init/rotate-text.js';
import { starterFiles } from '../pipeline/init/starter-files.js';
import { version } from '../version.js';

export interface InitOptions {
  /** Shows the files instead. */
  readonly print?: boolean;
  /** Whether rotations are wanted. */
  readonly rotate?: boolean;
}

interface Target {
  /** Where the files go. */
  readonly root: string;
  readonly branch: string | undefined;
}

/** Writes what a repository needs to be scanned, or shows it. Gives the exit code. */
export async function writeStarterFiles(
  path: string | undefined,
  { print = false, rotate = false }: InitOptions,
): Promise<number> {
  const { root, branch = 'main' } = await target(path);
  const salt = randomBytes(32).toString('hex');
  const baseline = await emptyBaseline(salt, process.env['MCP_REKEY_FINGERPRINT_KEY'] || undefined);
  const times = { minute: randomInt(1, 60), hour: randomInt(24) };
  const rotated = rotate ? await rotatedIn(root) : undefined;
  const files = starterFiles({ version, branch, ...times, rotated }, baseline);
  const lines = files.map(({ path: file, text }) => {
    if (print) return `# ${file}\n${text}`;
    return createFile(root, file, text) ? `wrote ${file}` : `left ${file} as it is: it exists`;
  });
  await writeReport(`${lines.join('\n')}${print ? '' : `\n${NEXT}${rotate ? NEXT_ROTATE : ''}`}`, undefined);
  return 0;
}

const NEXT =
  'Next: run `mcp-rekey scan`, commit the files, and require the check `mcp-rekey` before merging.\n';

const NEXT_ROTATE = `Then, to rotate: name credentials under \`rotations\` in the policy, and fill in .github/workflows/mcp-rekey-rotate.yml. ${addressOf(version, 'docs/rotation.md')} says what the App and the environment need.
`;

/** What the policy rotates, if there is one yet. */
async function rotatedIn(root: string): Promise<Rotated> {
  const { read } = disk(process.env);
  const path = join(root, POLICY_FILE);
  const file = await read(path);
  if (!('text' in file)) return { policy: '', words: [] };
  const [{ readDecisions }, { allowingWords }, { issuers }, { stores }] = await Promise.all([
    import('../pipeline/decisions.js'),
    import('../pipeline/rotate/bounds.js'),
    import('../providers/issuers/registry.js'),
    import('../stores/registry.js'),
  ]);
  const nothing = async (): Promise<undefined> => undefined;
  const { policy } = await readDecisions(nothing, { policy: path, read, anew: false });
  const repository = await nameOnGithub(await Git.open(root, process.env), process.env);
  const { rotations, stores: entries } = policy;
  return { policy: file.text, words: allowingWords(rotations, { issuers, stores, entries }, repository) };
}

async function target(path: string | undefined): Promise<Target> {
  const { kind, real } = await disk(process.env).look(path ?? '.');
  if (kind === 'file') throw new UsageError(`${path} is a file, and this needs a folder`);
  const git = await Git.open(real, process.env);
  if (git && git.top === undefined)
    throw new UsageError('a bare repository has no folder to write files into');
  if (git?.top) return { root: git.top, branch: await defaultBranch(git) };
  if (path !== undefined) return { root: real, branch: undefined };
  throw new UsageError(
    'this is no git repository; name the folder to write the files into: mcp-rekey init .',
  );
}
