import { entryFields } from './fields.js';
import type { HostReference } from './host.js';

/**
 * For a host whose vendor says nothing about references: what people write there all the same. It is recognised, so
 * that it does not pass for a credential, and never written, for nobody knows whether it resolves.
 */
export const undocumented: readonly HostReference[] = [
  { syntax: '${VAR}', fields: entryFields, verified: false },
  { syntax: '${env:VAR}', fields: entryFields, verified: false },
];
