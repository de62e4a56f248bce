import { describe, expect, it } from 'vitest';
import { proposed } from '../../support/proposing.js';
import { Random } from '../../support/random.js';
import { configWith, tokenOf } from '../../support/tokens.js';

const [one, other] = [new Random(11).secret(), new Random(12).secret()];
const json = (servers: unknown, key = 'mcpServers'): string =>
  `${JSON.stringify({ [key]: servers }, undefined, 2)}\n`;
const afterOf = async (path: string, text: string, more = {}): Promise<string> =>
  (await proposed(path, text, more))!.after;
const namesIn = async (path: string, text: string): Promise<readonly (readonly [string, string])[]> => [
  ...(await proposed(path, text))!.values,
];

describe('what has to be kept under a name', () => {
  it.each([
    ['a header whose scheme the host does not say', 'Basic', (value: string) => `Basic ${value}`],
    ['a header with a word of its own in front', 'token', (value: string) => `token ${value}`],
  ])('is all of %s', async (_, scheme, whole) => {
    const value = scheme === 'Basic' ? Buffer.from(`sam:${one}`).toString('base64') : one;
    const text = `[mcp_servers.acme]\nurl = "https://a.dev"\n[mcp_servers.acme.http_headers]\nAuthorization = "${whole(value)}"\nX-A = "b"\n`;
    const { after, values } = (await proposed('.codex/config.toml', text))!;
    expect([...values]).toEqual([['ACME_MCP_TOKEN', whole(value)]]);
    expect(after).toContain('env_http_headers = { Authorization = "ACME_MCP_TOKEN" }');
  });

  it('is the token alone where the host says `Bearer`', async () => {
    const text = `[mcp_servers.acme]\nurl = "https://a.dev"\nhttp_headers = { Authorization = "Bearer ${one}", X-A = "b" }\n`;
    const { after, values } = (await proposed('.codex/config.toml', text))!;
    expect([...values]).toEqual([['ACME_MCP_TOKEN', one]]);
    expect(after).toBe(
      '[mcp_servers.acme]\nurl = "https://a.dev"\nhttp_headers = { X-A = "b" }\nbearer_token_env_var = "ACME_MCP_TOKEN"\n',
    );
  });

  it('is what stands in an address, percent signs and all', async () => {
    const raw = `${one.slice(0, 20)}%2F%40${one.slice(20)}`;
    const text = json({ acme: { url: `https://a.dev/mcp?api_key=${raw}&v=2` } });
    const { after, values } = (await proposed('.cursor/mcp.json', text))!;
    expect([...values.values()]).toEqual([raw]);
    expect(after).toBe(text.replace(raw, '${env:ACME_MCP_API_KEY}'));
  });

  it('is the whole Base64 of a login', async () => {
    const base64 = Buffer.from(`sam:${one}`).toString('base64');
    const text = json({ acme: { url: 'https://a.dev', headers: { Authorization: `Basic ${base64}` } } });
    const { after, values } = (await proposed('.mcp.json', text))!;
    expect([...values.values()]).toEqual([base64]);
    expect(after).toContain('"Basic ${ACME_MCP_TOKEN}"');
  });

  it('is a whole connection string where only whole values resolve', async () => {
    const dsn = `postgres://app:${one}@db.acme.dev/app?token=${other}`;
    for (const path of ['mcporter.json', 'claude_desktop_config.json']) {
      const { values } = (await proposed(
        path,
        json({ acme: { command: 'x', env: { DATABASE_URL: dsn } } }),
      ))!;
      expect([...values]).toEqual([['DATABASE_MCP_URL', dsn]]);
    }
  });
});

