import { toWords } from '../../core/words.js';
import { writtenReferences } from '../../hosts/written-references.js';
import type { Examined } from '../examined.js';
import type { Judged } from '../judge.js';
import { variableOfDefault } from './in-place.js';
import { secretName } from './secret-name.js';
import type { Wanted } from './targets.js';

/** What each credential is called: the same wherever it stands, and no other credential is. */
export function namesFor(all: readonly Wanted[], examined: readonly Examined[]): (one: Judged) => string {
  const taken = new Set(examined.flatMap(namedIn));
  const names = new Map<string, string>();
  for (const { judged, examined: file } of all) {
    for (const one of judged) {
      if (names.has(one.value)) continue;
      const own = one.slot.fallback ? variableOfDefault({ judged: one }, file.text) : undefined;
      const name = own ?? free(one, taken, prefixOf(file));
      taken.add(name);
      names.set(one.value, name);
    }
  }
  return ({ value }) => names.get(value)!;
}

/** Names that references have already: they mean something else. */
function namedIn({ judged }: Examined): readonly string[] {
  const references = judged.filter(({ verdict }) => verdict.class === 'reference');
  return references.flatMap(({ slot }) =>
    writtenReferences(slot.text.value).flatMap(({ name }) => name?.toUpperCase() ?? []),
  );
}

/** What the names of all owners of a file begin with. */
function prefixOf({ extraction: { owners } }: Examined): string {
  const prefixes = owners.map(
    ({ references }) => references.find(({ prefix }) => prefix !== undefined)?.prefix ?? '',
  );
  return prefixes.find((prefix) => prefix !== '') ?? '';
}

function free({ slot }: Judged, taken: ReadonlySet<string>, prefix: string): string {
  const plain = prefixed(secretName(slot), prefix);
  if (!taken.has(plain)) return plain;
  const server = toWords(slot.server ?? '');
  const more =
    server === '' || plain.includes(server) ? plain : prefixed(`${server}_${secretName(slot)}`, prefix);
  if (!taken.has(more)) return more;
  for (let number = 2; ; number++) {
    const next = `${more}_${number}`;
    if (!taken.has(next)) return next;
  }
}

/** `COPILOT_MCP_` says by itself what the names of others say in their middle. */
function prefixed(name: string, prefix: string): string {
  if (prefix === '' || name.startsWith(prefix)) return name;
  return prefix + (/(?:^|_)MCP_/.test(prefix) ? name.replace(/(?:^MCP_|_MCP(?=_|$))/, '') : name);
}
