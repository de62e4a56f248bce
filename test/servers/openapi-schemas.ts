export type Json = Readonly<Record<string, unknown>>;

/** Under which name a document is known to the validator. */
export const ROOT = 'description';

/** The same schema, with references that hold outside the document too. */
export function absolute(value: unknown): unknown {
  return mapped(value, (node) =>
    typeof node['$ref'] === 'string' ? { ...node, $ref: `${ROOT}${node['$ref']}` } : node,
  );
}

/** The same document, in which objects have the properties that it names and no others. */
export function closed<Document>(document: Document): Document {
  const whole = mapped(document, (node) => joined(node, document));
  return mapped(whole, (node) => {
    if (Array.isArray(node['allOf'])) return { ...node, allOf: node['allOf'].map(opened) };
    return node['type'] === 'object' && isObjectSchema(node) && !('additionalProperties' in node)
      ? { ...node, additionalProperties: false }
      : node;
  }) as Document;
}

/** The same document in words that ajv takes: GitHub says `nullable` without a type, and beside words of which `null` is none. */
export function nullable<Document>(document: Document): Document {
  return mapped(document, (node) => {
    const { nullable: isNullable, ...rest } = node;
    if (isNullable !== true || ('type' in node && !('enum' in node))) return node;
    return { anyOf: [rest, { enum: [null] }] };
  }) as Document;
}

/** The same document, in which nothing is required, for what is only a part: then nothing tells alternatives apart either. */
export function lenient<Document>(document: Document): Document {
  return mapped(document, ({ required, oneOf, ...node }) => ({
    ...node,
    ...(required === undefined || Array.isArray(required) ? {} : { required }),
    ...(Array.isArray(oneOf) ? { anyOf: oneOf } : oneOf === undefined ? {} : { oneOf }),
  })) as Document;
}

/** What `#/components/schemas/user` is in a document. */
export function referred(document: unknown, reference: string): Json {
  const [, ...steps] = reference.split('/');
  return steps.reduce((node, step) => node[step] as Json, document as Json);
}

/** An object that is put together of several, as one: each of them alone would refuse what the others name. */
function joined(node: Json, document: unknown): Json {
  const { allOf, ...rest } = node;
  if (!Array.isArray(allOf)) return node;
  const parts = [rest, ...(allOf as readonly Json[])].map((part) => {
    const { $ref } = part;
    return joined(typeof $ref === 'string' ? referred(document, $ref) : part, document);
  });
  if (!parts.slice(1).every(isObjectSchema)) return node;
  return {
    ...Object.assign({}, ...parts),
    type: 'object',
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)) as Json,
    required: parts.flatMap(({ required = [] }) => required as readonly string[]),
  };
}

/** A part of several that an object has to be at once: what it does not name, another part may. */
function opened({ additionalProperties, ...part }: Json): Json {
  return additionalProperties ? { ...part, additionalProperties } : part;
}

function isObjectSchema({ properties }: Json): boolean {
  return typeof properties === 'object';
}

function mapped(value: unknown, change: (node: Json) => Json): unknown {
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return change(mapValues(value as Json, (member) => mapped(member, change)));
}

export function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
