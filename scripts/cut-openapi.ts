import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { generated } from './generated.js';
import { layout, type OpenApi, slice } from './openapi/slice.js';
import { sources } from './openapi/sources.js';
import { fromSwagger, type Swagger } from './openapi/swagger.js';

/**
 * Cuts out of the description of a vendor's API what the program asks of that vendor. Most of the packages that bring one are too big
 * to depend on: unpack one anywhere (`npm pack <name>`), and hand over the folder.
 */
const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folder === undefined) throw new Error('which package? npm run cut-openapi -- <folder>');
const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly version: string;
};
const source = sources.find((one) => one.package === name);
if (source === undefined) throw new Error(`scripts/openapi/sources.ts names no package ${name}`);

// JSON is YAML too.
const found = parse(readFileSync(join(folder, source.file), 'utf8')) as OpenApi | Swagger;
const document = 'swagger' in found ? fromSwagger(found) : found;
for (const [path, operations] of Object.entries(source.slices)) {
  const cut = slice(document, operations);
  const info = { ...cut.info, license: { name: source.licence }, 'x-package': `${name}@${version}` };
  generated(path, layout({ ...cut, info }), `npm run cut-openapi -- <folder of ${name}>`);
}
