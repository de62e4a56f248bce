import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Unanswered } from '../../../src/core/inspection.js';
import { Again, LIMITS, type Limits, Queue } from '../../../src/io/queue.js';

const QUICK = { ...LIMITS, atOnce: 4, perHost: 2, wait: 200, pause: 5 };

function queueOf(limits: Partial<Limits> = {}): { queue: Queue; interrupt: () => void } {
  const end = new AbortController();
  // No timer outlives a test.
  onTestFinished(() => end.abort());
  return { queue: new Queue({ ...QUICK, ...limits }, end.signal), interrupt: () => end.abort() };
}

const limited = (wait?: number): Again => new Again(new Unanswered('rate-limited'), wait);
const broken = (wait?: number): Again => new Again(new Unanswered('provider-error'), wait);

function reject(error: Error): () => Promise<never> {
  return () => Promise.reject(error);
}

async function reasonOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Unanswered);
  return (error as Unanswered).reason;
}

describe('the queue', () => {
  it('runs so many at once, and so many of one host', async () => {
    const { queue } = queueOf({ atOnce: 5, perHost: 2 });
    const running = new Map<string, number>();
    let [most, mostOfOne, all] = [0, 0, 0];
    const task = (host: string) => async () => {
      const now = (running.get(host) ?? 0) + 1;
      running.set(host, now);
      [most, mostOfOne] = [Math.max(most, ++all), Math.max(mostOfOne, now)];
      await sleep(2);
      all--;
      running.set(host, now - 1);
    };
    const hosts = ['a', 'b', 'c', 'd'];
    await Promise.all(
      Array.from({ length: 60 }, (_, index) => queue.run(hosts[index % 4]!, task(hosts[index % 4]!))),
    );
    expect([most, mostOfOne]).toEqual([5, 2]);
  });

  it('lets the host go first that has most waiting', async () => {
    const { queue } = queueOf({ atOnce: 1 });
    const order: string[] = [];
    const task = (host: string) => async () => void order.push(host);
    const hosts = ['first', 'a', 'b', 'b', 'b', 'c', 'c'];
    await Promise.all(hosts.map((host) => queue.run(host, task(host))));
    expect(order).toEqual(['first', 'b', 'b', 'c', 'a', 'b', 'c']);
  });

  it('tries again, and no more than it may', async () => {
    const { queue } = queueOf({ retries: 2 });
    let tries = 0;
    const task = (fails: number) => async () => {
      if (tries++ < fails) throw broken();
      return 'there';
    };
    expect(await queue.run('a', task(2))).toBe('there');
    tries = 0;
    expect(await reasonOf(queue.run('a', task(3)))).toBe('provider-error');
    expect(tries).toBe(3);
  });

  it('does not try again what is no use', async () => {
    const { queue } = queueOf();
    let tries = 0;
    const failing = queue.run('a', async () => {
      tries++;
      throw new Unanswered('redirected');
    });
    expect(await reasonOf(failing)).toBe('redirected');
    await expect(queue.run('a', reject(new TypeError('a bug')))).rejects.toThrow('a bug');
    expect(tries).toBe(1);
  });

  it('leaves a host alone for as long as it wants, while others go on', async () => {
    const { queue } = queueOf({ perHost: 1 });
    const start = performance.now();
    const times: Record<string, number[]> = { a: [], b: [] };
    const task = (host: string, first?: Again) => async () => {
      times[host]!.push(performance.now() - start);
      if (first !== undefined && times[host]!.length === 1) throw first;
    };
    await Promise.all([
      queue.run('a', task('a', limited(100))),
      queue.run('a', task('a')),
      queue.run('b', task('b')),
    ]);
    expect(times['a']).toHaveLength(3);
    for (const time of times['a']!.slice(1)) expect(time).toBeGreaterThanOrEqual(100);
    expect(times['b']![0]).toBeLessThan(times['a']![1]!);
  });

  it('leaves it alone too when the question is not put again', async () => {
    const { queue } = queueOf({ retries: 0 });
    const start = performance.now();
    expect(await reasonOf(queue.run('a', reject(broken(60))))).toBe('provider-error');
    await queue.run('a', async () => {});
    expect(performance.now() - start).toBeGreaterThanOrEqual(60);
  });

  it('leaves all of a host alone that was asked too much and has not said for how long', async () => {
    const { queue } = queueOf({ retries: 0, pause: 60 });
    const start = performance.now();
    await reasonOf(queue.run('a', reject(limited())));
    await queue.run('a', async () => {});
    expect(performance.now() - start).toBeGreaterThanOrEqual(60);
  });

  it('asks nothing more of a host that wants to be left alone for too long', async () => {
    const { queue } = queueOf({ perHost: 1, wait: 60_000 });
    let later = 0;
    const reasons = await Promise.all([
      reasonOf(queue.run('a', reject(limited(60_001)))),
      reasonOf(queue.run('a', async () => later++)),
    ]);
    expect(reasons).toEqual(['rate-limited', 'rate-limited']);
    expect(await reasonOf(queue.run('a', async () => later++))).toBe('rate-limited');
    expect(later).toBe(0);
    expect(await queue.run('b', async () => 'fine')).toBe('fine');
  });

  it('adds up how long a host wants to be left alone', async () => {
    const { queue } = queueOf({ perHost: 1, wait: 200, retries: 9 });
    let asked = 0;
    const task = async (): Promise<never> => {
      asked++;
      throw limited(60);
    };
    const tasks = Array.from({ length: 9 }, () => reasonOf(queue.run('a', task)));
    expect(new Set(await Promise.all(tasks))).toEqual(new Set(['rate-limited']));
    expect(asked).toBe(4);
  });

  it('asks a host less at once that was asked too much', async () => {
    const { queue } = queueOf({ atOnce: 9, perHost: 4 });
    let [running, most] = [0, 0];
    let isFirst = true;
    await queue.run('a', async () => {
      if (!isFirst) return;
      isFirst = false;
      throw limited(0);
    });
    const task = async (): Promise<void> => {
      most = Math.max(most, ++running);
      await sleep(2);
      running--;
    };
    await Promise.all(Array.from({ length: 12 }, () => queue.run('a', task)));
    expect(most).toBe(2);
  });

  it.each(['timeout', 'unreachable'] as const)('gives up a host that is silent: %s', async (reason) => {
    const { queue } = queueOf({ perHost: 1, silences: 3 });
    let asked = 0;
    const task = async (): Promise<never> => {
      asked++;
      throw new Unanswered(reason);
    };
    const reasons = await Promise.all(Array.from({ length: 20 }, () => reasonOf(queue.run('a', task))));
    expect(new Set(reasons)).toEqual(new Set([reason]));
    expect(asked).toBe(3);
  });

  it('does not give up a host that answers in between', async () => {
    const { queue } = queueOf({ perHost: 1, silences: 2 });
    let asked = 0;
    const tasks = Array.from({ length: 10 }, (_, index) =>
      queue.run('a', async () => {
        asked++;
        if (index % 2 === 0) throw new Unanswered('timeout');
      }),
    );
    await Promise.allSettled(tasks);
    expect(asked).toBe(10);
  });
});

