import { Unanswered } from '../core/inspection.js';
import { Secret } from '../core/secret.js';
import type { Programs } from '../core/tools.js';
import { ProcessError, run } from './process.js';

/** A program that waits for somebody to unlock it does not wait for ever. Milliseconds. */
const TIMEOUT = 30_000;

/** Programs of the search path, with the variables of this process. */
export function programsOf(env: NodeJS.ProcessEnv, folder: string): Programs {
  return {
    run: async (program, { args, stdin = '', env: own = {}, audience }) => {
      const plain = (text: string | Secret): string =>
        typeof text === 'string' ? text : text.revealTo(`program:${program}`);
      const added = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, plain(value)]));
      try {
        const { code, stdout, stderr } = await run(program, args, {
          cwd: folder,
          env: { ...env, ...added },
          input: plain(stdin),
          okCodes: ANY,
          timeout: TIMEOUT,
        });
        return { code, stderr, stdout: Secret.of(stdout.toString('utf8'), audience) };
      } catch (error) {
        throw unanswered(error, program);
      }
    },
  };
}

const ANY: readonly number[] = Array.from({ length: 256 }, (_, code) => code);

function unanswered(error: unknown, program: string): unknown {
  if (!(error instanceof ProcessError)) return error;
  if (error.errno === 'ENOENT') return new Unanswered('incomplete', `${program} is not installed`);
  if (error.errno === 'ETIMEDOUT') return new Unanswered('timeout', program);
  return new Unanswered('provider-error', `${program} could not be run`);
}
