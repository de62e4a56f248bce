import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recorder } from '../io/recorder.js';
import { cleanEnv, temporaryFolder } from '../io/temporary.js';
import { Random } from '../support/random.js';
import { Secrets } from '../support/secrets.js';
import { pullRequest } from './events.js';
import type { ActionRun, Scene } from './scene.js';
import { COMMITS, NEW, runPullRequest, sides, story } from './story.js';

const random = new Random(314);

/** What a job may have in its environment, with every character that some escape changes. */
const CANARIES: Readonly<Record<string, string>> = {
  AWS_SECRET_ACCESS_KEY: random.string(40, 'base64'),
  NPM_TOKEN: random.secret(),
  DATABASE_URL: `postgres://app:${random.string(24, 'printable')}@db.example/app?x=${random.secret(12)}`,
  SLACK_WEBHOOK: `https://hooks.example/${random.secret(24)}`,
  SIGNING_KEY: `-----BEGIN KEY-----\n${random.string(60, 'base64')}\n-----END KEY-----`,
  PASSWORD: `"'\\${random.string(20, 'printable')}<&> é %41`,
  INPUT_TOKEN: random.secret(),
  ACTIONS_RUNTIME_TOKEN: random.secret(80),
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: random.secret(80),
  MCP_REKEY_FINGERPRINT_KEY: random.string(64, 'hex'),
  GITHUB_TOKEN: random.secret(),
};

/** What makes others print more than they should. */
const TALKATIVE = {
  RUNNER_DEBUG: '1',
  ACTIONS_STEP_DEBUG: 'true',
  DEBUG: '*',
  LOG_TOKENS: '1',
  LOG_STREAM: '1',
  GIT_TRACE: '1',
  GIT_TRACE_CURL: '1',
  GIT_TRACE_REDACT: '0',
  GIT_CURL_VERBOSE: '1',
};

/** A value as it would stand in text of any kind, whole or one half of it. */
function formsOf(value: string): readonly string[] {
  const middle = value.length >> 1;
  return [value, value.slice(0, middle), value.slice(middle)].flatMap((part) => {
    const bytes = Buffer.from(part);
    // In base64 a text looks different at each of three places.
    const encoded = [0, 1, 2].map((shift) =>
      Buffer.concat([Buffer.alloc(shift), bytes])
        .toString('base64')
        .slice(shift === 0 ? 0 : 4, -4),
    );
    return [
      part,
      ...encoded,
      ...encoded.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
      encodeURIComponent(part),
      JSON.stringify(part).slice(1, -1),
      bytes.toString('hex'),
    ];
  });
}

function expectNone(values: Readonly<Record<string, string>>, texts: Readonly<Record<string, string>>): void {
  const found = Object.entries(values).flatMap(([name, value]) => {
    const forms = formsOf(value);
    return Object.entries(texts)
      .filter(([, text]) => forms.some((form) => text.includes(form)))
      .map(([place]) => `${name} in ${place}`);
  });
  expect(found).toEqual([]);
}

function filesBelow(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path).toString()]));
}

/** All that a run has printed, written, sent or said, but for the files of the checkout. */
function tracesOf(run: ActionRun, scene: Scene): Readonly<Record<string, string>> {
  const { pull, github, git } = scene;
  const said = [...pull.comments, ...pull.reviews, ...pull.reviewComments].map(({ body }) => body);
  const calls = github.calls.map(({ headers: { authorization: _, ...headers }, ...call }) => ({
    ...call,
    headers,
  }));
  return {
    ...filesBelow(run.temporary),
    log: run.printed,
    outputs: JSON.stringify(run.outputs),
    said: said.join('\n'),
    calls: JSON.stringify(calls),
    'calls, as they are': calls.map(({ body }) => JSON.stringify(body) ?? '').join('\n'),
    fetches: git.served.map(({ method, url, body }) => `${method} ${url}\n${body}`).join('\n'),
  };
}

/** Folders that the action has left in `RUNNER_TEMP`, and what is in them. */
function leftIn({ temporary }: ActionRun): readonly (readonly string[])[] {
  return readdirSync(temporary)
    .filter((name) => name.startsWith('mcp-rekey'))
    .map((name) => readdirSync(join(temporary, name)).sort());
}

