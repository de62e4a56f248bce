import { lackedOn } from '../../core/google-permissions.js';
import type { Tools } from '../../core/tools.js';
import { googleToken, secretManagerHost } from '../access/google.js';
import type { Change } from '../change.js';
import type { Location } from '../location.js';
import { withoutRights } from '../token-rights.js';
import { type GcpEntry, secretOf } from './api.js';

/**
 * Refuses if the token lacks what it takes to change a secret that it has read. Of one that is not there Google tells nothing:
 * https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets/testIamPermissions,
 * https://docs.cloud.google.com/iam/docs/roles-permissions/secretmanager. `adds`: a version is new.
 */
export async function lacking(
  adds: boolean,
  location: Location,
  entry: GcpEntry,
  tools: Tools,
): Promise<Change | undefined> {
  const needed = [
    ...(adds ? ['secretmanager.versions.add'] : []),
    // Here, or when the version is promoted.
    ...(entry.alias === undefined ? [] : ['secretmanager.secrets.update']),
  ];
  if (needed.length === 0) return undefined;
  const path = secretOf(location, entry);
  const token = await googleToken(entry, tools);
  const resource = { at: `https://${secretManagerHost(entry)}`, path, token };
  const lacked = await lackedOn(resource, { used: 'secretmanager.secrets.get', needed }, tools);
  return withoutRights(lacked, path.replace('/v1/', ''));
}
