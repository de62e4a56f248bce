import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expandLists, Glob } from '../../src/core/glob.js';
import type { Host } from '../../src/hosts/host.js';
import { HostIndex } from '../../src/hosts/host-index.js';
import { hosts } from '../../src/hosts/registry.js';
import { Recogniser } from '../../src/providers/recognise.js';
import { providers } from '../../src/providers/registry.js';

const FIXTURES = 'fixtures/hosts';
const MARKER = /__SECRET_(?:ENV|HEADER|URL|ARG|AUTH|INPUT|SETTING|COMMENT)_\d+__/g;
/** Names that say nothing about the format, and need it declared. */
const KNOWN_EXTENSION = /\.(?:json|jsonc|yaml|yml|toml|md|properties)$/;

const index = new HostIndex(hosts);
const recogniser = new Recogniser(providers);

interface Fixture {
  readonly scenario: string;
  /** As the host would see it: below the scenario's folder. */
  readonly path: string;
  readonly text: string;
}

function fixturesOf(host: Host): readonly Fixture[] {
  const folder = `${FIXTURES}/${host.id}`;
  return readdirSync(folder).flatMap((scenario) =>
    filesBelow(`${folder}/${scenario}`).map((path) => ({
      scenario,
      path,
      text: readFileSync(`${folder}/${scenario}/${path}`, 'utf8'),
    })),
  );
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(folder.length + 1));
}

describe.each(hosts)('host $id', (host) => {
  it('is called as its file', () => {
    expect(host.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(existsSync(`src/hosts/${host.id}.ts`)).toBe(true);
    expect(host.title.trim()).toBe(host.title);
    expect(host.title).not.toBe('');
  });

  it('links to the page or source that states the format', () => {
    expect(new URL(host.docs).protocol).toBe('https:');
  });

  it('says where its files are and where the servers in them', () => {
    expect(host.files.length > 0).toBe(host.id !== 'generic');
    for (const { glob, format, servers } of host.files) {
      expect(glob.split('{').length, glob).toBe(glob.split('}').length);
      for (const one of expandLists(glob)) {
        expect(one).toMatch(/^[^/\\{}?[\]]+(?:\/[^/\\{}?[\]]+)*$/);
        expect(one.split('/').some((segment) => segment.includes('**') && segment !== '**')).toBe(false);
        expect(one.at(-1)).not.toBe('*');
        if (!KNOWN_EXTENSION.test(one)) expect(format, `${one} needs a format`).toBeDefined();
      }
      if (servers) expect(servers.length).toBeGreaterThan(0);
    }
    for (const path of [...host.servers, ...host.files.flatMap(({ servers }) => servers ?? [])]) {
      for (const key of path) expect(key).not.toBe('');
    }
  });

  it('makes one claim about each syntax in each field', () => {
    const claims = host.references.flatMap(({ syntax, fields }) =>
      fields.map((field) => `${syntax} in ${field}`),
    );
    expect(new Set(claims).size).toBe(claims.length);
    for (const { fields, syntax, unset, verified } of host.references) {
      expect(fields.length).toBeGreaterThan(0);
      expect(fields).not.toContain('comment');
      // What is not verified has not been seen to fail either, and a default leaves nothing unset.
      if (unset !== undefined) expect(syntax).not.toMatch(/default/);
      if (!verified) expect(unset === undefined || unset === 'literal').toBe(true);
    }
  });

  it('resolves nothing of what it is known to hand on as it is written, and says who shows it', () => {
    const claims = (host.verbatim ?? []).flatMap(({ syntaxes, fields }) =>
      syntaxes.flatMap((syntax) => fields.map((field) => `${syntax} in ${field}`)),
    );
    expect(new Set(claims).size).toBe(claims.length);
    const resolved = host.references.flatMap(({ syntax, fields }) =>
      fields.map((field) => `${syntax} in ${field}`),
    );
    expect(claims.filter((claim) => resolved.includes(claim))).toEqual([]);
    for (const { syntaxes, fields, evidence } of host.verbatim ?? []) {
      expect(syntaxes.length * fields.length).toBeGreaterThan(0);
      expect(syntaxes).not.toContain('by-name');
      expect(fields.filter((field) => /^(?:comment|text|input)$/.test(field))).toEqual([]);
      expect(new URL(evidence).protocol).toBe('https:');
    }
    // Of a file that others own too, or that nobody saw it read, it could not be said.
    if (host.verbatim !== undefined) {
      expect(
        host.files.some(({ shared, imported, unconfirmed }) => !shared && !imported && !unconfirmed),
      ).toBe(true);
    }
  });

  it('has fixtures with speaking names, each with markers that occur once', () => {
    const fixtures = fixturesOf(host);
    expect(fixtures.length).toBeGreaterThan(0);
    for (const { scenario, path, text } of fixtures) {
      expect(scenario).toMatch(/^\d+-[a-z0-9]+(?:-[a-z0-9]+)*$/);
      const markers = text.match(MARKER) ?? [];
      expect(markers.length, path).toBeGreaterThan(0);
      expect(new Set(markers).size, path).toBe(markers.length);
      expect(text.split('__SECRET').length - 1, `${path} has a marker that is none`).toBe(markers.length);
      expect(recogniser.find(text), path).toEqual([]);
    }
  });

  it('reads its own fixtures', () => {
    if (host.id === 'generic') return;
    for (const { path } of fixturesOf(host)) {
      expect(
        index.match(path).map((match) => match.host.id),
        path,
      ).toContain(host.id);
    }
  });

  it('has a fixture for every file that is its own', () => {
    const paths = fixturesOf(host).map(({ path }) => path);
    for (const { glob } of host.files.filter(({ shared, imported }) => !shared && !imported)) {
      const globs = expandLists(glob).map((one) => new Glob(one, 'end'));
      expect(
        paths.some((path) => globs.some((one) => one.matches(path))),
        `${glob} has no fixture`,
      ).toBe(true);
    }
  });
});

it('gives every host an id of its own, and every fixture folder a host', () => {
  const ids = hosts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(readdirSync(FIXTURES).filter((folder) => !ids.includes(folder))).toEqual([]);
});

describe('files that are no configs', () => {
  const folder = 'fixtures/not-configs';
  it.each(filesBelow(folder))('%s is at no path of a host’s own', (path) => {
    const inside = path.slice(path.indexOf('/') + 1);
    expect(index.match(inside).filter(({ file }) => !file.shared)).toEqual([]);
    expect(readFileSync(`${folder}/${path}`, 'utf8')).not.toContain('__SECRET');
  });
});
