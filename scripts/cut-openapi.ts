import { readFileSync } from 'node:fs';
import { generated } from './generated.js';
import { layout, type OpenApi, slice } from './openapi/slice.js';

/**
 * Cuts out of GitHub's OpenAPI description what the program asks of GitHub. The description is a file of the package
 * `@octokit/openapi`, which is too big to depend on: unpack it anywhere, and hand over its generated/api.github.com.json.
 */
const SLICES: Readonly<Record<string, readonly string[]>> = {
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
  ],
  'test/servers/github-secrets/openapi.json': [
    ...['actions', 'agents', 'codespaces', 'dependabot'].flatMap((product) =>
      ['list-org-secrets', 'get-org-secret', 'list-repo-secrets', 'get-repo-secret'].map(
        (operation) => `${product}/${operation}`,
      ),
    ),
    'actions/list-repo-organization-secrets',
    'agents/list-repo-organization-secrets',
    'actions/list-environment-secrets',
    'actions/get-environment-secret',
  ],
};

const [source] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (source === undefined) throw new Error('which file? npm run cut-openapi -- <api.github.com.json>');
const document = JSON.parse(readFileSync(source, 'utf8')) as OpenApi;
for (const [path, operations] of Object.entries(SLICES))
  generated(path, layout(slice(document, operations)), 'npm run cut-openapi -- <api.github.com.json>');