describe('a name', () => {
  it('is the same for the same credential, and another for another one', async () => {
    const text = json({
      acme: { command: 'x', env: { API_KEY: one } },
      acme2: { command: 'x', env: { API_KEY: other, OTHER_KEY: one } },
    });
    expect(await namesIn('.mcp.json', text)).toEqual([
      ['ACME_MCP_API_KEY', one],
      ['ACME2_MCP_API_KEY', other],
    ]);
  });

  it('is one for two places in one string', async () => {
    const text = json({ acme: { url: `https://a.dev/?token=${one}&api_key=${one}` } });
    const { after, values } = (await proposed('.cursor/mcp.json', text))!;
    expect(values.size).toBe(1);
    expect(after).toContain('?token=${env:ACME_MCP_TOKEN}&api_key=${env:ACME_MCP_TOKEN}');
  });

  it('is none that a reference has already', async () => {
    const text = configWith({ A: '${ACME_MCP_TOKEN}', TOKEN: one });
    expect(await namesIn('.mcp.json', text)).toEqual([['ACME_MCP_TOKEN_2', one]]);
    const inputs = JSON.stringify({
      inputs: [{ id: 'acme-mcp-token', type: 'promptString' }],
      servers: { acme: { command: 'x', env: { TOKEN: one } } },
    });
    expect(await namesIn('.vscode/mcp.json', inputs)).toEqual([['ACME_MCP_TOKEN_2', one]]);
  });

  it('is what the server calls it where the host hands it on by that name, unless that means two things', async () => {
    const server = (name: string, value: string): string =>
      `[mcp_servers.${name}]\ncommand = "x"\n[mcp_servers.${name}.env]\nAPI_KEY = "${value}"\n`;
    expect(await namesIn('.codex/config.toml', server('a', one))).toEqual([['API_KEY', one]]);
    const { after, values } = (await proposed('.codex/config.toml', server('a', one) + server('b', other)))!;
    expect([...values]).toEqual([
      ['API_KEY', one],
      ['B_MCP_API_KEY', other],
    ]);
    expect(after).toContain('API_KEY = "env://B_MCP_API_KEY"');
    expect(after).toContain('env_vars = ["B_MCP_API_KEY"]');
  });

  it('never leads back to itself through the wrapper', async () => {
    const text = json({ acme: { command: 'x', env: { ACME_MCP_TOKEN: one } } });
    const after = await afterOf('claude_desktop_config.json', text);
    expect(after).not.toContain('env://ACME_MCP_TOKEN"');
  });

  it('is the last part of an address that a server is called by', async () => {
    const text = json({
      'github.com/upstash/context7-mcp': { url: 'https://a.dev', headers: { 'X-Api-Key': one } },
    });
    expect(await namesIn('.mcp.json', text)).toEqual([['CONTEXT7_MCP_API_KEY', one]]);
  });

  it('begins as the host wants it', async () => {
    const text = `---\nmcp-servers:\n  acme:\n    url: https://a.dev\n    headers:\n      X-Api-Key: ${one}\n---\n`;
    expect(await namesIn('.github/agents/a.md', text)).toEqual([['COPILOT_MCP_ACME_API_KEY', one]]);
  });

  it('in a comment is of whom the format is', async () => {
    const text = `// old one, rotate me: ${tokenOf('github-pat-classic')}\n${configWith({ A: 'b' })}`;
    expect(await afterOf('.mcp.json', text)).toContain('// old one, rotate me: <GITHUB_MCP_TOKEN>');
  });
});

describe('a default', () => {
  it('goes, and its reference stays, where the host resolves that', async () => {
    const text = configWith({ API_KEY: `\${ACME_KEY:-${one}}` });
    expect(await afterOf('.mcp.json', text)).toContain('"API_KEY": "${ACME_KEY}"');
    expect(await namesIn('.mcp.json', text)).toEqual([['ACME_KEY', one]]);
  });

  it('goes with its reference where the host does not', async () => {
    const text = json({ acme: { command: 'x', env: { API_KEY: `\${ACME_KEY:-${one}}` } } });
    expect(await afterOf('claude_desktop_config.json', text)).toContain(
      '"API_KEY": "env://ACME_MCP_API_KEY"',
    );
    const bearer = json({
      acme: { url: 'https://a.dev', headers: { Authorization: `Bearer \${T:-${one}}` } },
    });
    expect(await afterOf('.cursor/mcp.json', bearer)).toContain('"Bearer ${env:T_MCP_SECRET}"');
  });

  it('of one variable that means two things makes two', async () => {
    const server = (value: string) => ({ command: 'x', env: { A: `\${ACME_KEY:-${value}}` } });
    const values = await namesIn('.mcp.json', json({ a: server(one), b: server(other) }));
    expect(values.map(([, value]) => value)).toEqual([one, other]);
    expect(new Set(values.map(([name]) => name)).size).toBe(2);
  });
});

