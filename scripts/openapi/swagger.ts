import type { OpenApi } from './slice.js';

/** What of a description in Swagger 2.0 matters here: https://swagger.io/specification/v2/ */
export interface Swagger {
  readonly swagger: '2.0';
  readonly info: OpenApi['info'];
  readonly host: string;
  readonly basePath?: string;
  readonly paths: OpenApi['paths'];
  readonly definitions?: Json;
  readonly parameters?: Json;
  readonly responses?: Json;
}

type Json = Readonly<Record<string, unknown>>;

/** The same in OpenAPI 3, but for bodies of requests. */
export function fromSwagger(document: Swagger): OpenApi {
  const { info, host, basePath = '', paths, definitions = {}, parameters = {}, responses = {} } = document;
  return {
    openapi: '3.0.3',
    info,
    servers: [{ url: `https://${host}${basePath}` }],
    paths: mapValues(paths, (methods) => mapValues(methods as Json, operationOf)),
    components: {
      schemas: renamed(definitions) as Json,
      parameters: mapValues(parameters, parameterOf),
      responses: mapValues(responses, responseOf),
    },
  };
}

function operationOf(operation: unknown): unknown {
  if (!isObject(operation)) return operation;
  const { parameters = [], responses = {}, ...rest } = operation;
  return {
    ...rest,
    parameters: (parameters as readonly unknown[]).map(parameterOf),
    responses: mapValues(responses as Json, responseOf),
  };
}

function parameterOf(parameter: unknown): unknown {
  if (!isObject(parameter) || '$ref' in parameter) return renamed(parameter);
  const { name, in: place, required, description, ...schema } = parameter;
  return { name, in: place, required, description, schema: renamed(schema) };
}

function responseOf(response: unknown): unknown {
  if (!isObject(response) || '$ref' in response) return renamed(response);
  const { schema, ...rest } = response;
  return schema === undefined
    ? rest
    : { ...rest, content: { 'application/json': { schema: renamed(schema) } } };
}

/** With references to where things stand now, and `nullable` where that was an extension. */
function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      if (key === 'x-nullable') return ['nullable', member];
      if (key === '$ref' && typeof member === 'string') return [key, referenceOf(member)];
      return [key, renamed(member)];
    }),
  );
}

function referenceOf(reference: string): string {
  return reference
    .replace(/^#\/definitions\//, '#/components/schemas/')
    .replace(/^#\/(?=(?:parameters|responses)\/)/, '#/components/');
}

function mapValues(record: Json, change: (value: unknown) => unknown): Record<string, Json> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value) as Json]));
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
