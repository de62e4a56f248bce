import type { GitProcess } from './process.js';

/**
 * The same git without the programs through which a configuration has contents go on their way between work tree and repository. Git
 * asks them as soon as dates do not tell whether a file was changed, and an index can be made in which none does.
 * https://git-scm.com/docs/gitattributes#_filter https://git-scm.com/docs/racy-git
 */
export async function withoutFilters(process: GitProcess): Promise<GitProcess> {
  const args = ['config', '-z', '--name-only', '--get-regexp', '^filter\\.'];
  const { stdout } = await process.run(args, { okCodes: [0, 1] });
  const settings = new Map<string, string>();
  for (const name of stdout.toString().split('\0')) {
    const driver = name.slice(0, name.lastIndexOf('.') + 1);
    if (driver === '' || driver === 'filter.') continue;
    for (const program of ['clean', 'smudge', 'process']) settings.set(driver + program, '');
    // A driver without programs is no failure then.
    settings.set(`${driver}required`, 'false');
  }
  return process.with([...settings]);
}
