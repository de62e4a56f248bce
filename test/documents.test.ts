import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleIds } from '../src/core/rules.js';
import { policyOf } from './core/policy/support.js';

const documents = ['.', 'docs', 'docs/rules'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file)),
);

/** What a code span names if it is a file of this repository: from its top, or from `src/`. */
const PATH = /`((?:src|test|docs|scripts|core|hosts|providers|reporters|pipeline|io)\/[\w./-]+)`/g;

const LINK = /\]\(<?([^)<>\s]+)>?\)/g;

/** `[title](#id)` finds an anchor or a heading. */
function hasAnchor(text: string, id: string): boolean {
  const headings = text.match(/^#{1,4} .+$/gm) ?? [];
  const slugs = headings.map((line) =>
    line
      .replace(/^#+ /, '')
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
  return text.includes(`<a id="${id}"></a>`) || slugs.includes(id);
}

describe.each(documents)('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  it('links to what is there', () => {
    const links = [...text.matchAll(LINK)].map(([, link]) => link!);
    const broken = links.filter((link) => {
      if (/^[a-z]+:/.test(link)) return !/^https:\/\/[\w.-]+(?:\/|$)/.test(link);
      const [file, anchor] = link.split('#') as [string, string | undefined];
      const target = file === '' ? path : join(dirname(path), file);
      return (
        !existsSync(target) || (anchor !== undefined && !hasAnchor(readFileSync(target, 'utf8'), anchor))
      );
    });
    expect(broken).toEqual([]);
  });

  it('names files that are there', () => {
    const named = [...text.matchAll(PATH)].map(([, name]) => name!);
    expect(named.filter((name) => !existsSync(name) && !existsSync(join('src', name)))).toEqual([]);
  });

  it('names npm scripts that are there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

it('finds the documents', () => {
  expect(documents).toEqual(
    expect.arrayContaining(['README.md', 'SECURITY.md', 'docs/architecture.md', 'docs/rules/expired.md']),
  );
});

it('keeps a page for each rule, and no other', () => {
  expect(readdirSync('docs/rules').sort()).toEqual(ruleIds.map((id) => `${id}.md`).sort());
});

it('shows a policy that is one', () => {
  const [, shown = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('docs/policy.md', 'utf8')) ?? [];
  const policy = policyOf(shown);
  expect(policy.rules.get('static-credential')).toBe('off');
  expect(policy.exceptions).toHaveLength(1);
});
