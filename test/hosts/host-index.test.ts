import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/hosts/host.js';
import { HostIndex } from '../../src/hosts/host-index.js';
import { hosts } from '../../src/hosts/registry.js';
import { LONG, repeated, superlinear } from '../support/growth.js';

const index = new HostIndex(hosts);
const readers = (path: string): readonly string[] =>
  index
    .match(path)
    .map(({ host }) => host.id)
    .sort();

describe('HostIndex', () => {
  it.each([
    ['.mcp.json', ['claude-code', 'claude-code-plugins', 'copilot-cli', 'visual-studio', 'warp']],
    ['.cursor/mcp.json', ['cursor', 'mcphub-nvim', 'mcporter', 'visual-studio', 'vscode']],
    ['.vscode/mcp.json', ['mcphub-nvim', 'visual-studio', 'vscode']],
    ['.codex/config.toml', ['codex', 'mcporter', 'warp']],
    ['opencode.json', ['kilo-code', 'mcporter', 'opencode']],
    ['.agents/mcp.json', ['opencode']],
    [
      '.agents/.mcp.json',
      ['warp', 'claude-code', 'claude-code-plugins', 'copilot-cli', 'visual-studio'].sort(),
    ],
    ['.claude.json', ['claude-code', 'warp']],
    ['x/settings/cline_mcp_settings.json', ['cline', 'cline-cli']],
    ['mcp_settings.json', ['mcphub']],
  ])('names all hosts that read %s', (path, wanted) => {
    expect(readers(path)).toEqual(wanted);
  });

  it.each([
    'services/billing/.cursor/mcp.json',
    '/srv/repo/.cursor/mcp.json',
    'services\\billing\\.cursor\\mcp.json',
    '.cursor/mcp.json.example',
    '.cursor/mcp.json.example.bak',
    '.cursor/mcp.example.json',
    '.cursor/mcp-example.json',
    '.cursor/mcp_sample.json',
    '.cursor/mcp.local.json',
    '.cursor/mcp.json.tmpl',
    '.cursor/mcp.json.dist',
    '.cursor/mcp.json~',
  ])('finds Cursor’s file at %s', (path) => {
    expect(readers(path)).toContain('cursor');
  });

  it.each([
    'claude_desktop_config.example.json',
    'docs/claude_desktop_config_template.json',
    'claude_desktop_config.json.sample',
  ])('finds Claude Desktop’s template %s', (path) => {
    expect(readers(path)).toEqual(['claude-desktop']);
  });

  it('finds templates of .mcp.json and of files without an extension', () => {
    expect(readers('.mcp.json.example')).toContain('claude-code');
    expect(readers('.mcp.example.json')).toContain('claude-code');
    expect(readers('.config/crush/crushrc.example')).toEqual(['crush']);
    expect(readers('.crushrc-example')).toEqual(['crush']);
  });

  it.each([
    'xmcp.json',
    'notes.mcp.json',
    'a.mcp.json',
    '.cursor/mcp.json/readme.txt',
    '.cursor/MCP.JSON',
    'my-opencode.json',
    'mcp.jsonx',
    'example.json',
    '.example',
    'json',
    '',
    '/',
    'x',
    '.cursor/',
    'src/index.ts',
  ])('leaves %j', (path) => {
    expect(readers(path)).toEqual([]);
  });

  it('matches wildcards within one segment, and ** over any number of them', () => {
    expect(readers('app/.kiro/agents/ledger.json')).toEqual(['kiro']);
    expect(readers('app/.kiro/agents/old/ledger.json')).toEqual([]);
    expect(readers('.github/workflows/triage.md')).toEqual(['gh-aw']);
    expect(readers('.github/workflows/shared/mcp/acme.md')).toEqual(['gh-aw']);
    expect(readers('.github/workflows.md')).toEqual([]);
    expect(readers('docs/ledger.agent.md')).toEqual(['copilot-coding-agent']);
    expect(readers('deploy/prod.fastmcp.json')).toEqual(['fastmcp']);
    expect(readers('src/main/resources/application-prod.yml')).toEqual(['spring-ai']);
  });

  it('counts a shared name only where the path is nobody’s own', () => {
    expect(readers('config/mcp.json')).toContain('mcp-inspector');
    expect(readers('.junie/mcp/mcp.json')).toEqual(['junie']);
    for (const path of ['config/mcp.json', 'x.cursor/mcp.json']) {
      expect(
        index.match(path).every(({ file }) => file.shared),
        path,
      ).toBe(true);
    }
  });

  it('gives a host once, by the first of its files that fits', () => {
    const [match] = index.match('.config/Claude/claude_desktop_config.json');
    expect(match?.file.personal).toBe(true);
    expect(index.match('claude_desktop_config.json')[0]?.file.personal).toBeUndefined();
    for (const path of ['.vscode/settings.json', '.config/zed/settings.json', '.codex/config.toml']) {
      expect(new Set(readers(path)).size, path).toBe(readers(path).length);
    }
  });

  it('keeps what is personal apart from its template', () => {
    const personal = (path: string) => index.match(path).map(({ file }) => file.personal);
    expect(personal('.claude/settings.local.json')).toEqual([true]);
    expect(personal('.claude.json')).toEqual([true, true]);
    expect(personal('.claude.json.bak')).toEqual([true, true]);
    expect(personal('.claude.json.example')).toEqual([undefined, undefined]);
    expect(index.match('.claude.json.example')[0]?.file.servers).toEqual(
      index.match('.claude.json')[0]?.file.servers,
    );
  });

  it('knows only the hosts that it was given', () => {
    const host: Host = {
      id: 'own',
      title: 'Own',
      docs: 'https://acme.dev',
      files: [{ glob: 'a/{b,c}/**/d*e.x' }, { glob: '.{own,other}' }],
      servers: [],
      references: [],
    };
    const own = new HostIndex([host]);
    const found = (path: string): boolean => own.match(path).length > 0;
    expect(['a/b/de.x', 'z/a/c/y/z/d-and-e.x', '.own', 'a/.other'].filter((path) => !found(path))).toEqual(
      [],
    );
    expect(['a/d/de.x', 'a/b/d.x', 'ba/b/de.x', '.mcp.json', 'a.own', 'a/b/de.y'].filter(found)).toEqual([]);
  });

  it('knows none of 50,000 paths of others', () => {
    const paths = Array.from(
      { length: 50_000 },
      (_, number) => `packages/app-${number % 97}/src/part-${number}.json`,
    );
    expect(paths.filter((path) => index.match(path).length > 0)).toEqual([]);
  });

  it.each([
    ['.github/workflows/', 'a.mdx.md'],
    ['a', '.fastmcp.jso.json'],
    ['-example', '.json'],
    ['.example', ''],
    ['/', '.md'],
  ])('takes no longer for each of very many of %s in a path', (unit, end) => {
    expect(superlinear((path) => index.match(path), repeated(unit, end), LONG)).toBeUndefined();
  });
});
