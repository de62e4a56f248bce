import { text } from 'node:stream/consumers';
import { UsageError } from '../core/errors.js';
import { unfill } from '../core/rotation/template.js';
import { Secret } from '../core/secret.js';
import { provide } from '../pipeline/rotate/advance.js';
import { audienceOf } from '../pipeline/rotate/values.js';
import { ordered } from './rotate-order.js';
import { EXIT_UNDONE, stopSignal } from './rotating/ending.js';
import type { RotatingOptions } from './rotating/open.js';
import { say } from './rotating/telling.js';

/** Takes a new credential from standard input: what the first target is to hold. Gives the exit code. */
export async function provideValue(name: string, options: RotatingOptions): Promise<number> {
  if (process.stdin.isTTY)
    throw new UsageError('the new value comes from standard input: `… | mcp-rekey rotate provide NAME`');
  const given = (await text(process.stdin)).replace(/\r?\n$/, '');
  if (given === '') throw new UsageError('nothing came from standard input');
  const stop = stopSignal();
  return ordered(options, stop.isGiven, async ({ entry, bind, world }) => {
    const rotation = await bind(entry(name));
    const [first] = rotation.targets;
    const parts = unfill(first!.template, Secret.of(given, audienceOf(rotation)), rotation.facts);
    if (parts === undefined)
      throw new UsageError(`that is not what ${first!.name} is to hold, by its template`);
    const outcome = await provide(rotation, world, parts, 'a person has made it');
    say(`${name}: ${outcome.state}${'why' in outcome ? `: ${outcome.why}` : ''}`);
    return outcome.state === 'needs-human' || outcome.state === 'unready' ? EXIT_UNDONE : 0;
  }).finally(stop.forget);
}
