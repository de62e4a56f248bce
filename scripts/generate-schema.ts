/**
 * Writes the JSON Schemas of what the program prints and of the files that people write for it.
 * `--check` changes nothing and fails if a file is not what it would write.
 */
import { z } from 'zod';
import { BASELINE_VERSION, BaselineFile } from '../src/core/baseline-file.js';
import { POLICY_VERSION, policyFile } from '../src/core/policy/schema.js';
import { issuers } from '../src/providers/issuers/registry.js';
import { providers } from '../src/providers/registry.js';
import { FIX_REPORT_VERSION } from '../src/reporters/fix/json.js';
import { FixReport } from '../src/reporters/fix/json-schema.js';
import { JSON_INVENTORY_VERSION } from '../src/reporters/inventory/json.js';
import { InventoryReport } from '../src/reporters/inventory/json-schema.js';
import { JSON_REPORT_VERSION } from '../src/reporters/json.js';
import { ScanReport } from '../src/reporters/json-schema.js';
import { RotationStatusReport } from '../src/reporters/rotation/json-schema.js';
import { ROTATION_STATUS_VERSION } from '../src/reporters/rotation/status.js';
import { stores } from '../src/stores/registry.js';
import { generated } from './generated.js';

interface Described {
  readonly name: string;
  readonly version: number;
  readonly title: string;
  readonly source: string;
  readonly schema: z.ZodType;
  /**
   * The dialect. What people write is checked by editors, and theirs for YAML is at home in draft 7:
   * https://github.com/redhat-developer/yaml-language-server#readme
   */
  readonly target: 'draft-7' | 'draft-2020-12';
}

const all: readonly Described[] = [
  {
    name: 'scan-report',
    version: JSON_REPORT_VERSION,
    title: 'Report of mcp-rekey scan --format json',
    source: 'src/reporters/json-schema.ts',
    schema: ScanReport,
    target: 'draft-2020-12',
  },
  {
    name: 'inventory',
    version: JSON_INVENTORY_VERSION,
    title: 'Inventory of mcp-rekey inventory --format json',
    source: 'src/reporters/inventory/json-schema.ts',
    schema: InventoryReport,
    target: 'draft-2020-12',
  },
  {
    name: 'fix-report',
    version: FIX_REPORT_VERSION,
    title: 'Report of mcp-rekey fix --format json',
    source: 'src/reporters/fix/json-schema.ts',
    schema: FixReport,
    target: 'draft-2020-12',
  },
  {
    name: 'rotation-status',
    version: ROTATION_STATUS_VERSION,
    title: 'Report of mcp-rekey rotate status --format json',
    source: 'src/reporters/rotation/json-schema.ts',
    schema: RotationStatusReport,
    target: 'draft-2020-12',
  },
  {
    name: 'policy',
    version: POLICY_VERSION,
    title: 'Policy of mcp-rekey: .github/mcp-rekey.yml',
    source: 'src/core/policy/schema.ts',
    schema: policyFile({ providers, stores, issuers }),
    target: 'draft-7',
  },
  {
    name: 'baseline',
    version: BASELINE_VERSION,
    title: 'Baseline of mcp-rekey: .github/mcp-rekey-baseline.json',
    source: 'src/core/baseline-file.ts',
    schema: BaselineFile,
    target: 'draft-7',
  },
];

for (const one of all) {
  const text = `${JSON.stringify(documentOf(one), undefined, 2)}\n`;
  generated(`docs/schema/${one.name}.schema.json`, text);
}

function documentOf({ name, version, title, source, schema, target }: Described): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target,
    // What may be left out has a default in what comes out, but not in what is written.
    io: 'input',
    override: ({ jsonSchema }) => {
      // zod’s own bounds: they are those of its numbers and its calendar, and say nothing about a report.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
    },
  });
  return {
    $schema,
    // A name and no address: it means the same wherever the file is kept.
    $id: `urn:mcp-rekey:${name}:${version}`,
    title,
    description: `Generated from ${source} by scripts/generate-schema.ts.`,
    ...rest,
  };
}
