import { describe, expect, it } from 'vitest';
import { DescribedVendor, type Told } from './described.js';

const vendor = new DescribedVendor('acme', {
  openapi: '3.0.3',
  info: { title: 'Keys', version: '1' },
  servers: [{ url: 'https://api.acme.example/v2' }],
  paths: {
    '/keys/{id}': {
      get: {
        operationId: 'keys/get',
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'full', in: 'query', schema: { type: 'boolean' } },
        ],
        responses: {
          200: {
            content: {
              'application/json': {
                schema: {
                  oneOf: [{ $ref: '#/components/schemas/key' }, { $ref: '#/components/schemas/legacy' }],
                },
              },
            },
          },
          '4XX': { content: { 'application/json': { schema: { $ref: '#/components/schemas/error' } } } },
        },
      },
    },
  },
  components: {
    schemas: {
      key: {
        allOf: [
          { $ref: '#/components/schemas/legacy' },
          { type: 'object', properties: { made: { type: 'string' } }, required: ['made'] },
        ],
      },
      legacy: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          used: { type: 'string', nullable: true },
          note: { type: 'string' },
          by: { type: 'object', properties: { name: { type: 'string' } } },
        },
        required: ['id', 'used'],
      },
      error: { type: 'object', properties: { message: { type: 'string' } }, required: ['message'] },
    },
  },
});

function told(body: unknown, { path = '/v2/keys/1?full=true', status = 200 } = {}): Told {
  const request = { method: 'GET', url: `https://api.acme.example${path}`, headers: {}, body: '' };
  return { request, answer: { status, body: JSON.stringify(body) } };
}

describe('a vendor that is described', () => {
  it.each([
    ['a part of a reply', { id: '1', made: '2026-01-01' }, {}],
    ['an error', { message: 'no' }, { status: 404 }],
  ])('has nothing against %s', (_, body, change) => {
    expect(vendor.mistakes(told(body, change))).toEqual([]);
  });

  it.each([
    ['an operation', {}, { path: '/v2/key/1' }, 'there is no GET /v2/key/1'],
    ['an operation at another place', {}, { path: '/keys/1' }, 'there is no GET /keys/1'],
    ['a parameter', {}, { path: '/v2/keys/1?all=1' }, 'there is no parameter all'],
    ['a status', {}, { status: 500 }, 'GET /v2/keys/1 has no status 500'],
    ['a field', { ident: '1' }, {}, 'the answer must NOT have additional properties (ident)'],
    ['a type', { by: { name: 1 } }, {}, 'the answer/by/name must be string'],
    ['an error', { error: 'no' }, { status: 404 }, 'the answer must NOT have additional properties (error)'],
  ])('finds %s that it does not have', (_, body, change, mistake) => {
    expect(vendor.mistakes(told(body, change))).toContain(mistake);
  });

  it('tells what else a reply could be', () => {
    const others = vendor.others(told({ id: '1', used: '2026-01-01', note: 'x', by: { name: 'me' } }));
    expect(others.map(({ difference }) => difference)).toEqual([
      '/used is null',
      '/note is missing',
      // Of what `by` always has, the description says nothing.
      '/by is missing',
    ]);
    expect(others.map(({ body }) => JSON.parse(body) as unknown)[1]).toEqual({
      id: '1',
      used: '2026-01-01',
      by: { name: 'me' },
    });
  });

  it('tells nothing of errors', () => {
    expect(vendor.others(told({ message: 'no' }, { status: 404 }))).toEqual([]);
  });
});
