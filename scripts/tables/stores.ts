import { mintingTitles } from '../../src/core/minting.js';
import { code, link, prose, table } from '../../src/reporters/markdown-text.js';
import type { Minter } from '../../src/stores/minters/minter.js';
import type { Staging, Store } from '../../src/stores/store.js';
import { heading, optionsTable, page } from './markdown.js';

/** docs/stores.md: every store that can be asked when a secret in it was written. */
export function storesPage(stores: readonly Store[], minters: readonly Minter[]): string {
  return page('Stores', 'src/stores/', [
    `The stores that can be asked when a secret in them was written: ${stores.length}. Only metadata is read, never a value. A store is asked if the policy has an entry for it under \`stores\`; which secret a reference means is said under \`references\`, or by the reference itself ([ages](ages.md)).`,
    'Where a store takes a workflow’s identity (OpenID Connect), give it that: nothing has to be stored then. The job needs `permissions: id-token: write`. GitHub names the subject of repositories made after July 2026 by their ids as well (`repo:OWNER@OWNER_ID/REPO@REPO_ID:…`); prefer the claims `repository_id`, `environment` and `job_workflow_ref` in what you trust.',
    table(
      ['store', 'id', 'references in configs'],
      stores.map(({ id, title, locate }) => [
        link(title, `#${id}`),
        code(id),
        locate === undefined ? 'by the policy’s `references` only' : 'by their address too',
      ]),
    ),
    ...stores.map(storeSection),
    heading(2, 'Credentials that are made at launch', 'credentials-that-are-made-at-launch'),
    'No store keeps them: [`exec`](exec.md) makes one for a reference whenever it starts a server, and it ends by itself. Their age is never asked.',
    ...minters.map(minterSection),
  ]);
}

const STAGES: Readonly<Record<Staging, string>> = {
  native: 'waits until it is promoted (staging: `native`)',
  pinned: 'waits for references that name its version (staging: `pinned`)',
  none: 'is live as soon as it is stored (staging: `none`)',
};

function storeSection({ id, title, docs, location, grants, staging, options }: Store): string {
  const facts = [
    `- id: ${code(id)}`,
    `- documented at ${link(docs, docs)}`,
    `- the least to grant for its metadata: ${prose(grants.describe)}`,
    ...(grants.resolve === undefined ? [] : [`- to start servers with its values: ${prose(grants.resolve)}`]),
    ...(grants.write === undefined ? [] : [`- to write: ${prose(grants.write)}`]),
    `- a new value ${STAGES[staging]}`,
    ...(location.scope === undefined ? [] : [`- ${code('scope')} of a reference: ${prose(location.scope)}`]),
    `- ${code('name')}: ${prose(location.name)}`,
    ...(location.key === undefined ? [] : [`- ${code('key')}: ${prose(location.key)}`]),
  ];
  return [heading(2, title, id), facts.join('\n'), optionsTable(options)].join('\n\n');
}

function minterSection({ id, docs, grants, what, parts, settings, wanted, example }: Minter): string {
  const facts = [
    `- written ${code(`${id}://${what.form}`)}, then ${code('?key=value&…')}${parts.length > 1 ? `, then ${code('#')} and one of ${parts.map(code).join(', ')}` : ''}: ${code(example)}`,
    `- documented at ${link(docs, docs)}`,
    `- it takes ${prose(grants)}`,
    ...Object.entries(settings).map(([name, says]) => `- ${code(name)}: ${prose(says)}`),
  ];
  // What stands behind `//` is no key.
  const path = [...what.shape.source.matchAll(/\(\?<([\w-]+)>/g)].map(([, name]) => name!);
  const query = optionsTable(wanted, 'key of the reference', path);
  return [heading(3, mintingTitles[id], id), facts.join('\n'), query].join('\n\n');
}
