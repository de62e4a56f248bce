import { fakeAlnum, fakeHex } from '../../../src/providers/fake.js';
import type { Location } from '../../../src/stores/store.js';
import type { Printed, StandIn } from './stand-in.js';

interface Kept {
  readonly id: string;
  readonly organizationId: string;
  readonly projectId: string;
  readonly key: string;
  readonly value: string;
  readonly note: string;
  readonly creationDate: string;
  readonly revisionDate: string;
}

/** The program: https://github.com/bitwarden/sdk-sm/tree/main/crates/bws */
export function bitwarden(): StandIn {
  const token = fakeAlnum(60);
  const project = { id: uuid(), name: 'MCP servers' };
  const secrets = new Map<string, Kept>();
  const organizationId = uuid();

  function bws(args: readonly string[], _: string, env: Readonly<Record<string, string>>): Printed {
    const [kind, what, id, ...rest] = args;
    const isList = kind === 'project' || what === 'list';
    const flags = kind === 'project' ? [id, ...rest] : rest;
    if (flags.join(' ') !== '--output json --color no') return fails('unexpected argument');
    if (env['BWS_ACCESS_TOKEN'] !== token) return fails('Access token is not in a valid format');
    if (env['BWS_SERVER_URL'] !== 'https://vault.acme.example') return fails('builder error');
    if (kind === 'project') return prints([{ ...project, organizationId }]);
    if (isList) return id === project.id ? prints([...secrets.values()]) : missing('Project', id);
    const found = [...secrets.values()].find((secret) => secret.id === id);
    return found === undefined ? missing('Secret', id) : prints(found);
  }

  const keyOf = ({ name }: Location): string => name;

  return {
    options: { address: 'https://vault.acme.example' },
    env: { BWS_ACCESS_TOKEN: token },
    programs: { bws },
    limit: 0,
    compares: false,
    locate: (name) => ({ scope: 'MCP servers', name, key: undefined, version: undefined }),
    peek: (location) => secrets.get(keyOf(location))?.value,
    put: (location, value) => {
      const now = new Date().toISOString();
      const old = secrets.get(keyOf(location));
      const made = { id: old?.id ?? uuid(), creationDate: old?.creationDate ?? now, revisionDate: now };
      const of = { organizationId, projectId: project.id, note: 'of the team' };
      secrets.set(keyOf(location), { ...made, ...of, key: keyOf(location), value });
    },
    rest: (location) => secrets.get(keyOf(location))?.note,
  };
}

function uuid(): string {
  return [8, 4, 4, 4, 12].map((length) => fakeHex(length)).join('-');
}

function missing(what: string, id: string | undefined): Printed {
  return fails(`${what} ${id} not found or not accessible.`);
}

function prints(output: unknown): Printed {
  return { code: 0, stdout: `${JSON.stringify(output, undefined, 2)}\n`, stderr: '' };
}

function fails(message: string): Printed {
  return { code: 1, stdout: '', stderr: `Error: ${message}\n` };
}
