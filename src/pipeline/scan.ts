import { Fingerprints } from '../core/fingerprint.js';
import type { Finding, Report } from '../core/report.js';
import type { LargeFile, SourceFile } from '../core/source.js';
import { MappedText } from '../core/text.js';
import type { Disk, Tree } from '../core/tree.js';
import { HostIndex } from '../hosts/host-index.js';
import { hosts } from '../hosts/registry.js';
import { Recogniser } from '../providers/recognise.js';
import { providers } from '../providers/registry.js';
import type { Candidate } from './candidates.js';
import { type Discovery, discover } from './discover.js';
import { extract, hostsAt, type Reader, speaksOfServers } from './extract.js';
import { findingsOf } from './findings.js';
import { judge } from './judge.js';

export interface ScanOptions {
  /** A folder, or one file. */
  readonly root: string;
  readonly tree: Tree;
  /** Makes fingerprints comparable between runs. */
  readonly fingerprintKey: string | undefined;
  readonly world: { readonly disk: Disk };
  /** Told before each file how far the scan is. */
  readonly progress: (done: number, total: number) => void;
}

/**
 * Finds the credentials in the MCP configs below a root. Throws a `UsageError` if there is no such root, and what git
 * throws if it cannot tell what a repository holds; whatever is wrong with a single file is in the report.
 */
export async function scan({ root, tree, fingerprintKey, world, progress }: ScanOptions): Promise<Report> {
  const index = new HostIndex(hosts);
  const examiner = new Examiner(index, new Fingerprints(fingerprintKey));
  const discovery = await discover({ root, tree, isKnown: (path) => index.knows(path), world });
  try {
    const findings: Finding[] = [];
    const { candidates } = discovery;
    for (const [done, candidate] of candidates.entries()) {
      progress(done, candidates.length);
      findings.push(...(await examiner.examine(candidate, discovery)));
    }
    return {
      root,
      findings,
      coverage: discovery.coverage.result(),
      fingerprintScope: examiner.fingerprints.scope,
    };
  } finally {
    await discovery.close();
  }
}

class Examiner {
  readonly fingerprints: Fingerprints;
  readonly #index: HostIndex;
  readonly #recogniser = new Recogniser(providers);
  readonly #providers = new Map(providers.map((provider) => [provider.id, provider]));

  constructor(index: HostIndex, fingerprints: Fingerprints) {
    this.#index = index;
    this.fingerprints = fingerprints;
  }

  async examine(candidate: Candidate, { read, coverage }: Discovery): Promise<readonly Finding[]> {
    const result = await read(candidate);
    if ('skipped' in result) return [];
    const readers = [candidate.hostPath, ...candidate.aliasHostPaths].flatMap((path) => this.#index.match(path));
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
    const extraction = { hosts: hostsAt(readers), slots: [], problem: undefined, expected };
    const findings: Finding[] = [];
    let isConfig = expected || why === 'asked';
    let searched = 0;
    for await (const { text, start, position } of chunks()) {
      isConfig ||= speaksOfServers(text);
      const matches = this.#recogniser.find(text).filter((match) => start + match.start >= searched);
      const slots = matches.map((match) => textSlot(text, match.start, match.end));
      const judged = judge(slots, this.#recogniser);
      findings.push(...this.#findings({ path, text, extraction, judged, origin: position }));
      searched = start + (matches.at(-1)?.end ?? 0);
    }
    if (!isConfig) return undefined;
    const problem = { message: 'it is too large to be a config', offset: 0 };
    const broken = this.#findings({ path, text: '', extraction: { ...extraction, problem }, judged: [] });
    return [...broken, ...findings];
  }

  #findings(examined: Parameters<typeof findingsOf>[0]): readonly Finding[] {
    return findingsOf(examined, this.fingerprints, (id) => this.#providers.get(id));
  }
}

function textSlot(text: string, start: number, end: number): Parameters<typeof judge>[0][number] {
  return {
    server: undefined,
    kind: 'text',
    part: 'whole',
    keyPath: [],
    place: ['#text'],
    name: undefined,
    scheme: undefined,
    text: MappedText.verbatim(text.slice(start, end), start),
    domain: undefined,
    user: undefined,
    fallback: false,
    declaredSecret: false,
  };
}
