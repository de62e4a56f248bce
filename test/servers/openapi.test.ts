import { describe, expect, it } from 'vitest';
import { Description } from './openapi.js';

const description = new Description({
  openapi: '3.0.3',
  info: { title: 'Things', version: '1' },
  paths: {
    '/things/{number}': {
      put: {
        operationId: 'things/put',
        parameters: [
          { name: 'number', in: 'path', required: true, schema: { type: 'integer' } },
          { name: 'loud', in: 'query', schema: { type: 'boolean' } },
          { name: 'by', in: 'query', required: true, schema: { type: 'string' } },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/thing' } } },
        },
        responses: { 200: { $ref: '#/components/responses/thing' }, 204: {} },
      },
    },
  },
  components: {
    responses: {
      thing: { content: { 'application/json': { schema: { $ref: '#/components/schemas/thing' } } } },
    },
    schemas: {
      thing: {
        type: 'object',
        properties: {
          name: { type: 'string' },
          size: { type: 'integer', nullable: true },
          made: { type: 'string', format: 'date-time' },
          inside: { $ref: '#/components/schemas/inside' },
        },
        required: ['name', 'size', 'made', 'inside'],
      },
      either: { nullable: true, oneOf: [{ type: 'string' }, { type: 'integer' }] },
      mood: { type: 'string', nullable: true, enum: ['good'] },
      both: {
        allOf: [
          { $ref: '#/components/schemas/inside' },
          { type: 'object', properties: { of: { type: 'string' } } },
        ],
      },
      inside: { type: 'object', properties: { is: { enum: ['hollow', 'full'] } }, required: ['is'] },
    },
  },
});

const thing = { name: 'a', size: 1, made: '2025-01-01T00:00:00Z', inside: { is: 'full' } };
const sent = { ...description.match('PUT', '/things/5')!, query: { by: 'me' }, body: thing };

describe('a description', () => {
  it('tells operations by method and path', () => {
    expect(description.match('PUT', '/things/5')).toEqual({ id: 'things/put', path: { number: '5' } });
    expect(description.match('GET', '/things/5')).toBeUndefined();
    expect(description.match('PUT', '/things/5/6')).toBeUndefined();
    expect(description.match('PUT', '/v1/things/5')).toBeUndefined();
  });

  it('has nothing against what is right', () => {
    expect(description.request(sent)).toEqual([]);
    expect(description.request({ ...sent, query: { by: 'me', loud: 'true' } })).toEqual([]);
    expect(description.answer('things/put', 200, { ...thing, size: null })).toEqual([]);
    expect(description.answer('things/put', 204, undefined)).toEqual([]);
  });

  it('knows what can be null besides, and what is several things at once', () => {
    for (const value of ['a', 1, null]) expect(description.component('either', value)).toEqual([]);
    expect(description.component('either', true)).not.toEqual([]);
    for (const value of ['good', null]) expect(description.component('mood', value)).toEqual([]);
    expect(description.component('mood', 'bad')).not.toEqual([]);
    expect(description.component('both', { is: 'full' })).toEqual([]);
    expect(description.component('both', { is: 'full', by: 'me' })).not.toEqual([]);
  });

  it.each([
    ['a parameter in the path', { path: { number: 'five' } }, 'number must be integer'],
    ['a parameter in the query', { query: { by: 'me', loud: 'maybe' } }, 'loud must be boolean'],
    ['a parameter that is missing', { query: {} }, 'by is missing'],
    ['a parameter that it does not know', { query: { by: 'me', page: '1' } }, 'there is no parameter page'],
    ['a body that is missing', { body: undefined }, 'the body is missing'],
    ['a field of the body', { body: { ...thing, size: '1' } }, 'the body/size must be integer'],
    [
      'a field that is missing',
      { body: { ...thing, name: undefined } },
      "the body must have required property 'name'",
    ],
    ['a format', { body: { ...thing, made: 'today' } }, 'the body/made must match format "date-time"'],
    [
      'a field that it does not know',
      { body: { ...thing, inside: { is: 'full', of: 'air' } } },
      'the body/inside must NOT have additional properties (of)',
    ],
  ])('finds what is wrong in a request: %s', (_, change, complaint) => {
    expect(description.request({ ...sent, ...change })).toEqual([complaint]);
  });

  it('finds what is wrong in an answer', () => {
    expect(description.answer('things/put', 200, { ...thing, inside: {} })).toEqual([
      "the answer/inside must have required property 'is'",
    ]);
    expect(description.answer('things/put', 204, thing)).toEqual(['the answer has a body']);
    expect(description.answer('things/put', 404, {})).toBeUndefined();
  });

  it('makes values of a component that are right', () => {
    const made = description.instance('thing', { name: 'b' });
    expect(made).toEqual({
      name: 'b',
      size: null,
      made: new Date(0).toISOString(),
      inside: { is: 'hollow' },
    });
    expect(description.component('thing', made)).toEqual([]);
  });
});
