import type { Asked } from './api.js';
import type { Home } from './usual-instance.js';

/**
 * The Atlas of governments and Ops Manager have keys of their own: whoever uses one of these has to say so.
 * https://www.mongodb.com/docs/mongocli/current/configure/environment-variables/
 */
export function homeOf({ text }: Asked): Home {
  const isGovernment = text('MCLI_SERVICE', 'MONGODB_ATLAS_SERVICE')?.toLowerCase() === 'cloudgov';
  return {
    usual: isGovernment ? 'https://cloud.mongodbgov.com' : 'https://cloud.mongodb.com',
    isSaidElseUsual: true,
    names: ['MDB_MCP_API_BASE_URL', 'MONGODB_ATLAS_BASE_URL', 'MCLI_OPS_MANAGER_URL', 'OPS_MANAGER_URL'],
  };
}
