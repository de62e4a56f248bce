import type { Inspection } from '../../../src/core/inspection.js';
import type { ProviderApi } from '../../../src/providers/apis/api.js';
import { type Exchange, Play } from '../../servers/play.js';
import type { Vendors } from '../../servers/vendors.js';
import type { Case } from './fixture.js';
import { sceneOf } from './scene.js';

export type Reply = Exchange['reply'];

/** What is made of a case whose replies are others than documented. */
export async function answered(
  vendors: Vendors,
  api: ProviderApi,
  one: Case,
  change: (reply: Reply, index: number) => Reply | 'reset',
): Promise<Inspection> {
  const scene = sceneOf(api, one);
  const changed = one.exchanges.map(({ request, reply }, index) => ({
    request,
    reply: change(reply, index),
  }));
  const play = new Play(
    changed.map(({ request, reply }) => ({
      request,
      reply: reply === 'reset' ? { status: 599, headers: {} } : reply,
    })),
    scene.fill,
  );
  vendors.answer = (request) => {
    const answer = play.answer(request);
    return typeof answer === 'object' && answer.status === 599 ? 'reset' : answer;
  };
  return scene.inspect(vendors);
}

/** The replies that make a death: refusals, or what is said with status 200 if there is none. */
export function isRefusal({ status }: Reply, { exchanges }: Case): boolean {
  return status >= 400 || exchanges.every(({ reply }) => reply.status < 400);
}

export function isObject(body: unknown): body is Record<string, unknown> {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

/** The body with one moment moved to another, in whatever form it is written. */
export function moved(body: unknown, from: Date, to: Date): unknown {
  if (Array.isArray(body)) return body.map((item) => moved(item, from, to));
  if (isObject(body))
    return Object.fromEntries(Object.entries(body).map(([name, item]) => [name, moved(item, from, to)]));
  if (typeof body === 'string' && Date.parse(body) === from.getTime()) return to.toISOString();
  if (body === from.getTime()) return to.getTime();
  return body === from.getTime() / 1000 ? to.getTime() / 1000 : body;
}
