import { mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkoutObjects } from '../../../src/io/git/checkout.js';
import { cleanEnv, commitAll, git, repository, temporaryFolder, write } from '../temporary.js';

describe('checkoutObjects', () => {
  it('gives nothing in a plain folder', async () => {
    expect(await checkoutObjects(temporaryFolder(), cleanEnv)).toBeUndefined();
  });

  it('finds the objects of a repository, from any folder of it and with none checked out', async () => {
    const folder = repository({ 'a/b': '' });
    const found = { folders: [join(folder, '.git/objects')], shallow: undefined };
    expect(await checkoutObjects(folder, cleanEnv)).toEqual(found);
    expect(await checkoutObjects(join(folder, 'a'), cleanEnv)).toEqual(found);
    const bare = join(temporaryFolder(), 'bare.git');
    git(folder, 'clone', '--quiet', '--bare', '--no-hardlinks', folder, bare);
    expect(await checkoutObjects(bare, cleanEnv)).toMatchObject({ folders: [join(bare, 'objects')] });
  });

  it('finds those of a linked work tree and of a submodule where they are', async () => {
    const folder = repository({ a: '' });
    const linked = join(temporaryFolder(), 'linked');
    git(folder, 'worktree', 'add', '--quiet', linked);
    expect(await checkoutObjects(linked, cleanEnv)).toMatchObject({
      folders: [join(folder, '.git/objects')],
    });
    git(folder, 'submodule', '--quiet', 'add', repository({ b: '' }), 'module');
    const { folders } = (await checkoutObjects(join(folder, 'module'), cleanEnv))!;
    expect(folders.map((path) => realpathSync(path))).toEqual([join(folder, '.git/modules/module/objects')]);
  });

  it('knows where the history is cut, in a linked work tree too', async () => {
    const source = repository({ a: '' });
    commitAll(source);
    const root = temporaryFolder();
    const [folder, linked] = [join(root, 'clone'), join(root, 'linked')];
    git(root, 'clone', '--quiet', '--depth=1', `file://${source}`, folder);
    git(folder, 'worktree', 'add', '--quiet', linked);
    for (const place of [folder, linked])
      expect((await checkoutObjects(place, cleanEnv))?.shallow).toEqual(
        readFileSync(join(folder, '.git/shallow')),
      );
  });

  it('follows what a repository borrows, also relative paths further down, and not for ever', async () => {
    const root = temporaryFolder();
    const objects = (name: string): string => join(root, name, 'objects');
    const borrow = (name: string, ...lines: readonly string[]): void =>
      write(objects(name), { 'info/alternates': `${lines.join('\n')}\n` });
    git(root, 'init', '--quiet', 'top');
    borrow('top/.git', '# a comment', objects('one'), '../../../two/objects');
    borrow('one', '../../three/objects');
    borrow('three', '../../one/objects');
    mkdirSync(objects('two'), { recursive: true });
    expect((await checkoutObjects(join(root, 'top'), cleanEnv))?.folders).toEqual(
      ['top/.git', 'one', 'two', 'three'].map(objects),
    );
  });
});
