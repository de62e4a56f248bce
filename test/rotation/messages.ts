import ts from 'typescript';

/** What a call or an object says, with `…` for whatever it names; by what says it. */
export interface Said {
  readonly by: 'human' | 'unready';
  readonly message: string;
}

/** All that a module has to say to a person, as its syntax tree tells. What is only handed on has no words of its own, and is left out. */
export function messagesIn(path: string, text: string): readonly Said[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const said: Said[] = [];
  const add = (by: Said['by'], node: ts.Expression | undefined): void => {
    const message = node && wordsOf(node, file);
    if (message !== undefined && /[a-z]/.test(message)) said.push({ by, message });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'human')
      add('human', node.arguments[0]);
    if (ts.isNewExpression(node) && node.expression.getText(file) === 'Unready')
      add('unready', node.arguments?.[0]);
    if (ts.isObjectLiteralExpression(node) && isHuman(node, file)) add('human', whyIn(node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return said;
}

function isHuman(node: ts.ObjectLiteralExpression, file: ts.SourceFile): boolean {
  return node.properties.some(
    (one) =>
      ts.isPropertyAssignment(one) &&
      one.name.getText(file) === 'event' &&
      ts.isStringLiteral(one.initializer) &&
      one.initializer.text === 'needs-human',
  );
}

function whyIn(node: ts.ObjectLiteralExpression): ts.Expression | undefined {
  const why = node.properties.find(
    (one) => one.name !== undefined && ts.isIdentifier(one.name) && one.name.text === 'why',
  );
  if (why === undefined) return undefined;
  if (ts.isShorthandPropertyAssignment(why)) return why.name;
  return ts.isPropertyAssignment(why) ? why.initializer : undefined;
}

function wordsOf(node: ts.Expression, file: ts.SourceFile): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  if (!ts.isIdentifier(node)) return undefined;
  let found: string | undefined;
  const visit = (one: ts.Node): void => {
    const isIt = ts.isVariableDeclaration(one) && one.name.getText(file) === node.text;
    if (isIt && one.initializer && one.pos < node.pos) found = wordsOf(one.initializer, file) ?? found;
    ts.forEachChild(one, visit);
  };
  visit(file);
  return found;
}
