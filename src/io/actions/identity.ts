import { Unanswered, undocumented } from '../../core/inspection.js';
import { Secret, secretText } from '../../core/secret.js';
import type { Reply, Tools } from '../../core/tools.js';

/**
 * `Tools.identity` for a workflow of GitHub. A job has these variables if it may `id-token: write`:
 * https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
export function identityFrom(env: NodeJS.ProcessEnv, ask: Tools['ask']): Tools['identity'] {
  return async (audience, destinations) => {
    const address = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
    const token = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
    if (token === '' || !/^https:/.test(address) || !URL.canParse(address)) {
      throw new Unanswered('incomplete', 'id-token: write in the permissions of a GitHub workflow');
    }
    const { origin, host, pathname, search } = new URL(address);
    const permit = Secret.of(token, [host]);
    const reply = await ask({
      at: origin,
      // There is a query already: https://github.com/actions/toolkit/blob/main/packages/core/src/oidc-utils.ts
      path: `${pathname}${search}&audience=${encodeURIComponent(audience)}`,
      headers: { accept: 'application/json', authorization: secretText`Bearer ${permit}` },
    });
    return Secret.of(tokenIn(reply), destinations);
  };
}

function tokenIn({ status, json }: Reply): string {
  const value = (json as { readonly value?: unknown } | null | undefined)?.value;
  if (status === 200 && typeof value === 'string' && value !== '') return value;
  const { reason, detail } = undocumented({ status });
  throw new Unanswered(reason, `${detail} of GitHub’s identity tokens`);
}
