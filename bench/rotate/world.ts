import { openrouter } from '../../test/issuers/stand-ins/openrouter.js';
import type { StandIn } from '../../test/issuers/stand-ins/stand-in.js';
import type { Answer, Received } from '../../test/servers/answering.js';
import { github } from '../../test/stores/stand-ins/github.js';

/** Credentials of one account. */
const EACH = 10;

/** Accounts with credentials that are all due, and the organisation whose secrets they are. */
export interface World {
  readonly policy: string;
  readonly env: Readonly<Record<string, string>>;
  answer(request: Received): Promise<Answer>;
}

export async function worldOf(credentials: number): Promise<World> {
  const store = await github(undefined, () => new Date());
  const accounts = Array.from({ length: credentials / EACH }, () => openrouter());
  const env: Record<string, string> = { BENCH_STORE: store.env['MCP_REKEY_GITHUB_TOKEN']! };
  const rotations: unknown[] = [];
  for (const [index, { admin, account, current, add }] of accounts.entries()) {
    env[`BENCH_ADMIN_${index}`] = admin;
    for (let number = 0; number < EACH; number++) {
      const name = `${index}_${number}`;
      const made = number === 0 ? current : await add();
      env[`BENCH_CURRENT_${name}`] = made.parts['token']!;
      await store.put(store.locate(`MCP_${name}`), made.parts['token']!);
      rotations.push({
        name: `mcp-${index}-${number}`,
        provider: 'openrouter',
        account,
        admin: `env://BENCH_ADMIN_${index}`,
        current: `env://BENCH_CURRENT_${name}`,
        targets: [{ store: 'kept', scope: 'acme', name: `MCP_${name}` }],
        verify: 'none',
      });
    }
  }
  const stores = [{ name: 'kept', store: 'github', token: 'env://BENCH_STORE' }];
  const policy = {
    version: 1,
    'default-tier': 'critical',
    'max-rotations-per-run': credentials,
    stores,
    rotations,
  };
  return {
    policy: JSON.stringify(policy),
    env,
    answer: async (request) =>
      request.url.startsWith('https://api.github.com/')
        ? store.answer!(request)
        : ofAccounts(accounts, request),
  };
}

/** Each account knows its own credentials alone. */
async function ofAccounts(accounts: readonly StandIn[], request: Received): Promise<Answer> {
  let last: Answer = { status: 404 };
  for (const { answer } of accounts) {
    last = await answer!(request);
    if (typeof last === 'string' || last.status !== 401) return last;
  }
  return last;
}
