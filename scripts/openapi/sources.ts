/** A description that a vendor publishes in a package of its own, and what is cut out of it. */
export interface Source {
  /** Name of the npm package. */
  readonly package: string;
  /** Where in the package. */
  readonly file: string;
  /** Its text is in test/servers/descriptions/LICENCES.md. */
  readonly licence: string;
  /** Ids of operations, by the file that they go to. */
  readonly slices: Readonly<Record<string, readonly string[]>>;
}

export const sources: readonly Source[] = [
  {
    package: '@octokit/openapi',
    file: 'generated/api.github.com.json',
    licence: 'MIT, Copyright (c) 2020 Octokit contributors',
    slices: {
      'test/servers/github/openapi.json': [
        'issues/list-for-repo',
        'issues/create',
        'issues/update',
        'issues/list-comments',
        'issues/create-comment',
        'issues/update-comment',
        'pulls/get',
        'pulls/list-review-comments',
        'pulls/create-review',
        'pulls/list',
        'pulls/create',
        'pulls/update',
        'meta/root',
        'repos/get',
        'repos/compare-commits-with-basehead',
        'git/get-ref',
        'git/create-ref',
        'git/update-ref',
        'git/delete-ref',
        'git/get-blob',
        'git/create-tree',
        'git/create-commit',
        'actions/create-workflow-dispatch',
        'actions/list-workflow-runs',
        'actions/list-workflow-runs-for-repo',
        'actions/list-jobs-for-workflow-run',
      ],
      ...of('github', [
        'users/get-authenticated',
        'apps/create-installation-access-token',
        'apps/list-repos-accessible-to-installation',
        'orgs/list-pat-grants',
        ...['actions', 'agents', 'codespaces', 'dependabot'].flatMap((product) =>
          [
            'list-org-secrets',
            'get-org-secret',
            'get-org-public-key',
            'list-selected-repos-for-org-secret',
            'create-or-update-org-secret',
            'list-repo-secrets',
            'get-repo-secret',
            'get-repo-public-key',
            'create-or-update-repo-secret',
          ].map((operation) => `${product}/${operation}`),
        ),
        'repos/get-all-environments',
        'actions/list-repo-organization-secrets',
        'agents/list-repo-organization-secrets',
        'actions/list-environment-secrets',
        'actions/get-environment-secret',
        'actions/get-environment-public-key',
        'actions/create-or-update-environment-secret',
      ]),
    },
  },
  {
    package: '@dopplerhq/mcp-server',
    file: 'doppler-openapi.json',
    licence: 'Apache-2.0',
    slices: of('doppler', [
      'auth-oidc',
      'config_logs-list',
      'secrets-get',
      'secrets-names',
      'secrets-update',
    ]),
  },
  {
    package: '@figma/rest-api-spec',
    file: 'openapi/openapi.yaml',
    licence: 'MIT, Copyright (c) 2023 Figma',
    slices: of('figma', ['getMe']),
  },
  {
    package: '@netlify/open-api',
    file: 'dist/swagger.json',
    licence: 'MIT, Copyright (c) 2016 Netlify',
    slices: of('netlify', ['getCurrentUser']),
  },
  {
    package: '@notionhq/notion-mcp-server',
    file: 'scripts/notion-openapi.json',
    licence: 'MIT, Copyright (c) 2025 Notion Labs, Inc.',
    slices: of('notion', ['get-self']),
  },
  {
    package: '@okta/openapi',
    file: 'dist/spec.json',
    licence: 'Apache-2.0',
    slices: of('okta', ['getUser']),
  },
  {
    package: '@twilio-alpha/mcp',
    file: 'twilio-oai/spec/json/twilio_api_v2010.json',
    licence: 'Apache-2.0',
    slices: of('twilio', ['FetchAccount', 'FetchKey', 'ListQueue']),
  },
];

function of(id: string, operations: readonly string[]): Source['slices'] {
  return { [`test/servers/descriptions/${id}.json`]: operations };
}
