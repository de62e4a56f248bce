import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder, write } from '../io/temporary.js';
import { openrouter } from '../issuers/stand-ins/openrouter.js';
import type { StandIn } from '../issuers/stand-ins/stand-in.js';
import { Internet } from '../servers/proxy.js';
import { type Run, runDist } from '../support/dist.js';

const POLICY = 'policy.yml';
const JOURNAL = 'journal.jsonl';

export const TARGET = '{store: age-file, scope: secrets.age.json, name: KEY}';

/** Somebody’s machine, with an account at OpenRouter and a file of secrets. */
export class Scene {
  readonly folder = temporaryFolder();
  readonly home = temporaryFolder();
  readonly vendor: StandIn;
  readonly internet: Internet;

  private constructor(vendor: StandIn, internet: Internet) {
    this.vendor = vendor;
    this.internet = internet;
    internet.answer = (request) => vendor.answer!(request);
    this.policy();
  }

  static async open(): Promise<Scene> {
    const internet = await Internet.start();
    onTestFinished(() => internet.stop());
    return new Scene(openrouter(new Date()), internet);
  }

  /** Another way to see first use. */
  verify = 'none';

  /** `more`: keys of its one rotation. */
  policy(more = 'grace: 1h', ...others: readonly string[]): void {
    const { workspace } = this.vendor.account as { readonly workspace: string };
    const lines = [
      'version: 1',
      'rotations:',
      '  - name: models',
      '    provider: openrouter',
      `    account: {workspace: ${workspace}}`,
      '    admin: env://ADMIN',
      '    current: env://CURRENT',
      `    targets: [${TARGET}]`,
      `    verify: ${this.verify}`,
      `    ${more}`,
      ...others,
    ];
    write(this.folder, { [POLICY]: `${lines.join('\n')}\n` });
  }

  get env(): Record<string, string> {
    const [current = ''] = Object.values(this.vendor.current.parts);
    return { ...this.internet.env, HOME: this.home, ADMIN: this.vendor.admin, CURRENT: current };
  }

  get secrets(): readonly string[] {
    return [this.vendor.admin, ...Object.values(this.vendor.current.parts)];
  }

  rotate(
    args: readonly string[],
    env: Record<string, string> = {},
    stdin: string | Buffer = '',
  ): Promise<Run> {
    const where = args[0] === 'raw' ? args.slice(1) : [...args, '--policy', POLICY, '--journal', JOURNAL];
    return runDist(['rotate', ...where], { cwd: this.folder, env: { ...this.env, ...env }, stdin });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Ids of the keys of the account that live. */
  async live(): Promise<readonly string[]> {
    const kept = await this.vendor.kept();
    return Object.keys(kept).filter((id) => kept[id]!.isLive && !this.vendor.foreign.includes(id));
  }
}
