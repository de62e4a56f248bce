import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanEnv, temporaryFolder, write } from '../io/temporary.js';
import { keyValues } from '../support/runner-files.js';

const TSX = createRequire(import.meta.url).resolve('tsx/cli');

const CHANGELOG = `# Changelog

## Unreleased

- Not yet.

## 1.2.30

- Another.

## 1.2.3 (2027-01-31)

- One thing.

### Details

- \`a=b\` and \`c<<d\`.

## 1.2.2

- An older thing.
`;

interface Release {
  readonly tag?: string;
  readonly version?: string;
  readonly built?: string;
  readonly changelog?: string;
}

function notesOf({ tag = 'v1.2.3', version = '1.2.3', built = version, changelog = CHANGELOG }: Release) {
  const folder = temporaryFolder();
  write(folder, {
    'package.json': JSON.stringify({ version }),
    'CHANGELOG.md': changelog,
    'dist/index.js': `console.log('${built}')`,
  });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [TSX, resolve('scripts/release-notes.ts'), tag],
    { cwd: folder, env: cleanEnv, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('the notes of a release', () => {
  it('are what the changelog says of this version, and of no other', () => {
    const { status, stdout } = notesOf({});
    expect(status).toBe(0);
    expect(keyValues(stdout)).toEqual({
      notes: '- One thing.\n\n### Details\n\n- `a=b` and `c<<d`.',
    });
  });

  it.each<[string, Release, string]>([
    ['the tag is another version', { tag: 'v1.2.2' }, 'the tag is'],
    ['the tag has no v', { tag: '1.2.3' }, 'the tag is'],
    ['dist/ is of another version', { built: '1.2.2' }, 'was built as version 1.2.2'],
    ['the changelog does not have it', { tag: 'v1.2.4', version: '1.2.4' }, 'says nothing'],
    [
      'the changelog says nothing of it',
      { changelog: '# Changelog\n\n## 1.2.3\n\n## 1.2.2\n\n- Old.\n' },
      'says nothing',
    ],
    [
      'the notes would end too early',
      { changelog: '## 1.2.3\n\nEND_OF_RELEASE_NOTES\nx=y\n' },
      'a line of the notes',
    ],
  ])('are none if %s', (_, release, message) => {
    const { status, stdout, stderr } = notesOf(release);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });
});
