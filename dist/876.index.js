export const id = 876;
export const ids = [876];
export const modules = {

/***/ 49791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   fo: () => (/* binding */ Glob),
/* harmony export */   uV: () => (/* binding */ expandLists)
/* harmony export */ });
/** `a/{b,c}.json` as `a/b.json` and `a/c.json`. Lists do not nest. */
function expandLists(glob) {
    const open = glob.indexOf('{');
    const close = glob.indexOf('}', open);
    if (open === -1 || close === -1)
        return [glob];
    const options = glob.slice(open + 1, close).split(',');
    return options.flatMap((option) => expandLists(glob.slice(0, open) + option + glob.slice(close + 1)));
}
/**
 * A glob over a path with `/`, without lists. `*` stands for any run of characters within a name, `**` for any number of
 * folders. It describes the whole path, or with `end` the end of one: then it begins behind a `/` or at the path's start.
 */
class Glob {
    #source;
    #end;
    /** Absent where there is no wildcard. */
    #segments;
    /** The longest part without a wildcard: a path that lacks it needs no closer look. */
    #literal;
    constructor(source, of) {
        this.#source = source;
        this.#end = of === 'end';
        const segments = source.split('/');
        this.#segments = source.includes('*') ? (this.#end ? ['**', ...segments] : segments) : undefined;
        // `**/` can stand for nothing at all, its slash too.
        this.#literal = source
            .split(/\/?\*\/?/)
            .reduce((longest, part) => (part.length > longest.length ? part : longest));
    }
    matches(path) {
        if (!path.includes(this.#literal))
            return false;
        if (this.#segments)
            return matchesAll(path.split('/'), this.#segments, '**', matchesName);
        if (!this.#end)
            return path === this.#source;
        const start = path.length - this.#source.length;
        return path.endsWith(this.#source) && (start === 0 || path[start - 1] === '/');
    }
}
/** Whether `pattern`, in which `*` stands for any run of characters, describes all of `name`. */
function matchesName(name, pattern) {
    if (!pattern.includes('*'))
        return name === pattern;
    return matchesAll(name, pattern, '*', (char, wanted) => char === wanted);
}
/**
 * Whether `pattern` describes all of `items`, where `any` stands for any number of them. Only the last `any` is ever
 * tried again, so the work is at most the product of both lengths.
 */
function matchesAll(items, pattern, any, same) {
    let item = 0;
    let at = 0;
    let retry;
    while (item < items.length) {
        if (at < pattern.length && pattern[at] === any) {
            retry = { item, at };
            at++;
        }
        else if (at < pattern.length && same(items[item], pattern[at])) {
            item++;
            at++;
        }
        else if (retry) {
            retry = { item: retry.item + 1, at: retry.at };
            item = retry.item;
            at = retry.at + 1;
        }
        else
            return false;
    }
    while (at < pattern.length && pattern[at] === any)
        at++;
    return at === pattern.length;
}


/***/ }),

/***/ 48552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ generic)
/* harmony export */ });
const generic = {
    id: 'generic',
    title: 'MCP config of an unknown host',
    docs: 'https://modelcontextprotocol.io/docs/develop/connect-local-servers',
    files: [],
    servers: [
        ['mcpServers'],
        ['mcp_servers'],
        ['mcp-servers'],
        ['context_servers'],
        ['amp.mcpServers'],
        ['mcp', 'servers'],
        ['mcp', 'mcpServers'],
        ['mcp.servers'],
        ['mcp'],
        ['servers'],
        ['extensions'],
    ],
    references: [],
};


/***/ }),

/***/ 74838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ hosts)
});

;// CONCATENATED MODULE: ./.compiled/hosts/fields.js
/** What nearly every server entry has: command and arguments, environment, address, headers. */
const entryFields = ['arg', 'env', 'url', 'header'];
/** Every string of a server entry. */
const anyField = [...entryFields, 'auth', 'setting'];

;// CONCATENATED MODULE: ./.compiled/hosts/syntaxes.js
/**
 * Every syntax that a host resolves, or a wrapper, and that nothing else uses. `{{NAME}}` and `{name}` are not among them:
 * template engines fill those in before a host reads the file.
 */
const everySyntax = [
    '${VAR}',
    '${VAR:-default}',
    '${VAR:default}',
    '$VAR',
    '${env:VAR}',
    '${env://VAR}',
    '{env:VAR}',
    '{file:path}',
    '${file:path}',
    '${input:id}',
    '${{ secrets.NAME }}',
    '$(command)',
    '${cmd: command}',
    '${user_config.key}',
    'store://secret',
];
function everySyntaxBut(...resolved) {
    return everySyntax.filter((syntax) => !resolved.includes(syntax));
}

;// CONCATENATED MODULE: ./.compiled/hosts/5ire.js