describe('the wrapper', () => {
  const desktop = 'claude_desktop_config.json';

  it('gives a container its variable by name, and shows no value', async () => {
    for (const args of [
      ['run', '-e', `ACME_TOKEN=${one}`, 'acme'],
      ['run', `--env=ACME_TOKEN=${one}`, 'acme'],
    ]) {
      const after = await afterOf(desktop, json({ acme: { command: '/usr/bin/docker', args } }));
      expect(after).toMatch(/(?:"-e",\s+"|"--env=)ACME_TOKEN"/);
      expect(after).toContain('"ACME_TOKEN": "env://ACME_MCP_TOKEN"');
      expect(after).not.toContain('--expand');
    }
  });

  it('puts it into the arguments of whatever else takes `-e`', async () => {
    const after = await afterOf(
      desktop,
      json({ acme: { command: 'npx', args: ['x', '-e', `ACME_TOKEN=${one}`] } }),
    );
    expect(after).toContain('"ACME_TOKEN={{ACME_TOKEN}}"');
    expect(after).toContain('"--expand"');
  });

  it('has nothing expanded that is the server’s own', async () => {
    const args = ['x', '--token', one];
    const env = { FORMAT: '{{name}} {{date}}', MODE: 'fast' };
    const after = await afterOf(desktop, json({ acme: { command: 'npx', args, env } }));
    expect(after).toMatch(/"--expand",\s+"--pass",\s+"FORMAT",\s+"--"/);
    expect(after).not.toContain('"MODE",');
    const text = json({ acme: { command: 'npx', args: [...args, '--format={{name}}'] } });
    const { proposals, after: same } = (await proposed(desktop, text))!;
    expect(proposals).toMatchObject([{ kind: 'none', why: 'own-braces' }]);
    expect(same).toBe(text);
  });

  it('lets a shell read its own variable, but for one in single quotes', async () => {
    const script = (text: string) => json({ acme: { command: 'bash', args: ['-c', text] } });
    expect(await afterOf(desktop, script(`A="${one}" npx acme`))).toContain('A=\\"${');
    expect(await afterOf(desktop, script(`A='${one}' npx acme`))).toContain("A='{{");
    expect(await afterOf(desktop, script(`B="it's" A='${one}' npx acme`))).toContain("A='{{");
    expect(await afterOf(desktop, script(`B=it\\'s A="${one}" npx acme`))).toContain('A=\\"${');
  });

  it('lets no shell read a variable that writes them otherwise', async () => {
    const text = json({ acme: { command: 'fish', args: ['-c', `A="${one}" npx acme`] } });
    expect(await afterOf(desktop, text)).toContain('A=\\"{{');
  });

  it('is given the secret as the host can: by a reference, by name, or from its store', async () => {
    const entry = { command: 'x', args: ['--api-key', one] };
    expect(await afterOf('.amazonq/mcp.json', json({ acme: entry }))).toContain('"${env:ACME_MCP_API_KEY}"');
    const refer = (name: string) => `op://vault/${name}/password`;
    expect(await afterOf('.amazonq/mcp.json', json({ acme: entry }), { refer })).toContain(
      '"op://vault/ACME_MCP_API_KEY/password"',
    );
    const toml = `[mcp_servers.acme]\ncommand = "x"\nargs = ["--api-key", "${one}"]\n`;
    expect(await afterOf('.codex/config.toml', toml)).toContain('env_vars = ["ACME_MCP_API_KEY"]');
    expect(await afterOf('.codex/config.toml', toml, { refer })).toContain('op://vault/ACME_MCP_API_KEY');
  });

  it('gets its reference where the only variable stood that the host hands on by name', async () => {
    const refer = (name: string) => `op://vault/${name}/credential`;
    const toml = `[mcp_servers.acme]\ncommand = "x"\nargs = ["--api-key", "${one}"]\n`;
    for (const env of [
      `[mcp_servers.acme.env] # mine\nA_TOKEN = "${one}" # yes\n`,
      `env = { A_TOKEN = "${one}" }\n`,
    ]) {
      const after = await afterOf('.codex/config.toml', toml + env, { refer });
      expect(after).toContain(
        env.replace(`A_TOKEN = "${one}"`, 'A_TOKEN_VALUE = "op://vault/A_TOKEN/credential"'),
      );
      expect(after).toContain('env_vars = ["A_TOKEN"]');
    }
    const yaml = `extensions:\n  acme:\n    type: stdio\n    cmd: x\n    args: [--api-key, ${one}]\n    envs:\n      A_TOKEN: ${one}\n`;
    const after = await afterOf('.config/goose/config.yaml', yaml, { refer });
    expect(after).toMatch(
      / {4}envs:\n {6}A_TOKEN_VALUE: "?op:\/\/vault\/A_TOKEN\/credential"?\n {4}env_keys:\n {6}- A_TOKEN\n/,
    );
  });

  it('is put in front of a command line where the host takes one, and that stays as it is quoted', async () => {
    const server = (command: string, token: string): string =>
      `[[mcp_servers]]\nname = "acme"\ntransport = "stdio"\ncommand = ${JSON.stringify(command)}\nargs = ["-v"]\nenv = { A_TOKEN = "${token}" }\n`;
    const line = `npx -y 'a b' --name "x y"`;
    const wrapped = `npx -y mcp-rekey@1.2.3 exec -- ${line}`;
    const expected = /^env:\/\/\w+$/;
    for (const text of [server(line, one), server(wrapped, other)]) {
      const after = await afterOf('.vibe/config.toml', text);
      const token = /A_TOKEN = "([^"]*)"/.exec(after)?.[1] ?? '';
      expect(token).toMatch(expected);
      expect(after).toBe(server(wrapped, token));
    }
  });

  it.each([
    { command: 'npx -y acme', env: { A_TOKEN: one } },
    { command: 'npx', args: 'acme', env: { A_TOKEN: one } },
    { command: 'npx', args: ['acme'], env: [`A_TOKEN=${one}`] },
    { command: `npx acme --api-key ${one}` },
  ])('is not put in front of what no host of the file is known to take: %j', async (acme) => {
    const text = json({ acme });
    const { after, proposals } = (await proposed(desktop, text))!;
    expect(after).toBe(text);
    expect(proposals).toMatchObject([{ kind: 'none', why: 'unusual-launch' }]);
  });

  it('is not put in front of what somebody else starts, nor twice', async () => {
    const text = `registry:\n  acme:\n    command: ["x", "--api-key", "${one}"]\n    env: []\n# mcp\n`;
    expect((await proposed('.docker/mcp/catalog.yaml', text))?.after).toBe(text);
    const first = await afterOf(desktop, json({ acme: { command: 'x', env: { A_TOKEN: one } } }));
    const second = first.replace('"A_TOKEN"', `"B_TOKEN": "${other}",\n        "A_TOKEN"`);
    expect((await afterOf(desktop, second)).match(/mcp-rekey/g)).toHaveLength(1);
  });
});

