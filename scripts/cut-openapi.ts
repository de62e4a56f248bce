import { readFileSync } from 'node:fs';
import { generated } from './generated.js';
import { layout, type OpenApi, slice } from './openapi/slice.js';

/**
 * Cuts out of GitHub's OpenAPI description what the program asks of GitHub. The description is a file of the package
 * `@octokit/openapi`, which is too big to depend on: unpack it anywhere, and hand over its generated/api.github.com.json.
 */
const SLICE = 'test/servers/github/openapi.json';

const OPERATIONS = [
  'issues/list-for-repo',
  'issues/create',
  'issues/update',
  'issues/list-comments',
  'issues/create-comment',
  'issues/update-comment',
  'pulls/get',
  'pulls/list-review-comments',
  'pulls/create-review',
];

const [path] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (path === undefined) throw new Error('which file? npm run cut-openapi -- <api.github.com.json>');
const document = JSON.parse(readFileSync(path, 'utf8')) as OpenApi;
generated(SLICE, layout(slice(document, OPERATIONS)), 'npm run cut-openapi -- <api.github.com.json>');
