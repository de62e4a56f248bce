import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FormatId } from '../../../src/core/document.js';
import { formatOf, loadFormat } from '../../../src/hosts/formats/index.js';
import { LONG, repeated, superlinear } from '../../support/growth.js';

describe('formatOf', () => {
  it.each<[string, FormatId]>([
    ['.mcp.json', 'json'],
    ['a/b.JSONC', 'json'],
    ['servers.json5', 'json'],
    ['x.code-workspace', 'json'],
    ['config.yaml', 'yaml'],
    ['a.lock.yml', 'yaml'],
    ['.codex/config.toml', 'toml'],
    ['AGENTS.md', 'markdown'],
    ['rules.mdc', 'markdown'],
    ['docs/page.mdx', 'markdown'],
    ['README.markdown', 'markdown'],
    ['application.properties', 'properties'],
    ['crushrc', 'shell'],
    ['home\\.crushrc', 'shell'],
    ['.crushrc.example', 'shell'],
    ['mcp.json.example', 'json'],
    ['config.toml.local.bak~', 'toml'],
    ['mcp.json.disabled.orig', 'json'],
    ['config.yaml.tmpl', 'yaml'],
  ])('knows %s by its name', (path, format) => {
    expect(formatOf(path, '# nothing to see')).toBe(format);
  });

  it.each<[string, FormatId | undefined]>([
    ['{"a": 1}', 'json'],
    [' \n{ }', 'json'],
    ["{'a': 1}", 'json'],
    ['[ {"a": 1}]', 'json'],
    ['["a"]', 'json'],
    ['// c\n/* d\n */ {\n // e\n "a": 1}', 'json'],
    ['[a]\nb = 1', 'toml'],
    ['# c\n\n[[a."b c"]] # d\r\n', 'toml'],
    ['---\na: b', 'yaml'],
    ['# c\r\na:\r\n  b: c', 'yaml'],
    ['- name: b', 'yaml'],
    ['"a": b', 'yaml'],
    ['```json\n{}\n```', 'markdown'],
    ['', undefined],
    ['#!/bin/sh\necho a', undefined],
    ['a = b', undefined],
    ['// c\nimport a from "b";', undefined],
    ['{a}', undefined],
    ['[x] done', undefined],
    ['https://x.test', undefined],
    ['Hello there: this is prose', undefined],
  ])('knows %j by how it begins', (text, format) => {
    expect(formatOf('file', text)).toBe(format);
    expect(formatOf('dir.json/file.unknown', text)).toBe(format);
  });

  it.each([' ', '\n', '/', '/*', '{', '[', '# \n', 'a', '{ //\n'])(
    'takes no longer for each of very many of %j, which begins like nothing',
    (piece) => {
      expect(superlinear((text) => formatOf('file', text), repeated(piece), LONG)).toBeUndefined();
    },
  );
});

describe('loadFormat', () => {
  it.each<FormatId>(['json', 'yaml', 'toml', 'markdown', 'properties', 'shell'])('loads %s', async (id) => {
    expect((await loadFormat(id)).id).toBe(id);
  });

  it('imports no package but jsonc-parser in another way than by import()', () => {
    const folder = new URL('../../../src/hosts/formats/', import.meta.url);
    const seen = new Set<string>();
    const packages: string[] = [];
    const visit = (file: URL): void => {
      if (seen.has(file.href)) return;
      seen.add(file.href);
      for (const [, clause, from] of readFileSync(file, 'utf8').matchAll(
        /^(?:import|export) ([^;]*?) from '([^']+)';/gm,
      )) {
        if (clause!.startsWith('type ')) continue;
        if (from!.startsWith('.')) visit(new URL(from!.replace(/\.js$/, '.ts'), file));
        else packages.push(from!);
      }
    };
    visit(new URL('index.ts', folder));
    expect(packages).toEqual(['jsonc-parser']);
    expect([...seen].map((file) => file.slice(folder.href.length))).toContain('json-tokens.ts');
  });
});
