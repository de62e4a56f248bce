import { UsageError } from '../core/errors.js';
import { unfill } from '../core/rotation/template.js';
import { Secret } from '../core/secret.js';
import { type Provided, provide } from '../pipeline/rotate/providing.js';
import { audienceOf } from '../pipeline/rotate/values.js';
import { ordered, sayOutcome } from './rotate-order.js';
import { stopSignal } from './rotating/ending.js';
import type { RotatingOptions } from './rotating/options.js';

interface Options extends RotatingOptions {
  readonly key?: string;
  readonly same?: true;
  readonly another?: true;
}

/** No store takes more than that in one value. */
const MOST_BYTES = 65_536;

/** A secret of an environment, where nobody has a standard input. */
const PROVIDED = 'MCP_REKEY_PROVIDED';

/** Takes a new credential from standard input: what the first target is to hold. Gives the exit code. */
export async function provideValue(name: string, options: Options): Promise<number> {
  const given = (process.env[PROVIDED] || (await fromStdin())).replace(/\r?\n$/, '');
  if (given === '') throw new UsageError(`nothing came from standard input, and ${PROVIDED} is not set`);
  const stop = stopSignal();
  return ordered(options, stop.isGiven, async (opened) => {
    const { entry, bind, world } = opened;
    const rotation = await bind(entry(name));
    const [first] = rotation.targets;
    const parts = unfill(first!.template, Secret.of(given, audienceOf(rotation)), rotation.facts);
    if (parts === undefined)
      throw new UsageError(`that is not what ${first!.name} is to hold, by its template`);
    const provided = { parts, name: options.key, is: isOf(options) };
    return sayOutcome(rotation, await provide(rotation, world, provided, 'a person has made it'), opened);
  }).finally(stop.forget);
}

async function fromStdin(): Promise<string> {
  if (process.stdin.isTTY)
    throw new UsageError('the new value comes from standard input: `… | mcp-rekey rotate provide NAME`');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_BYTES)
      throw new UsageError('more than 64 KiB came from standard input: that is no credential');
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new UsageError('what came from standard input is no text in UTF-8');
  }
}

function isOf({ same, another }: Options): Provided['is'] {
  if (same && another) throw new UsageError('it is --same or --another, and not both');
  return same ? 'the same' : another && 'another';
}
