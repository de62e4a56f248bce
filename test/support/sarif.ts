import { execFile } from 'node:child_process';
import { accessSync, chmodSync, constants, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import program from '@microsoft/sarif-multitool';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { temporaryFolder } from '../io/temporary.js';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId: string;
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: ArtifactLocation; readonly region: Region };
    readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly artifactLocation: ArtifactLocation;
      readonly replacements: readonly {
        readonly deletedRegion: Region;
        readonly insertedContent: { readonly text: string };
      }[];
    }[];
  }[];
  readonly properties: Readonly<Record<string, unknown>>;
}

interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: string };
  readonly properties: Readonly<Record<string, unknown>> & { readonly tags: readonly string[] };
}

export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly semanticVersion: string;
      readonly rules: readonly SarifRule[];
    };
  };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly {
      readonly level: string;
      readonly message: { readonly text: string };
      readonly descriptor: { readonly id: string };
    }[];
  }[];
  readonly columnKind: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly results: readonly SarifResult[];
}

/** The standard's schema, as Microsoft ships it with the validator. */
const schema = JSON.parse(readFileSync(join(dirname(program), 'sarif-2.1.0.json'), 'utf8')) as AnySchema;
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile<{ readonly runs: readonly [SarifRun] }>(schema);

/** The one run of a SARIF text; fails unless the text fits the schema. */
export function runOf(text: string): SarifRun {
  const log: unknown = JSON.parse(text);
  if (!validate(log)) expect(validate.errors?.slice(0, 20)).toEqual([]);
  const { runs } = log as { readonly runs: readonly SarifRun[] };
  expect(runs).toHaveLength(1);
  return runs[0]!;
}

/** `GitHub`: what GitHub’s upload asks for. `SARIF`: what the standard asks for besides. */
export type Rules = 'GitHub' | 'SARIF and GitHub';

const RULE_KINDS: Readonly<Record<Rules, string>> = { GitHub: 'Ghas', 'SARIF and GitHub': 'Sarif;Ghas' };

/** Rules of the validator that are not as it has them, and why. */
const CONFIGURED: Readonly<Record<string, 'Disabled' | 'Error'>> = {
  // It would fetch every URI: tests talk to nobody.
  'SARIF2006.UrisShouldBeReachable': 'Disabled',
  // Off unless they are asked for.
  'GH1001.ProvideRequiredLocationProperties': 'Error',
  'GH1002.InlineThreadFlowLocations': 'Error',
  'GH1003.ProvideRequiredRegionProperties': 'Error',
  'GH1005.LocationsMustBeRelativeUrisOrFilePaths': 'Error',
  'GH1006.ProvideCheckoutPath': 'Error',
  'GH1007.ProvideFullyFormattedMessageStrings': 'Error',
  // GH1004 stays off: it holds results to a limit of 1,000, which GitHub has raised to 25,000.
};

/** Its warnings that stand, by rule and message, and why. */
const ACCEPTED: readonly string[] = [
  // The project has no address of its own yet.
  'SARIF2005 Warning_ProvideToolnformationUri',
];

interface Complaint {
  readonly ruleId: string;
  /** Left out for a warning. */
  readonly level?: string;
  readonly message: { readonly id: string; readonly arguments?: readonly string[] };
}

/** What Microsoft’s validator says against SARIF texts: its errors and warnings, one line each. */
export async function complaintsOn(texts: readonly string[], rules: Rules): Promise<readonly string[]> {
  const folder = temporaryFolder();
  const files = texts.map((text, index) => {
    const file = join(folder, `${index}.sarif`);
    writeFileSync(file, text);
    return file;
  });
  const said = await multitool(folder, files, RULE_KINDS[rules]);
  // A file that it skips would pass.
  expect(said.printed).toContain(`Done. ${files.length} files scanned.`);
  return said.complaints
    .filter(({ ruleId, message }) => !ACCEPTED.includes(`${ruleId} ${message.id}`))
    .map(({ ruleId, level, message }) =>
      [level ?? 'warning', ruleId, message.id, ...(message.arguments ?? [])].join(' '),
    );
}

async function multitool(
  folder: string,
  files: readonly string[],
  kinds: string,
): Promise<{ readonly printed: string; readonly complaints: readonly Complaint[] }> {
  makeExecutable();
  const [config, output] = [join(folder, 'config.xml'), join(folder, 'complaints.sarif')];
  writeFileSync(config, configuration());
  const options = ['--rule-kind', kinds, '--config', config, '--output', output];
  const limits = ['--level', 'Error;Warning', '--max-file-size-in-kb', '1000000'];
  const { stdout } = await promisify(execFile)(program, ['validate', ...files, ...options, ...limits], {
    // There need not be the libraries that know languages.
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    maxBuffer: 100_000_000,
  });
  const { runs } = JSON.parse(readFileSync(output, 'utf8').replace(/^\ufeff/, '')) as {
    readonly runs: readonly { readonly results?: readonly Complaint[] }[];
  };
  return { printed: stdout, complaints: runs.flatMap(({ results }) => results ?? []) };
}

/** What the package’s own script would do, where npm runs no scripts. */
function makeExecutable(): void {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    chmodSync(program, 0o755);
  }
}

function configuration(): string {
  const rules = Object.entries(CONFIGURED).map(
    ([rule, state]) =>
      `<Properties Key="${rule}.Options"><Property Key="RuleEnabled" Value="${state}" Type="Driver.RuleEnabledState" /></Properties>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<Properties>${rules.join('\n')}</Properties>\n`;
}
