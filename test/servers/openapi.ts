import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { OpenApi } from '../../scripts/openapi/slice.js';
import { absolute, closed, type Json, mapValues, nullable, ROOT, referred } from './openapi-schemas.js';

/** One operation of a description, and the parameters of its path in one request. */
export interface Match {
  /** As the description names it: `issues/list-comments`. */
  readonly id: string;
  readonly path: Readonly<Record<string, string>>;
}

export interface Sent extends Match {
  readonly query: Readonly<Record<string, string>>;
  /** Parsed; `undefined` if there is none. */
  readonly body: unknown;
}

interface Operation {
  readonly method: string;
  readonly pattern: RegExp;
  readonly parameters: readonly {
    readonly in: string;
    readonly name: string;
    readonly required?: boolean;
    readonly schema: Json;
  }[];
  readonly body: { readonly required: boolean; readonly schema: Json } | undefined;
  /** Status (`404`, `4XX`, `default`) to schema of the body; `undefined` for a status without one. */
  readonly answers: ReadonlyMap<string, Json | undefined>;
}

/**
 * An OpenAPI description as a judge of requests and answers. Stricter than the description: whatever it does not name, in a
 * query or a body, is wrong too.
 */
export class Description {
  readonly #document: OpenApi;
  /** The path that all of its paths begin with. */
  readonly #base: string;
  readonly #operations = new Map<string, Operation>();
  readonly #bodies = judge(false);
  /** Parameters come as text. */
  readonly #texts = judge('array');
  readonly #compiled = new Map<Json, ValidateFunction>();

  constructor(document: OpenApi) {
    this.#document = nullable(closed(document));
    this.#base = new URL(document.servers?.[0]?.url ?? '/', 'https://vendor.example').pathname.replace(
      /\/$/,
      '',
    );
    for (const ajv of [this.#bodies, this.#texts]) ajv.addSchema({ ...this.#document }, ROOT);
    for (const [path, methods] of Object.entries(this.#document.paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        this.#operations.set(
          (operation as { operationId: string }).operationId,
          this.#read(path, method, operation),
        );
      }
    }
  }

  match(method: string, path: string): Match | undefined {
    for (const [id, operation] of this.#operations) {
      const found = operation.method === method.toLowerCase() ? operation.pattern.exec(path) : null;
      if (found) return { id, path: mapValues(found.groups ?? {}, decodeURIComponent) };
    }
    return undefined;
  }

  /** What is wrong with a request, one sentence each. */
  request({ id, path, query, body }: Sent): readonly string[] {
    const { parameters, body: expected } = this.#operations.get(id)!;
    const sent: Readonly<Record<string, Readonly<Record<string, string>>>> = { path, query };
    const known = parameters.flatMap((parameter) => {
      const value = sent[parameter.in]?.[parameter.name];
      if (value === undefined) return parameter.required ? [`${parameter.name} is missing`] : [];
      return this.#check(this.#texts, parameter.schema, value, parameter.name);
    });
    const names = new Set(parameters.map(({ name }) => name));
    const unknown = Object.keys(query).filter((name) => !names.has(name));
    return [
      ...known,
      ...unknown.map((name) => `there is no parameter ${name}`),
      ...this.#body(expected, body),
    ];
  }

  /** What is wrong with the body of an answer; `undefined` if the operation documents no such status. */
  answer(id: string, status: number, body: unknown): readonly string[] | undefined {
    const { answers } = this.#operations.get(id)!;
    const found = statusesOf(status).find((name) => answers.has(name));
    if (found === undefined) return undefined;
    const schema = answers.get(found);
    if (schema) return this.#check(this.#bodies, schema, body, 'the answer');
    return body === undefined ? [] : ['the answer has a body'];
  }

