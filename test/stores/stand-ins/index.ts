import { ageFile } from './age-file.js';
import { awsSecretsManager } from './aws-secrets-manager.js';
import { azureKeyVault } from './azure-key-vault.js';
import { bitwarden } from './bitwarden.js';
import { doppler } from './doppler.js';
import { gcpSecretManager } from './gcp-secret-manager.js';
import { github } from './github.js';
import { infisical } from './infisical.js';
import { onepassword } from './onepassword.js';
import { onepasswordByOp } from './onepassword-op.js';
import { plainConfig } from './plain-config.js';
import type { MakeStandIn } from './stand-in.js';
import { vault } from './vault.js';

/** By the id of the store, with `:` and the way behind it if there are several to reach it. */
export const standIns: Readonly<Record<string, MakeStandIn>> = {
  'age-file': ageFile,
  'aws-secrets-manager': awsSecretsManager,
  'azure-key-vault': azureKeyVault,
  bitwarden,
  doppler,
  'gcp-secret-manager': () => gcpSecretManager({ alias: 'current' }),
  github,
  infisical,
  onepassword,
  'onepassword:op': onepasswordByOp,
  'plain-config': plainConfig,
  vault,
};