describe('an interruption', () => {
  it('ends what waits for its turn, for its host or for another try', async () => {
    const { queue, interrupt } = queueOf({ atOnce: 3, perHost: 1, wait: 60_000, pause: 60_000 });
    let left = 0;
    const reasons = [
      queue.run('paused', reject(limited(50_000))),
      queue.run('paused', async () => left++),
      queue.run('slept', reject(broken())),
      queue.run('busy', () => sleep(20).then(() => Promise.reject(new Unanswered('timeout')))),
      queue.run('busy', async () => left++),
    ].map(reasonOf);
    await sleep(5);
    const start = performance.now();
    interrupt();
    expect(await Promise.all(reasons)).toEqual([
      'interrupted',
      'interrupted',
      'interrupted',
      'timeout',
      'interrupted',
    ]);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(await reasonOf(queue.run('new', async () => left++))).toBe('interrupted');
    expect(left).toBe(0);
  });
});

describe('whatever comes', () => {
  const outcome = fc.oneof(
    fc.constant(undefined),
    fc.constantFrom(limited(), limited(0), limited(3), limited(500), broken(), broken(2)),
    fc.constantFrom(...(['timeout', 'unreachable', 'redirected'] as const)).map((it) => new Unanswered(it)),
  );
  const question = fc.record({
    host: fc.constantFrom('a', 'b', 'c'),
    outcomes: fc.array(outcome, { maxLength: 4 }),
  });

  it('every question ends, after no more tries than allowed, and never with more at once than allowed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(question, { maxLength: 30 }), async (questions) => {
        const { queue } = queueOf({ atOnce: 3, perHost: 2, pause: 1, wait: 20 });
        const running: Record<string, number> = { a: 0, b: 0, c: 0 };
        const settled = questions.map(({ host, outcomes }) => {
          let tries = 0;
          return queue.run(host, async () => {
            running[host]!++;
            expect(running[host]).toBeLessThanOrEqual(2);
            expect(Object.values(running).reduce((sum, one) => sum + one)).toBeLessThanOrEqual(3);
            expect(tries).toBeLessThanOrEqual(QUICK.retries);
            await Promise.resolve();
            running[host]!--;
            const error = outcomes[tries++];
            if (error !== undefined) throw error;
          });
        });
        for (const one of await Promise.allSettled(settled)) {
          if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(Unanswered);
        }
      }),
      { numRuns: 60 },
    );
  });
});