  /** What is required and not there in the body of an answer: `/secrets/0/name`. */
  missing(id: string, status: number, body: unknown): readonly string[] {
    const schema = this.#operations.get(id)!.answers.get(`${status}`);
    if (schema === undefined) return [];
    return this.#errors(this.#bodies, schema, body).flatMap(({ instancePath, params }) => {
      const { missingProperty } = params as { missingProperty?: string };
      return missingProperty === undefined ? [] : [`${instancePath}/${missingProperty}`];
    });
  }

  /** What keeps a value from being a component of the description. */
  component(name: string, value: unknown): readonly string[] {
    return this.#check(this.#bodies, { $ref: `#/components/schemas/${name}` }, value, name);
  }

  /** A value of a component: what it requires, as empty as it may be, besides `values`. */
  instance(name: string, values: Json): Json {
    const { properties = {}, required = [] } = this.#schema({ $ref: `#/components/schemas/${name}` }) as {
      properties?: Readonly<Record<string, Json>>;
      required?: readonly string[];
    };
    const missing = required.filter((key) => !(key in values));
    return { ...Object.fromEntries(missing.map((key) => [key, this.#empty(properties[key]!)])), ...values };
  }

  #body(expected: Operation['body'], body: unknown): readonly string[] {
    if (body === undefined) return expected?.required ? ['the body is missing'] : [];
    return expected
      ? this.#check(this.#bodies, expected.schema, body, 'the body')
      : ['there should be no body'];
  }

  #check(ajv: Ajv, schema: Json, value: unknown, what: string): readonly string[] {
    return this.#errors(ajv, schema, value).map((error) => complaint(what, error));
  }

  #errors(ajv: Ajv, schema: Json, value: unknown): readonly ErrorObject[] {
    const compiled = this.#compiled.get(schema) ?? ajv.compile(absolute(schema) as Json);
    this.#compiled.set(schema, compiled);
    // Coercion writes the value back to where it stood.
    return compiled(value) ? [] : compiled.errors!;
  }

  #read(path: string, method: string, operation: unknown): Operation {
    const {
      parameters = [],
      requestBody,
      responses,
    } = operation as {
      parameters?: readonly Json[];
      requestBody?: Json;
      responses: Readonly<Record<string, Json>>;
    };
    const names = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
    return {
      method,
      pattern: new RegExp(`^${this.#base}${names}$`),
      parameters: parameters.map(
        (parameter) => this.#schema(parameter) as unknown as Operation['parameters'][number],
      ),
      body: requestBody && { required: requestBody['required'] === true, schema: jsonOf(requestBody)! },
      answers: new Map(
        Object.entries(responses).map(([status, response]) => [status, jsonOf(this.#schema(response))]),
      ),
    };
  }

  /** What a reference refers to. */
  #schema(schema: Json): Json {
    const reference = schema['$ref'];
    if (typeof reference !== 'string') return schema;
    return referred(this.#document, reference);
  }

  #empty(schema: Json): unknown {
    const { type, nullable: isNullable, format, properties, enum: values } = this.#schema(schema);
    if (isNullable) return null;
    if (Array.isArray(values)) return values[0];
    if (format === 'uri') return 'https://github.example/';
    if (format === 'date-time') return new Date(0).toISOString();
    if (type === 'object' || properties) return this.#emptyObject(this.#schema(schema));
    return { string: '', integer: 0, number: 0, boolean: false, array: [] }[type as string];
  }

  #emptyObject({ properties, required }: Json): Json {
    const known = properties as Readonly<Record<string, Json>>;
    const keys = (required ?? []) as readonly string[];
    return Object.fromEntries(keys.map((key) => [key, this.#empty(known[key]!)]));
  }
}

/** The names under which a status may be documented, the most exact first. */
function statusesOf(status: number): readonly string[] {
  return [`${status}`, `${Math.floor(status / 100)}XX`, 'default'];
}

function judge(coerceTypes: false | 'array'): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes, logger: false });
  formats.default(ajv);
  return ajv;
}

function jsonOf({ content }: Json): Json | undefined {
  return (content as { 'application/json'?: { schema: Json } } | undefined)?.['application/json']?.schema;
}

function complaint(what: string, { instancePath, message, params }: ErrorObject): string {
  const extra = (params as { additionalProperty?: string }).additionalProperty;
  return `${what}${instancePath} ${message}${extra === undefined ? '' : ` (${extra})`}`;
}
