import type { Issuer } from '../../src/providers/issuers/issuer.js';
import { code, link, prose, table } from '../../src/reporters/markdown-text.js';
import { heading, optionsTable, page } from './markdown.js';

/** docs/issuers.md: everything that makes a new credential beside an old one. */
export function issuersPage(issuers: readonly Issuer[]): string {
  return page('Issuers', 'src/providers/issuers/', [
    `What the policy’s \`rotations\` name as \`provider\`: ${issuers.length}. Each makes a new credential beside the one in use, and revokes that one later; none replaces it at once. [Rotation](rotation.md) says how.`,
    table(
      ['issuer', 'id', 'makes new ones', 'tells when one was last used'],
      issuers.map(({ id, title, mint, usage, experimental }) => [
        link(title, `#${id}`),
        code(id),
        mint === undefined ? 'by hand' : experimental === undefined ? 'yes' : 'with `--experimental`',
        usage === undefined ? '' : 'yes',
      ]),
    ),
    ...issuers.map(section),
  ]);
}

function section(issuer: Issuer): string {
  const { id, title, docs, admin, self, parts, room, byHand, experimental, account } = issuer;
  const facts = [
    `- id: ${code(id)}`,
    `- documented at ${docs.map((url) => link(url, url)).join(', ')}`,
    `- ${code('admin')}: ${prose(admin)}`,
    ...(self === undefined ? [] : [`- may be left out for ${prose(self)}`]),
    `- parts, for templates: ${parts.map((part) => code(`{${part}}`)).join(', ')}`,
    ...(room === undefined ? [] : [`- as many may live at once: ${room}`]),
    ...(experimental === undefined ? [] : [`- only with ${code('--experimental')}: ${prose(experimental)}`]),
    ...(byHand === undefined
      ? []
      : [`- by hand at ${link(byHand.url, byHand.url)}: ${prose(byHand.steps.join(' '))}`]),
  ];
  const keys = Object.keys(account.shape).length === 0 ? [] : [optionsTable(account, 'key of its `account`')];
  return [heading(2, title, id), facts.join('\n'), ...keys].join('\n\n');
}
