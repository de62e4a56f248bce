import { placeholders } from '../rotation/template.js';
import { alternateProblem } from './alternate-problems.js';
import { listed, wrong } from './fields.js';
import type { IssuerSchema } from './issuer-account.js';
import { type Around, issuerOf, placesOf, storeOf, type TargetFile, type Wrong } from './rotation-around.js';
import type { RotationFile } from './rotation-schema.js';

/** Values that are made are no longer. */
const LONGEST = 4096;

/** What of one of its targets cannot be, or cannot be safe. */
export function targetProblems(entry: RotationFile, target: TargetFile, around: Around): readonly Wrong[] {
  const names = [...around.entries.map(({ name }) => name), ...around.stores.map(({ id }) => id)];
  const store = storeOf(target, around);
  if (store === undefined) {
    const say = wrong('store', 'the name of an entry of stores, or the id of a store', names);
    return [{ path: ['store'], message: say({ input: target.store }) }];
  }
  if (store.write === undefined)
    return [{ path: ['store'], message: `${store.title ?? store.id} takes no values from here` }];
  for (const { scope, name, key } of placesOf(target)) {
    const refusal = store.write.refusal({ scope, name, key, version: undefined }, LONGEST);
    if (refusal !== undefined) return [{ path: [], message: `it takes no value there: ${refusal}` }];
  }
  const alternate = target.alternate === undefined ? undefined : alternateProblem(entry, target, store);
  if (alternate !== undefined) return [{ path: ['alternate'], message: alternate }];
  return templateProblems(entry, target, issuerOf(entry, around));
}

/** Whether the parts of a credential are in places of their own. */
export function isApart(entry: RotationFile, around: Around): boolean {
  const { parts } = issuerOf(entry, around);
  return entry.targets.some(
    ({ template, alternate }) =>
      alternate !== undefined &&
      template !== undefined &&
      parts.some((part) => !template.includes(`{${part}}`)),
  );
}

/** Targets that hold parts alone have to hold all of them together, and nobody gives the whole of it but the provider. */
export function apartProblems(entry: RotationFile, around: Around): readonly Wrong[] {
  if (!isApart(entry, around)) return [];
  const { parts, mint, title } = issuerOf(entry, around);
  const used = entry.targets.map(({ template = '' }) => placeholders(template));
  const missing = parts.filter((part) => !used.flat().includes(part));
  if (missing.length > 0) return [{ path: ['targets'], message: `no target holds ${partsNamed(missing)}` }];
  if (mint === undefined)
    return [
      { path: ['targets'], message: `a person hands ${title} in whole: one value has to hold all parts` },
    ];
  if (entry.current === undefined) return [];
  const message =
    'current would be a part of the credential alone: say by `rotate adopt` which one is in use';
  return [{ path: ['current'], message }];
}

function partsNamed(names: readonly string[]): string {
  return listed(
    names.map((name) => `{${name}}`),
    'and',
  );
}

/** One value has to hold all parts: where they were written one after the other, they would not belong together for a moment. */
function templateProblems(
  { account }: RotationFile,
  { template, alternate }: TargetFile,
  { parts, title }: IssuerSchema,
): readonly Wrong[] {
  const facts = Object.keys(account).filter((key) => typeof account[key] === 'string');
  const path = ['template'];
  if (template === undefined) {
    const message = `template is missing: ${title} has several parts (${listed(parts, 'and')}), and one value has to hold all of them`;
    return parts.length > 1 ? [{ path, message }] : [];
  }
  const used = placeholders(template);
  const known = [...new Set([...parts, ...facts])];
  const strange = used.find((name) => !known.includes(name));
  if (strange !== undefined) {
    const message = `{${strange}} is neither a part nor a text of account: there are ${partsNamed(known)}`;
    return [{ path, message }];
  }
  const missing = parts.filter((name) => !used.includes(name));
  if (missing.length > 0 && alternate === undefined) {
    const message = `template must name ${partsNamed(missing)} too: one value has to hold all parts of the credential, or each of its targets has two names`;
    return [{ path, message }];
  }
  return parts.some((name) => template.includes(`{${name}}{`))
    ? [
        {
          path,
          message: 'something has to stand between two parts of a template: nobody could tell them apart',
        },
      ]
    : [];
}