describe('what is added', () => {
  const servers = { a: { command: 'x', env: { A_TOKEN: one, B_TOKEN: other } } };

  it('stands as its neighbours do, one key for all', async () => {
    const after = await afterOf('.vscode/mcp.json', json(servers, 'servers'));
    expect(after.match(/"inputs"/g)).toHaveLength(1);
    expect(after).toContain(
      '  },\n  "inputs": [\n    {\n      "type": "promptString",\n      "id": "a-mcp-token",\n',
    );
    expect(after).toContain('"description": "A_TOKEN for the server a"');
  });

  it('is defined once for all servers that share it, and of all of them', async () => {
    const own = { command: 'x', env: { A_TOKEN: one } };
    const shared = await afterOf('.vscode/mcp.json', json({ a: own, b: own }, 'servers'));
    const { inputs } = JSON.parse(shared) as { readonly inputs: readonly object[] };
    expect(inputs).toEqual([
      { type: 'promptString', id: 'a-mcp-token', description: 'A_TOKEN', password: true },
    ]);
    const env = { A_TOKEN: one, B_TOKEN: one };
    const server = { type: 'node', entry_point: 'a.js', mcp_config: { command: 'node', args: ['a'], env } };
    const bundle = JSON.stringify({ manifest_version: '0.3', name: 'n', version: '1', server });
    const after = await afterOf('manifest.json', bundle);
    expect(after).not.toContain(one);
    expect(after.match(/"sensitive"/g)).toHaveLength(1);
  });

  it('stands in one line where everything does', async () => {
    const after = await afterOf('.vscode/mcp.json', JSON.stringify({ servers }));
    expect(after).not.toContain('\n');
    expect(after).toContain(',"inputs":[{"type":"promptString",');
  });

  it('has the tabs, trailing commas and comments of the file around it', async () => {
    const text = `{\n\t"inputs": [\n\t\t{ "id": "x", "type": "promptString" }, // first\n\t],\n\t"servers": {\n\t\t"a": { "command": "x", "env": { "A_TOKEN": "${one}" }, },\n\t},\n}\n`;
    const after = await afterOf('.vscode/mcp.json', text);
    expect(after).toContain('}, // first\n\t\t{ "type": "promptString", "id": "a-mcp-token",');
    expect(after).toContain('"password": true },\n\t],');
  });

  it('goes into a list of one item a line as such items, and into YAML as its neighbours are quoted', async () => {
    const text = `mcp:\n  servers:\n    a:\n      command: npx\n      args:\n        - -y\n        - acme # the server\n      env:\n        A_TOKEN: ${one}\n`;
    expect(await afterOf('mcp_agent.config.yaml', text)).toBe(
      text
        .replace(
          '        - -y\n',
          '        - -y\n        - mcp-rekey@1.2.3\n        - exec\n        - "--"\n        - npx\n        - -y\n',
        )
        .replace(one, 'env://A_MCP_TOKEN'),
    );
  });
});

