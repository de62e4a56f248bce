import { describe, expect, it } from 'vitest';
import { Unanswered } from '../../../src/core/inspection.js';
import { askedOf } from '../../../src/pipeline/age/asked.js';
import type { Instance, ProviderApi } from '../../../src/providers/apis/api.js';
import { databricks } from '../../../src/providers/apis/databricks.js';
import { providerApis } from '../../../src/providers/apis/registry.js';

const API: ProviderApi = { id: 'acme', hosts: ['api.acme.example', '*.acme.example'], inspectors: [] };
const OWN = { provider: 'acme', host: 'acme.lan/base', admin: undefined, account: {} };

function at(url: string, api = API, names = ['ACME_URL']): Instance | string {
  const beside = [{ name: names[0], kind: undefined, value: url, isPlain: true }];
  const held = { kind: undefined, value: 'x', name: 'A', user: undefined, url: undefined, domain: undefined };
  try {
    return askedOf({ ...held, beside }, api, [OWN]).instance({ names });
  } catch (error) {
    if (error instanceof Unanswered) return error.reason;
    throw error;
  }
}

describe('the instance that a config names', () => {
  it.each([
    'https://api.acme.example@evil.example',
    'https://api.acme.example:443@evil.example/',
    'https://evil.example\\@api.acme.example',
    'https://evil.example\\.acme.example',
    'https://evil.example#.acme.example',
    'https://evil.example?.acme.example',
    'https://evil.example/.acme.example',
    'https://evil.example%2f.acme.example',
    'https://evil.example%00.acme.example',
    'https://evil.example\t.acme.example',
    'https://evil.example\n.acme.example',
    'https://evil.example。acme.example',
    'https://xacme.example',
    'https://.acme.example',
    'https://api.acme.example.',
    'https://api.acme.example.evil.example',
    'https://api.acme.example:8443',
    'http://api.acme.example',
    'ftp://api.acme.example',
    'https://[::1]',
    'https://127.0.0.1',
    'https://0x7f.1',
    '//api.acme.example',
    'javascript:alert(1)//api.acme.example',
    'https:api.acme.example',
    'acme.lan:8443',
    'http://acme.lan',
  ])('is no other than vendor and policy list: %j', (url) => {
    expect(at(url)).toMatch(/^host-(?:not-listed|unknown)$/);
  });

  it.each([
    ['https://user:pass@api.acme.example/v1/?x#y', 'https://api.acme.example/v1'],
    ['API.ACME.example', 'https://api.acme.example'],
    ['acme.lan/other', 'https://acme.lan/other'],
  ])('is asked as it is written: %s', (url, asked) => {
    expect(at(url)).toMatchObject({ at: asked });
  });

  // On a path of theirs, customers may answer, or have requests passed on to them.
  it('has no path below a host that a customer has from the vendor', () => {
    expect(at('https://evil.acme.example/api/proxy/7')).toMatchObject({ at: 'https://evil.acme.example' });
    const wild = providerApis.filter(({ hosts }) => hosts.some((host) => host.startsWith('*.')));
    expect(wild.length).toBeGreaterThan(5);
    for (const api of wild) {
      for (const host of api.hosts.filter((one) => one.startsWith('*.'))) {
        const origin = `https://${host.replace('*', 'evil')}`;
        expect(at(`${origin}/a/b`, api)).toMatchObject({ at: origin });
      }
    }
  });
});

describe('a host of Databricks', () => {
  it.each([
    'adb-dp-1.2.azuredatabricks.net',
    'dbc-dp-1.cloud.databricks.com',
    'dp-1.2.gcp.databricks.com',
    'x.dp-1.gcp.databricks.com',
  ])('is none on which clusters answer: %s', async (host) => {
    const beside = [{ name: 'DATABRICKS_HOST', kind: undefined, value: host, isPlain: true }];
    const held = {
      kind: undefined,
      value: 'x',
      name: 'A',
      user: undefined,
      url: undefined,
      domain: undefined,
    };
    const asked = askedOf({ ...held, beside }, databricks, []);
    const ask = () => Promise.reject(new Error('it was asked'));
    await expect(databricks.inspectors[0]!.inspect(asked, { ask } as never)).rejects.toThrow(
      'host-not-listed',
    );
  });
});
