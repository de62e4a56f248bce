import { z } from 'zod';
import { list, mapping, oneOf, repository, text, wrong } from './fields.js';

/** How a rotation knows that the new credential is in use. */
export function verification() {
  const allowed = 'last-used, none, {command: …} or {workflow: …, repositories: […]}';
  const shape = mapping('verify', {
    command: text('command', 'a command', /\S/)
      .optional()
      .describe(
        'Run by the shell where this program runs, if the workflow allows it; it ends with 0 if the new credential works.',
      ),
    workflow: text('workflow', 'the name of a workflow’s file, like verify.yml', /^[\w.-]{1,200}\.ya?ml$/)
      .optional()
      .describe(
        'File of a workflow that takes the input `rotation` and succeeds if the new credential works.',
      ),
    repositories: list('repositories', repository('an entry of repositories'))
      .min(1, { error: 'repositories is an empty list' })
      .optional()
      .describe('Repositories that have the workflow; it has to succeed in all of them.'),
  }).refine(
    ({ command, workflow, repositories }) =>
      (command === undefined) === (workflow !== undefined) &&
      (workflow === undefined) === (repositories === undefined),
    { error: `verify must be ${allowed}` },
  );
  return z.union([oneOf('verify', ['last-used', 'none']), shape], { error: wrong('verify', allowed) });
}
