import { fake, fakeAlnum, fakeBase64, fakeHex } from './fake.js';
import type { CredentialKind, Provider } from './provider.js';

/** `sample` builds a value that is longer by so many characters. */
function key(
  id: string,
  title: string,
  anchors: readonly string[],
  pattern: RegExp,
  sample: (more: number) => string,
): CredentialKind {
  return {
    id,
    title,
    anchors,
    pattern,
    samples: { match: [() => sample(0)], noMatch: [() => sample(-1), () => sample(0).slice(0, -1)] },
  };
}

/**
 * Services put four letters of their own near the end of a key, and the newest ones `JQQJ9` in the middle.
 * https://github.com/microsoft/security-utilities/tree/main/GeneratedRegexPatterns
 */
const kinds: readonly CredentialKind[] = [
  key(
    'azure-ai-services-key',
    'Azure OpenAI or AI services key',
    ['ACOG'],
    /[A-Za-z0-9]{52}JQQJ9[A-Za-z0-9]{19}ACOG[A-Za-z0-9]{4}/,
    (more) => `${fakeAlnum(52 + more)}JQQJ9${fakeAlnum(19)}ACOG${fakeAlnum(4)}`,
  ),
  key(
    'azure-devops-pat',
    'Azure DevOps personal access token',
    ['AZDO'],
    /[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}/,
    (more) => `${fakeAlnum(76 + more)}AZDO${fakeAlnum(4)}`,
  ),
  key(
    'azure-account-key',
    'Azure Storage, Cosmos DB, Batch or API Management key',
    ['+ASt', 'ACDb', '+ABa', '+AMC', 'APIM'],
    /[A-Za-z0-9+/]{76}(?:\+ASt|ACDb|\+ABa|\+AMC|APIM)[A-Za-z0-9+/]{5}[AQgw]==/,
    (more) => `${fakeBase64(76 + more)}+ASt${fakeBase64(5)}Q==`,
  ),
  key(
    'azure-shared-access-key',
    'Azure Service Bus, Event Hubs, Relay, IoT, Redis or Event Grid key',
    ['+ASb', '+AEh', '+ARm', 'AIoT', 'AzCa', 'AZEG'],
    /[A-Za-z0-9+/]{33}(?:\+ASb|\+AEh|\+ARm|AIoT|AzCa|AZEG)[A-P][A-Za-z0-9+/]{5}=/,
    (more) => `${fakeBase64(33 + more)}+ASbB${fakeBase64(5)}=`,
  ),
  key(
    'azure-container-registry-key',
    'Azure Container Registry key',
    ['+ACR'],
    /[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5}/,
    (more) => `${fakeBase64(42 + more)}+ACRB${fakeBase64(5)}`,
  ),
  key(
    'azure-search-key',
    'Azure AI Search key',
    ['AzSe'],
    /[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}/,
    (more) => `${fakeAlnum(42 + more)}AzSeB${fakeAlnum(5)}`,
  ),
  key(
    'azure-functions-key',
    'Azure Functions key',
    ['AzFu'],
    /[\w-]{44}AzFu[\w-]{5}[AQgw]==/,
    (more) => `${fakeAlnum(44 + more)}AzFu${fakeAlnum(5)}Q==`,
  ),
  {
    id: 'azure-client-secret',
    title: 'Microsoft Entra client secret',
    anchors: ['Q~'],
    pattern: /[\w~.-]{3}\dQ~[\w~.-]{31,34}/,
    samples: {
      match: [() => `${fakeAlnum(3)}8Q~${fakeAlnum(34)}`],
      noMatch: [() => `${fakeAlnum(3)}8Q~${fakeAlnum(30)}`, () => `${fakeAlnum(3)}xQ~${fakeAlnum(34)}`],
    },
  },
  key('azure-ai-services-key-legacy', 'Azure OpenAI or AI services key', [], /[0-9a-f]{32}/, (more) =>
    fakeHex(32 + more),
  ),
  key('azure-devops-pat-legacy', 'Azure DevOps personal access token', [], /[a-z2-7]{52}/, (more) =>
    fake(52 + more, 'abcdefghijklmnopqrstuvwxyz234567'),
  ),
  key(
    'azure-account-key-legacy',
    'Azure account key',
    [],
    /[A-Za-z0-9+/]{86}==/,
    (more) => `${fakeBase64(86 + more)}==`,
  ),
];

export const azure: Provider = {
  id: 'azure',
  title: 'Microsoft Azure',
  docs: 'https://learn.microsoft.com/en-us/azure/security/fundamentals/secrets-best-practices',
  manage: 'https://portal.azure.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
  names: [
    'AZURE',
    'AZURE_OPENAI',
    'AZURE_DEVOPS',
    'ADO_PAT',
    'ADO_TOKEN',
    'ARM_CLIENT_SECRET',
    'ENTRA',
    'MICROSOFT',
    'MS_GRAPH',
    'MSGRAPH',
    'MS365',
  ],
  domains: [
    'azure.com',
    'azure-api.net',
    'azurecr.io',
    'azurewebsites.net',
    'graph.microsoft.com',
    'microsoftonline.com',
    'visualstudio.com',
    'windows.net',
  ],
  kinds,
  account: { organization: 'Azure DevOps organisation, where no config names it.' },
  workloadIdentity: {
    docs: 'https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation',
    replaces: [
      'azure-ai-services-key',
      'azure-account-key',
      'azure-shared-access-key',
      'azure-container-registry-key',
      'azure-client-secret',
    ],
    reference: 'azure-wif',
  },
};
