import { isCredential } from '../core/classify/verdict.js';
import type { Fingerprints } from '../core/fingerprint.js';
import type { Finding } from '../core/report.js';
import type { LargeFile, SourceFile } from '../core/source.js';
import { MappedText } from '../core/text.js';
import type { HostIndex } from '../hosts/host-index.js';
import { textSlot } from '../hosts/slots/lines.js';
import { speaksOfServers } from '../hosts/slots/servers.js';
import { Recogniser } from '../providers/recognise.js';
import { providers } from '../providers/registry.js';
import type { Candidate } from './candidates.js';
import type { Discovery } from './discover.js';
import { extract, hostsOf, type Reader } from './extract.js';
import { findingsOf } from './findings.js';
import { judge } from './judge.js';

/** Examines candidates one by one: reads each, decides whether it is a config, and gives its findings. */
export class Examiner {
  readonly #fingerprintKey: string | undefined;
  #fingerprints: Fingerprints | undefined;
  readonly #index: HostIndex;
  readonly #recogniser = new Recogniser(providers);
  readonly #providers = new Map(providers.map((provider) => [provider.id, provider]));

  constructor(index: HostIndex, fingerprintKey: string | undefined) {
    this.#index = index;
    this.#fingerprintKey = fingerprintKey;
  }

  async examine(candidate: Candidate, { read, coverage }: Discovery): Promise<readonly Finding[]> {
    const result = await read(candidate);
    if ('skipped' in result) return [];
    const readers = [candidate.hostPath, ...candidate.aliasHostPaths].flatMap((path) =>
      this.#index.match(path),
    );
    const found =
      'chunks' in result
        ? await this.#searchLarge(result, readers, candidate)
        : await this.#examineText(result, readers, coverage);
    if (found === undefined) {
      coverage.skip('not-a-config', candidate.path);
      return [];
    }
    coverage.configs++;
    return found;
  }

  async #examineText(
    { path, text, binary }: SourceFile,
    readers: readonly Reader[],
    coverage: Discovery['coverage'],
  ): Promise<readonly Finding[] | undefined> {
    const extraction = await extract(path, text, readers, binary);
    if (extraction === undefined) return undefined;
    coverage.slots += extraction.slots.length;
    return this.#findings({ path, text, extraction, judged: judge(extraction.slots, this.#recogniser) });
  }

  /** Too long to parse: searched for what is a credential by its format alone, piece by piece. */
  async #searchLarge(
    { path, chunks }: LargeFile,
    readers: readonly Reader[],
    { why }: Candidate,
  ): Promise<readonly Finding[] | undefined> {
    const expected = readers.some(({ file }) => !file.shared);
    const extraction = { ...hostsOf(readers, []), slots: [], problem: undefined, expected };
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
      for (const finding of await this.#findings({ path, text, extraction, judged, origin: position }))
        findings.push(finding);
      searched = start + (matches.at(-1)?.end ?? 0);
    }
    if (!isConfig) return undefined;
    const problem = { message: 'it is too large to be a config', offset: 0 };
    const broken = await this.#findings({
      path,
      text: '',
      extraction: { ...extraction, problem },
      judged: [],
    });
    return [...broken, ...findings];
  }

  /** Most scans find nothing, and need no cryptography. */
  async #findings(examined: Parameters<typeof findingsOf>[0]): Promise<readonly Finding[]> {
    const credentials = examined.judged.some(({ verdict }) => isCredential(verdict));
    if (!credentials && examined.extraction.problem === undefined) return [];
    if (this.#fingerprints === undefined) {
      const { Fingerprints } = await import('../core/fingerprint.js');
      this.#fingerprints = new Fingerprints(this.#fingerprintKey);
    }
    return findingsOf(examined, this.#fingerprints, (id) => this.#providers.get(id));
  }
}
