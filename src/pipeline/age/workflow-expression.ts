import {
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
} from '@actions/expressions/ast';
import { Lexer } from '@actions/expressions/lexer';
import { Parser } from '@actions/expressions/parser';

/** An expression in a text. */
export interface WrittenExpression {
  /** Where its `${{` is. */
  readonly start: number;
  /** Names of the secrets that its value can be or hold, in capitals; empty if it holds none, or nobody can tell which. */
  readonly secrets: readonly string[];
}

/** The token of a job, which is made for it: https://docs.github.com/en/actions/concepts/security/github_token */
export const JOB_TOKEN = 'GITHUB_TOKEN';

/** https://docs.github.com/en/actions/reference/workflows-and-actions/contexts */
const CONTEXTS = [
  ...['env', 'github', 'inputs', 'job', 'jobs', 'matrix', 'needs', 'runner', 'secrets', 'steps', 'strategy'],
  'vars',
];
const FUNCTIONS = [{ name: 'hashFiles', minArgs: 1, maxArgs: 255, description: '' }];

/** Whatever secrets there are. */
const ANY = Symbol('any secret');
type Named = string | typeof ANY;

/** The expressions in a text that hold secrets, in order. */
export function secretExpressions(text: string): readonly WrittenExpression[] {
  const found: WrittenExpression[] = [];
  for (let start = text.indexOf('${{'); start !== -1; ) {
    const end = endOf(text, start + 3);
    // GitHub takes no text in which an expression does not end.
    if (end === -1) return [];
    const secrets = secretsOf(text.slice(start + 3, end));
    if (secrets.length > 0) found.push({ start, secrets });
    start = text.indexOf('${{', end + 2);
  }
  return found;
}

/** Where the `}}` is that ends an expression: not one in a string, between single quotes. */
function endOf(text: string, from: number): number {
  let isString = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") isString = !isString;
    else if (!isString && text[at] === '}' && text[at + 1] === '}') return at;
  }
  return -1;
}

function secretsOf(expression: string): readonly string[] {
  if (!/secrets|github/i.test(expression)) return [];
  const found = new Set(valuesOf(parsed(expression)));
  return found.has(ANY) ? [] : [...found].filter((name) => name !== ANY);
}

/** `undefined` for what GitHub would not take either. Its parser bounds length and depth by itself. */
function parsed(expression: string): Expr | undefined {
  try {
    const { tokens } = new Lexer(expression).lex();
    return new Parser(tokens, [...CONTEXTS], [...FUNCTIONS]).parse();
  } catch {
    return undefined;
  }
}

/** The secrets that a value can be or hold. What is only compared, or decides which value it is, is not in it. */
function valuesOf(expr: Expr | undefined): readonly Named[] {
  if (expr instanceof Grouping) return valuesOf(expr.group);
  if (expr instanceof Logical) {
    return expr.operator.lexeme === '||' ? expr.args.flatMap(valuesOf) : valuesOf(expr.args.at(-1));
  }
  if (expr instanceof FunctionCall) return holders(expr).flatMap(valuesOf);
  if (expr instanceof ContextAccess) return isContext(expr, 'secrets') ? [ANY] : [];
  if (!(expr instanceof IndexAccess)) return [];
  const { expr: of, index } = expr;
  const name = index instanceof Literal ? index.literal.coerceString().toUpperCase() : undefined;
  if (isContext(of, 'secrets')) return [name !== undefined && /^[A-Z_]\w{0,254}$/.test(name) ? name : ANY];
  if (isContext(of, 'github')) return name === 'TOKEN' ? [JOB_TOKEN] : [];
  return valuesOf(of);
}

/** The arguments that the value of a call is made from. */
function holders({ functionName, args }: FunctionCall): readonly Expr[] {
  switch (functionName.lexeme.toLowerCase()) {
    case 'format':
    case 'fromjson':
    case 'join':
    case 'tojson':
      return args;
    case 'case':
      return args.filter((_, index) => index % 2 === 1 || index === args.length - 1);
    default:
      return [];
  }
}

function isContext(expr: Expr, name: string): boolean {
  return expr instanceof ContextAccess && expr.name.lexeme.toLowerCase() === name;
}
