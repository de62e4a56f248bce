import { fakeAlnum } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import type { StandIn } from './stand-in.js';

interface Kept {
  readonly raw: string;
  readonly visibility: string;
}

/** One config of one project: https://docs.doppler.com/reference/secrets-update */
export function doppler(): StandIn {
  const token = fakeAlnum(40);
  const secrets = new Map<string, Kept>();
  /** The newest first. */
  const logs: { readonly id: string; readonly text: string; readonly created_at: string }[] = [];

  function answer({ method, url, headers, body }: Received): Answer {
    const { origin, pathname, searchParams } = new URL(url);
    if (origin !== 'https://api.doppler.com') return { status: 404, body: '<html>' };
    if (headers.authorization !== `Bearer ${token}`) return refused(401, 'Invalid Auth token');
    const asked = body === '' ? undefined : (JSON.parse(body) as Asked);
    const project = asked?.project ?? searchParams.get('project');
    const config = asked?.config ?? searchParams.get('config');
    if (project !== 'backend' || config !== 'prd') return refused(404, 'Could not find requested config');
    const path = `${method} ${pathname.replace('/v3/configs/config/', '')}`;
    if (path === 'GET secrets/names') return json({ names: ['DOPPLER_CONFIG', ...secrets.keys()] });
    if (path === 'GET logs')
      return json({ page: 1, logs: logs.slice(0, Number(searchParams.get('per_page'))) });
    if (path === 'GET secret') return read(searchParams.get('name')!);
    if (path === 'POST secrets') return write(asked!.change_requests);
    return refused(404, 'Not found');
  }

  function read(name: string): Answer {
    const kept = secrets.get(name);
    return kept === undefined
      ? refused(404, `Could not find requested secret: ${name}`)
      : json({ name, value: shown(kept) });
  }

  function write(changes: readonly ChangeRequest[]): Answer {
    for (const { name, originalName, value, originalValue, originalVisibility } of changes) {
      const old = secrets.get(name);
      if (!/^[A-Z_][A-Z0-9_]*$/.test(name)) return refused(400, `Secret name "${name}" may only contain …`);
      if (originalName !== null && originalName !== name) return refused(400, 'A rename');
      if (/\$\{(?![A-Z_][A-Z0-9_]*\})/.test(value)) return refused(400, 'Unable to resolve a reference');
      // That it is refused is documented, and how is not.
      if (originalValue !== undefined && originalValue !== old?.raw)
        return refused(400, 'Not the original value');
      if (originalVisibility !== undefined && originalVisibility !== old?.visibility) {
        return refused(400, 'Not the original visibility');
      }
    }
    for (const { name, value, visibility } of changes) keep(name, value, visibility);
    return json({
      secrets: Object.fromEntries([...secrets].map(([name, kept]) => [name, shown(kept)])),
    });
  }

  function keep(name: string, raw: string, visibility = secrets.get(name)?.visibility ?? 'masked'): void {
    secrets.set(name, { raw, visibility });
    const created_at = new Date(Date.UTC(2026, 0, 1) + 1000 * logs.length).toISOString();
    logs.unshift({ id: fakeAlnum(15), text: `Modified ${name}`, created_at });
  }

  function shown({ raw, visibility }: Kept): unknown {
    return {
      raw,
      computed: computed(raw),
      note: '',
      rawVisibility: visibility,
      computedVisibility: visibility,
    };
  }

  function computed(raw: string): string {
    return raw.replaceAll(/\$\{([A-Z_][A-Z0-9_]*)\}/g, (_, name: string) => secrets.get(name)?.raw ?? '');
  }

  return {
    options: { 'dynamic-secrets': 'none' },
    env: { DOPPLER_TOKEN: token },
    limit: 64 * 1024,
    syntax: '${x}',
    compares: true,
    locate: (name) => ({ scope: 'backend/prd', name, key: undefined, version: undefined }),
    answer,
    peek: ({ name }) => secrets.get(name) && computed(secrets.get(name)!.raw),
    put: ({ name }, value) => keep(name, value, secrets.get(name)?.visibility ?? 'unmasked'),
    rest: ({ name }) => {
      const others = [...secrets].filter(([other]) => other !== name);
      return { others, visibility: secrets.get(name)?.visibility };
    },
  };
}

interface Asked {
  readonly project: string;
  readonly config: string;
  readonly change_requests: readonly ChangeRequest[];
}

interface ChangeRequest {
  readonly name: string;
  readonly originalName: string | null;
  readonly value: string;
  readonly originalValue?: string;
  readonly visibility?: string;
  readonly originalVisibility?: string;
}

function json(body: unknown): Answer {
  return { status: 200, body: JSON.stringify(body) };
}

/** https://docs.doppler.com/reference/api#errors */
function refused(status: number, message: string): Answer {
  return { status, body: JSON.stringify({ messages: [message], success: false }) };
}
