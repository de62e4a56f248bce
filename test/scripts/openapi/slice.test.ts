import { describe, expect, it } from 'vitest';
import { layout, type OpenApi, slice } from '../../../scripts/openapi/slice.js';

const document: OpenApi = {
  openapi: '3.0.3',
  info: { title: 'An API', version: '1' },
  paths: {
    '/b': { get: { operationId: 'b/get', summary: 'Gets', responses: { 200: ref('responses/found') } } },
    '/a': {
      get: { operationId: 'a/get', tags: ['a'], 'x-own': 1, parameters: [ref('parameters/page')] },
      put: { operationId: 'a/put', responses: { 200: ref('responses/unreached') } },
    },
  },
  components: {
    responses: {
      found: { description: 'Found', content: { json: { schema: ref('schemas/thing'), example: {} } } },
      unreached: {},
    },
    parameters: { page: { name: 'page', in: 'query', schema: { type: 'integer', example: 1 } } },
    schemas: {
      thing: {
        title: 'Thing',
        type: 'object',
        properties: {
          description: { type: 'string', description: 'What it is' },
          part: ref('schemas/part'),
          examples: { enum: ['title', { title: 'kept' }], default: { summary: 'kept' } },
        },
        required: ['description'],
      },
      part: { type: 'object', properties: { whole: ref('schemas/thing') } },
      unreached: {},
    },
  },
};

function ref(to: string): { $ref: string } {
  return { $ref: `#/components/${to}` };
}

describe('slice', () => {
  it('takes the operations and all that they reach, round trips too', () => {
    const { paths, components } = slice(document, ['b/get', 'a/get']);
    expect(Object.keys(paths)).toEqual(['/a', '/b']);
    expect(Object.keys(paths['/a']!)).toEqual(['get']);
    expect(Object.keys(components)).toEqual(['parameters', 'responses', 'schemas']);
    expect(Object.keys(components['responses']!)).toEqual(['found']);
    expect(Object.keys(components['schemas']!)).toEqual(['part', 'thing']);
  });

  it('leaves out prose, and nothing that only bears its name', () => {
    const { paths, components } = slice(document, ['b/get', 'a/get']);
    expect(paths['/a']!['get']).toEqual({ operationId: 'a/get', parameters: [ref('parameters/page')] });
    expect(components['responses']!['found']).toEqual({
      content: { json: { schema: ref('schemas/thing') } },
    });
    expect(components['schemas']!['thing']).toEqual({
      type: 'object',
      properties: {
        description: { type: 'string' },
        part: ref('schemas/part'),
        examples: { enum: ['title', { title: 'kept' }], default: { summary: 'kept' } },
      },
      required: ['description'],
    });
  });

  it('names what the document has not', () => {
    expect(() => slice(document, ['a/get', 'c/get'])).toThrow('no operation c/get');
    const broken = { ...document, components: {} };
    expect(() => slice(broken, ['a/get'])).toThrow('#/components/parameters/page');
  });
});

it('lays out one component to a line, as the same JSON', () => {
  const sliced = slice(document, ['b/get']);
  const text = layout(sliced);
  expect(JSON.parse(text)).toEqual(sliced);
  expect(text).toMatch(/^ {6}"part": \{.*\},\n {6}"thing": \{.*\}\n {4}\}$/m);
});
