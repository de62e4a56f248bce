import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** One import or re-export of a module. */
export interface Import {
  /** Path of the imported file, or the package's or built-in module's name. */
  readonly to: string;
  readonly kind: 'file' | 'package' | 'builtin';
  /** When it is loaded: with the importing module, when a function asks for it, or never, for it is only types. */
  readonly when: 'at once' | 'on demand' | 'never';
}

export interface Module {
  /** From the repository's top, with `/`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Globals that it uses by name: `process`, `console`, `fetch`. */
  readonly globals: ReadonlySet<string>;
  readonly hasDefaultExport: boolean;
}

const GLOBALS = new Set(['process', 'console', 'fetch', 'WebSocket', 'eval', 'globalThis']);

/** Every TypeScript file below a folder, as its syntax tree tells. */
export function modulesBelow(folder: string): readonly Module[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .sort()
    .map((path) => moduleOf(path, readFileSync(path, 'utf8')));
}

/** `text` is what the file at `path` holds. */
export function moduleOf(path: string, text: string): Module {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const globals = new Set<string>();
  let hasDefaultExport = false;
  visit(source);
  return { path, lines: text.split('\n').length - 1, imports, globals, hasDefaultExport };

  function visit(node: ts.Node): void {
    const found = importOf(node);
    if (found) imports.push({ ...target(path, found.specifier), when: found.when });
    if (ts.isIdentifier(node) && GLOBALS.has(node.text) && isGlobal(node)) globals.add(node.text);
    hasDefaultExport ||= isDefaultExport(node);
    ts.forEachChild(node, visit);
  }
}

function importOf(node: ts.Node): { specifier: string; when: Import['when'] } | undefined {
  if (ts.isImportDeclaration(node)) {
    // `import { type X }` is loaded all the same: only `import type` is left out of what is run.
    const when = node.importClause?.isTypeOnly ? 'never' : 'at once';
    return { specifier: textOf(node.moduleSpecifier), when };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { specifier: textOf(node.moduleSpecifier), when: node.isTypeOnly ? 'never' : 'at once' };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { specifier: textOf(node.arguments[0]!), when: 'on demand' };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { specifier: textOf(node.argument.literal), when: 'never' };
  }
  return undefined;
}

/** Fails on a specifier that is computed: nobody could tell what it imports. */
function textOf(node: ts.Node): string {
  if (ts.isStringLiteral(node)) return node.text;
  throw new Error(`${node.getSourceFile().fileName} imports what is not written out: ${node.getText()}`);
}

function target(from: string, specifier: string): Pick<Import, 'to' | 'kind'> {
  if (specifier.startsWith('node:')) return { to: specifier, kind: 'builtin' };
  if (!specifier.startsWith('.')) {
    const [scope, name] = specifier.split('/');
    return { to: scope!.startsWith('@') ? `${scope}/${name}` : scope!, kind: 'package' };
  }
  return { to: posix.join(posix.dirname(from), specifier.replace(/\.js$/, '.ts')), kind: 'file' };
}

/** A name that is not a property, a key, or the name of what is declared. */
function isGlobal(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) {
    return (ts.isPropertyAccessExpression(parent) ? parent.expression : parent.left) === node;
  }
  const names = parent as { name?: ts.Node; propertyName?: ts.Node };
  return names.name !== node && names.propertyName !== node;
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return ts.canHaveModifiers(node)
    ? (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
    : false;
}

/** Paths of all files that are loaded with `entry`, itself among them, and on demand, except for those that are `onNeed`. */
export function loadedWith(
  entry: string,
  modules: readonly Module[],
  onNeed: readonly string[],
): ReadonlySet<string> {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const loaded = new Set([entry]);
  for (const path of loaded) {
    for (const { to, kind, when } of byPath.get(path)?.imports ?? []) {
      const follows = when === 'at once' || (when === 'on demand' && !onNeed.includes(to));
      if (kind === 'file' && follows) loaded.add(to);
    }
  }
  return loaded;
}

/** A chain of imports that comes back to its beginning; `undefined` if there is none. */
export function cycleIn(modules: readonly Module[]): readonly string[] | undefined {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const done = new Set<string>();
  for (const { path } of modules) {
    const found = search(path, []);
    if (found) return found;
  }
  return undefined;

  function search(path: string, before: readonly string[]): readonly string[] | undefined {
    if (before.includes(path)) return [...before.slice(before.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const { to, kind } of byPath.get(path)?.imports ?? []) {
      const found = kind === 'file' ? search(to, [...before, path]) : undefined;
      if (found) return found;
    }
    done.add(path);
    return undefined;
  }
}
