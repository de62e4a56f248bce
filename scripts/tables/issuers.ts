import { z } from 'zod';
import type { Issuer } from '../../src/providers/issuers/issuer.js';
import { code, link, prose, table, text } from '../../src/reporters/markdown-text.js';
import { heading, page } from './markdown.js';

/** docs/issuers.md: everybody who makes credentials beside the old ones, and ends these later. */
export function issuersPage(issuers: readonly Issuer[]): string {
  const able = issuers.filter(({ mint }) => mint !== undefined);
  return page('Issuers', 'src/providers/issuers/', [
    `What ${code('provider')} of a rotation may be: ${issuers.length}, of which ${able.length} make a new credential by themselves. Where a person has to, a rotation says so, and takes the new value from them. A way of the provider’s that ends the old credential at once is never used.`,
    legend,
    table(
      [
        'issuer',
        'id',
        'makes',
        'lists',
        'finds what a run has left',
        'tells the last use',
        'ends',
        'at once',
      ],
      issuers.map((issuer) => [
        link(issuer.title, `#${issuer.id}`),
        code(issuer.id) + (issuer.experimental === undefined ? '' : ' (experimental)'),
        issuer.mint === undefined ? 'by hand' : 'yes',
        yes(issuer.list),
        yes(issuer.labelled),
        yes(issuer.usage),
        endsBy(issuer),
        issuer.room === undefined ? '' : `${issuer.room} at the most`,
      ]),
    ),
    ...issuers.map(issuerSection),
  ]);
}

const legend = [
  'How to read the table:',
  '',
  '- **lists**: whether the provider tells which credentials there are beside one another, without their values.',
  '- **finds what a run has left**: whether a new credential carries the rotation’s name there, so that one is found that was made by a run that ended too early.',
  '- **tells the last use**: whether the provider says when a credential was last used, so that a rotation can wait for the first use of the new one.',
  '- **ends**: what the old one is ended by: its id, or its value, which has to be known then.',
].join('\n');

function yes(member: unknown): string {
  return member === undefined ? '' : 'yes';
}

function endsBy({ revoke, revokeValue }: Issuer): string {
  if (revoke !== undefined) return 'by its id';
  return revokeValue === undefined ? 'by hand' : 'by its value';
}

function issuerSection(issuer: Issuer): string {
  const { id, title, provider, admin, self, parts, room, overlap, usage, experimental, docs, byHand } =
    issuer;
  const facts = [
    `- id: ${code(id)}, of the provider ${link(provider, `providers.md#${provider}`)}`,
    ...(experimental === undefined
      ? []
      : [`- experimental, used only if that is allowed: ${prose(experimental)}`]),
    admin === undefined ? `- no ${code('admin')}` : `- ${code('admin')}: ${prose(admin)}`,
    ...(self === undefined ? [] : [`- without an ${code('admin')}: ${prose(self)}`]),
    `- parts, for templates: ${parts.map((part) => code(`{${part}}`)).join(', ')}`,
    ...(room === undefined ? [] : [`- at the same time there may be ${room} at the most`]),
    ...(overlap === undefined
      ? []
      : [
          `- once there is a new one, the provider ends the old one after ${span(overlap)}, whoever may use it still`,
        ]),
    ...(usage === undefined ? [] : [`- the last use is told to within ${span(usage.granularity)}`]),
    ...docs.map((url) => `- documented at ${link(url, url)}`),
  ];
  const hand = byHand === undefined ? [] : [handSection(byHand)];
  return [heading(2, title, id), facts.join('\n'), ...accountTable(issuer), ...hand].join('\n\n');
}

/** The account of an issuer that has none takes no table. */
function accountTable({ account }: Issuer): readonly string[] {
  const { properties = {}, required = [] } = z.toJSONSchema(account, { io: 'input' });
  const all = Object.entries(properties as Record<string, z.core.JSONSchema.BaseSchema>);
  if (all.length === 0) return [];
  const rows = all.map(([name, node]) => [
    code(name),
    required.includes(name) ? 'yes' : '',
    node.default === undefined ? '' : code(String(node.default)),
    prose(node.description ?? ''),
  ]);
  return [table(['key of `account`', 'needed', 'default', 'what it says'], rows)];
}

function handSection({ url, steps, revoking }: NonNullable<Issuer['byHand']>): string {
  const ending = revoking === undefined ? [] : [`To end the old one: ${text(revoking)}`];
  const list = steps.map((step, index) => `${index + 1}. ${text(step)}`).join('\n');
  return [`By hand, at ${link(url, url)}:`, list, ...ending].join('\n\n');
}

/** Of the units that people count time in, the largest that it is a multiple of. */
function span(milliseconds: number): string {
  const units = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
  ] as const;
  const [name, length] = units.find(([, unit]) => milliseconds >= unit && milliseconds % unit === 0) ?? [
    'second',
    1000,
  ];
  const count = milliseconds / length;
  return count === 1 ? `a${name === 'hour' ? 'n' : ''} ${name}` : `${count} ${name}s`;
}
