import type { OpenApi } from '../../../scripts/openapi/slice.js';

interface Parameter {
  readonly $ref?: string;
  readonly name?: string;
}

/**
 * The description with what it has wrong or leaves out.
 * - `created` is called a time, but "within the given date-time range":
 *   https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-repository
 * - A workflow without such an input is refused with 422: https://github.com/benc-uk/workflow-dispatch/issues/80
 */
export function corrected(document: OpenApi): OpenApi {
  const fixed = structuredClone(document) as unknown as {
    paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>;
    components: { parameters: Record<string, Parameter & { schema: object }> };
  };
  fixed.components.parameters['created']!.schema = {
    type: 'string',
    pattern: '^(?:>=|<=)\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$',
  };
  for (const operation of Object.values(fixed.paths).flatMap((methods) => Object.values(methods))) {
    if (operation.operationId !== 'actions/create-workflow-dispatch') continue;
    const schema = { $ref: '#/components/schemas/basic-error' };
    operation.responses['422'] = { description: '', content: { 'application/json': { schema } } };
  }
  return fixed as unknown as OpenApi;
}
