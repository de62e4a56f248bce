import { text } from 'node:stream/consumers';
import { UsageError } from '../core/errors.js';
import { unfill } from '../core/rotation/template.js';
import { Secret } from '../core/secret.js';
import { type Provided, provide } from '../pipeline/rotate/providing.js';
import { audienceOf } from '../pipeline/rotate/values.js';
import { ordered, sayOutcome } from './rotate-order.js';
import { stopSignal } from './rotating/ending.js';
import type { RotatingOptions } from './rotating/open.js';

interface Options extends RotatingOptions {
  readonly key?: string;
  readonly same?: true;
  readonly another?: true;
}

/** Takes a new credential from standard input: what the first target is to hold. Gives the exit code. */
export async function provideValue(name: string, options: Options): Promise<number> {
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
    const provided = { parts, name: options.key, is: isOf(options) };
    return sayOutcome(name, await provide(rotation, world, provided, 'a person has made it'));
  }).finally(stop.forget);
}

function isOf({ same, another }: Options): Provided['is'] {
  if (same && another) throw new UsageError('it is --same or --another, and not both');
  return same ? 'the same' : another && 'another';
}
