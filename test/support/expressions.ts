import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { truthy } from '@actions/expressions/result';
import type {
  BasicExpressionToken,
  MappingToken,
  TemplateToken,
} from '@actions/workflow-parser/templates/tokens/index';
import { isBasicExpression, isScalar } from '@actions/workflow-parser/templates/tokens/type-guards';

/** How the job and the action stand: what `success()`, `failure()`, `cancelled()` and `always()` look at. */
export interface Status {
  readonly failed: boolean;
  readonly cancelled: boolean;
}

export type Contexts = Readonly<Record<string, unknown>>;

/** Evaluates what is written between `${{` and `}}` as GitHub does: with its own parser and evaluator. */
export class Expressions {
  readonly #contexts: data.Dictionary;
  readonly #names: readonly string[];
  readonly #functions: readonly FunctionDefinition[];

  constructor(contexts: Contexts, status: Status) {
    this.#names = Object.keys(contexts);
    this.#contexts = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
    // In a composite action, success() and failure() are about the action's own steps:
    // https://github.com/actions/runner/blob/main/src/Runner.Worker/Expressions/SuccessFunction.cs
    this.#functions = [
      statusFunction('always', true),
      statusFunction('cancelled', status.cancelled),
      statusFunction('failure', status.failed && !status.cancelled),
      statusFunction('success', !status.failed && !status.cancelled),
    ];
  }

  /** The text that a scalar stands for. */
  text(token: TemplateToken | undefined): string {
    if (token === undefined) return '';
    if (isBasicExpression(token)) return this.#evaluate(token).coerceString();
    if (isScalar(token)) return token.toString();
    throw new Error('only scalars can be evaluated');
  }

  /** A map of scalars: `env` or `with`. */
  map(token: MappingToken | undefined): Readonly<Record<string, string>> {
    const pairs = token === undefined ? [] : [...token];
    return Object.fromEntries(pairs.map(({ key, value }) => [this.text(key), this.text(value)]));
  }

  holds(condition: BasicExpressionToken): boolean {
    return truthy(this.#evaluate(condition));
  }

  #evaluate({ expression }: BasicExpressionToken): data.ExpressionData {
    const { tokens } = new Lexer(expression).lex();
    const tree = new Parser(tokens, [...this.#names], [...this.#functions]).parse();
    const functions = new Map(this.#functions.map((one) => [one.name, one]));
    return new Evaluator(tree, this.#contexts, functions).evaluate();
  }
}

function statusFunction(name: string, value: boolean): FunctionDefinition {
  return { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) };
}
