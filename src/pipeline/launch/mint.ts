import { mintingTitles } from '../../core/minting.js';
import type { StoreTools } from '../../core/tools.js';
import type { Minted, Minter } from '../../stores/minters/minter.js';
import { requestOf } from '../../stores/minters/reference.js';
import { minters } from '../../stores/minters/registry.js';
import type { Resolution } from '../../stores/store.js';
import { failed } from '../failed.js';
import { type Answer, answerOf } from './answer.js';
import type { Asked, World } from './ask.js';
import { credentialsIn } from './entries.js';
import type { Wanted } from './pieces.js';
import { LAUNCHED } from './told.js';

type Made = { readonly minted: Minted } | Exclude<Resolution, { readonly answer: 'there' }>;

/** Makes all credentials at once, and each once, however many references want a part of it. */
export async function mint(wanted: readonly Wanted[], world: World): Promise<Asked> {
  const made = new Map<string, Promise<Made>>();
  const credentials = new Set<string>();
  const answer = async ({ minter: id, reference }: Wanted): Promise<Answer> => {
    const minter = minters.find((one) => one.id === id)!;
    const request = requestOf(reference, minter);
    if ('problem' in request) return misread(request.problem);
    const { wanted: what, part } = request;
    for (const name of [...minter.variables, ...credentialsIn(what)]) credentials.add(name);
    const key = JSON.stringify([id, what]);
    const making = made.get(key) ?? world.tools().then((tools) => make(minter, what, world, tools));
    made.set(key, making);
    const found = await making;
    const { docs, grants } = minter;
    return answerOf('minted' in found ? { answer: 'there', value: found.minted[part]! } : found, {
      title: mintingTitles[id],
      docs,
      grants,
    });
  };
  const answers = await Promise.all(wanted.map(answer));
  return { answers, credentials: [...credentials] };
}

async function make(minter: Minter, wanted: object, { variables }: World, tools: StoreTools): Promise<Made> {
  const env = Object.fromEntries([...variables].filter(([, value]) => value !== ''));
  try {
    return { minted: await minter.mint(wanted as never, env, tools, [LAUNCHED]) };
  } catch (error) {
    return failed(error);
  }
}

function misread(problem: string): Answer {
  return {
    failure: {
      reason: `it says nothing that could be made: ${problem}`,
      hint: 'docs/exec.md says how such references are written',
    },
  };
}
