import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { selfSigned } from './certificate.js';
import { freePort, leftOut, pathOf, Running, serverFolder } from './programs.js';

export const noMariaDb = leftOut('mariadbd', 'apt-get install mariadb-server');

/** A real MariaDB on loopback, with TLS by a certificate of its own. Clients come from 127.0.0.1: no name is looked up. */
export class MariaDbServer {
  readonly port: number;
  readonly certificate: string;
  readonly #running: Running;

  private constructor(port: number, certificate: string, running: Running) {
    this.port = port;
    this.certificate = certificate;
    this.#running = running;
  }

  /** `statements` are run before anybody is let in. */
  static async start(statements: readonly string[], ...more: readonly string[]): Promise<MariaDbServer> {
    const folder = serverFolder();
    const [data, port] = [join(folder, 'data'), await freePort()];
    const { certificate, key } = selfSigned(folder);
    // Only root may, and must, say as whom.
    const user = process.getuid?.() === 0 ? ['--user=root'] : [];
    const made = ['--no-defaults', `--datadir=${data}`, ...user];
    execFileSync(
      pathOf('mariadb-install-db')!,
      [...made, '--skip-test-db', '--auth-root-authentication-method=normal'],
      { stdio: 'ignore' },
    );
    const init = join(folder, 'init.sql');
    writeFileSync(init, [...statements, ''].join(';\n'));
    const settings = [
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--skip-name-resolve',
      `--socket=${join(folder, 's')}`,
      `--pid-file=${join(folder, 'pid')}`,
      `--log-error=${join(folder, 'error.log')}`,
      `--init-file=${init}`,
      `--ssl-cert=${certificate}`,
      `--ssl-key=${key}`,
      ...more,
    ];
    const running = await Running.start(folder, 'mariadbd', [...made, ...settings], {
      ready: 'ready for connections',
      log: 'error.log',
    });
    return new MariaDbServer(port, certificate, running);
  }

  stop(): Promise<void> {
    return this.#running.stop();
  }
}
