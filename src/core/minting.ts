/**
 * Schemes of references for which a credential is made whenever something is launched, with the titles of who makes it: no store keeps one. Ids
 * of minters.
 */
export const mintingTitles = {
  'aws-sts': 'AWS STS',
  'azure-wif': 'Microsoft Entra',
  'gcp-wif': 'Google Cloud',
  'github-app': 'GitHub Apps',
  'oidc-exchange': 'Token exchange',
} as const;

export type MintingScheme = keyof typeof mintingTitles;

/** The scheme of such a reference; `undefined` for any other text. */
export function mintingScheme(text: string): MintingScheme | undefined {
  const [, scheme = ''] = /^([a-z][a-z-]{2,20}):\/\//i.exec(text) ?? [];
  const id = scheme.toLowerCase();
  return Object.hasOwn(mintingTitles, id) ? (id as MintingScheme) : undefined;
}
