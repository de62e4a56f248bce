import type { Kill, Setting } from './scene.js';
import { Scene } from './scene.js';

/**
 * A provider with labels and any number of keys, and one with two keys that have no names. A file, secrets of an organisation that selected
 * repositories may read, and versions that a pull request brings into use. The journal in a file, or on GitHub.
 */
export const settings: readonly Setting[] = [
  { vendor: 'openrouter', keeper: 'github' },
  { vendor: 'openrouter', keeper: 'age-file' },
  { vendor: 'aws', keeper: 'age-file' },
  { vendor: 'aws', keeper: 'github' },
  { vendor: 'openrouter', keeper: 'vault', home: 'github' },
  { vendor: 'aws', keeper: 'github', home: 'github' },
];

/** So many go on at once: each is a process that starts and ends. */
const AT_ONCE = 2;

export interface Tally {
  cases: number;
  readonly ends: Map<string, number>;
  readonly failures: {
    readonly setting: Setting;
    readonly kill: Kill | undefined;
    readonly call: string;
    readonly what: readonly string[];
  }[];
}

/** Plays a setting undisturbed, and then with a kill before and after every request, or every so manyth. */
export async function killAll(setting: Setting, tally: Tally, every = 1, first = 0): Promise<void> {
  const calls = await played(setting, undefined, tally);
  const kills = calls.flatMap((_, at): Kill[] => [
    { at, when: 'before' },
    { at, when: 'after' },
  ]);
  const left = kills.filter((_, index) => index % every === first % every);
  const work = async (): Promise<void> => {
    for (let kill = left.shift(); kill !== undefined; kill = left.shift()) await played(setting, kill, tally);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function played(setting: Setting, kill: Kill | undefined, tally: Tally): Promise<readonly string[]> {
  const { scene, wrong } = await Scene.play(setting, kill);
  const end = scene.outcome?.state ?? 'killed';
  tally.cases++;
  tally.ends.set(end, (tally.ends.get(end) ?? 0) + 1);
  const what = kill === undefined && end !== 'done' ? [...wrong, `undisturbed it ended as ${end}`] : wrong;
  const call = kill === undefined ? 'none' : (scene.calls[kill.at] ?? '?');
  if (what.length > 0) tally.failures.push({ setting, kill, call, what });
  return scene.calls;
}
