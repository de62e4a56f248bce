import { schema as published } from '@octokit/graphql-schema';
import { buildSchema, execute, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';

export interface GraphqlAnswer {
  readonly body: { readonly data?: unknown; readonly errors?: readonly unknown[] };
  /** What is wrong with the query, or was asked for and is not in `root`. */
  readonly complaints: readonly string[];
}

/** What GitHub does not do, as it says it: with a type beside the message. */
export class Refused extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

let built: GraphQLSchema | undefined;

/** Answers a query out of `root`, as far as GitHub's schema has what it asks for. */
export function answerGraphql(body: unknown, root: object): GraphqlAnswer {
  built ??= buildSchema(published.idl, { assumeValidSDL: true });
  const { query, variables } = (body ?? {}) as { query?: unknown; variables?: Record<string, unknown> };
  if (typeof query !== 'string') return failed([new GraphQLError('A query attribute must be specified.')]);
  const document = parsed(query);
  if (document instanceof GraphQLError) return failed([document]);
  const errors = validate(built, document);
  if (errors.length > 0) return failed(errors);
  const result = execute({ schema: built, document, rootValue: root, variableValues: variables ?? null });
  if (result instanceof Promise) throw new Error('the stand-in has no fields that take time');
  const refusals = result.errors ?? [];
  const complaints = refusals.filter(({ originalError }) => !(originalError instanceof Refused));
  const said = refusals.map((error) => ({
    ...(error.originalError instanceof Refused ? { type: error.originalError.type } : {}),
    ...error.toJSON(),
  }));
  const answer = said.length > 0 ? { data: result.data, errors: said } : { data: result.data };
  return {
    body: JSON.parse(JSON.stringify(answer)) as GraphqlAnswer['body'],
    complaints: complaints.map(({ message }) => message),
  };
}

function parsed(query: string): ReturnType<typeof parse> | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function failed(errors: readonly GraphQLError[]): GraphqlAnswer {
  return {
    body: { errors: errors.map((error) => error.toJSON()) },
    complaints: errors.map(({ message }) => message),
  };
}