const planted = COMMITS.flatMap(({ files = {} }) => Object.values(files)).flatMap(
  (text) => text?.toString().match(/(?<=": ")ghp_\w+/g) ?? [],
);

describe.skipIf(process.platform === 'win32')('no secret is in anything that a run leaves', () => {
  async function observed(scene: Scene, act: (options: Parameters<Scene['run']>[1]) => Promise<ActionRun>) {
    const { folder, args } = recorder();
    const env = { ...CANARIES, ...TALKATIVE, PATH: `${folder}:${cleanEnv['PATH']}` };
    const key = random.secret(32);
    const run = await act({ env, with: { 'fingerprint-key': key } });
    const traces = { ...tracesOf(run, scene), arguments: readFileSync(args, 'utf8') };
    expectNone(
      { ...CANARIES, token: scene.token, 'fingerprint-key': key, basic: `x-access-token:${scene.token}` },
      traces,
    );
    expect(traces.arguments).toContain('--filter=blob:none');
    return { run, traces };
  }

  it('when it finds credentials', async () => {
    const scene = await story();
    const workspace = await scene.checkout('merge');
    const { run, traces } = await observed(scene, (options) =>
      runPullRequest(scene, { ...options, workspace }),
    );
    expect(run).toMatchObject({ code: 1, found: NEW });
    expectNone({ ...CANARIES, token: scene.token }, filesBelow(workspace));
    expect(planted.length).toBeGreaterThan(3);
    const secrets = new Secrets();
    planted.forEach((value, index) => {
      secrets.add(`credential ${index}`, value, 'ghp_');
    });
    expect(
      Object.entries(traces).flatMap(([place, text]) =>
        secrets.leaks(text).map((leak) => `${place}: ${leak}`),
      ),
    ).toEqual([]);
    expectNone(Object.fromEntries(planted.map((value, index) => [`credential ${index}`, value])), traces);
    expect(leftIn(run)).toEqual([['findings.sarif', 'report.json']]);
    expect(
      new Set(scene.github.calls.map(({ headers }) => headers['authorization']?.replace(/^\w+ /, ''))),
    ).toEqual(new Set([scene.token]));
  });

  it('when the server lets nobody in', async () => {
    const scene = await story();
    scene.git.fail({ status: 401 }, Number.POSITIVE_INFINITY);
    const { run } = await observed(scene, (options) =>
      runPullRequest(scene, { ...options, workspace: temporaryFolder() }),
    );
    expect(run.code).toBe(3);
    expect(leftIn(run)).toEqual([]);
  });

  it('when the policy is wrong, and holds one', async () => {
    const value = random.secret();
    const scene = await story({
      commits: [
        {
          name: 'wrong',
          parents: ['base'],
          files: {
            '.github/mcp-rekey.yml': `version: 1\nfail-on: ${value}\nrules: {literal-credential: ${value}}\n`,
          },
        },
      ],
    });
    const event = pullRequest({ ...sides(scene), base: scene.oid('wrong'), merge: undefined });
    const { run, traces } = await observed(scene, (options) => scene.run(event, options));
    expect(run.code).toBe(2);
    expect(run.log.commands[0]?.data).toMatch(/^wrong policy or baseline\n\.github\/mcp-rekey\.yml:2:10: /);
    expectNone({ value }, traces);
    expect(leftIn(run)).toEqual([]);
  });
});

it('a search for secrets finds them in every form', () => {
  const value = `a"b\\c/${random.secret(30)}é`;
  for (const text of [
    value,
    JSON.stringify({ value }),
    Buffer.from(`x:${value}:y`).toString('base64'),
    Buffer.from(`xy:${value}:y`).toString('base64url'),
    Buffer.from(`xyz:${value}`).toString('base64'),
    `https://x.example/?q=${encodeURIComponent(value)}`,
    value.slice(value.length >> 1),
  ])
    expect(() => expectNone({ value }, { text }), text).toThrow();
  expectNone({ value }, { text: random.secret(200) });
});
