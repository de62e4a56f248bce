import { ageFile } from './age-file.js';
import { awsSecretsManager } from './aws-secrets-manager.js';
import { azureKeyVault } from './azure-key-vault.js';
import { doppler } from './doppler.js';
import { gcpSecretManager } from './gcp-secret-manager.js';
import { github } from './github.js';
import { infisical } from './infisical.js';
import type { MakeStandIn } from './stand-in.js';
import { vault } from './vault.js';

export const standIns: Readonly<Record<string, MakeStandIn>> = {
  'age-file': ageFile,
  'aws-secrets-manager': awsSecretsManager,
  'azure-key-vault': azureKeyVault,
  doppler,
  'gcp-secret-manager': () => gcpSecretManager({ alias: 'current' }),
  github,
  infisical,
  vault,
};
