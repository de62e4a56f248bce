import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanEnv } from '../io/temporary.js';
import { NEW, runPullRequest, story } from './story.js';

/** Major versions of Node.js, which npm gets: `20 22 24`. Tests need no network unless somebody wants this one. */
const MAJORS = (process.env['MCP_REKEY_NODES'] ?? '').split(' ').filter((major) => major !== '');

describe.skipIf(MAJORS.length === 0)('the action', () => {
  it.each(MAJORS)('runs on Node.js %s', async (major) => {
    const print = ['-y', '-p', `node@${major}`, 'node', '-p', 'process.execPath + " " + process.version'];
    const [path, version] = execFileSync('npx', print).toString().trim().split(' ') as [string, string];
    expect(version).toMatch(new RegExp(`^v${major}\\.`));
    const scene = await story();
    const env = { PATH: `${dirname(path)}:${cleanEnv['PATH']}` };
    expect(await runPullRequest(scene, { env })).toMatchObject({ code: 1, found: NEW });
    expect(scene.pull.comments).toHaveLength(1);
  });
});
