import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, openSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MAX_CONFIG_BYTES } from '../../src/core/source.js';
import { DiskFolder } from '../../src/io/files.js';
import { temporaryFolder, write } from './temporary.js';

const reason = async (folder: string, path: string): Promise<string> => {
  const result = await new DiskFolder(folder).read({ path });
  return 'skipped' in result ? result.skipped : 'read';
};

/** Every system but Windows has it. */
const MAKE_PIPE = 'mkfifo';
const unlessWindows = it.skipIf(process.platform === 'win32');

describe('DiskFolder.read', () => {
  it('reads a text with its encoding', async () => {
    const folder = temporaryFolder();
    write(folder, {
      'a/.mcp.json': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('{}', 'utf16le')]),
    });
    expect(await new DiskFolder(folder).read({ path: 'a/.mcp.json' })).toEqual({
      path: 'a/.mcp.json',
      text: '{}',
      encoding: 'utf-16le',
      bom: true,
      binary: false,
    });
  });

  it.skipIf(process.platform !== 'linux')('opens a name that is no UTF-8', async () => {
    const folder = temporaryFolder();
    const bytes = Buffer.from([0x61, 0xff]);
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), bytes]), 'text');
    expect(await new DiskFolder(folder).read({ path: 'a\\xff', bytes })).toMatchObject({
      path: 'a\\xff',
      text: 'text',
    });
  });

  it('follows links that stay inside, and no others', async () => {
    const folder = temporaryFolder();
    const outside = temporaryFolder();
    write(outside, { 'secret.json': 'x', 'folder/.mcp.json': 'x' });
    write(folder, { 'real.json': 'x', 'inside/a.json': 'x', '.git/config': 'x' });
    const links = {
      'in.json': 'real.json',
      'twice.json': 'in.json',
      through: 'inside',
      'out.json': join(outside, 'secret.json'),
      'up.json': '../'.repeat(40) + join(outside, 'secret.json').slice(1),
      out: join(outside, 'folder'),
      'beside.json': `${folder}-other`,
      'git.json': '.git/config',
      'dangling.json': 'nothing',
      'loop.json': 'loop.json',
    };
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path));
    write(`${folder}-other`, { x: '' });
    onTestFinished(() => execFileSync('rm', ['-r', `${folder}-other`]) && undefined);
    const paths = [
      'in.json',
      'twice.json',
      'through/a.json',
      'out.json',
      'up.json',
      'out/.mcp.json',
      'beside.json',
    ];
    const found = await Promise.all(
      [...paths, 'git.json', 'dangling.json', 'loop.json'].map((path) => reason(folder, path)),
    );
    expect(found).toEqual([
      'read',
      'read',
      'read',
      'symlink-outside',
      'symlink-outside',
      'symlink-outside',
      'symlink-outside',
      'symlink-outside',
      'symlink-broken',
      'symlink-broken',
    ]);
  });

  it('reads through a link that is the root itself', async () => {
    const folder = temporaryFolder();
    write(folder, { 'real/a.json': 'x' });
    symlinkSync('real', join(folder, 'root'));
    expect(await reason(join(folder, 'root'), 'a.json')).toBe('read');
  });

  it('says that a file is gone, or is a folder', async () => {
    const folder = temporaryFolder();
    write(folder, { file: '', 'folder/x': '' });
    expect(await reason(folder, 'none.json')).toBe('deleted');
    expect(await reason(folder, 'file/none.json')).toBe('deleted');
    expect(await reason(folder, 'folder')).toBe('not-a-file');
  });

  unlessWindows('does not wait for a pipe, a socket or a device', async () => {
    const folder = temporaryFolder();
    execFileSync(MAKE_PIPE, [join(folder, 'pipe.json')]);
    const server = createServer().listen(join(folder, 'socket.json'));
    await new Promise((resolve) => server.once('listening', resolve));
    onTestFinished(() => void server.close());
    expect(await reason(folder, 'pipe.json')).toBe('not-a-file');
    expect(await reason(folder, 'socket.json')).toBe('not-a-file');
    expect(await reason('/dev', 'zero')).toBe('not-a-file');
  });

  it.skipIf(process.getuid?.() === 0)('says what it may not read', async () => {
    const folder = temporaryFolder();
    write(folder, { 'a.json': '' });
    chmodSync(join(folder, 'a.json'), 0);
    expect(await reason(folder, 'a.json')).toBe('unreadable');
  });

  it('gives a long file in pieces, which overlap and know where they stand', async () => {
    const folder = temporaryFolder();
    const line = `${'ä😀'.repeat(50)} {"key": "value"}\n`;
    const text = line.repeat(Math.ceil(MAX_CONFIG_BYTES / Buffer.byteLength(line)) + 1);
    write(folder, { 'long.json': `\ufeff${text}` });
    const result = await new DiskFolder(folder).read({ path: 'long.json' });
    if (!('chunks' in result)) throw new Error('not in pieces');
    let joined = '';
    let overlap = Number.POSITIVE_INFINITY;
    for await (const chunk of result.chunks()) {
      if (joined !== '') overlap = Math.min(overlap, joined.length - chunk.start);
      expect(text.startsWith(chunk.text, chunk.start)).toBe(true);
      const before = text.slice(0, chunk.start);
      expect(chunk.position).toEqual({
        line: before.split('\n').length,
        column: [...before.slice(before.lastIndexOf('\n') + 1)].length + 1,
      });
      joined = joined.slice(0, chunk.start) + chunk.text;
    }
    expect(joined === text).toBe(true);
    expect(overlap).toBeGreaterThanOrEqual(16 * 1024);
  });

  it.each(['utf16le', 'latin1'] as const)('gives a long file of %s in pieces', async (encoding) => {
    const folder = temporaryFolder();
    const text = 'v\u00e4lue '.repeat(MAX_CONFIG_BYTES / 6 + 10);
    const mark = encoding === 'utf16le' ? '\ufeff' : '';
    write(folder, { long: Buffer.from(mark + text, encoding) });
    const result = await new DiskFolder(folder).read({ path: 'long' });
    if (!('chunks' in result)) throw new Error('not in pieces');
    let joined = '';
    for await (const chunk of result.chunks()) joined = joined.slice(0, chunk.start) + chunk.text;
    expect(joined === text).toBe(true);
  });

  it('does not read without end', async () => {
    const folder = temporaryFolder();
    write(folder, { 'hole.json': '' });
    truncateSync(join(folder, 'hole.json'), 2 ** 40);
    expect(await reason(folder, 'hole.json')).toBe('too-large');
  });
});

