import { originOf } from '../../core/destination.js';
import { UsageError } from '../../core/errors.js';
import { Unanswered } from '../../core/inspection.js';
import type { Notice } from '../../core/rotation/progress.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools } from '../../core/tools.js';

/** Whom notices are sent to. Who knows the path of such an address can often write there: it is as secret as a token. */
export interface Webhook {
  readonly origin: string;
  readonly path: Secret;
}

/** `https://`, no login, no fragment. */
const URL_OF_WEBHOOK = /^https:\/\/[^/?#@\\\s]+(\/[^#\s]*)?$/i;

/** Reads `MCP_REKEY_WEBHOOK_URL`. Throws a `UsageError`, which does not quote it. */
export function parseWebhook(url: string): Webhook {
  const found = URL_OF_WEBHOOK.exec(url);
  const origin = originOf(url);
  if (found === null || origin === undefined) {
    throw new UsageError('MCP_REKEY_WEBHOOK_URL must be a URL like https://hooks.acme.example/mcp-rekey');
  }
  return { origin, path: Secret.of(found[1] ?? '/', [origin.replace('https://', '')]) };
}

/** Sends a notice, once. Gives why it did not arrive, or nobody knows whether it did. */
export async function tellWebhook(
  { origin, path }: Webhook,
  { event, rotation, why, at }: Notice,
  tools: Pick<ChangingTools, 'change'>,
): Promise<string | undefined> {
  try {
    const { status } = await tools.change({
      method: 'POST',
      at: origin,
      path,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ event, rotation, why, at: at.toISOString() }),
    });
    return status < 300 ? undefined : `the webhook answers with status ${status}`;
  } catch (error) {
    if (error instanceof Unanswered) return `the webhook does not answer (${error.reason})`;
    throw error;
  }
}
