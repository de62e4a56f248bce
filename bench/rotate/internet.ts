import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Internet } from '../../test/servers/proxy.js';
import type { Seen } from './vendors.js';
import { worldOf } from './world.js';

/**
 * Provider and store of so many credentials, in a process of their own, until the input ends. Each answers after `latency` milliseconds. Whoever asks
 * for `/again` gets all of it anew: the policy in the file `policy`, and the variables that it takes.
 */
const [latency = 0, credentials = 0] = process.argv.slice(2, 4).map(Number);
const policy = process.argv[4]!;
const internet = await Internet.start();
let world = await worldOf(credentials);
let hosts = new Map<string, number>();
internet.answer = async (request) => {
  if (request.url === '/again') {
    world = await worldOf(credentials);
    hosts = new Map();
    internet.atOnce = 0;
    internet.received.length = 0;
    writeFileSync(policy, world.policy);
    return { status: 200, body: JSON.stringify(world.env) };
  }
  const { host } = new URL(request.url);
  hosts.set(host, (hosts.get(host) ?? 0) + 1);
  await sleep(latency);
  return world.answer(request);
};
process.stdout.write(`${JSON.stringify({ env: internet.env, again: `http://${internet.address}/again` })}\n`);
process.stdin.on('data', () => {
  const seen: Seen = { atOnce: internet.atOnce, requests: Object.fromEntries(hosts) };
  process.stdout.write(`${JSON.stringify(seen)}\n`);
});
process.stdin.once('end', () => void internet.stop());
