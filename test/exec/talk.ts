import type { ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { onTestFinished } from 'vitest';
import { cleanEnv } from '../io/temporary.js';
import { DIST } from '../support/dist.js';

const SERVER = resolve('test/exec/server.mjs');

export interface Talk {
  readonly client: Client;
  /** Of `exec`. */
  readonly process: ChildProcess;
  /** All that came on standard error so far. */
  stderr(): string;
  /** What a tool answers. */
  call(name: string, args?: Readonly<Record<string, unknown>>): Promise<string>;
}

export interface TalkOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly options?: readonly string[];
  readonly serverArgs?: readonly string[];
}

/** A client of the real SDK, and its server behind `exec`. */
export async function talk({ env, cwd, options = [], serverArgs = [] }: TalkOptions): Promise<Talk> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [DIST, 'exec', ...options, '--', process.execPath, SERVER, ...serverArgs],
    env: Object.fromEntries(
      Object.entries({ ...cleanEnv, ...env }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    ),
    ...(cwd !== undefined && { cwd }),
    stderr: 'pipe',
  });
  let stderr = '';
  transport.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(transport);
  onTestFinished(() => client.close());
  return {
    client,
    // The SDK tells only its id.
    process: (transport as unknown as { readonly _process: ChildProcess })._process,
    stderr: () => stderr,
    call: async (name, args = {}) => {
      const { content } = await client.callTool({ name, arguments: args });
      return (content as readonly { readonly text: string }[])[0]!.text;
    },
  };
}