describe('a file with thousands of credentials', () => {
  it.each([
    ['.vscode/mcp.json', 'servers', 'reference'],
    ['claude_desktop_config.json', 'mcpServers', 'wrapper'],
  ])('has each of them replaced: %s', async (path, key, kind) => {
    const random = new Random(5);
    const server = () => ({ command: 'x', env: { A_TOKEN: random.secret() } });
    const servers = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`s${index}`, server()]));
    const { proposals, values } = (await proposed(path, json(servers, key)))!;
    expect(proposals.filter((proposal) => proposal.kind === kind)).toHaveLength(proposals.length);
    expect(values.size).toBe(proposals.length);
    expect(proposals.length).toBeGreaterThan(2900);
  });
});

describe('a document in another one', () => {
  it.each([
    ['json', `{ "mcpServers": { "a": { "command": "x", "env": { "A_TOKEN": "${one}" } } } }`],
    ['yaml', `mcpServers:\n  a:\n    command: x\n    env:\n      A_TOKEN: ${one}`],
    ['toml', `[mcp_servers.a]\ncommand = "x"\nenv = { A_TOKEN = "${one}" }`],
  ])('is written as %s is', async (language, block) => {
    const text = `# MCP\n\n\`\`\`${language}\n${block}\n\`\`\`\n\nmcpServers\n`;
    const { after, proposals } = (await proposed('docs/mcp.md', text))!;
    expect(proposals.map(({ kind }) => kind)).toEqual(['wrapper']);
    expect(after).toContain('env://A_MCP_TOKEN');
  });

  it('is told of if it stands in a string and more than a value would have to change', async () => {
    const inner = JSON.stringify({ mcpServers: { a: { command: 'x', env: { A_TOKEN: one } } } });
    const { proposals, after } = (await proposed('conf.json', JSON.stringify({ file: inner })))!;
    expect(proposals.map((proposal) => proposal.kind === 'none' && proposal.why)).toEqual(['inside-of-text']);
    expect(after).toContain(one);
  });
});

describe('YAML', () => {
  it('has the braces of a map that is left empty behind its key, unless a comment stands there', async () => {
    const goose = (after: string, envs: string) =>
      `extensions:\n  acme:\n    type: stdio\n    cmd: x\n    envs:${after}${envs}\n    timeout: 300\n`;
    for (const [note, gone] of [
      ['', ' {}'],
      [' # mine', ' # mine\n      {}'],
    ] as const) {
      const text = goose(note, `\n      A_TOKEN: ${one}`);
      const after = await afterOf('.config/goose/config.yaml', text);
      expect(after).toBe(`${goose('', gone)}    env_keys:\n      - A_TOKEN\n`);
    }
  });

  it('that names a value twice is changed once', async () => {
    const text = `mcp:\n  servers:\n    a: &a\n      command: x\n      env: &env\n        A_TOKEN: ${one}\n    b:\n      command: y\n      env: *env\n`;
    expect(await afterOf('fastagent.config.yaml', text)).toBe(text.replace(one, '${A_MCP_TOKEN}'));
  });

  it('of several documents is changed in each', async () => {
    const document = (value: string) =>
      `mcp:\n  servers:\n    a:\n      command: x\n      env:\n        A_TOKEN: ${value}\n`;
    const text = `${document(one)}---\n${document(other)}`;
    const { after, values } = (await proposed('fastagent.config.yaml', text))!;
    expect(values.size).toBe(2);
    expect(after.split('---')).toHaveLength(2);
    expect(after).not.toContain(other);
  });

  it('between braces gets quotes where it has to', async () => {
    const text = `mcp:\n  servers:\n    a: { command: x, env: { A_TOKEN: ${one} } } # mine\n`;
    expect(await afterOf('fastagent.config.yaml', text)).toBe(text.replace(one, '"${A_MCP_TOKEN}"'));
  });
});

describe('a file that a host is not known to read', () => {
  it('gets no reference of that host', async () => {
    const text = configWith({ TOKEN: one });
    expect(await afterOf('.claude/mcp.json', text)).toContain('"env://ACME_MCP_TOKEN"');
    expect(await afterOf('.claude/mcp.json', text, { allowUnverified: true })).toContain(
      '"${ACME_MCP_TOKEN}"',
    );
  });
});
