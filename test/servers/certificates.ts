import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSecureContext, type SecureContext } from 'node:tls';
import { promisify } from 'node:util';

const run = promisify(execFile);

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

const CONFIGURATION = `
[req]
distinguished_name = name
x509_extensions = authority
[name]
[authority]
basicConstraints = critical, CA:TRUE
`;

/** A certificate authority that lives for a test: `openssl` makes keys and certificates in a folder that is gone afterwards. */
export class Authority {
  /** Its certificate, as `NODE_EXTRA_CA_CERTS` takes it. */
  readonly file: string;
  readonly #folder: string;
  readonly #contexts = new Map<string, Promise<SecureContext>>();

  private constructor(folder: string) {
    this.#folder = folder;
    this.file = join(folder, 'ca.pem');
  }

  static async create(): Promise<Authority> {
    const authority = new Authority(mkdtempSync(join(tmpdir(), 'rekey-ca-')));
    // A configuration of its own: that of the machine may be missing, or add something.
    authority.#write('ca.cnf', CONFIGURATION);
    const at = ['-config', 'ca.cnf', ...NEW_KEY];
    await authority.#openssl(
      'req',
      '-x509',
      ...at,
      '-subj',
      '/CN=Test',
      '-keyout',
      'ca.key',
      '-out',
      'ca.pem',
    );
    // All hosts have the same key, for keys are what takes time.
    await authority.#openssl('req', ...at, '-subj', '/CN=host', '-keyout', 'host.key', '-out', 'host.csr');
    return authority;
  }

  /** What a server speaks TLS with that has a certificate for this host. */
  contextFor(host: string): Promise<SecureContext> {
    const known = this.#contexts.get(host);
    if (known !== undefined) return known;
    const made = this.#issue(host, `host-${this.#contexts.size}`);
    this.#contexts.set(host, made);
    return made;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #issue(host: string, name: string): Promise<SecureContext> {
    this.#write(`${name}.ext`, `subjectAltName=${isIP(host) ? 'IP' : 'DNS'}:${host}\n`);
    const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAserial', `${name}.srl`, '-CAcreateserial'];
    const files = ['-in', 'host.csr', '-out', `${name}.pem`, '-extfile', `${name}.ext`];
    await this.#openssl('x509', '-req', '-days', '2', ...signed, ...files);
    return createSecureContext({ key: this.#read('host.key'), cert: this.#read(`${name}.pem`) });
  }

  async #openssl(...args: readonly string[]): Promise<void> {
    await run('openssl', args, { cwd: this.#folder });
  }

  #read(name: string): string {
    return readFileSync(join(this.#folder, name), 'utf8');
  }

  #write(name: string, text: string): void {
    writeFileSync(join(this.#folder, name), text);
  }
}
