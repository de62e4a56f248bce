import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { historyOf } from '../../../src/core/rotation/history.js';
import { parseJournal } from '../../../src/core/rotation/journal.js';
import type { Outcome } from '../../../src/pipeline/rotate/outcome.js';
import type { Answer, Received } from '../../servers/answering.js';
import { Internet } from '../../servers/proxy.js';
import type { Run } from '../../support/dist.js';
import { faultsOf } from '../crash/matrix.js';
import type { Truth } from '../crash/model.js';
import { Home } from './home.js';
import { type Keeper, keepers } from './keepers.js';
import { HOUR, policyOf } from './policy.js';
import { Running } from './run.js';
import { type Vendor, vendors } from './vendors.js';
import { answerOf, type Everybody, truthOf, Watch } from './watch.js';

export interface Setting {
  readonly vendor: keyof typeof vendors;
  readonly keeper: keyof typeof keepers;
  /** Where the journal is, and whether there are pull requests; by default a file, and none. */
  readonly home?: 'github';
}

/** Which request the program does not survive, and whether it was answered for by then. */
export interface Kill {
  readonly at: number;
  readonly when: 'before' | 'after';
}

/** From one run to the next: as soon as the lease is over, before the grace is, and behind it. In hours. */
const STEPS = [1, 1, 5];
const MOST_RUNS = 16;

/** One rotation by the built program, in a folder and an internet of its own. */
export class Scene {
  readonly calls: string[] = [];
  readonly truth: Truth;
  readonly #folder: string;
  readonly #internet: Internet;
  readonly #vendor: Vendor;
  readonly #keeper: Keeper;
  readonly #everybody: Everybody;
  readonly #watch: Watch;
  #kill: Kill | undefined;
  #running: Running | undefined;
  #printed = '';
  #ahead = 0;
  #wasKilled = false;
  outcome: Outcome | undefined;

  private constructor(setting: Setting, folder: string, internet: Internet, keeper: Keeper, truth: Truth) {
    this.#folder = folder;
    this.#internet = internet;
    this.#keeper = keeper;
    this.truth = truth;
    this.#vendor = vendors[setting.vendor]();
    const text = `${keeper.refer?.('1')}\n`;
    const home = setting.home && new Home(`http://${internet.address}`, text, () => truth.now);
    this.#everybody = { vendor: this.#vendor, keeper, home };
    this.#watch = new Watch(truth, this.#everybody);
    internet.answer = (request) => this.#answer(request);
  }

  /** Plays it to its end, and gives what was wrong about it. */
  static async play(
    setting: Setting,
    kill?: Kill,
  ): Promise<{ readonly scene: Scene; readonly wrong: readonly string[] }> {
    const folder = mkdtempSync(join(tmpdir(), 'rekey-kill-'));
    const internet = await Internet.start();
    try {
      const truth = truthOf();
      const keeper = await keepers[setting.keeper](folder, () => truth.now);
      const scene = new Scene(setting, folder, internet, keeper, truth);
      return { scene, wrong: await scene.#play(kill) };
    } finally {
      await internet.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }

  async #play(kill: Kill | undefined): Promise<readonly string[]> {
    this.#kill = kill;
    mkdirSync(join(this.#folder, 'tmp'));
    await this.#watch.begin();
    writeFileSync(
      join(this.#folder, 'policy.yml'),
      policyOf(this.#vendor, this.#keeper, `http://${this.#internet.address}/use`),
    );
    for (let run = 0; run < MOST_RUNS; run++) {
      await this.#run();
      if (this.#isOver()) break;
      await this.#later((STEPS[run] ?? 5) * HOUR);
    }
    if (kill !== undefined && !this.#wasKilled) this.truth.wrong('it was not killed');
    const { home } = this.#everybody;
    return [
      ...faultsOf({ ...this.#ended(), outcome: this.outcome }),
      ...((await home?.faults()) ?? []),
      ...this.#leftovers(),
      ...this.#leaks(),
    ];
  }

  #ended() {
    const overlap = this.#vendor.isLabelled ? ('independent' as const) : ('pair' as const);
    return { truth: this.truth, journal: { text: this.#journal }, setting: { losesJournal: false, overlap } };
  }

  /** People merge in between what is proposed, and programs start, and use what they get. */
  async #later(time: number): Promise<void> {
    for (const half of [1, 2]) {
      this.truth.now = new Date(this.truth.now.getTime() + time / 2);
      if (half === 2) continue;
      this.#everybody.home?.merge();
      await this.#watch.look();
      this.truth.useAll();
    }
  }

  async #run(): Promise<void> {
    this.#ahead = this.truth.now.getTime() - Date.now();
    const journal = this.#everybody.home === undefined ? ['--journal', 'journal.jsonl'] : [];
    this.#running = new Running({
      args: ['rotate', '--policy', 'policy.yml', ...journal],
      cwd: this.#folder,
      env: {
        ...this.#internet.env,
        NO_PROXY: '127.0.0.1',
        ...this.#watch.env,
        TMPDIR: join(this.#folder, 'tmp'),
      },
      ahead: this.#ahead,
    });
    const ended = await this.#running.ended;
    this.#tick();
    this.#printed += ended.stdout + ended.stderr;
    if (ended.signal === 'SIGKILL') this.outcome = undefined;
    else this.#see(ended);
  }

  /** Everybody's clock goes as the program's does. */
  #tick(): void {
    this.truth.now = new Date(Date.now() + this.#ahead);
  }

  #see({ code, stdout, stderr }: Run): void {
    if (code !== 0 && code !== 1) this.truth.wrong(`it ended with ${code}: ${stderr}`);
    const { last } = historyOf(this.#journal === '' ? [] : parseJournal(this.#journal).entries, 'model');
    if (last === undefined) this.outcome = { state: 'unready', why: stdout };
    else if (last.end !== undefined) this.outcome = { state: last.end, id: last.id };
    else if (last.human !== undefined) this.outcome = { state: 'needs-human', id: last.id, why: last.human };
    else this.outcome = { state: 'pending', id: last.id, why: stdout };
  }

  #isOver(): boolean {
    return this.outcome !== undefined && ['done', 'aborted', 'needs-human'].includes(this.outcome.state);
  }

  async #answer(request: Received): Promise<Answer> {
    this.#tick();
    const number = this.calls.push(`${request.method} ${request.url}`) - 1;
    if (number === this.#kill?.at && this.#kill.when === 'before') return this.#killed();
    const answer = await answerOf(request, this.#everybody, this.truth);
    await this.#watch.see(request, answer);
    if (number === this.#kill?.at) return this.#killed();
    return answer;
  }

  async #killed(): Promise<Answer> {
    this.#wasKilled = true;
    await this.#running!.kill();
    return 'reset';
  }

  get #journal(): string {
    const { home } = this.#everybody;
    if (home !== undefined) return home.journal;
    const file = join(this.#folder, 'journal.jsonl');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  #leftovers(): readonly string[] {
    const known = ['journal.jsonl', 'policy.yml', 'secrets', 'secrets/mcp.age.json', 'tmp'];
    const found = readdirSync(this.#folder, { recursive: true, encoding: 'utf8' });
    return found.filter((path) => !known.includes(path)).map((path) => `${path} is left behind`);
  }

  /** Values stay where they belong. */
  #leaks(): readonly string[] {
    const written = this.#everybody.home?.written ?? this.#journal;
    const texts = { output: this.#printed, journal: written };
    return this.#watch.secrets.flatMap((secret) =>
      Object.entries(texts).flatMap(([name, text]) =>
        text.includes(secret) ? [`a value is in the ${name}`] : [],
      ),
    );
  }
}
