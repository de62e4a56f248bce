import type { Change, Description, Location, Store, Write } from './store.js';

/**
 * A store without versions from which nobody reads, where a secret has two names that take turns: its versions are these names. A new value goes to the
 * one that is not in use, and references that name it bring it into use.
 */
export function alternating(store: Store, names: readonly [string, string]): Store {
  const { write, shadows } = store;
  const all = (at: Location): readonly Location[] => names.map((name) => ({ ...at, name }));
  return {
    ...store,
    staging: 'pinned',
    isRewritable: true,
    beside: (version) => names.find((name) => name !== version)!,
    describe: async (at, options, tools) =>
      since(placed(at).name, await store.describe(placed(at), options, tools)),
    ...(write && { write: alternatingWrite(write, all) }),
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

function placed({ version, ...at }: Location): Location {
  return { ...at, name: version ?? at.name, version: undefined };
}

function alternatingWrite(write: Write<never>, all: (at: Location) => readonly Location[]): Write<never> {
  const { refusal, rehearse } = write;
  return {
    ...write,
    refusal: (at, bytes) =>
      all(at)
        .map((one) => refusal(one, bytes))
        .find((why) => why !== undefined),
    write: async (at, value, options, tools, { before, id }): Promise<Change> => {
      const place = placed(at);
      const change = await write.write(place, value, options, tools, { before, id });
      return change.answer === 'done' ? { ...change, version: place.name } : change;
    },
    ...(rehearse && {
      rehearse: (at, value, options, tools, { before, id }) =>
        rehearse(placed(at), value, options, tools, { before, id }),
    }),
  };
}

/** A name tells nothing of what is written there: when that was is behind it. */
function since(name: string, description: Description): Description {
  if (description.answer !== 'there') return description;
  const { stored } = description;
  const written = stored.version ?? stored.writtenAt?.toISOString();
  return { ...description, stored: { ...stored, version: written && `${name} ${written}` } };
}