const _5ire = {
    id: '5ire',
    title: '5ire',
    docs: 'https://github.com/nanbingxyz/5ire/blob/main/src/main/mcp.ts',
    files: [{ glob: '5ire/mcp.json', personal: true }],
    servers: [['mcpServers'], ['servers']],
    references: [],
    verbatim: [
        {
            syntaxes: everySyntax,
            fields: entryFields,
            evidence: 'https://github.com/nanbingxyz/5ire/blob/main/src/main/mcp.ts',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/amazon-q.js

const SOURCE = 'https://github.com/aws/amazon-q-developer-cli/blob/main/crates/chat-cli/src/mcp_client/client.rs';
const amazonQ = {
    id: 'amazon-q',
    title: 'Amazon Q Developer CLI',
    docs: 'https://github.com/aws/amazon-q-developer-cli/blob/main/docs/agent-format.md',
    files: [
        { glob: '.amazonq/mcp.json' },
        { glob: '.aws/amazonq/mcp.json', personal: true },
        { glob: '{.amazonq,.aws/amazonq}/cli-agents/*.json' },
    ],
    servers: [['mcpServers']],
    // An unset one becomes ${VAR}, by the same source.
    references: [{ syntax: '${env:VAR}', fields: ['env', 'header'], unset: 'literal', verified: true }],
    // Not in `env`: a variable of the same name in its own environment goes before the file's. Not of variables in
    // arguments: the command is one of them, and is expanded as a shell would.
    verbatim: [
        {
            syntaxes: everySyntaxBut('${env:VAR}'),
            fields: ['header'],
            evidence: SOURCE,
        },
        {
            syntaxes: everySyntax,
            fields: ['url'],
            evidence: SOURCE,
        },
        {
            syntaxes: ['${env:VAR}', 'store://secret'],
            fields: ['arg'],
            evidence: SOURCE,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/amp.js

const amp = {
    id: 'amp',
    title: 'Amp',
    docs: 'https://ampcode.com/manual',
    files: [
        { glob: '{.amp,.config/amp}/settings.{json,jsonc}' },
        { glob: 'amp/settings.{json,jsonc}', shared: true },
        { glob: '.vscode/settings.json', shared: true },
        // A skill brings its own servers: https://ampcode.com/news/lazy-load-mcp-with-skills
        { glob: 'skills/*/mcp.json', shared: true, servers: [['mcpServers'], []] },
    ],
    servers: [['amp.mcpServers']],
    // One source says that variables resolve, another that nothing is documented.
    references: [
        { syntax: '${VAR}', fields: entryFields, verified: false },
        { syntax: '$VAR', fields: entryFields, verified: false },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/undocumented.js

/**
 * For a host whose vendor says nothing about references: what people write there all the same. It is recognised, so
 * that it does not pass for a credential, and never written, for nobody knows whether it resolves.
 */
const undocumented = [
    { syntax: '${VAR}', fields: entryFields, verified: false },
    { syntax: '${env:VAR}', fields: entryFields, verified: false },
];

;// CONCATENATED MODULE: ./.compiled/hosts/antigravity.js

const antigravity = {
    id: 'antigravity',
    title: 'Google Antigravity',
    docs: 'https://antigravity.google/docs/mcp',
    files: [
        { glob: '.gemini/antigravity/mcp_config.json', personal: true },
        // https://github.com/stbenjam/skillsaw/blob/main/docs/rules/antigravity-mcp-valid.md
        { glob: '{.agents,.agent,_agents,_agent}/mcp_config.json' },
    ],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/augment.js

const augment = {
    id: 'augment',
    title: 'Augment',
    docs: 'https://docs.augmentcode.com/cli/integrations',
    files: [
        { glob: '.augment/settings.json' },
        {
            glob: '{.vscode,Code/User}/settings.json',
            shared: true,
            servers: [['augment.advanced', 'mcpServers'], ['augment.advanced.mcpServers']],
        },
    ],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/bedrock-client.js

const bedrockClient = {
    id: 'bedrock-client',
    title: 'Amazon Bedrock Client',
    docs: 'https://github.com/smithery-ai/cli/blob/main/src/config/clients.ts',
    files: [{ glob: 'Amazon Bedrock Client/mcp_config.json', personal: true }],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/boltai.js

const boltai = {
    id: 'boltai',
    title: 'BoltAI',
    docs: 'https://github.com/smithery-ai/cli/blob/main/src/config/clients.ts',
    files: [{ glob: '.boltai/mcp.json', personal: true }],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/claude-code.js

const claudeCode = {
    id: 'claude-code',
    title: 'Claude Code',
    docs: 'https://code.claude.com/docs/en/mcp',
    files: [
        { glob: '.mcp.json' },
        // Not documented as a source of servers, but widely used as one, and their `env` holds literals:
        // https://github.com/anthropics/claude-code/issues/46889
        { glob: '.claude/mcp.json', unconfirmed: true },
        { glob: '.claude/settings.json', unconfirmed: true },
        { glob: '.claude/settings.local.json', personal: true, unconfirmed: true },
        { glob: '.claude.json', servers: [['mcpServers'], ['projects', '*', 'mcpServers']], personal: true },
    ],
    servers: [['mcpServers']],
    // An unset variable is passed on as it is written; the desktop app is reported to expand nothing:
    // https://github.com/anthropics/claude-code/issues/40372
    references: [
        { syntax: '${VAR}', fields: entryFields, unset: 'literal', verified: true },
        { syntax: '${VAR:-default}', fields: entryFields, verified: true },
    ],
    // The page lists the two that expand; somebody has read what reaches a server of the others.
    verbatim: [
        {
            syntaxes: ['$VAR'],
            fields: entryFields,
            evidence: 'https://dev.to/rulestack/six-var-forms-five-mcpjson-fields-two-tiny-servers-what-claude-code-mcp-expansion-actually-5a1f',
        },
        {
            syntaxes: ['${env:VAR}', '{env:VAR}', '${input:id}', '$(command)', 'store://secret'],
            fields: entryFields,
            evidence: 'https://code.claude.com/docs/en/mcp#environment-variable-expansion-in-mcp-json',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/claude-code-plugins.js

const claudeCodePlugins = {
    id: 'claude-code-plugins',
    title: 'Claude Code plugin',
    docs: 'https://code.claude.com/docs/en/plugins-reference',
    files: [
        // At a plugin's root the wrapper may be missing:
        // https://github.com/anthropics/claude-code/blob/main/plugins/plugin-dev/skills/mcp-integration/SKILL.md
        { glob: '.mcp.json', servers: [['mcpServers'], []] },
        { glob: '.claude-plugin/plugin.json' },
        { glob: '.claude-plugin/marketplace.json', servers: [['plugins', '*', 'mcpServers']] },
        { glob: 'plugin.json', shared: true },
    ],
    servers: [['mcpServers']],
    references: [{ syntax: '${VAR}', fields: entryFields, unset: 'literal', verified: true }],
    verbatim: [
        {
            syntaxes: ['{env:VAR}', '${input:id}', 'store://secret'],
            fields: entryFields,
            evidence: 'https://github.com/anthropics/claude-code/blob/main/plugins/plugin-dev/skills/mcp-integration/SKILL.md',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/claude-code-subagents.js

const claudeCodeSubagents = {
    id: 'claude-code-subagents',
    title: 'Claude Code subagent',
    docs: 'https://code.claude.com/docs/en/sub-agents',
    files: [{ glob: '.claude/agents/**/*.md', shared: true }],
    // A list: each item is the name of a configured server, or a map of one name to its definition.
    servers: [['mcpServers', '*'], ['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/claude-desktop.js

const claudeDesktop = {
    id: 'claude-desktop',
    title: 'Claude Desktop',
    docs: 'https://modelcontextprotocol.io/docs/develop/connect-local-servers',
    files: [
        { glob: 'Claude/claude_desktop_config.json', personal: true },
        { glob: 'claude_desktop_config.json' },
    ],
    servers: [['mcpServers']],
    // https://modelcontextprotocol.io/legacy/tools/debugging#working-directory
    startsElsewhere: true,
    // None: a reference reaches the server as it is written (https://github.com/modelcontextprotocol/servers/issues/1039).
    references: [],
    verbatim: [
        {
            syntaxes: everySyntax,
            fields: ['arg', 'env'],
            evidence: 'https://github.com/davendra/worldpay-mcp/blob/main/docs/integrations/claude-desktop.md',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/cline.js


const cline = {
    id: 'cline',
    title: 'Cline',
    docs: 'https://docs.cline.bot/mcp/mcp-overview',
    // The extension keeps OAuth tokens beside the servers.
    files: [{ glob: 'cline_mcp_settings.json', personal: true }, { glob: '.cline/mcp.json' }],
    servers: [['mcpServers']],
    // https://github.com/cline/cline/blob/main/apps/vscode/src/utils/envExpansion.ts
    references: [{ syntax: '${env:VAR}', fields: anyField, unset: 'literal', verified: true }],
    verbatim: [
        {
            syntaxes: everySyntaxBut('${env:VAR}'),
            fields: anyField,
            evidence: 'https://github.com/cline/cline/blob/main/apps/vscode/src/utils/envExpansion.ts',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/cline-cli.js


const clineCli = {
    id: 'cline-cli',
    title: 'Cline CLI',
    docs: 'https://github.com/cline/cline/blob/main/sdk/packages/core/src/extensions/mcp/config-loader.ts',
    files: [{ glob: 'cline_mcp_settings.json', personal: true }, { glob: '.cline/mcp.json' }],
    servers: [['mcpServers']],
    // None: the CLI reads the extension's file, but not its references.
    references: [],
    verbatim: [
        {
            syntaxes: everySyntax,
            fields: anyField,
            evidence: 'https://github.com/cline/cline/blob/main/sdk/packages/core/src/extensions/mcp/config-loader.ts',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/codex.js


const codex = {
    id: 'codex',
    title: 'OpenAI Codex',
    docs: 'https://developers.openai.com/codex/mcp',
    files: [{ glob: '.codex/config.toml' }],
    servers: [['mcp_servers']],
    // `env_vars`, `env_http_headers`, `bearer_token_env_var`; strings and arguments have no references:
    // https://github.com/openai/codex/blob/main/codex-rs/config/src/mcp_types.rs
    references: [{ syntax: 'by-name', fields: ['env', 'header', 'auth'], verified: true }],
    variables: [
        { kind: 'env', key: 'env_vars', shape: 'list' },
        // A value in place of its name is refused: https://github.com/openai/codex/blob/main/codex-rs/config/src/mcp_types.rs
        { kind: 'auth', only: /^bearer_token$/, key: 'bearer_token_env_var', shape: 'name' },
        { kind: 'header', only: 'bearer', key: 'bearer_token_env_var', shape: 'name' },
        { kind: 'header', key: 'env_http_headers', shape: 'map' },
    ],
    verbatim: [
        {
            syntaxes: everySyntax,
            fields: entryFields,
            evidence: 'https://github.com/openai/codex/blob/main/codex-rs/config/src/mcp_types.rs',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/continue-dev.js

const continueDev = {
    id: 'continue-dev',
    title: 'Continue',
    docs: 'https://docs.continue.dev/customize/deep-dives/mcp',
    files: [{ glob: '.continue/config.{yaml,yml}' }, { glob: '.continue/mcpServers/*.{yaml,yml}' }],
    servers: [['mcpServers']],
    keptIn: '`.env` of the project, or `~/.continue/.env`',
    // From .env files and the hub, not from the shell. An unset one stays in place and is flagged.
    references: [{ syntax: '${{ secrets.NAME }}', fields: anyField, unset: 'literal', verified: true }],
};

;// CONCATENATED MODULE: ./.compiled/hosts/continue-dev-json.js

const continueDevJson = {
    id: 'continue-dev-json',
    title: 'Continue (JSON drop-in)',
    docs: 'https://github.com/continuedev/continue/blob/main/packages/config-yaml/src/schemas/mcp/convertJson.ts',
    files: [{ glob: '.continue/mcpServers/*.json' }],
    servers: [['mcpServers'], []],
    // None: what is written as ${VAR} becomes a secret's name after secrets were rendered.
    references: [],
    verbatim: [
        {
            syntaxes: everySyntaxBut('${{ secrets.NAME }}'),
            fields: ['arg', 'url', 'header'],
            evidence: 'https://github.com/continuedev/continue/blob/main/packages/config-yaml/src/schemas/mcp/convertJson.ts',
        },
        {
            syntaxes: ['$VAR', '{env:VAR}', 'store://secret'],
            fields: ['env'],
            evidence: 'https://github.com/continuedev/continue/blob/main/packages/config-yaml/src/schemas/mcp/convertJson.ts',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/copilot-cli.js
const copilotCli = {
    id: 'copilot-cli',
    title: 'GitHub Copilot CLI',
    docs: 'https://docs.github.com/en/copilot/how-tos/copilot-cli/customize-copilot/add-mcp-servers',
    files: [
        { glob: '.mcp.json' },
        { glob: '.github/mcp.json' },
        { glob: '.copilot/mcp-config.json', personal: true },
    ],
    // The wrapper may be missing: https://github.com/github/copilot-cli/blob/main/changelog.md
    servers: [['mcpServers'], []],
    // https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-command-reference; that variables in
    // arguments resolve is in the changelog only.
    references: [
        { syntax: '${VAR}', fields: ['arg', 'env', 'header'], verified: true },
        { syntax: '${VAR:-default}', fields: ['env', 'header'], verified: true },
        { syntax: '$VAR', fields: ['env', 'header'], verified: true },
    ],
    // The maintainers name all that expand: https://github.com/github/copilot-cli/issues/903
    verbatim: [
        {
            syntaxes: ['{env:VAR}', '${input:id}', 'store://secret'],
            fields: ['env', 'header'],
            evidence: 'https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-command-reference',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/copilot-coding-agent.js

const copilotCodingAgent = {
    id: 'copilot-coding-agent',
    title: 'GitHub Copilot coding agent',
    docs: 'https://docs.github.com/en/copilot/reference/custom-agents-configuration',
    files: [
        { glob: '.github/agents/*.md', shared: true },
        { glob: '*.agent.md', shared: true },
    ],
    servers: [['mcp-servers'], ['mcpServers']],
    // https://docs.github.com/en/copilot/how-tos/copilot-on-github/customize-copilot/customize-cloud-agent/configure-secrets-and-variables
    keptIn: 'the Agents secrets of the repository, or of its organisation',
    // Only names that begin with COPILOT_MCP_ resolve.
    references: [
        { syntax: '${{ secrets.NAME }}', fields: anyField, verified: true, prefix: 'COPILOT_MCP_' },
        { syntax: '${VAR}', fields: anyField, verified: true, prefix: 'COPILOT_MCP_' },
        { syntax: '${VAR:-default}', fields: anyField, verified: true, prefix: 'COPILOT_MCP_' },
        { syntax: '$VAR', fields: anyField, verified: true, prefix: 'COPILOT_MCP_' },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/crush.js

const crush = {
    id: 'crush',
    title: 'Crush',
    docs: 'https://github.com/charmbracelet/crush/blob/main/README.md',
    files: [{ glob: '{crushrc,.crushrc}', format: 'shell' }, { glob: '{crush,.crush}.json' }],
    servers: [['mcp']],
    // Values are expanded as a shell would:
    // https://github.com/charmbracelet/crush/blob/main/internal/config/resolve.go
    references: [
        { syntax: '${VAR}', fields: anyField, verified: true },
        { syntax: '${VAR:-default}', fields: anyField, verified: true },
        { syntax: '$VAR', fields: anyField, verified: true },
        { syntax: '$(command)', fields: anyField, unset: 'error', verified: true },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/cursor.js

const cursor = {
    id: 'cursor',
    title: 'Cursor',
    docs: 'https://cursor.com/docs/mcp',
    files: [{ glob: '.cursor/mcp.json' }],
    servers: [['mcpServers']],
    // https://cursor.com/docs/context/mcp#config-interpolation
    references: [{ syntax: '${env:VAR}', fields: entryFields, verified: true }],
    // Its page lists what it resolves: variables only as ${env:NAME}.
    verbatim: [
        {
            syntaxes: [
                '${VAR}',
                '${VAR:-default}',
                '$VAR',
                '{env:VAR}',
                '${input:id}',
                '$(command)',
                'store://secret',
            ],
            fields: entryFields,
            evidence: 'https://github.com/PostHog/ai-plugin/pull/29',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/deer-flow.js
const deerFlow = {
    id: 'deer-flow',
    title: 'DeerFlow',
    docs: 'https://github.com/bytedance/deer-flow/issues/2876',
    files: [{ glob: 'extensions_config.json' }],
    servers: [['mcpServers']],
    // Only as the whole value, a reviewer says.
    references: [{ syntax: '$VAR', fields: ['env'], verified: false, whole: true }],
};

;// CONCATENATED MODULE: ./.compiled/hosts/docker-compose.js

const dockerCompose = {
    id: 'docker-compose',
    title: 'Docker Compose',
    docs: 'https://docs.docker.com/reference/compose-file/interpolation',
    files: [{ glob: '{compose,compose.*,docker-compose,docker-compose.*}.{yaml,yml}', shared: true }],
    servers: [['services']],
    references: [
        { syntax: '${VAR}', fields: anyField, unset: 'empty', verified: true },
        { syntax: '${VAR:-default}', fields: anyField, verified: true },
        { syntax: '$VAR', fields: anyField, unset: 'empty', verified: true },
    ],
    unwrappable: true,
};

;// CONCATENATED MODULE: ./.compiled/hosts/docker-mcp-catalog.js

const dockerMcpCatalog = {
    id: 'docker-mcp-catalog',
    title: 'Docker MCP catalog',
    docs: 'https://github.com/docker/mcp-gateway/blob/main/docs/server-entry-spec.md',
    files: [
        { glob: '.docker/mcp/catalogs/*.{yaml,yml,json}' },
        { glob: '.docker/mcp/{config,registry,catalog}.{yaml,yml,json}' },
        { glob: 'docker-mcp.{yaml,yml}', shared: true },
        { glob: '{catalog,config,registry}.{yaml,yml}', shared: true },
    ],
    servers: [['registry']],
    references: [{ syntax: '{{server.key}}', fields: anyField, verified: true }],
    unwrappable: true,
};

;// CONCATENATED MODULE: ./.compiled/hosts/enconvo.js

const enconvo = {
    id: 'enconvo',
    title: 'Enconvo',
    docs: 'https://github.com/smithery-ai/cli/blob/main/src/config/clients.ts',
    files: [{ glob: '.config/enconvo/mcp_config.json', personal: true }],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/factory-droid.js

const factoryDroid = {
    id: 'factory-droid',
    title: 'Factory Droid',
    docs: 'https://docs.factory.ai/cli/configuration/mcp',
    files: [{ glob: '.factory/mcp.json' }],
    servers: [['mcpServers']],
    references: [
        { syntax: '${VAR}', fields: entryFields, unset: 'literal', verified: true },
        { syntax: '${VAR:-default}', fields: entryFields, verified: true },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/fast-agent.js

const fastAgent = {
    id: 'fast-agent',
    title: 'fast-agent',
    docs: 'https://github.com/evalstate/fast-agent/blob/main/docs/docs/mcp/client-servers.md',
    files: [{ glob: '{fast-agent,fast-agent.secrets,fastagent.config,fastagent.secrets}.{yaml,yml}' }],
    servers: [['mcp', 'servers']],
    // One colon: `${VAR:-x}` is `-x` by default
    // (https://github.com/evalstate/fast-agent/blob/main/src/fast_agent/config.py).
    references: [
        { syntax: '${VAR}', fields: anyField, unset: 'literal', verified: true },
        { syntax: '${VAR:default}', fields: anyField, verified: true },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/fastmcp.js
const fastmcp = {
    id: 'fastmcp',
    title: 'FastMCP server',
    docs: 'https://gofastmcp.com/deployment/server-configuration',
    files: [{ glob: 'fastmcp.json' }, { glob: '*.fastmcp.json' }],
    // The file describes one server; what it runs with is `deployment`.
    servers: [[]],
    references: [{ syntax: '${VAR}', fields: ['env'], unset: 'literal', verified: true }],
    single: true,
};

;// CONCATENATED MODULE: ./.compiled/hosts/fastmcp-client.js
const fastmcpClient = {
    id: 'fastmcp-client',
    title: 'FastMCP client',
    docs: 'https://github.com/jlowin/fastmcp/blob/main/src/fastmcp/mcp_config.py',
    // Any file that it is told to read; this is the name that its documentation uses.
    files: [{ glob: 'mcp.json', shared: true }],
    servers: [['mcpServers']],
    references: [],
};

;// CONCATENATED MODULE: ./.compiled/hosts/gemini-cli.js

const geminiCli = {
    id: 'gemini-cli',
    title: 'Gemini CLI',
    docs: 'https://github.com/google-gemini/gemini-cli/blob/main/docs/tools/mcp-server.md',
    files: [{ glob: '.gemini/settings.json' }, { glob: 'gemini-extension.json' }],
    servers: [['mcpServers']],
    // Every string when the file is loaded, where an unset one stays
    // (https://github.com/google-gemini/gemini-cli/blob/main/packages/cli/src/utils/envVarResolver.ts); then `env` and
    // `headers` again when the server starts, where it becomes empty
    // (https://github.com/google-gemini/gemini-cli/blob/main/packages/core/src/utils/envExpansion.ts).
    references: [
        { syntax: '${VAR}', fields: ['arg', 'url', 'auth', 'setting'], unset: 'literal', verified: true },
        { syntax: '${VAR}', fields: ['env', 'header'], unset: 'empty', verified: true },
        { syntax: '$VAR', fields: ['arg', 'url', 'auth', 'setting'], unset: 'literal', verified: true },
        { syntax: '$VAR', fields: ['env', 'header'], unset: 'empty', verified: true },
        { syntax: '${VAR:-default}', fields: anyField, verified: true },
    ],
    verbatim: [
        {
            syntaxes: ['${env:VAR}', '${input:id}'],
            fields: ['arg', 'url'],
            evidence: 'https://github.com/google-gemini/gemini-cli/blob/main/packages/cli/src/utils/envVarResolver.ts',
        },
        {
            syntaxes: ['{env:VAR}', 'store://secret'],
            fields: entryFields,
            evidence: 'https://github.com/google-gemini/gemini-cli/blob/main/packages/cli/src/utils/envVarResolver.ts',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/gemini-cli-agents.js
const geminiCliAgents = {
    id: 'gemini-cli-agents',
    title: 'Gemini CLI agent',
    docs: 'https://github.com/google-gemini/gemini-cli/blob/main/packages/core/src/agents/agentLoader.ts',
    files: [{ glob: '.gemini/agents/*.md', shared: true }],
    // The loader reads `mcp_servers`, its documentation says `mcpServers`.
    servers: [['mcp_servers'], ['mcpServers']],
    references: [
        { syntax: '${VAR}', fields: ['env', 'header'], unset: 'empty', verified: true },
        { syntax: '$VAR', fields: ['env', 'header'], unset: 'empty', verified: true },
    ],
};

// EXTERNAL MODULE: ./.compiled/hosts/generic.js
var generic = __webpack_require__(48552);
;// CONCATENATED MODULE: ./.compiled/hosts/gh-aw.js
const ghAw = {
    id: 'gh-aw',
    title: 'GitHub Agentic Workflows',
    docs: 'https://github.github.com/gh-aw/guides/mcps/',
    // Shared imports lie in folders below, as `shared/mcp/notion.md`.
    files: [{ glob: '.github/workflows/**/*.md', shared: true }],
    servers: [['mcp-servers'], ['tools']],
    // They are those of the workflow that it is compiled to.
    keptIn: 'the Actions secrets of the repository, or of its organisation',
    references: [
        { syntax: '${{ secrets.NAME }}', fields: ['env', 'header'], verified: true },
        { syntax: '${{ secrets.NAME }}', fields: ['arg', 'url'], verified: false },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/goose.js
const goose = {
    id: 'goose',
    title: 'Goose',
    docs: 'https://github.com/block/goose/blob/main/documentation/docs/guides/config-files.md',
    files: [
        { glob: '.config/goose/config.yaml' },
        { glob: 'goose/config.yaml', shared: true },
        { glob: 'recipe.{yaml,yml}', shared: true },
    ],
    servers: [['extensions']],
    environment: 'envs',
    references: [
        // `env_keys`, looked up in the keyring, in `secrets.yaml` and in the environment.
        { syntax: 'by-name', fields: ['env'], verified: true },
        // Only of a variable that `env_keys` names as well, so it cannot be written by itself:
        // https://github.com/block/goose/pull/5439
        { syntax: '${VAR}', fields: ['header'], unset: 'literal', verified: false },
    ],
    variables: [{ kind: 'env', key: 'env_keys', shape: 'list' }],
};

;// CONCATENATED MODULE: ./.compiled/hosts/hermes-agent.js

const hermesAgent = {
    id: 'hermes-agent',
    title: 'Hermes Agent',
    docs: 'https://github.com/NousResearch/hermes-agent',
    files: [{ glob: '.hermes/config.yaml' }],
    servers: [['mcp_servers']],
    // Proposed in https://github.com/NousResearch/hermes-agent/pull/2325
    references: [{ syntax: '${VAR}', fields: entryFields, verified: false }],
};

;// CONCATENATED MODULE: ./.compiled/hosts/jetbrains-ai-assistant.js

const jetbrainsAiAssistant = {
    id: 'jetbrains-ai-assistant',
    title: 'JetBrains AI Assistant',
    docs: 'https://www.jetbrains.com/help/ai-assistant/mcp.html',
    // The vendor documents the settings page only; the file is other people's advice.
    files: [{ glob: '.idea/mcp.json', unconfirmed: true }],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/junie.js

const junie = {
    id: 'junie',
    title: 'JetBrains Junie',
    docs: 'https://www.jetbrains.com/help/junie/model-context-protocol-mcp.html',
    files: [{ glob: '.junie/mcp/mcp.json' }],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/kilo-code.js

const kiloCode = {
    id: 'kilo-code',
    title: 'Kilo Code',
    docs: 'https://github.com/Kilo-Org/kilocode/blob/main/packages/kilo-docs/pages/automate/mcp/using-in-kilo-code.md',
    files: [{ glob: 'kilo.{json,jsonc}' }, { glob: 'opencode.{json,jsonc}', imported: true }],
    servers: [['mcp']],
    environment: 'environment',
    references: [{ syntax: '{env:VAR}', fields: anyField, unset: 'empty', verified: true }],
    verbatim: [
        {
            syntaxes: ['${VAR}', '${VAR:-default}', '$VAR', '${input:id}', '$(command)', 'store://secret'],
            fields: anyField,
            evidence: 'https://github.com/Kilo-Org/kilocode/blob/main/packages/opencode/src/config/variable.ts',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/kilo-code-legacy.js

const kiloCodeLegacy = {
    id: 'kilo-code-legacy',
    title: 'Kilo Code (legacy)',
    docs: 'https://github.com/Kilo-Org/kilocode/blob/main/packages/kilo-docs/pages/automate/mcp/using-in-kilo-code.md',
    files: [{ glob: '.kilocode/mcp.json' }, { glob: 'settings/mcp_settings.json', personal: true }],
    servers: [['mcpServers']],
    // A fork of Roo Code; not checked that it kept the references.
    references: [{ syntax: '${env:VAR}', fields: anyField, verified: false }],
};

;// CONCATENATED MODULE: ./.compiled/hosts/kimi-cli.js
const kimiCli = {
    id: 'kimi-cli',
    title: 'Kimi CLI',
    docs: 'https://github.com/MoonshotAI/kimi-cli/blob/main/docs/en/customization/mcp.md',
    files: [{ glob: '.kimi/mcp.json', personal: true }],
    servers: [['mcpServers']],
    references: [],
};

;// CONCATENATED MODULE: ./.compiled/hosts/kiro.js
const kiro = {
    id: 'kiro',
    title: 'Kiro',
    docs: 'https://kiro.dev/docs/mcp/configuration/',
    files: [{ glob: '.kiro/settings/mcp.json' }, { glob: '.kiro/agents/*.json' }],
    servers: [['mcpServers']],
    // Only of variables that the user approved, in `env` and `headers`.
    references: [{ syntax: '${VAR}', fields: ['env', 'header'], verified: true }],
};

;// CONCATENATED MODULE: ./.compiled/hosts/librechat.js
const librechat = {
    id: 'librechat',
    title: 'LibreChat',
    docs: 'https://www.librechat.ai/docs/configuration/librechat_yaml/object_structure/mcp_servers',
    files: [{ glob: 'librechat.{yaml,yml}' }],
    servers: [['mcpServers']],
    // https://github.com/danny-avila/LibreChat/blob/main/packages/api/src/utils/env.ts
    references: [
        { syntax: '${VAR}', fields: ['arg', 'env', 'url', 'header', 'auth'], verified: true },
        // Asked of each user, by `customUserVars`.
        { syntax: '{{VARIABLE}}', fields: ['arg', 'env', 'url', 'header', 'auth'], verified: true },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/lm-studio.js

const lmStudio = {
    id: 'lm-studio',
    title: 'LM Studio',
    docs: 'https://lmstudio.ai/docs/app/mcp',
    files: [{ glob: '.lmstudio/mcp.json', personal: true }],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/mcp-agent.js


const mcpAgent = {
    id: 'mcp-agent',
    title: 'mcp-agent',
    docs: 'https://github.com/lastmile-ai/mcp-agent/blob/main/docs/configuration.mdx',
    files: [{ glob: '{mcp_agent,mcp-agent}.{config,secrets}.{yaml,yml}' }],
    servers: [['mcp', 'servers']],
    // Its documentation shows ${VAR}, its source resolves none; `*.secrets.yaml` is merged in instead:
    // https://github.com/lastmile-ai/mcp-agent/blob/main/src/mcp_agent/config.py
    references: [],
    verbatim: [
        {
            syntaxes: everySyntax,
            fields: anyField,
            evidence: 'https://github.com/lastmile-ai/mcp-agent/blob/main/src/mcp_agent/config.py',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/mcp-inspector.js
const mcpInspector = {
    id: 'mcp-inspector',
    title: 'MCP Inspector',
    docs: 'https://github.com/modelcontextprotocol/inspector/blob/main/docs/mcp-server-configuration.md',
    files: [
        { glob: '.mcp-inspector/mcp.json', personal: true },
        { glob: '{mcp,config}.json', shared: true },
    ],
    servers: [['mcpServers']],
    references: [],
};

;// CONCATENATED MODULE: ./.compiled/hosts/mcp-registry.js

const mcpRegistry = {
    id: 'mcp-registry',
    title: 'MCP registry manifest',
    docs: 'https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/server-json/generic-server-json.md',
    files: [{ glob: 'server.json', shared: true }],
    // Each package and each remote is one way to run the same server.
    servers: [['packages'], ['remotes']],
    // Out of `variables` beside the value; without one it stays as it is written:
    // https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/server-json/server.schema.json
    references: [{ syntax: '{variable}', fields: [...anyField, 'input'], unset: 'literal', verified: true }],
    single: true,
    unwrappable: true,
};

;// CONCATENATED MODULE: ./.compiled/hosts/mcpb.js

const mcpb = {
    id: 'mcpb',
    title: 'MCP Bundle',
    docs: 'https://github.com/modelcontextprotocol/mcpb/blob/main/MANIFEST.md',
    files: [{ glob: 'manifest.json', shared: true }],
    // One server, `server.mcp_config`.
    servers: [['server']],
    // The host asks the user and keeps the answer; variables of the environment cannot be named.
    references: [{ syntax: '${user_config.key}', fields: anyField, unset: 'prompt', verified: true }],
    definitions: { syntax: '${user_config.key}', key: 'user_config' },
    single: true,
};

;// CONCATENATED MODULE: ./.compiled/hosts/mcphost.js

const mcphost = {
    id: 'mcphost',
    title: 'MCPHost',
    docs: 'https://github.com/mark3labs/mcphost/blob/main/README.md',
    // Its older `.mcp.json` is read from the home directory only, and is another host's file in a repository.
    files: [{ glob: '.mcphost.{yml,yaml,json}' }, { glob: '.mcp.{yml,yaml}' }],
    servers: [['mcpServers']],
    environment: 'environment',
    references: [{ syntax: '${env://VAR}', fields: anyField, unset: 'error', verified: true }],
    verbatim: [
        {
            syntaxes: ['$VAR', '${env:VAR}', '{env:VAR}', '${input:id}', 'store://secret'],
            fields: anyField,
            evidence: 'https://github.com/mark3labs/mcphost/blob/main/internal/config/substitution.go',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/mcphub.js

const mcphub = {
    id: 'mcphub',
    title: 'MCPHub',
    docs: 'https://github.com/samanhappy/mcphub/blob/main/docs/environment-variables.md',
    files: [{ glob: 'mcp_settings.json' }],
    servers: [['mcpServers']],
    // Not in versions up to May 2025; names after a bare `$` are upper-case.
    references: [
        { syntax: '${VAR}', fields: anyField, verified: true },
        { syntax: '$VAR', fields: anyField, verified: true },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/mcphub-nvim.js

const mcphubNvim = {
    id: 'mcphub-nvim',
    title: 'MCP Hub for Neovim',
    docs: 'https://github.com/ravitemer/mcphub.nvim/blob/main/doc/mcp/servers_json.md',
    files: [
        { glob: '{mcphub,.mcphub}/servers.json' },
        // The files of a workspace: https://github.com/ravitemer/mcphub.nvim/blob/main/doc/workspace.md
        { glob: '.vscode/mcp.json', imported: true },
        { glob: '.cursor/mcp.json', imported: true },
    ],
    servers: [['mcpServers'], ['servers']],
    references: [
        { syntax: '${VAR}', fields: anyField, verified: true },
        { syntax: '${env:VAR}', fields: anyField, verified: true },
        { syntax: '${cmd: command}', fields: anyField, verified: true },
        { syntax: '${input:id}', fields: anyField, verified: true },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/mcpo.js
const mcpo = {
    id: 'mcpo',
    title: 'mcpo',
    docs: 'https://github.com/open-webui/mcpo/blob/main/README.md',
    // A file that it is told to read, by either name.
    files: [{ glob: '{config,mcp}.json', shared: true }],
    servers: [['mcpServers']],
    references: [],
};

;// CONCATENATED MODULE: ./.compiled/hosts/mcporter.js
const mcporter = {
    id: 'mcporter',
    title: 'mcporter',
    docs: 'https://github.com/steipete/mcporter/blob/main/docs/config.md',
    files: [
        { glob: 'mcporter.{json,jsonc}' },
        // Imported from other hosts.
        { glob: '.cursor/mcp.json', imported: true },
        { glob: '.codex/config.toml', servers: [['mcp_servers']], imported: true },
        { glob: 'opencode.{json,jsonc}', servers: [['mcp']], imported: true },
    ],
    servers: [['mcpServers']],
    // In `env` only as the whole value: https://github.com/steipete/mcporter/blob/main/src/env.ts
    references: [
        { syntax: '${VAR}', fields: ['env'], verified: true, whole: true },
        { syntax: '${VAR}', fields: ['header'], unset: 'error', verified: true },
        { syntax: '${VAR:-default}', fields: ['env'], verified: true, whole: true },
        { syntax: '$VAR', fields: ['env'], verified: true, whole: true },
        // `bearerTokenEnv`.
        { syntax: 'by-name', fields: ['header', 'auth'], verified: true },
    ],
    variables: [
        { kind: 'auth', only: /^bearer_?token$/i, key: 'bearerTokenEnv', shape: 'name' },
        { kind: 'header', only: 'bearer', key: 'bearerTokenEnv', shape: 'name' },
    ],
    verbatim: [
        {
            syntaxes: ['${VAR}', '${VAR:-default}', '$VAR', '${env:VAR}'],
            fields: ['arg'],
            evidence: 'https://github.com/steipete/mcporter/blob/main/src/config-normalize.ts',
        },
        {
            syntaxes: ['store://secret'],
            fields: ['arg', 'env', 'header'],
            evidence: 'https://github.com/steipete/mcporter/blob/main/src/env.ts',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/mistral-vibe.js
const mistralVibe = {
    id: 'mistral-vibe',
    title: 'Mistral Vibe',
    docs: 'https://github.com/mistralai/mistral-vibe/blob/main/README.md',
    files: [{ glob: '.vibe/config.toml' }],
    servers: [['mcp_servers']],
    // `shlex.split`: https://github.com/mistralai/mistral-vibe/blob/main/vibe/core/config/models.py
    commandLines: true,
    // `api_key_env`, with `api_key_header` and `api_key_format` beside it.
    references: [{ syntax: 'by-name', fields: ['header'], verified: true }],
    variables: [
        {
            kind: 'header',
            key: 'api_key_env',
            shape: 'name',
            beside: { header: 'api_key_header', format: 'api_key_format' },
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/opencode.js

const opencode = {
    id: 'opencode',
    title: 'opencode',
    docs: 'https://opencode.ai/docs/mcp-servers/',
    files: [
        { glob: 'opencode.{json,jsonc}' },
        // Seen in one version of its documentation.
        { glob: '.agents/mcp.json', servers: [['mcpServers'], ['mcp'], []], unconfirmed: true },
    ],
    servers: [['mcp']],
    // Text substitution before the file is parsed; ${VAR} is not supported:
    // https://github.com/anomalyco/opencode/blob/dev/packages/opencode/src/config/variable.ts
    environment: 'environment',
    references: [
        { syntax: '{env:VAR}', fields: anyField, unset: 'empty', verified: true },
        { syntax: '{file:path}', fields: anyField, unset: 'error', verified: true },
    ],
    // Not ${env:VAR}: there the text behind the dollar is replaced.
    verbatim: [
        {
            syntaxes: ['${VAR}', '${VAR:-default}', '$VAR', '${input:id}', '$(command)', 'store://secret'],
            fields: anyField,
            evidence: 'https://github.com/anomalyco/opencode/blob/dev/packages/opencode/src/config/variable.ts',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/openhands.js
const openhands = {
    id: 'openhands',
    title: 'OpenHands',
    docs: 'https://docs.openhands.dev/openhands/usage/settings/mcp-settings',
    files: [
        {
            glob: 'config.toml',
            shared: true,
            servers: [
                ['mcp', 'sse_servers'],
                ['mcp', 'shttp_servers'],
                ['mcp', 'stdio_servers'],
            ],
        },
        { glob: '.openhands/mcp.json' },
    ],
    servers: [['mcpServers']],
    references: [],
};

;// CONCATENATED MODULE: ./.compiled/hosts/qwen-code.js
const qwenCode = {
    id: 'qwen-code',
    title: 'Qwen Code',
    docs: 'https://github.com/QwenLM/qwen-code/blob/main/docs/users/features/mcp.md',
    files: [{ glob: '.qwen/settings.json' }],
    servers: [['mcpServers']],
    references: [
        { syntax: '${VAR}', fields: ['env', 'header'], verified: true },
        { syntax: '$VAR', fields: ['env', 'header'], verified: true },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/roo-code.js


const rooCode = {
    id: 'roo-code',
    title: 'Roo Code',
    docs: 'https://docs.roocode.com/features/mcp/using-mcp-in-roo',
    files: [{ glob: '.roo/mcp.json' }, { glob: 'settings/mcp_settings.json', personal: true }],
    servers: [['mcpServers']],
    // Spliced into the JSON text, so a value with a quote breaks it:
    // https://github.com/RooCodeInc/Roo-Code/blob/main/src/utils/config.ts
    references: [{ syntax: '${env:VAR}', fields: anyField, unset: 'literal', verified: true }],
    verbatim: [
        {
            syntaxes: everySyntaxBut('${env:VAR}'),
            fields: anyField,
            evidence: 'https://github.com/RooCodeInc/Roo-Code/blob/main/src/utils/config.ts',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/smithery.js
const smithery = {
    id: 'smithery',
    title: 'Smithery',
    docs: 'https://smithery.ai/docs/config/smithery.yaml',
    files: [{ glob: 'smithery.{yaml,yml}' }],
    // The file describes one server, whose command is a function in JavaScript.
    servers: [],
    references: [],
    unwrappable: true,
};

;// CONCATENATED MODULE: ./.compiled/hosts/spring-ai.js

const springAi = {
    id: 'spring-ai',
    title: 'Spring AI',
    docs: 'https://docs.spring.io/spring-ai/reference/api/mcp/mcp-client-boot-starter-docs.html',
    files: [{ glob: '{application,application-*}.{yml,yaml,properties}', shared: true }],
    servers: [
        ['spring', 'ai', 'mcp', 'client', 'stdio', 'connections'],
        ['spring', 'ai', 'mcp', 'client', 'sse', 'connections'],
        ['spring', 'ai', 'mcp', 'client', 'streamable-http', 'connections'],
    ],
    // https://docs.spring.io/spring-boot/reference/features/external-config.html; an unset one stays as it is
    // written: https://github.com/spring-projects/spring-boot/issues/18816
    references: [
        { syntax: '${VAR}', fields: anyField, unset: 'literal', verified: true },
        { syntax: '${VAR:default}', fields: anyField, verified: true },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/spring-ai-servers.js
const springAiServers = {
    id: 'spring-ai-servers',
    title: 'Spring AI (servers configuration)',
    docs: 'https://docs.spring.io/spring-ai/reference/api/mcp/mcp-client-boot-starter-docs.html',
    files: [{ glob: 'mcp-servers.json', shared: true }],
    servers: [['mcpServers']],
    // None: what holds for `application.yml` does not for the JSON file that it names.
    references: [],
};

;// CONCATENATED MODULE: ./.compiled/hosts/tabnine.js

const tabnine = {
    id: 'tabnine',
    title: 'Tabnine',
    docs: 'https://docs.tabnine.com/main/getting-started/tabnine-agent/mcp-intro-and-setup/mcp-server-config',
    files: [{ glob: '.tabnine/mcp_servers.json' }, { glob: '.tabnine/agent/settings.json' }],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/tome.js

const tome = {
    id: 'tome',
    title: 'Tome',
    docs: 'https://github.com/smithery-ai/cli/blob/main/src/config/clients.ts',
    files: [{ glob: '.tome/mcp_config.json', personal: true }],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/trae.js

const trae = {
    id: 'trae',
    title: 'Trae',
    docs: 'https://www.volcengine.com/docs/86677/2137601',
    files: [
        { glob: '.trae/mcp.json' },
        { glob: 'Trae/User/mcp.json', personal: true },
        { glob: 'Trae/mcp.json', personal: true },
    ],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/visual-studio.js

const visualStudio = {
    id: 'visual-studio',
    title: 'Visual Studio',
    docs: 'https://learn.microsoft.com/en-us/visualstudio/ide/mcp-servers',
    files: [
        { glob: '.mcp.json' },
        { glob: '.vs/mcp.json', personal: true },
        { glob: '.vscode/mcp.json', imported: true },
        { glob: '.cursor/mcp.json', servers: [['servers'], ['mcpServers']], imported: true },
    ],
    servers: [['servers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/vscode.js

const vscode = {
    id: 'vscode',
    title: 'Visual Studio Code',
    docs: 'https://code.visualstudio.com/docs/copilot/reference/mcp-configuration',
    files: [
        { glob: '.vscode/mcp.json' },
        { glob: '{Code,Code - Insiders}/User/mcp.json', personal: true },
        { glob: '{Code,Code - Insiders}/User/profiles/*/mcp.json', personal: true },
        // Servers of other hosts, where discovery is switched on.
        { glob: '.cursor/mcp.json', servers: [['mcpServers']], imported: true },
        {
            glob: '{.devcontainer/devcontainer,.devcontainer,.devcontainer/*/devcontainer}.json',
            shared: true,
            servers: [['customizations', 'vscode', 'mcp', 'servers']],
        },
        // Before `mcp.json` there was a section of the settings.
        {
            glob: '{.vscode,Code/User,Code - Insiders/User}/settings.json',
            shared: true,
            servers: [['mcp', 'servers'], ['mcp.servers']],
        },
        {
            glob: '*.code-workspace',
            shared: true,
            format: 'json',
            servers: [
                ['settings', 'mcp', 'servers'],
                ['settings', 'mcp.servers'],
            ],
        },
    ],
    servers: [['servers']],
    references: [
        { syntax: '${input:id}', fields: entryFields, unset: 'prompt', verified: true },
        { syntax: '${env:VAR}', fields: ['arg', 'env', 'url'], verified: true },
        // Reported to reach the server unresolved: https://github.com/microsoft/vscode/issues/336232
        { syntax: '${env:VAR}', fields: ['header'], verified: false },
    ],
    definitions: { syntax: '${input:id}', key: 'inputs' },
    // What its resolver does not know stays as it is: https://github.com/microsoft/vscode/issues/264448
    verbatim: [
        {
            syntaxes: ['${VAR}', '${VAR:-default}', '$VAR', '{env:VAR}', '$(command)', 'store://secret'],
            fields: entryFields,
            evidence: 'https://github.com/microsoft/vscode/blob/main/src/vs/workbench/services/configurationResolver/common/variableResolver.ts',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/warp.js

const warp = {
    id: 'warp',
    title: 'Warp',
    docs: 'https://docs.warp.dev/agents/capabilities/mcp',
    files: [
        { glob: '{.warp,.agents}/.mcp.json' },
        { glob: '.mcp.json', imported: true },
        { glob: '.codex/config.toml', servers: [['mcp_servers']], imported: true },
        { glob: '.claude.json', imported: true, personal: true },
    ],
    // The first that exists, else the whole file is the map:
    // https://github.com/warpdotdev/warp/blob/main/app/src/ai/mcp/parsing.rs
    servers: [['mcp', 'servers'], ['servers'], ['mcpServers'], []],
    // Text replacement; one missing variable switches off every server of the file.
    references: [{ syntax: '${VAR}', fields: anyField, unset: 'error', verified: true }],
};

;// CONCATENATED MODULE: ./.compiled/hosts/windsurf.js

const windsurf = {
    id: 'windsurf',
    title: 'Windsurf',
    docs: 'https://docs.windsurf.com/windsurf/cascade/mcp',
    files: [
        { glob: '.codeium/windsurf/mcp_config.json', personal: true },
        { glob: '.codeium/mcp_config.json', personal: true },
        { glob: '.config/devin/mcp_config.json', personal: true },
        // Committed in the hope that it is read; no page says that it is.
        { glob: '.windsurf/{mcp,mcp_config}.json', unconfirmed: true },
    ],
    servers: [['mcpServers']],
    references: [
        { syntax: '${env:VAR}', fields: entryFields, unset: 'empty', verified: true },
        { syntax: '${file:path}', fields: entryFields, verified: true },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/witsy.js

const witsy = {
    id: 'witsy',
    title: 'Witsy',
    docs: 'https://github.com/smithery-ai/cli/blob/main/src/config/clients.ts',
    files: [{ glob: 'Witsy/settings.json', personal: true }],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/zed.js


const zed = {
    id: 'zed',
    title: 'Zed',
    docs: 'https://zed.dev/docs/ai/mcp',
    files: [
        { glob: '.zed/settings.json' },
        { glob: '.config/zed/settings.json' },
        { glob: 'zed/settings.json', shared: true },
    ],
    servers: [['context_servers']],
    // None: a reference is sent as it is written (https://github.com/zed-industries/zed/issues/60459).
    references: [],
    verbatim: [
        {
            syntaxes: everySyntax,
            fields: entryFields,
            evidence: 'https://github.com/zed-industries/zed/blob/main/crates/project/src/context_server_store.rs',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/registry.js
// Generated by scripts/generate-registries.ts from the files of this folder; do not edit.




































































const hosts = [
    _5ire,
    amazonQ,
    amp,
    antigravity,
    augment,
    bedrockClient,
    boltai,
    claudeCode,
    claudeCodePlugins,
    claudeCodeSubagents,
    claudeDesktop,
    cline,
    clineCli,
    codex,
    continueDev,
    continueDevJson,
    copilotCli,
    copilotCodingAgent,
    crush,
    cursor,
    deerFlow,
    dockerCompose,
    dockerMcpCatalog,
    enconvo,
    factoryDroid,
    fastAgent,
    fastmcp,
    fastmcpClient,
    geminiCli,
    geminiCliAgents,
    generic/* generic */.M,
    ghAw,
    goose,
    hermesAgent,
    jetbrainsAiAssistant,
    junie,
    kiloCode,
    kiloCodeLegacy,
    kimiCli,
    kiro,
    librechat,
    lmStudio,
    mcpAgent,
    mcpInspector,
    mcpRegistry,
    mcpb,
    mcphost,
    mcphub,
    mcphubNvim,
    mcpo,
    mcporter,
    mistralVibe,
    opencode,
    openhands,
    qwenCode,
    rooCode,
    smithery,
    springAi,
    springAiServers,
    tabnine,
    tome,
    trae,
    visualStudio,
    vscode,
    warp,
    windsurf,
    witsy,
    zed,
];


/***/ })

};
