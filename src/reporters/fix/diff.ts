import { createTwoFilesPatch } from 'diff';
import type { FixedFile, Fixes } from '../../core/fixes.js';

/** Unified diffs, as `git apply` takes them from the root. `exact`: with the values that they take out, else with masks in their place, for reading. */
export function diffOf({ files }: Pick<Fixes, 'files'>, exact: boolean): string {
  return files.map((file) => patchOf(file, exact)).join('');
}

function patchOf({ path, before, after, conceal }: FixedFile, exact: boolean): string {
  const shown = (text: string): string => (exact ? text : conceal(text));
  const [old, now] = [quoted(`a/${path}`), quoted(`b/${path}`)];
  const patch = createTwoFilesPatch(old, now, shown(before), shown(after), undefined, undefined, {
    context: 3,
  });
  // The library draws a line above that git does not know.
  return `diff --git ${old} ${now}\n${patch.replace(/^=+\n/, '').replace(/^((?:---|\+\+\+) [^\t\n]*)\t$/gm, '$1')}`;
}

/** Git writes names with other characters in quotes: https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath */
function quoted(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name) && !/["\\]/.test(name)) return name;
  const bytes = [...Buffer.from(name)].map((byte) => {
    const char = String.fromCharCode(byte);
    if (char === '"' || char === '\\') return `\\${char}`;
    return byte >= 0x20 && byte < 0x7f ? char : `\\${byte.toString(8).padStart(3, '0')}`;
  });
  return `"${bytes.join('')}"`;
}
