import { setTimeout as sleep } from 'node:timers/promises';
import { Internet } from '../../test/servers/proxy.js';
import type { Seen } from './vendors.js';

/** All vendors in a process of their own: each answers after as many milliseconds as the first argument says, until the input ends. */
const latency = Number(process.argv[2]);
const internet = await Internet.start();
internet.answer = async () => {
  await sleep(latency);
  return { status: 200, body: '{"login":"acme"}' };
};
process.stdout.write(`${JSON.stringify(internet.env)}\n`);
process.stdin.on('data', () => {
  const seen: Seen = { atOnce: internet.atOnce, questions: internet.received.length };
  process.stdout.write(`${JSON.stringify(seen)}\n`);
});
process.stdin.once('end', () => void internet.stop());
