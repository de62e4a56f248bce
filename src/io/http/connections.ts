import type { Dispatcher } from 'undici';
import { Unanswered } from '../../core/inspection.js';
import type { Limits } from '../queue.js';

/**
 * What connects, as the environment says. The names in lower case win over those in upper case.
 *
 * - `HTTPS_PROXY`, `HTTP_PROXY`: `http://host:port` or `https://host:port` of a proxy for either kind of host; the latter is for both if
 *   it is the only one. A login stands in front of the host, as `user:password@` with what is special in percent encoding. What is for a
 *   host with TLS goes through a tunnel (`CONNECT`), so that the proxy sees nothing but the host's name.
 * - `NO_PROXY`: hosts that are asked directly, with commas or spaces between: `acme.example` for it and all below it, `acme.example:8443`,
 *   `*` for all. No ranges of addresses.
 * - `NODE_EXTRA_CA_CERTS`: a file with certificates that are trusted too, as of a proxy that looks into tunnels.
 *
 * Certificates are verified even if `NODE_TLS_REJECT_UNAUTHORIZED` says not to: credentials are sent here.
 */
export async function connections(
  { answer, perHost }: Pick<Limits, 'answer' | 'perHost'>,
  end: AbortSignal,
): Promise<Dispatcher> {
  const { EnvHttpProxyAgent } = await import('undici');
  // With the signal, sockets that are still connecting end too, which undici would wait for.
  const sockets = { rejectUnauthorized: true, timeout: answer, signal: end };
  try {
    return new EnvHttpProxyAgent({
      // It opens more than are needed otherwise, while an old one is just about to be free.
      connections: perHost,
      connect: sockets,
      requestTls: sockets,
      proxyTls: sockets,
      // Without TLS, a proxy that allows tunnels to port 443 only is asked in the way that all of them know.
      proxyTunnel: false,
    });
  } catch {
    // What it says quotes the URL, in which there may be a password.
    throw new Unanswered('unreachable', 'HTTPS_PROXY or HTTP_PROXY is no URL of a proxy');
  }
}
