import type { Change, Description, Location, Resolution, Store, Write } from './store.js';

/**
 * A store without versions, in which a secret has two names that take turns: its versions are these names. A new value goes to the one that is not in use,
 * and references that name it bring it into use.
 */
export function alternating(store: Store, names: readonly [string, string]): Store {
  const { write, resolve, shadows, locate, refer, canonical } = store;
  const nameOf = ({ name, version = name }: Location): string => version;
  const placed = (at: Location): Location => ({ ...at, name: nameOf(at), version: undefined });
  const all = (at: Location): readonly Location[] => names.map((name) => ({ ...at, name }));
  return {
    ...store,
    staging: 'pinned',
    isRewritable: true,
    beside: (version) => names.find((name) => name !== version)!,
    ...(locate && { locate: (reference) => asVersion(locate(reference), names) }),
    ...(refer && { refer: (at) => refer(placed(at)) }),
    ...(canonical && {
      canonical: ({ version, ...at }, options) => ({
        ...canonical({ ...at, version: undefined }, options),
        version,
      }),
    }),
    describe: async (at, options, tools) =>
      since(nameOf(at), await store.describe(placed(at), options, tools)),
    ...(resolve && {
      resolve: async (at, options, tools, audience): Promise<Resolution> =>
        resolve(placed(at), options, tools, audience),
    }),
    ...(write && { write: alternatingWrite(write, placed, all) }),
    ...(shadows && {
      shadows: async (at, options, tools, near) => {
        const found = await Promise.all(all(at).map(async (one) => shadows(one, options, tools, near)));
        return {
          scopes: [...new Set(found.flatMap(({ scopes }) => scopes))],
          unseen: [...new Set(found.flatMap(({ unseen }) => unseen))],
        };
      },
    }),
  };
}

function alternatingWrite(
  write: Write<never>,
  placed: (at: Location) => Location,
  all: (at: Location) => readonly Location[],
): Write<never> {
  const { refusal, tryReading } = write;
  return {
    ...write,
    refusal: (at, bytes) =>
      all(at)
        .map((one) => refusal(one, bytes))
        .find((why) => why !== undefined),
    ...(tryReading && {
      tryReading: async (at, options, tools) => {
        for (const one of all(at)) await tryReading(one, options, tools);
      },
    }),
    write: async (at, value, options, tools, { before, id }): Promise<Change> => {
      const place = placed(at);
      const change = await write.write(place, value, options, tools, { before, id });
      return change.answer === 'done' ? { ...change, version: place.name } : change;
    },
  };
}

function asVersion(
  found: Location | undefined,
  [first, other]: readonly [string, string],
): Location | undefined {
  if (found === undefined || (found.name !== first && found.name !== other)) return found;
  // A name with a version of its own is neither of the two.
  const version = found.version === undefined ? found.name : `${found.name}.${found.version}`;
  return { ...found, name: first, version };
}

/** A name tells nothing of what is written there: when that was is behind it. */
function since(name: string, description: Description): Description {
  if (description.answer !== 'there') return description;
  const { stored } = description;
  const written = stored.version ?? stored.writtenAt?.toISOString();
  return { ...description, stored: { ...stored, version: written && `${name} ${written}` } };
}
