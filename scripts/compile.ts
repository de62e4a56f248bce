import ts from 'typescript';

/**
 * Compiles src/ into `folder`, without the samples beside the providers' patterns: only tests read them, and they are
 * a third of what a scan would have to load. Throws what the compiler says if it says anything.
 */
export function compile(folder: string): void {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: refuse };
  const changes = { noEmit: false, outDir: folder, rootDir: 'src' };
  const config = ts.getParsedCommandLineOfConfigFile('tsconfig.json', changes, host)!;
  const files = config.fileNames.filter((name) => /(?:^|\/)src\//.test(name));
  const program = ts.createProgram(files, config.options);
  const { diagnostics } = program.emit(undefined, undefined, undefined, false, { before: [withoutSamples] });
  for (const diagnostic of [...ts.getPreEmitDiagnostics(program), ...diagnostics]) refuse(diagnostic);
}

function withoutSamples(context: ts.TransformationContext): ts.Transformer<ts.SourceFile> {
  const visit = (node: ts.Node): ts.Node | undefined =>
    ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'samples'
      ? undefined
      : ts.visitEachChild(node, visit, context);
  return (file) =>
    /\/src\/providers\/[^/]+$/.test(file.fileName) ? ts.visitEachChild(file, visit, context) : file;
}

function refuse({ messageText, file, start }: ts.Diagnostic): never {
  const where =
    file && start !== undefined
      ? `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1}: `
      : '';
  throw new Error(where + ts.flattenDiagnosticMessageText(messageText, '\n'));
}
