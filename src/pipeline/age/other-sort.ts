import { toWords } from '../../core/words.js';
import { providers } from '../../providers/registry.js';
import type { HeldCredential } from './gathered.js';

/**
 * Names of what no API knows, though it looks like a token at many a vendor: what clients prove by that they are who they are, what receivers
 * recognise a sender by, and what is good for one use.
 */
const OTHERS =
  /(?:^|_)(?:(?:CLIENT|CONSUMER|APP|OAUTH|HOOK|SESSION|COOKIE|BYPASS|VERIFICATION)_SECRET|WEBHOOK|SIGNING|REFRESH_TOKEN|VERIFICATION_TOKEN|ENCRYPTION_KEY)(?:_|$)/;

/** Whether a credential that is told by its place alone is called like something that cannot be asked about: to be unknown says nothing of that. */
export function isOtherSort({
  kind,
  name,
  provider,
}: Pick<HeldCredential, 'kind' | 'name' | 'provider'>): boolean {
  if (!OTHERS.test(toWords(name ?? ''))) return false;
  if (kind === undefined) return true;
  const own = providers.find(({ id }) => id === provider)?.kinds.find(({ id }) => id === kind);
  return own?.anchors.length === 0 && !/(?:^|-)secret(?:-|$)/.test(kind);
}
