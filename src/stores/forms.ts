import type { LaunchStore, Location } from './store.js';

/**
 * How the references of each store begin that has any. A store whose references begin so is loaded, and says itself whether it is one: a server
 * that is started does not wait for the others.
 */
const FORMS: readonly (readonly [form: RegExp, load: () => Promise<LaunchStore>])[] = [
  [/^age-file:\/\//, async () => (await import('./age/launch.js')).ageFileLaunch],
  [
    /^(?:arn:aws|\{\{resolve:secretsmanager:|aws-?sm:\/\/)/i,
    async () => (await import('./aws-secrets-manager.js')).awsSecretsManager,
  ],
  [
    /^(?:https:\/\/[a-z0-9-]{3,24}\.vault\.|@Microsoft\.KeyVault\(|(?:azure-?kv|akv):\/\/)/i,
    async () => (await import('./azure-key-vault.js')).azureKeyVault,
  ],
  [/^bws:\/\//i, async () => (await import('./bitwarden.js')).bitwarden],
  [/^doppler:\/\//i, async () => (await import('./doppler.js')).doppler],
  [
    /^(?:https:\/\/secretmanager\.|projects\/|gcp-?sm:\/\/)/i,
    async () => (await import('./gcp-secret-manager.js')).gcpSecretManager,
  ],
  [/^infisical:\/\//i, async () => (await import('./infisical.js')).infisical],
  [/^op:\/\//, async () => (await import('./onepassword.js')).onepassword],
  [/^(?:vault|openbao|bao):/i, async () => (await import('./vault.js')).vault],
];

export interface Located {
  readonly store: LaunchStore;
  readonly location: Location;
}

/** The store that reads a reference, and what it reads; `undefined` if none does. */
export async function locatedIn(reference: string): Promise<Located | undefined> {
  for (const [form, load] of FORMS) {
    if (!form.test(reference)) continue;
    const store = await load();
    const location = store.locate?.(reference);
    if (location !== undefined) return { store, location };
  }
  return undefined;
}
