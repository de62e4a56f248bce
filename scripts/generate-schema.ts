/**
 * Writes the JSON Schema of the JSON report.
 * `--check` changes nothing and fails if the file is not what it would write.
 */
import { z } from 'zod';
import { JSON_REPORT_VERSION } from '../src/reporters/json.js';
import { ScanReport } from '../src/reporters/json-schema.js';
import { generated } from './generated.js';

const { $schema, ...schema } = z.toJSONSchema(ScanReport, {
  target: 'draft-2020-12',
  override: ({ jsonSchema }) => {
    // zod’s own bounds: they are those of its numbers and its calendar, and say nothing about a report.
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
  },
});
const document = {
  $schema,
  // A name and no address: it means the same wherever the file is kept.
  $id: `urn:mcp-rekey:scan-report:${JSON_REPORT_VERSION}`,
  title: 'Report of mcp-rekey scan --format json',
  description: 'Generated from src/reporters/json-schema.ts by scripts/generate-schema.ts.',
  ...schema,
};

generated('docs/schema/scan-report.schema.json', `${JSON.stringify(document, undefined, 2)}\n`);