describe('DiskFolder.target', () => {
  it('takes the text that git writes in place of a link for the link', async () => {
    const folder = temporaryFolder();
    write(folder, {
      '.cursor/mcp.json': '../config/mcp.json',
      'config/mcp.json': '{}',
      'real.json': '{"mcp": {}}',
      up: '../x',
    });
    const disk = new DiskFolder(folder);
    expect(await disk.target({ path: '.cursor/mcp.json' })).toEqual({
      path: 'config/mcp.json',
      kind: 'file',
    });
    expect(await disk.target({ path: 'real.json' })).toEqual({ path: 'real.json', kind: 'file' });
    expect(await disk.target({ path: 'up' })).toMatchObject({
      path: 'up',
      skipped: expect.stringMatching(/^symlink-/),
    });
  });

  it('tells folders from files', async () => {
    const folder = temporaryFolder();
    write(folder, { 'config/mcp.json': '{}' });
    symlinkSync('config', join(folder, 'folder'));
    symlinkSync('.', join(folder, 'self'));
    const disk = new DiskFolder(folder);
    expect(await disk.target({ path: 'folder' })).toEqual({ path: 'config', kind: 'folder' });
    expect(await disk.target({ path: 'self' })).toEqual({ path: '', kind: 'folder' });
  });
});

describe('DiskFolder.search', () => {
  it('finds words in text of any encoding, and leaves binaries and long files alone', async () => {
    const folder = temporaryFolder();
    write(folder, {
      'plain.json': '{"mcpServers": {}}',
      'wide.json': Buffer.from('{"mcpServers": {}}', 'utf16le'),
      'none.json': '{"mcServers": {}}',
      binary: Buffer.concat([Buffer.from([0x7f, 0, 1, 2]), Buffer.from('mcpServers')]),
      long: 'mcp'.padEnd(MAX_CONFIG_BYTES + 1),
    });
    symlinkSync('plain.json', join(folder, 'link.json'));
    const files = ['plain.json', 'wide.json', 'none.json', 'binary', 'long', 'gone', 'link.json'].map(
      (path) => ({ path }),
    );
    expect(await new DiskFolder(folder).search(files, ['mcp'])).toEqual({
      hits: [{ path: 'plain.json' }, { path: 'wide.json' }],
      skipped: [
        { path: 'long', skipped: 'not-searched' },
        { path: 'gone', skipped: 'deleted' },
      ],
      links: [{ path: 'link.json' }],
    });
  });

  it('does not leave files open', async () => {
    const folder = temporaryFolder();
    write(folder, Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`f${index}`, 'mcp'])));
    mkdirSync(join(folder, 'folder'));
    const disk = new DiskFolder(folder);
    const next = () => openSync(join(folder, 'f0'), 'r');
    const before = next();
    const files = Array.from({ length: 200 }, (_, index) => ({ path: `f${index}` }));
    await disk.search([...files, { path: 'folder' }], ['mcp']);
    for (const file of files) await disk.read(file);
    expect(next()).toBe(before + 1);
  });
});

describe('DiskFolder.list', () => {
  it('lists files and links of a plain folder, hidden ones too, and enters neither links nor node_modules', async () => {
    const folder = temporaryFolder();
    const outside = temporaryFolder();
    write(outside, { 'x.json': '' });
    write(folder, {
      '.cursor/mcp.json': '',
      'a/b/c.json': '',
      '[x]/(y)/*.json': '',
      'node_modules/m/.mcp.json': '',
      'a/node_modules/m/.mcp.json': '',
      '.git/config': '',
    });
    symlinkSync(outside, join(folder, 'out'));
    symlinkSync('..', join(folder, 'a/loop'));
    const pipes = process.platform === 'win32' ? [] : ['pipe'];
    for (const pipe of pipes) execFileSync(MAKE_PIPE, [join(folder, pipe)]);
    const { entries, skipped, ignored } = await new DiskFolder(folder).list();
    expect(Object.fromEntries(entries.map(({ path, kind }) => [path, kind]))).toEqual({
      '.cursor/mcp.json': 'file',
      '[x]/(y)/*.json': 'file',
      'a/b/c.json': 'file',
      'a/loop': 'symlink',
      out: 'symlink',
    });
    expect(skipped).toEqual(pipes.map((path) => ({ path, skipped: 'not-a-file' })));
    expect(ignored).toBe(3);
  });
});
