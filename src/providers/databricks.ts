import { fakeHex, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const databricks: Provider = {
  id: 'databricks',
  title: 'Databricks',
  docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  names: ['DATABRICKS'],
  domains: ['databricks.com', 'azuredatabricks.net'],
  kinds: [
    {
      id: 'databricks-personal-token',
      title: 'Databricks personal access token',
      anchors: ['dapi'],
      pattern: /dapi[0-9a-f]{32}(?:-[0-9]{1,2})?/,
      samples: {
        match: [() => `dapi${fakeHex(32)}`, () => `dapi${fakeHex(32)}-2`],
        noMatch: [() => `dapi${fakeHex(31)}`, () => `dapi${fakeUpperAlnum(32)}`],
      },
    },
    {
      id: 'databricks-oauth-secret',
      title: 'Databricks service principal OAuth secret',
      // https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m
      anchors: ['dose'],
      pattern: /dose[0-9a-f]{32}/,
      samples: {
        match: [() => `dose${fakeHex(32)}`],
        noMatch: [() => `dose${fakeHex(31)}`],
      },
    },
  ],
  workloadIdentity: {
    docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/oauth-federation',
    replaces: ['databricks-personal-token', 'databricks-oauth-secret'],
    reference: 'oidc-exchange',
  },
};
