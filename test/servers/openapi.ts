import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { OpenApi } from '../../scripts/openapi/slice.js';

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

type Json = Readonly<Record<string, unknown>>;

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
  /** Status to schema of the body; `undefined` for a status without one. */
  readonly answers: ReadonlyMap<number, Json | undefined>;
}

/**
 * An OpenAPI description as a judge of requests and answers. Stricter than the description: whatever it does not name, in a
 * query or a body, is wrong too.
 */
export class Description {
  readonly #document: OpenApi;
  readonly #operations = new Map<string, Operation>();
  readonly #bodies = judge(false);
  /** Parameters come as text. */
  readonly #texts = judge(true);
  readonly #compiled = new Map<Json, ValidateFunction>();

  constructor(document: OpenApi) {
    this.#document = nullable(closed(document)) as OpenApi;
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
    if (!answers.has(status)) return undefined;
    const schema = answers.get(status);
    if (schema) return this.#check(this.#bodies, schema, body, 'the answer');
    return body === undefined ? [] : ['the answer has a body'];
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
    const compiled = this.#compiled.get(schema) ?? ajv.compile(absolute(schema) as Json);
    this.#compiled.set(schema, compiled);
    // Coercion writes the value back to where it stood.
    return compiled(value) ? [] : compiled.errors!.map((error) => complaint(what, error));
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
      pattern: new RegExp(`^${names}$`),
      parameters: parameters.map(
        (parameter) => this.#schema(parameter) as unknown as Operation['parameters'][number],
      ),
      body: requestBody && { required: requestBody['required'] === true, schema: jsonOf(requestBody)! },
      answers: new Map(
        Object.entries(responses).map(([status, response]) => [
          Number(status),
          jsonOf(this.#schema(response)),
        ]),
      ),
    };
  }

  /** What a reference refers to. */
  #schema(schema: Json): Json {
    const reference = schema['$ref'];
    if (typeof reference !== 'string') return schema;
    const [, , kind, name] = reference.split('/');
    return this.#document.components[kind!]![name!] as Json;
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

const ROOT = 'description';

function judge(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes });
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

/** The same schema, with references that hold outside the document too. */
function absolute(value: unknown): unknown {
  return mapped(value, (node) =>
    typeof node['$ref'] === 'string' ? { ...node, $ref: `${ROOT}${node['$ref']}` } : node,
  );
}

/** The same schema, in which objects have the properties that it names and no others. */
function closed(value: unknown): unknown {
  return mapped(value, (node) => {
    if (Array.isArray(node['allOf'])) return { ...node, allOf: node['allOf'].map(opened) };
    return node['type'] === 'object' &&
      typeof node['properties'] === 'object' &&
      !('additionalProperties' in node)
      ? { ...node, additionalProperties: false }
      : node;
  });
}

/** A part of several that an object has to be at once: what it does not name, another part may. */
function opened({ additionalProperties, ...part }: Json): Json {
  return additionalProperties ? { ...part, additionalProperties } : part;
}

/** The same schema in words that ajv takes: GitHub says `nullable` without a type, and beside words of which `null` is none. */
function nullable(value: unknown): unknown {
  return mapped(value, (node) => {
    const { nullable: isNullable, ...rest } = node;
    if (isNullable !== true || ('type' in node && !('enum' in node))) return node;
    return { anyOf: [rest, { enum: [null] }] };
  });
}

function mapped(value: unknown, change: (node: Json) => Json): unknown {
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return change(mapValues(value as Json, (member) => mapped(member, change)));
}

function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
