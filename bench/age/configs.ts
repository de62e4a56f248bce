import { providerApis } from '../../src/providers/apis/registry.js';
import type { CredentialKind } from '../../src/providers/provider.js';
import { providers } from '../../src/providers/registry.js';
import { casesOf } from '../../test/providers/apis/fixture.js';
import type { BenchFile } from '../files.js';

/** Servers in one file. */
const EACH = 20;

/** Configs with so many credentials, each another one, of so many providers that are asked one question each. */
export function* agedConfigs(credentials: number, count: number): Generator<BenchFile> {
  const kinds = simpleKinds().slice(0, count);
  for (let file = 0; file * EACH < credentials; file++) {
    const servers = Array.from({ length: EACH }, (_, index) => {
      const number = file * EACH + index;
      const value = kinds[number % count]!.samples.match[0]!();
      return [`server-${number}`, { command: 'npx', args: ['-y', 'a-server'], env: { API_TOKEN: value } }];
    });
    const text = JSON.stringify({ mcpServers: Object.fromEntries(servers) }, undefined, 2);
    yield { path: `packages/p${file}/.mcp.json`, content: Buffer.from(text) };
  }
}

/** One kind of each provider whose format says all, and of which a single reply does. */
function simpleKinds(): readonly CredentialKind[] {
  return providerApis.flatMap(({ id }) => {
    const simple = casesOf(id).find(
      ({ beside, policy, exchanges, slot, expect }) =>
        expect.answer === 'live' &&
        exchanges.length === 1 &&
        beside.length + policy.length + Object.keys(slot).length === 0,
    );
    const kinds = providers.find((provider) => provider.id === id)?.kinds ?? [];
    return kinds.filter((kind) => kind.id === simple?.kind && kind.anchors.length > 0);
  });
}
