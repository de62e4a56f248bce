import type { CoverageCount } from '../core/coverage.js';
import type { Fingerprints } from '../core/fingerprint.js';
import type { IgnoreComment } from '../core/ignores.js';
import type { Finding } from '../core/report.js';
import type { LargeFile, ReadResult, SourceFile } from '../core/source.js';
import { MappedText } from '../core/text.js';
import type { HostIndex } from '../hosts/host-index.js';
import { textSlot } from '../hosts/slots/lines.js';
import { speaksOfServers } from '../hosts/slots/servers.js';
import { Recogniser } from '../providers/recognise.js';
import { providers } from '../providers/registry.js';
import type { Candidate } from './candidates.js';
import type { Examined, Knowledge } from './examined.js';
import { type Extraction, extract } from './extract.js';
import { findingsOf, isWorthFinding } from './findings.js';
import { ignoreComments } from './ignores.js';
import { judge } from './judge.js';
import { hostsOf, type Reader } from './readers.js';
import { placeOf } from './rules/literal.js';

/** Where candidates come from, and where what became of them is counted. */
export interface Source {
  /** The root's path in its repository, with `/` at the end. */
  readonly prefix: string;
  readonly coverage: CoverageCount;
  read(candidate: Candidate): Promise<ReadResult>;
}

/** What was found in one file. */
export interface Examination {
  readonly findings: readonly Finding[];
  /** Places at which the config names a secret instead of holding one, and what is written there. */
  readonly references: readonly { readonly place: string; readonly text: string }[];
  readonly ignores: readonly IgnoreComment[];
}

export const NOTHING_FOUND: Examination = { findings: [], references: [], ignores: [] };

/** Examines candidates one by one: reads each, decides whether it is a config, and gives its findings. */
export class Examiner {
  readonly #index: HostIndex;
  readonly #recogniser = new Recogniser(providers);
  readonly #knowledge: Omit<Knowledge, 'fingerprints'>;
  readonly #fingerprints: () => Promise<Fingerprints>;

  constructor(
    index: HostIndex,
    fingerprints: () => Promise<Fingerprints>,
    now: Date,
    gather?: Knowledge['gather'],
  ) {
    this.#index = index;
    const byId = new Map(providers.map((provider) => [provider.id, provider]));
    this.#fingerprints = fingerprints;
    this.#knowledge = { now, providerOf: (id) => byId.get(id), ...(gather && { gather }) };
  }

  async examine(candidate: Candidate, source: Source): Promise<Examination> {
    const result = await source.read(candidate);
    if ('skipped' in result) return NOTHING_FOUND;
    const readers = [candidate.hostPath, ...candidate.aliasHostPaths].flatMap((path) =>
      this.#index.match(path),
    );
    const found =
      'chunks' in result
        ? await this.#searchLarge(result, readers, candidate, source)
        : await this.#examineText(result, readers, candidate, source);
    if (found === undefined) {
      source.coverage.skip('not-a-config', candidate.path);
      return NOTHING_FOUND;
    }
    source.coverage.configs++;
    return found;
  }

  async #examineText(
    file: SourceFile,
    readers: readonly Reader[],
    { isTracked }: Candidate,
    { prefix, coverage }: Source,
  ): Promise<Examination | undefined> {
    const { path, text, binary } = file;
    const extraction = await extract(path, text, readers, binary);
    if (extraction === undefined) return undefined;
    coverage.slots += extraction.slots.length;
    const judged = judge(extraction.slots, this.#recogniser);
    const references = judged.filter(({ verdict }) => verdict.class === 'reference');
    const findings = await this.#findings({ path, prefix, text, readers, isTracked, extraction, judged });
    const isOffered = findings.some(({ fix }) => fix !== undefined);
    return {
      findings: isOffered ? await this.#proven(findings, file, extraction) : findings,
      references: references.map(({ slot }) => ({
        place: placeOf(prefix + path, slot.place),
        text: slot.text.value,
      })),
      ignores: ignoreComments({ path, prefix, text }, extraction.comments),
    };
  }

  /** What proves a fix is needed for those only that have one. */
  async #proven(
    findings: readonly Finding[],
    file: SourceFile,
    { parsed }: Extraction,
  ): Promise<readonly Finding[]> {
    const { withProvenFixes } = await import('./proven-fixes.js');
    return withProvenFixes(findings, file, parsed);
  }

  /** Too long to parse: searched for what is a credential by its format alone, piece by piece. */
  async #searchLarge(
    { path, chunks }: LargeFile,
    readers: readonly Reader[],
    { why, isTracked }: Candidate,
    { prefix }: Source,
  ): Promise<Examination | undefined> {
    const expected = readers.some(({ file }) => !file.shared);
    const extraction = { ...hostsOf(readers, []), slots: [], comments: [], problem: undefined, expected };
    const findings: Finding[] = [];
    let isConfig = expected || why === 'asked';
    let searched = 0;
    for await (const { text, start, position } of chunks()) {
      isConfig ||= speaksOfServers(text);
      const matches = this.#recogniser.find(text).filter((match) => start + match.start >= searched);
      const slots = matches.map(({ start: from, end }) =>
        textSlot(MappedText.verbatim(text.slice(from, end), from)),
      );
      const judged = judge(slots, this.#recogniser);
      const piece = { path, prefix, text, readers, isTracked, extraction, judged, origin: position };
      for (const finding of await this.#findings(piece)) findings.push(finding);
      searched = start + (matches.at(-1)?.end ?? 0);
    }
    if (!isConfig) return undefined;
    const problem = { message: 'it is too large to be a config', offset: 0 };
    const broken = { ...extraction, problem };
    const whole = { path, prefix, text: '', readers, isTracked, extraction: broken, judged: [] };
    return { ...NOTHING_FOUND, findings: [...(await this.#findings(whole)), ...findings] };
  }

  /** Most scans find nothing, and need no cryptography. */
  async #findings(examined: Examined): Promise<readonly Finding[]> {
    if (!isWorthFinding(examined)) return [];
    return findingsOf(examined, { ...this.#knowledge, fingerprints: await this.#fingerprints() });
  }
}
