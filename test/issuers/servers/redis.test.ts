import { noRedis } from '../../servers/databases/redis.js';
import { describePromises } from './promises.js';
import { RedisScenes } from './redis.js';

describePromises('Redis', noRedis, () => RedisScenes.start(), { endsSessions: false });
