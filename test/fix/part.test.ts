import { describe, expect, it } from 'vitest';
import { FixReport } from '../../src/reporters/fix/json-schema.js';
import { repository } from '../io/temporary.js';
import { tokenOf } from '../support/tokens.js';
import { claude, contentOf, fix } from './support.js';

const [first, second] = [tokenOf('github-pat-fine-grained'), tokenOf('github-pat-fine-grained')] as const;
const files = {
  'a/.mcp.json': claude(first),
  'b/.mcp.json': claude(second),
  'c/deep/.mcp.json': claude(second, 'GH_PAT'),
  'd/.mcp.json': claude(first, 'OTHER_KEY'),
};

/** The name that each file gets. */
async function namesIn(path: string, cwd: string): Promise<Readonly<Record<string, string>>> {
  const { stdout } = await fix([path, '--format', 'json'], { cwd });
  const { fixes } = FixReport.parse(JSON.parse(stdout));
  return Object.fromEntries(fixes.map(({ file, name }) => [file, name!]));
}

describe('a part of a repository', () => {
  it('gets the names that it has in all of it', async () => {
    const folder = repository(files);
    const whole = await namesIn('.', folder);
    expect(whole['a/.mcp.json']).toBe(whole['d/.mcp.json']);
    expect(whole['b/.mcp.json']).toBe(whole['c/deep/.mcp.json']);
    expect(whole['a/.mcp.json']).not.toBe(whole['b/.mcp.json']);
    for (const part of ['a', 'b', 'c', 'd', 'c/deep'])
      expect(await namesIn(part, folder)).toEqual({
        [part === 'c' ? 'deep/.mcp.json' : '.mcp.json']: whole[`${part === 'c' ? 'c/deep' : part}/.mcp.json`],
      });
    expect(await namesIn('b/.mcp.json', folder)).toEqual({ '.mcp.json': whole['b/.mcp.json'] });
    expect(await namesIn('.', `${folder}/c`)).toEqual({ 'deep/.mcp.json': whole['c/deep/.mcp.json'] });
  });

  it('is all that changes', async () => {
    const folder = repository(files);
    const before = contentOf(folder);
    expect((await fix(['b', '--write'], { cwd: folder })).code).toBe(0);
    const after = contentOf(folder);
    expect(after['b/.mcp.json']).not.toBe(before['b/.mcp.json']);
    expect({ ...after, 'b/.mcp.json': '' }).toEqual({ ...before, 'b/.mcp.json': '' });
  });
});
