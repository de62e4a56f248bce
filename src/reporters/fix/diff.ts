import { formatPatch, OMIT_HEADERS } from 'diff';
import { displayable } from '../../core/display.js';
import type { FixedFile, Fixes } from '../../core/fixes.js';
import { hunksOf } from './hunks.js';

/** A file’s bytes. */
interface ChangedBytes {
  readonly path: string;
  readonly before: Buffer;
  readonly after: Buffer;
}

/** Unified diffs for reading, with masks in place of the values that they take out. */
export function maskedDiff({ files, report }: Pick<Fixes, 'files' | 'report'>): string {
  const patch = ({ path, masked }: FixedFile) => {
    const { before, after } = masked();
    return patchOf(report.prefix + path, before, after);
  };
  return files.map(patch).join('').split('\n').map(readable).join('\n');
}

/**
 * Unified diffs with the values in them, as `git apply` takes them from anywhere in the repository. Bytes, for that is what git compares: one
 * Latin-1 character stands for each, whatever the encoding of the file is.
 */
export function exactDiff(files: readonly ChangedBytes[], prefix: string): Buffer {
  const patches = files.map(({ path, before, after }) =>
    patchOf(prefix + path, before.toString('latin1'), after.toString('latin1')),
  );
  return Buffer.from(patches.join(''), 'latin1');
}

/** A terminal does what it reads; the ends of lines are no news. */
function readable(line: string): string {
  return displayable(line.replace(/\r$/, ''));
}

function patchOf(path: string, before: string, after: string): string {
  const [old, now] = [quoted(`a/${path}`), quoted(`b/${path}`)];
  // Git ends a name with a blank in it by a tab: https://git-scm.com/docs/diff-format#generate_patch_text_with_p
  const end = path.includes(' ') && old[0] !== '"' ? '\t' : '';
  const patch = {
    ...{ oldFileName: '', newFileName: '', oldHeader: undefined, newHeader: undefined },
    hunks: hunksOf(before, after),
  };
  return `diff --git ${old} ${now}\n--- ${old}${end}\n+++ ${now}${end}\n${formatPatch(patch, OMIT_HEADERS)}`;
}

/** Git writes names with other characters in quotes: https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath */
function quoted(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name) && !/["\\]/.test(name)) return name;
  const chars = [...Buffer.from(name)].map((byte) => {
    const char = String.fromCharCode(byte);
    if (char === '"' || char === '\\') return `\\${char}`;
    return byte >= 0x20 && byte < 0x7f ? char : `\\${byte.toString(8).padStart(3, '0')}`;
  });
  return `"${chars.join('')}"`;
}
