import type { CredentialKind, Provider } from '../../src/providers/provider.js';
import { code, text } from '../../src/reporters/markdown-text.js';
import { heading, link, page, table } from './markdown.js';

/** docs/providers.md: every provider, and how its credentials are told. */
export function providersPage(providers: readonly Provider[]): string {
  const kinds = providers.flatMap((provider) => provider.kinds);
  const anywhere = kinds.filter(({ anchors }) => anchors.length > 0);
  const checked = kinds.filter(({ checksum }) => checksum !== undefined);
  return page('Providers', 'src/providers/', [
    `The issuers whose credentials mcp-rekey tells by name: ${providers.length}, with ${kinds.length} kinds of credentials. ${anywhere.length} kinds are recognised anywhere, ${checked.length} by a checksum that the provider documents. A credential of anybody else is found by its place in the config and its looks.`,
    legend,
    table(
      ['provider', 'id', 'kinds'],
      providers.map(({ id, title, kinds }) => [link(title, `#${id}`), code(id), String(kinds.length)]),
    ),
    ...providers.map(providerSection),
  ]);
}

const legend = [
  'How to read the tables:',
  '',
  '- **recognised**: `anywhere` if the format alone proves whose it is; `by its place` if it is taken for one only as the whole value of a slot that the provider’s names or domains speak of.',
  '- **checksum**: whether a made-up or mistyped one is told from a real one without asking anybody.',
  '- **read out of it**: what the credential itself says, without asking anybody.',
  '- **names**: words of variables, headers, flags and servers that speak of the provider. **domains**: the same for URLs; sub-domains count.',
].join('\n');

function providerSection(provider: Provider): string {
  const { id, title, docs, manage, names, domains, kinds, generic } = provider;
  const facts = [
    `- id: ${code(id)}`,
    `- documented at ${link(docs, docs)}`,
    `- ${manage === undefined ? 'no one page to revoke it at: each customer has another' : `revoke and replace at ${link(manage, manage)}`}`,
    ...(names.length > 0 ? [`- names: ${names.map(code).join(', ')}`] : []),
    ...(domains.length > 0 ? [`- domains: ${domains.map(code).join(', ')}`] : []),
    ...(generic ? ['- many issuers use this format: any other provider that fits goes before it'] : []),
  ];
  return [heading(2, title, id), facts.join('\n'), kindsTable(kinds)].join('\n\n');
}

function kindsTable(kinds: readonly CredentialKind[]): string {
  if (kinds.length === 0) return 'No format of its own: found by its place in the config and its looks.';
  return table(
    ['credential', 'id', 'recognised', 'checksum', 'read out of it'],
    kinds.map((kind) => [
      text(kind.title),
      code(kind.id),
      kind.anchors.length > 0 ? 'anywhere' : 'by its place',
      kind.checksum === undefined ? 'none' : 'verified',
      [...(kind.nature === 'public' ? ['meant to be seen'] : []), ...readOut(kind)].join(', ') || 'nothing',
    ]),
  );
}

/** What decoding says is seen on the samples. */
function readOut({ decode, samples }: CredentialKind): readonly string[] {
  if (decode === undefined) return [];
  const decoded = samples.match.flatMap((sample) => decode(sample()) ?? []);
  return [
    ...(decoded.some(({ issuedAt }) => issuedAt !== undefined) ? ['when it was issued'] : []),
    ...(decoded.some(({ expiresAt }) => expiresAt !== undefined) ? ['when it expires'] : []),
    ...(decoded.some(({ publicBecause }) => publicBecause !== undefined) ? ['whether it is public'] : []),
  ];
}
