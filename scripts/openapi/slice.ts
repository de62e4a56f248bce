/** What of an OpenAPI document matters here. */
export interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly servers?: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The operations of these ids with the components that they reach, and no prose. Throws if there is no such operation. */
export function slice(document: OpenApi, operationIds: readonly string[]): OpenApi {
  const paths = pathsWith(document, operationIds);
  const components: Record<string, Record<string, unknown>> = {};
  const pending = referencesIn(paths);
  for (const reference of pending) {
    const [, , kind, name] = reference.split('/') as [string, string, string, string];
    const component = withoutProse(document.components[kind]?.[name]);
    if (component === undefined) throw new Error(`the document refers to ${reference} and has none`);
    components[kind] = { ...components[kind], [name]: component };
    for (const further of referencesIn(component)) pending.add(further);
  }
  const { title, version } = document.info;
  const servers = document.servers?.map(({ url }) => ({ url }));
  return sorted({
    openapi: document.openapi,
    info: { title, version },
    ...(servers && { servers }),
    paths,
    components,
  });
}

/** JSON with one operation or component to a line, so that a newer description shows what it changes. */
export function layout(document: OpenApi): string {
  return `${lines(document, 0)}\n`;
}

const DEPTH_OF_LINES = 3;

function lines(value: unknown, depth: number): string {
  if (depth === DEPTH_OF_LINES || !isObject(value)) return JSON.stringify(value);
  const indent = '  '.repeat(depth);
  const members = Object.entries(value).map(
    ([name, member]) => `${indent}  ${JSON.stringify(name)}: ${lines(member, depth + 1)}`,
  );
  return `{\n${members.join(',\n')}\n${indent}}`;
}

function pathsWith({ paths }: OpenApi, operationIds: readonly string[]): OpenApi['paths'] {
  const missing = new Set(operationIds);
  const found: Record<string, Record<string, unknown>> = {};
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const id = isObject(operation) ? operation['operationId'] : undefined;
      if (typeof id !== 'string' || !missing.delete(id)) continue;
      found[path] = { ...found[path], [method]: withoutProse(operation) };
    }
  }
  if (missing.size > 0) throw new Error(`the document has no operation ${[...missing].join(', ')}`);
  return found;
}

const PROSE = /^(?:description|summary|title|examples?|externalDocs|tags|x-.*)$/;

/** Keywords below which keys are names that somebody chose: a property may be called `description`. */
const NAMES = new Set(['properties', 'patternProperties', 'responses', 'headers', 'content']);

/** Keywords with values that are data. */
const DATA = new Set(['enum', 'default', 'required']);

function withoutProse(value: unknown, named = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => named || !PROSE.test(key))
      .map(([key, member]) => {
        if (!named && DATA.has(key)) return [key, member];
        return [key, withoutProse(member, !named && NAMES.has(key))];
      }),
  );
}

function referencesIn(value: unknown): Set<string> {
  const found = new Set<string>();
  visit(value);
  return found;

  function visit(node: unknown): void {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isObject(node)) return;
    if (typeof node['$ref'] === 'string') found.add(node['$ref']);
    Object.values(node).forEach(visit);
  }
}

/** With paths and components in the order of their names. */
function sorted(document: OpenApi): OpenApi {
  const order = <Member>(record: Readonly<Record<string, Member>>): Record<string, Member> =>
    Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
  const components = Object.entries(document.components).map(([kind, members]) => [kind, order(members)]);
  return { ...document, paths: order(document.paths), components: order(Object.fromEntries(components)) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
