import { Unanswered } from '../../src/core/inspection.js';
import { Secret } from '../../src/core/secret.js';
import type { ChangingTools } from '../../src/core/tools.js';
import type { HttpClient } from '../../src/io/http/client.js';
import { markOf } from '../../src/io/marks.js';
import { configs } from '../../src/pipeline/configs.js';
import { fakeHex } from '../../src/providers/fake.js';
import type { Program } from './stand-ins/stand-in.js';

const nobody = (): Promise<never> => Promise.reject(new Unanswered('unreachable'));

interface DeskOptions {
  readonly client: HttpClient;
  readonly env: Readonly<Record<string, string>>;
  readonly programs?: Readonly<Record<string, Program>>;
}

/** A machine of a user's: its variables, files and programs. */
export class Desk {
  readonly files = new Map<string, string>();
  now = new Date('2026-11-26T12:00:00Z');
  /** Commands that were run. */
  readonly commands: string[] = [];
  readonly #markKey = fakeHex(64);

  tools({ client, env, programs = {} }: DeskOptions): ChangingTools {
    return {
      now: this.now,
      ask: (request) => client.ask(request),
      askSigned: (request, keys, scope) => client.askSigned(request, keys, scope),
      change: (request) => client.change(request),
      changeSigned: (request, keys, scope) => client.changeSigned(request, keys, scope),
      databases: { postgres: nobody, mysql: nobody, redis: nobody },
      secret: (reference, destinations) => {
        const value = env[reference.replace(/^env:\/\//, '')];
        if (value === undefined) throw new Unanswered('incomplete', `${reference} is not set`);
        return Secret.of(value, destinations);
      },
      identity: () => Promise.reject(new Unanswered('incomplete')),
      files: {
        read: async (path) => this.files.get(path),
        look: async (path) =>
          this.files.has(path) ? { modifiedAt: this.now, leadsOut: false, isSealed: false } : undefined,
      },
      configs,
      mark: async (value, about) => markOf(this.#markKey, about, value.revealTo('here:marks')),
      command: async (command) => {
        this.commands.push(command);
        return undefined;
      },
      programs: {
        run: async (name, { args, stdin = '', env: own = {}, audience }) => {
          const program = programs[name];
          if (program === undefined) throw new Unanswered('incomplete', `${name} is not installed`);
          const plain = (text: string | Secret): string =>
            typeof text === 'string' ? text : text.revealTo(`program:${name}`);
          const given = Object.entries(own).map(([key, value]) => [key, plain(value)] as const);
          const { code, stdout, stderr } = program(args, plain(stdin), {
            ...env,
            ...Object.fromEntries(given),
          });
          return { code, stderr, stdout: Secret.of(stdout, audience) };
        },
      },
      pause: async () => {},
      replace: async (path, before, after) => {
        if (this.files.get(path) !== before) return false;
        this.files.set(path, after);
        return true;
      },
    };
  }
}
