import type { Host, HostFile, HostReference, KeyPath, ReferenceSyntax } from '../../src/hosts/host.js';
import { code } from '../../src/reporters/markdown-text.js';
import { heading, link, page, table } from './markdown.js';

const UNSET: Readonly<Record<NonNullable<HostReference['unset']>, string>> = {
  literal: 'is passed on as it is written',
  empty: 'becomes an empty string',
  error: 'is an error',
  prompt: 'is asked for',
};

/** docs/hosts.md: every host, the files it reads, and the references it resolves. */
export function hostsPage(hosts: readonly Host[]): string {
  const known = hosts.filter(({ files }) => files.length > 0);
  const patterns = known.flatMap(({ files }) => files);
  return page('Hosts', 'src/hosts/', [
    `The programs whose configs mcp-rekey knows: ${known.length}, with ${patterns.length} file patterns. A config of any other program is found by its shape, wherever it lies.`,
    legend,
    table(
      ['host', 'id', 'files'],
      hosts.map(({ id, title, files }) => [
        link(title, `#${id}`),
        code(id),
        files.length === 0 ? 'any' : files.map(({ glob }) => code(glob)).join('<br>'),
      ]),
    ),
    ...hosts.map(hostSection),
  ]);
}

const legend = [
  'How to read the tables:',
  '',
  '- **file**: matches the end of a path, at any depth. `*` stays within a folder name, `**` does not. The names of templates and copies count too: `mcp.example.json`, `mcp.json.bak`.',
  '- **shared**: other programs use this name as well; the file counts only if it has the shape of an MCP config.',
  '- **another host’s**: that one says what may be written there; this one reads it too.',
  '- **personal**: belongs to one user, or holds tokens that the host itself writes; it should not be committed at all.',
  '- **servers under**: the keys that lead to the server maps. `*` stands for any key.',
  '- **source read**: `yes` if the host’s source or its vendor’s documentation says so. Anything else is recognised, but never suggested as a remedy.',
].join('\n');

function hostSection(host: Host): string {
  const { id, title, docs, files, servers, references, single } = host;
  const about = `${code(id)}, described at ${link(docs, docs)}.`;
  return [
    heading(2, title, id),
    single ? `${about} The file describes one server, which its root names.` : about,
    files.length === 0
      ? `Any file with servers under ${keyPaths(servers)}.`
      : table(
          ['file', 'whose', 'servers under'],
          files.map((file) => [code(file.glob), whose(file), keyPaths(file.servers ?? servers)]),
        ),
    references.length === 0
      ? 'No reference is known to be resolved: whatever stands in the file reaches the server as it is.'
      : table(['reference', 'resolved in', 'an unset variable', 'source read'], references.map(referenceRow)),
  ].join('\n\n');
}

function whose({ shared, imported, personal }: HostFile): string {
  const owner = imported ? 'another host’s' : 'its own';
  return [shared ? 'shared' : owner, ...(personal ? ['personal'] : [])].join(', ');
}

function keyPaths(paths: readonly KeyPath[]): string {
  return paths.map(keyPath).join(', ');
}

function keyPath(path: KeyPath): string {
  return path.length === 0 ? 'the root' : path.map(code).join(' › ');
}

function referenceRow({ syntax, fields, unset, verified }: HostReference): readonly string[] {
  return [
    syntax === 'by-name' ? 'a key that names the variable' : code(syntax),
    fields.join(', '),
    unsetMeans(syntax, unset),
    verified ? 'yes' : 'no',
  ];
}

function unsetMeans(syntax: ReferenceSyntax, unset: HostReference['unset']): string {
  if (unset !== undefined) return UNSET[unset];
  return syntax.includes('default') ? 'becomes the default' : 'not known';
}
