import type { ReferenceSyntax } from './host.js';

/**
 * Every syntax that a host resolves, or a wrapper, and that nothing else uses. `{{NAME}}` and `{name}` are not among them:
 * template engines fill those in before a host reads the file.
 */
export const everySyntax: readonly ReferenceSyntax[] = [
  '${VAR}',
  '${VAR:-default}',
  '${VAR:default}',
  '$VAR',
  '${env:VAR}',
  '${env://VAR}',
  '{env:VAR}',
  '{file:path}',
  '${file:path}',
  '${input:id}',
  '${{ secrets.NAME }}',
  '$(command)',
  '${cmd: command}',
  '${user_config.key}',
  'store://secret',
];

export function everySyntaxBut(...resolved: readonly ReferenceSyntax[]): readonly ReferenceSyntax[] {
  return everySyntax.filter((syntax) => !resolved.includes(syntax));
}
