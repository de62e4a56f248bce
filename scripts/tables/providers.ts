import type { Inspector, ProviderApi } from '../../src/providers/apis/api.js';
import type { CredentialKind, Provider, WorkloadIdentity } from '../../src/providers/provider.js';
import { code, link, prose, table, text } from '../../src/reporters/markdown-text.js';
import { heading, page } from './markdown.js';

/** docs/providers.md: every provider, and how its credentials are told. */
export function providersPage(providers: readonly Provider[], apis: readonly ProviderApi[]): string {
  const apiOf = (id: string): ProviderApi | undefined => apis.find((api) => api.id === id);
  const kinds = providers.flatMap((provider) => provider.kinds);
  const anywhere = kinds.filter(({ anchors }) => anchors.length > 0);
  const checked = kinds.filter(({ checksum }) => checksum !== undefined);
  return page('Providers', 'src/providers/', [
    `The issuers whose credentials mcp-rekey tells by name: ${providers.length}, with ${kinds.length} kinds of credentials. ${anywhere.length} kinds are recognised anywhere, ${checked.length} by a checksum that the provider documents. A credential of anybody else is found by its place in the config and its looks. ${apis.length} of them can be asked about credentials (\`scan --age\`, \`inventory\`).`,
    legend,
    table(
      ['provider', 'id', 'kinds', 'can be asked'],
      providers.map(({ id, title, kinds }) => [
        link(title, `#${id}`),
        code(id),
        String(kinds.length),
        apiOf(id) === undefined ? '' : 'yes',
      ]),
    ),
    ...providers.map((provider) => providerSection(provider, apiOf(provider.id))),
  ]);
}

const legend = [
  'How to read the tables:',
  '',
  '- **recognised**: `anywhere` if the format alone proves whose it is; `by its place` if it is taken for one only as the whole value of a slot that the provider’s names or domains speak of.',
  '- **checksum**: whether a made-up or mistyped one is told from a real one without asking anybody.',
  '- **read out of it**: what the credential itself says, without asking anybody.',
  '- **asked**: whether its provider can be asked if it is live and how old it is. Nothing is changed or used up by that; what costs something is said, and is not done unless the policy allows it (`paid-probes`).',
  '- **workload identity**: how a workload is let in by what it is, so that nothing has to be stored.',
  '- **names**: words of variables, headers, flags and servers that speak of the provider. **domains**: the same for URLs; sub-domains count.',
].join('\n');

function providerSection(provider: Provider, api: ProviderApi | undefined): string {
  const { id, title, docs, manage, names, domains, kinds, generic, workloadIdentity } = provider;
  const facts = [
    `- id: ${code(id)}`,
    `- documented at ${link(docs, docs)}`,
    `- ${manage === undefined ? 'no one page to revoke it at: each customer has another' : `revoke and replace at ${link(manage, manage)}`}`,
    ...(names.length > 0 ? [`- names: ${names.map(code).join(', ')}`] : []),
    ...(domains.length > 0 ? [`- domains: ${domains.map(code).join(', ')}`] : []),
    ...(workloadIdentity === undefined
      ? []
      : [
          `- workload identity, in place of ${workloadIdentity.replaces.map(code).join(', ')}: ${link(workloadIdentity.docs, workloadIdentity.docs)}${byReference(workloadIdentity)}`,
        ]),
    ...(api === undefined ? [] : askedFacts(api, provider)),
    ...(generic ? ['- many issuers use this format: any other provider that fits goes before it'] : []),
  ];
  return [heading(2, title, id), facts.join('\n'), kindsTable(kinds, api)].join('\n\n');
}

function byReference({ reference }: WorkloadIdentity): string {
  return reference === undefined ? '' : `; \`exec\` makes a credential for ${code(`${reference}://…`)}`;
}

function askedFacts(
  { hosts, schemes = [], admin, broad = [], inspectors }: ProviderApi,
  { account = {} }: Provider,
): readonly string[] {
  const own = 'hosts of your own that the policy lists (`hosts`)';
  const where = hosts.length === 0 ? own : `${hosts.map(code).join(', ')}, and ${own}`;
  const docs = [...new Set(inspectors.flatMap((inspector) => inspector.docs))];
  const named = inspectors.find(({ kinds }) => kinds.includes('named'));
  return [
    `- asked at ${where}`,
    ...(schemes.length > 0
      ? [`- answers for passwords in URLs of ${schemes.map((scheme) => code(`${scheme}://`)).join(', ')}`]
      : []),
    ...(named === undefined ? [] : ['- asked about credentials too that only their names tell']),
    ...(admin === undefined ? [] : [`- with an \`admin\` in the policy, more is told: ${prose(admin)}`]),
    ...Object.entries(account).map(
      ([key, what]) => `- \`account\` in the policy may have ${code(key)}: ${prose(what)}`,
    ),
    ...(broad.length > 0 ? [`- scopes that make it over-privileged: ${broad.map(code).join(', ')}`] : []),
    ...docs.map((page) => `- asked as in ${link(page, page)}`),
  ];
}

function askedCell(kind: CredentialKind, api: ProviderApi | undefined): string {
  const inspector = api?.inspectors.find(({ kinds }: Inspector) => kinds.includes(kind.id));
  if (inspector === undefined) return 'no';
  return inspector.costs === undefined ? 'yes' : `if the policy allows it: ${text(`it ${inspector.costs}`)}`;
}

function kindsTable(kinds: readonly CredentialKind[], api: ProviderApi | undefined): string {
  if (kinds.length === 0) return 'No format of its own: found by its place in the config and its looks.';
  return table(
    ['credential', 'id', 'recognised', 'checksum', 'read out of it', 'asked'],
    kinds.map((kind) => [
      text(kind.title),
      code(kind.id),
      kind.anchors.length > 0 ? 'anywhere' : 'by its place',
      kind.checksum === undefined ? 'none' : 'verified',
      [...(kind.nature === 'public' ? ['meant to be seen'] : []), ...readOut(kind)].join(', ') || 'nothing',
      askedCell(kind, api),
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
