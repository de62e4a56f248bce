import { type Answer, MAX_BODY, notAccessible, validationFailed } from './answers.js';
import type { Bodies } from './bodies.js';
import type { Repository, Token } from './state.js';

/** A request that fits the description. */
export interface Request {
  readonly token: Token;
  readonly repository: Repository;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly bodies: Bodies;
  /** The address of another page of the list. */
  readonly pageAddress: (page: number) => string;
}

export type Operation = (request: Request) => Answer;

export const tooLong = validationFailed(`Body is too long (maximum is ${MAX_BODY} characters)`);

export function writing(operation: Operation): Operation {
  return (request) => (request.token.mayWrite ? operation(request) : notAccessible);
}

/** https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export function page(
  { query, pageAddress }: Pick<Request, 'query' | 'pageAddress'>,
  items: readonly unknown[],
): Answer {
  const size = Math.min(100, Number(query['per_page'] ?? 30));
  const number = Number(query['page'] ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const relations: readonly (readonly [string, number, boolean])[] = [
    ['prev', number - 1, number > 1],
    ['next', number + 1, number < last],
    ['last', last, number < last],
    ['first', 1, number > 1],
  ];
  const links = relations
    .filter(([, , applies]) => applies)
    .map(([relation, target]) => `<${pageAddress(target)}>; rel="${relation}"`);
  const body = items.slice((number - 1) * size, number * size);
  return { status: 200, headers: links.length > 0 ? { link: links.join(', ') } : {}, body };
}
