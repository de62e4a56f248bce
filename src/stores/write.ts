import type { Secret } from '../core/secret.js';
import { shortOfChanging } from '../core/short-of-changing.js';
import type { ChangingTools, StoreTools } from '../core/tools.js';
import type { Before, Change } from './change.js';
import type { Location } from './location.js';

/** Writing, and what has to be known for it. */
export interface Write<Options> {
  /** Where a value that is to be written goes: the audience of its `Secret`. */
  readonly audience: (options: Options, location: Location) => readonly string[];
  /** What has to be allowed for it besides those hosts and the scope: whose account it is, where neither tells. */
  readonly takes?: (options: Options, location: Location) => { readonly scope: readonly string[] };
  /** A command by which whoever has read the value starts anew. It may be run twice; absent where nobody has to. */
  readonly restart?: (options: Options) => string | undefined;
  /** Why the store would not take a value of so many bytes of UTF-8 there, in words that follow "it takes no value there:"; found out before anything is changed. */
  readonly refusal: (location: Location, bytes: number) => string | undefined;
  /** Throws `Unanswered` if whoever writes there could not read it back, where that is known before anything is changed. */
  readonly tryReading?: (location: Location, options: Options, tools: StoreTools) => Promise<void>;
  /**
   * Writes the value, if `before` still holds, as far as the store can tell. What stands beside it (other keys, notes, who may read it) stays.
   * `staged`: without making it the current one, where the store has stages or versions. `id` is the same for every try of one and the same
   * change, so that a store that can does it once.
   */
  write(
    location: Location,
    value: Secret,
    options: Options,
    tools: ChangingTools,
    change: Wanted,
  ): Promise<Change>;
  /** The looks that `write` takes before it changes something: why the store would not take it, if they tell. `defineStore` makes it. May throw `Unanswered`. */
  readonly rehearse?: (
    location: Location,
    value: Secret,
    options: Options,
    tools: ChangingTools,
    change: Wanted,
  ) => Promise<string | undefined>;
}

/** What a write is about. */
export interface Wanted {
  readonly before: Before;
  readonly id: string;
  readonly staged?: true;
}

/** Of a store that changes nothing but by the tools that it is given. */
export function rehearsalOf<Options>(write: Write<Options>): NonNullable<Write<Options>['rehearse']> {
  return async (location, value, options, tools, change) => {
    const early = await shortOfChanging(tools, (own) => write.write(location, value, options, own, change));
    return early?.answer === 'unfit' ? early.detail : undefined;
  };
}
