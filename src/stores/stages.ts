import type { ChangingTools, StoreTools } from '../core/tools.js';
import type { Change } from './change.js';
import type { Location } from './location.js';

/** What waits in front of the current version, in a store that has stages. */
export interface Stages<Options> {
  /** Why nothing can be staged there as things are, in words that follow "it takes no value there:"; found out before anything is changed. */
  refusal(location: Location, options: Options, tools: StoreTools): Promise<string | undefined>;
  /** Takes back what the change of that id has staged, if it waits still; whatever else waits there stays. `done` if there is nothing. */
  withdraw(location: Location, id: string, options: Options, tools: ChangingTools): Promise<Change>;
}
