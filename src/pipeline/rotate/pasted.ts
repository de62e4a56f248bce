import { Secret } from '../../core/secret.js';
import type { Host, ReferenceSyntax } from '../../hosts/host.js';
import { HostIndex } from '../../hosts/host-index.js';
import { hosts } from '../../hosts/registry.js';
import { Recogniser } from '../../providers/recognise.js';
import { providers } from '../../providers/registry.js';
import { type Extraction, extract } from '../extract.js';
import { type Judged, judge } from '../judge.js';
import { type Proposal, propose } from '../propose/propose.js';
import type { Wanted } from '../propose/targets.js';
import type { Wrapping } from '../propose/wrapper.js';

const index = new HostIndex(hosts);
const recogniser = new Recogniser(providers);

/** A file that holds a credential itself. */
export interface Pasted {
  readonly path: string;
  /** Where, as far as somebody reads it there; `undefined` if it is no config. */
  readonly wanted: Wanted | undefined;
}

/** What stands for the credential from now on. */
export interface Naming extends Wrapping {
  readonly name: string;
}

/** Shorter ones may stand in any text by chance. */
const SHORTEST = 8;

/** `forms`: the credential as it is stored, and the parts of it. */
export async function pastedIn(
  path: string,
  text: string,
  forms: readonly Secret[],
): Promise<Pasted | undefined> {
  const extraction = await extract(path, text, index.match(path));
  const isOne = ({ value, verdict }: Judged): boolean =>
    verdict.class === 'literal' && forms.some((form) => form.equals(Secret.of(value, [])));
  const judged = extraction === undefined ? [] : judge(extraction.slots, recogniser).filter(isOne);
  if (extraction !== undefined && judged.length > 0)
    return { path, wanted: { examined: { text, extraction: unasking(extraction) }, judged } };
  return isIn(text, forms[0]!) ? { path, wanted: undefined } : undefined;
}

/** The text with references in place of the credential, which all hosts of the file resolve; or why that cannot be, as it follows the path. */
export async function unpasted(
  { wanted }: Pasted,
  value: Secret,
  { name, ...wrapping }: Naming,
): Promise<{ readonly text: string } | { readonly why: string }> {
  if (wanted === undefined) return { why: 'holds the credential itself where nobody reads a config' };
  const prefix = prefixOf(wanted);
  if (!name.startsWith(prefix)) return { why: `takes only names that begin with ${prefix}: ${name} is none` };
  const { proposals, after } = await propose(wanted, {
    ...wrapping,
    nameOf: () => name,
    allowUnverified: false,
  });
  const none = proposals.find(({ kind }) => kind === 'none');
  if (none?.kind === 'none')
    return { why: `holds the credential itself, and takes no reference there (${none.why})` };
  if (!proposals.every((one) => isFor(one, value)))
    return { why: 'holds the credential in another form than the store is to hold it' };
  return isIn(after, value) ? { why: 'holds the credential itself where nobody reads it' } : { text: after };
}

/** Whether what is kept under the name is what its host puts back there. Whoever is asked for it once would not hear of the next one. */
function isFor(proposal: Proposal, value: Secret): boolean {
  if (proposal.kind === 'placeholder') return true;
  if (proposal.kind === 'none' || proposal.kind === 'emptied') return false;
  return value.equals(Secret.of(proposal.value, []));
}

/** The same hosts, without what they would ask their users for, and keep. */
function unasking({ owners, unconfirmed, ...extraction }: Extraction): Extraction {
  const without = new Map(
    owners.map((host) => [
      host,
      { ...host, references: host.references.filter(({ syntax }) => !ASKING.includes(syntax)) },
    ]),
  );
  const all = (some: readonly Host[]): readonly Host[] => some.map((host) => without.get(host) ?? host);
  return { ...extraction, owners: all(owners), unconfirmed: all(unconfirmed) };
}

const ASKING: readonly ReferenceSyntax[] = ['${input:id}', '${user_config.key}'];

function prefixOf({ examined: { extraction } }: Wanted): string {
  const prefixes = extraction.owners.flatMap(({ references }) =>
    references.flatMap(({ prefix }) => prefix ?? []),
  );
  return prefixes[0] ?? '';
}

function isIn(text: string, value: Secret): boolean {
  const found = value.derive((one) => (one.length >= SHORTEST && text.includes(one) ? 'yes' : 'no'));
  return found.publicPart(/^(yes)$/) !== undefined;
}
