import type { Coverage, SkipReason } from '../core/coverage.js';
import { displayable } from '../core/display.js';

/** What is said of skipped files, for one and for many. What is not a config is none of them. */
const SKIPPED: Readonly<Record<Exclude<SkipReason, 'not-a-config'>, readonly [string, string]>> = {
  'symlink-outside': ['symbolic link out of the folder', 'symbolic links out of the folder'],
  'symlink-broken': ['broken symbolic link', 'broken symbolic links'],
  submodule: ['submodule', 'submodules'],
  'nested-repository': ['repository of its own', 'repositories of their own'],
  sparse: ['file left out by sparse checkout', 'files left out by sparse checkout'],
  'lfs-pointer': ['Git LFS pointer', 'Git LFS pointers'],
  'too-large': ['file too large to read', 'files too large to read'],
  'not-searched': ['large file not searched', 'large files not searched'],
  unreadable: ['unreadable file', 'unreadable files'],
  'missing-object': ['object missing from the repository', 'objects missing from the repository'],
  'not-a-file': ['pipe or device', 'pipes or devices'],
  deleted: ['deleted file', 'deleted files'],
  'ignored-path': ['file that the policy leaves out', 'files that the policy leaves out'],
  'ignored-name': ['folder of packages or of git', 'folders of packages or of git'],
};

/** What was covered and what was not, and why; a second line names what should have been examined and was not. */
export function coverageLine(coverage: Coverage): string {
  const { listed, configs, slots, skipped } = coverage;
  const parts = skipped.flatMap(({ reason, count }) =>
    reason === 'not-a-config' ? [] : [`${count} ${SKIPPED[reason][count === 1 ? 0 : 1]}`],
  );
  const covered = `Covered: ${number(listed, 'file')} listed, ${number(configs, 'config')} read, ${number(slots, 'slot')} examined`;
  const missing = skipped
    .filter(({ incomplete }) => incomplete)
    .flatMap(({ reason, examples }) => examples.map((path) => `  ${displayable(path)} (${reason})`));
  return [
    `${covered}; skipped: ${parts.length === 0 ? 'nothing' : parts.join(', ')}.`,
    ...(missing.length > 0 ? ['Not examined:', ...missing] : []),
  ].join('\n');
}

function number(count: number, noun: string): string {
  // Not toLocaleString: loading the locale takes longer than scanning a small repository.
  const digits = String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${digits} ${noun}${count === 1 ? '' : 's'}`;
}
