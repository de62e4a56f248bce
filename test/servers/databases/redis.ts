import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { selfSigned } from './certificate.js';
import { freePort, leftOut, Running, serverFolder } from './programs.js';

export const noRedis = leftOut('redis-server', 'apt-get install redis-server');

/** A real Redis on loopback, with one port for TLS and one without. */
export class RedisServer {
  readonly port: number;
  readonly tlsPort: number;
  readonly certificate: string;
  readonly #running: Running;

  private constructor(port: number, tlsPort: number, certificate: string, running: Running) {
    this.port = port;
    this.tlsPort = tlsPort;
    this.certificate = certificate;
    this.#running = running;
  }

  /** `users`: lines of an ACL file, https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/ */
  static async start(users: readonly string[]): Promise<RedisServer> {
    const folder = serverFolder();
    const [port, tlsPort] = [await freePort(), await freePort()];
    const { certificate, key } = selfSigned(folder);
    writeFileSync(join(folder, 'users.acl'), `${users.join('\n')}\n`);
    const settings = [
      'bind 127.0.0.1',
      `port ${port}`,
      `tls-port ${tlsPort}`,
      `tls-cert-file ${certificate}`,
      `tls-key-file ${key}`,
      'tls-auth-clients no',
      'aclfile users.acl',
      'save ""',
      'logfile redis.log',
      `dir ${folder}`,
    ];
    writeFileSync(join(folder, 'redis.conf'), settings.join('\n'));
    const running = await Running.start(folder, 'redis-server', ['redis.conf'], {
      ready: 'Ready to accept connections',
      log: 'redis.log',
    });
    return new RedisServer(port, tlsPort, certificate, running);
  }

  stop(): Promise<void> {
    return this.#running.stop();
  }
}
