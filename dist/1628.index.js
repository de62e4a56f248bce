export const id = 1628;
export const ids = [1628,6769];
export const modules = {

/***/ 22759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeStarterFiles: () => (/* binding */ writeStarterFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.compiled/core/errors.js
var errors = __webpack_require__(64702);
// EXTERNAL MODULE: ./.compiled/core/policy/policy.js
var policy_policy = __webpack_require__(1160);
// EXTERNAL MODULE: ./.compiled/io/disk.js + 1 modules
var disk = __webpack_require__(50460);
;// CONCATENATED MODULE: ./.compiled/io/git/branch.js
/** Asked in this order. The remote's own default is known in a clone. */
const POINTERS = [
    { ref: 'refs/remotes/origin/HEAD', before: 'refs/remotes/origin/' },
    { ref: 'HEAD', before: 'refs/heads/' },
];
/** The default branch of where the repository was cloned from, else the one that is checked out; `undefined` if neither is there. */
async function defaultBranch({ process }) {
    for (const { ref, before } of POINTERS) {
        const { stdout } = await process.run(['symbolic-ref', '--quiet', ref], { okCodes: [0, 1] });
        const target = stdout.toString().trimEnd();
        if (target.startsWith(before))
            return target.slice(before.length);
    }
    return undefined;
}

// EXTERNAL MODULE: ./.compiled/io/git/origin.js
var origin = __webpack_require__(72027);
// EXTERNAL MODULE: ./.compiled/io/git/repository.js
var git_repository = __webpack_require__(21693);
// EXTERNAL MODULE: ./.compiled/io/output.js
var output = __webpack_require__(12873);
// EXTERNAL MODULE: ./.compiled/io/written-file.js
var written_file = __webpack_require__(36108);
// EXTERNAL MODULE: ./.compiled/pipeline/fingerprint-key.js
var fingerprint_key = __webpack_require__(82250);
// EXTERNAL MODULE: ./.compiled/pipeline/init/addresses.js
var addresses = __webpack_require__(58823);
// EXTERNAL MODULE: ./.compiled/core/baseline.js
var core_baseline = __webpack_require__(95814);
// EXTERNAL MODULE: ./.compiled/core/baseline-file.js
var baseline_file = __webpack_require__(16769);
;// CONCATENATED MODULE: ./.compiled/pipeline/init/policy-text.js


/** A policy that decides nothing but what holds without one, and shows what can be decided. */
function policyText(version) {
    const { failOn, tiers, defaultTier } = policy_policy/* defaultPolicy */.G4;
    return `# The policy of mcp-rekey for this repository: ${(0,addresses/* addressOf */.c)(version, 'docs/policy.md')}
# A pull request is judged by the policy of its base: what it changes here counts once it is merged.
version: 1

# The least severity that fails a pull request: error, warning, note or never.
fail-on: ${failOn}

# What a rule counts: error, warning, note or off. ${(0,addresses/* addressOf */.c)(version, 'docs/rules.md')}
# rules:
#   personal-config-committed: error
#   static-credential: off

# How old a credential may become before it is replaced.
# tiers:
#   critical: ${tiers.critical}d
#   high: ${tiers.high}d
#   medium: ${tiers.medium}d
#   low: ${tiers.low}d

# Which credential is in which tier; of all that fit, the tightest counts.
# credentials:
#   - tier: critical
#     keys: ['*_ADMIN_KEY']
#   - tier: high
#     providers: [github, aws]
#     servers: ['prod-*']
# default-tier: ${defaultTier}

# What you have decided to live with for a time. Place and fingerprint are those that the report gives.
# exceptions:
#   - rule: literal-credential
#     place: .mcp.json#/mcpServers/search/env/SEARCH_API_KEY
#     fingerprint: '00000000000000000000000000000000'
#     reason: The vendor replaces it on the 15th.
#     expires: 2030-01-31

# What is not scanned.
# ignore-paths:
#   - fixtures/**

# Whether comments that ignore a rule count for rules about credentials too.
# inline-ignores: false
`;
}

// EXTERNAL MODULE: ./.compiled/core/display.js
var display = __webpack_require__(45895);
;// CONCATENATED MODULE: ./.compiled/pipeline/init/workflow-text.js


/** A workflow that judges pull requests and what is pushed to the default branch. */
function gateText({ version, branch }) {
    return `# ${(0,addresses/* addressOf */.c)(version, 'docs/action.md')}
name: mcp-rekey

on:
  pull_request:
  push:
    branches: [${pattern(branch)}]
  merge_group:

permissions: {}

# A newer run of a pull request judges all that an older one does. Of a push it does not: none of those is cancelled.
concurrency:
  group: \${{ github.workflow }}-\${{ github.event_name == 'pull_request' && github.ref || github.run_id }}
  cancel-in-progress: true

jobs:
  scan:
    name: mcp-rekey
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read # to check out the code, and to fetch the commits that are judged
      pull-requests: write # for the comment and the suggestions
${stepsText(version)}`;
}
/** A workflow that judges everything once a week. In the gate’s file, its schedule would take the gate with it. */
function weeklyText({ version, minute, hour }) {
    return `# Everything once a week, and when it is asked to. Not in mcp-rekey.yml: GitHub switches a workflow with a schedule off once nothing
# has happened in a public repository for 60 days, with all other triggers that stand in its file.
# https://docs.github.com/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows
name: mcp-rekey weekly

on:
  schedule:
    - cron: '${minute} ${hour} * * 1'
  workflow_dispatch:

permissions: {}

jobs:
  scan:
    name: mcp-rekey weekly
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read # to check out the code
${stepsText(version)}`;
}
/** The step that checks the repository out, and leaves no token behind. */
function checkoutText() {
    return `      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
`;
}
function stepsText(version) {
    return `    steps:
${checkoutText()}      # Releases are immutable: this tag stays what it is. To pin the commit instead, write
      # \`@<commit> # v${version}\`, with what \`git ls-remote https://github.com/${addresses/* REPOSITORY */.B} 'v${version}^{}'\` prints.
      - uses: ${addresses/* REPOSITORY */.B}@v${version}
`;
}
/**
 * A branch's name as a filter, and as a scalar of YAML. Git lets no other character of filters into a name. `${{` would begin
 * an expression; `$+` is one or more `$`.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function pattern(branch) {
    if (/^[\w./-]+$/.test(branch))
        return `'${branch}'`;
    const literal = branch.replace(/[+!]/g, '\\$&').replaceAll('${{', '$+{{');
    return (0,display/* displayableJson */.B)(JSON.stringify(literal));
}

;// CONCATENATED MODULE: ./.compiled/pipeline/init/rotate-text.js


/** `env://NAME`, in what is no comment. */
const REFERENCE = /\benv:\/\/([A-Za-z_]\w*)/g;
/** What the workflow itself sets. */
const OWN = ['MCP_REKEY_GITHUB_TOKEN', 'MCP_REKEY_WEBHOOK_URL', 'MCP_REKEY_PROVIDED'];
/** What a policy takes that nobody has written yet, most likely. */
const USUAL = ['host=api.github.com', 'store=github', 'scope=${{ github.repository_owner }}'];
/**
 * A workflow that rotates what is due, as an ordinary job: environments cannot hand their secrets to a workflow of somebody else’s without being
 * named there one by one. So it lists the variables of the policy.
 */
function rotateText({ version, minute }, { policy, words }) {
    return `# Replaces credentials before they are too old. What this needs: ${(0,addresses/* addressOf */.c)(version, 'docs/rotation.md')}
# Most runs find nothing due. Not in a file with other triggers: GitHub switches a workflow with a schedule off once nothing has
# happened in a public repository for 60 days. https://docs.github.com/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows
name: mcp-rekey rotate

on:
  schedule:
    - cron: '${minute} * * * *'
  workflow_dispatch:
    inputs:
      names:
        description: Rotations, with blanks in between, or nothing for all
        type: string
        default: ''
      order:
        description: What to do about them
        type: choice
        options: [rotate, rollback, adopt, provide, provide --same, provide --another, revoked, revoked --all, resume, pause, status]
        default: rotate
      reason:
        description: Why now and not when it is due, or why it is paused
        type: string
        default: ''
      key:
        description: For adopt, the id of the key in use; for provide, what the new one is called. Never a value
        type: string
        default: ''

permissions: {}

# What is under way must not be cancelled between making a credential and storing it.
concurrency:
  group: mcp-rekey-rotate
  cancel-in-progress: false

jobs:
  rotate:
    name: mcp-rekey rotate
    runs-on: ubuntu-latest
    timeout-minutes: 30
    # It holds the secrets below. Restrict it to the default branch, and give it no reviewers: a run that waits for one rotates nothing.
    environment: mcp-rekey
    permissions:
      contents: read # to check out the policy
      id-token: write # to ask stores and providers that let a workflow in by what it is
    steps:
${checkoutText()}      # Of an App of your own, for this repository alone. Others in which it has something to do: \`repositories: api,website\`.
      - id: app
        uses: actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0
        with:
          app-id: \${{ vars.MCP_REKEY_APP_ID }}
          private-key: \${{ secrets.MCP_REKEY_APP_KEY }}
      - uses: ${addresses/* REPOSITORY */.B}/rotate@v${version}
        env:
          # Every variable that the policy means by \`env://NAME\`, and no other.
${variablesText(policy)}          # Whom to tell of what needs a person, is overdue or has died, if anybody.
          MCP_REKEY_WEBHOOK_URL: \${{ secrets.MCP_REKEY_WEBHOOK_URL }}
          # For the order \`provide\`, what a person has made; delete that secret when it is done.
          MCP_REKEY_PROVIDED: \${{ secrets.MCP_REKEY_PROVIDED }}
        with:
          names: \${{ inputs.names }}
          order: \${{ inputs.order || 'rotate' }}
          reason: \${{ inputs.reason }}
          key: \${{ inputs.key }}
          # Where credentials may go at all, and which commands are run; the policy can only narrow it. What is missing here is named when
          # it is refused.
          allowed-targets: >-
${(words.length === 0 ? USUAL : words).map((word) => `            ${word}\n`).join('')}          token: \${{ steps.app.outputs.token }}
`;
}
function variablesText(policy) {
    const lines = policy.split('\n').filter((line) => !line.trimStart().startsWith('#'));
    const found = lines.flatMap((line) => [...line.matchAll(REFERENCE)].map(([, name]) => name));
    const names = [...new Set(found)].filter((name) => !OWN.includes(name)).sort();
    if (names.length === 0)
        return variableText('# OPENROUTER_MANAGEMENT_KEY', 'OPENROUTER_MANAGEMENT_KEY');
    return names.map((name) => variableText(name, name)).join('');
}
function variableText(key, name) {
    return `          ${key}: \${{ secrets.${name} }}\n`;
}

;// CONCATENATED MODULE: ./.compiled/pipeline/init/starter-files.js






/** What a repository needs to be scanned on GitHub, and to have its credentials rotated there. */
function starterFiles(options, baseline) {
    const { rotated } = options;
    return [
        { path: policy_policy/* POLICY_FILE */.CX, text: policyText(options.version) },
        // It makes fingerprints comparable, which is what exceptions are bound to.
        { path: core_baseline/* BASELINE_FILE */.t, text: (0,baseline_file/* baselineText */.BW)(baseline) },
        { path: '.github/workflows/mcp-rekey.yml', text: gateText(options) },
        { path: '.github/workflows/mcp-rekey-weekly.yml', text: weeklyText(options) },
        ...(rotated === undefined
            ? []
            : [{ path: '.github/workflows/mcp-rekey-rotate.yml', text: rotateText(options, rotated) }]),
    ];
}

// EXTERNAL MODULE: ./.compiled/version.js
var version = __webpack_require__(34765);
;// CONCATENATED MODULE: ./.compiled/commands/init-files.js














/** Writes what a repository needs to be scanned, or shows it. Gives the exit code. */
async function writeStarterFiles(path, { print = false, rotate = false }) {
    const { root, branch = 'main' } = await target(path);
    const salt = (0,external_node_crypto_.randomBytes)(32).toString('hex');
    const baseline = await (0,fingerprint_key/* emptyBaseline */.$X)(salt, process.env['MCP_REKEY_FINGERPRINT_KEY'] || undefined);
    const times = { minute: (0,external_node_crypto_.randomInt)(1, 60), hour: (0,external_node_crypto_.randomInt)(24) };
    const rotated = rotate ? await rotatedIn(root) : undefined;
    const files = starterFiles({ version: version/* version */.r, branch, ...times, rotated }, baseline);
    const lines = files.map(({ path: file, text }) => {
        if (print)
            return `# ${file}\n${text}`;
        return (0,written_file/* createFile */.x3)(root, file, text) ? `wrote ${file}` : `left ${file} as it is: it exists`;
    });
    await (0,output/* writeReport */.u)(`${lines.join('\n')}${print ? '' : `\n${NEXT}${rotate ? NEXT_ROTATE : ''}`}`, undefined);
    return 0;
}
const NEXT = 'Next: run `mcp-rekey scan`, commit the files, and require the check `mcp-rekey` before merging.\n';
const NEXT_ROTATE = `Then, to rotate: name credentials under \`rotations\` in the policy, and fill in .github/workflows/mcp-rekey-rotate.yml. ${(0,addresses/* addressOf */.c)(version/* version */.r, 'docs/rotation.md')} says what the App and the environment need.
`;
/** What the policy rotates, if there is one yet. */
async function rotatedIn(root) {
    const { read } = (0,disk.disk)(process.env);
    const path = (0,external_node_path_.join)(root, policy_policy/* POLICY_FILE */.CX);
    const file = await read(path);
    if (!('text' in file))
        return { policy: '', words: [] };
    const [{ readDecisions }, { allowingWords }, { issuers }, { stores }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(1224), __webpack_require__.e(6119)]).then(__webpack_require__.bind(__webpack_require__, 96119)),
        __webpack_require__.e(/* import() */ 9277).then(__webpack_require__.bind(__webpack_require__, 9277)),
        Promise.all(/* import() */[__webpack_require__.e(2332), __webpack_require__.e(8989), __webpack_require__.e(8333)]).then(__webpack_require__.bind(__webpack_require__, 51173)),
        Promise.all(/* import() */[__webpack_require__.e(7119), __webpack_require__.e(4817), __webpack_require__.e(3670), __webpack_require__.e(2924), __webpack_require__.e(7321)]).then(__webpack_require__.bind(__webpack_require__, 2924)),
    ]);
    const nothing = async () => undefined;
    const { policy } = await readDecisions(nothing, { policy: path, read, anew: false });
    const repository = await (0,origin/* nameOnGithub */.c)(await git_repository/* Git */.T.open(root, process.env), process.env);
    const { rotations, stores: entries } = policy;
    return { policy: file.text, words: allowingWords(rotations, { issuers, stores, entries }, repository) };
}
async function target(path) {
    const { kind, real } = await (0,disk.disk)(process.env).look(path ?? '.');
    if (kind === 'file')
        throw new errors/* UsageError */.e(`${path} is a file, and this needs a folder`);
    const git = await git_repository/* Git */.T.open(real, process.env);
    if (git && git.top === undefined)
        throw new errors/* UsageError */.e('a bare repository has no folder to write files into');
    if (git?.top)
        return { root: git.top, branch: await defaultBranch(git) };
    if (path !== undefined)
        return { root: real, branch: undefined };
    throw new errors/* UsageError */.e('this is no git repository; name the folder to write the files into: mcp-rekey init .');
}


/***/ }),

/***/ 16769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   parseBaseline: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* unused harmony exports BASELINE_VERSION, BaselineFile */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45895);
/* harmony import */ var _policy_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64911);
/* harmony import */ var _policy_identified_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49639);
/* harmony import */ var _policy_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7050);





const BASELINE_VERSION = 1;
const SALT = /^(?:[0-9a-f]{2}){16,64}$/;
/** The file `.github/mcp-rekey-baseline.json`. */
const BaselineFile = (0,_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)('the baseline', {
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(BASELINE_VERSION, { error: (0,_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)('version', `${BASELINE_VERSION}`) })
        .describe('Version of this format.'),
    salt: (0,_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('salt', '32 to 128 hexadecimal digits', SALT).describe('Key of the fingerprints, unless `MCP_REKEY_FINGERPRINT_KEY` is set. Random.'),
    check: (0,_policy_identified_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)('check').describe('Fingerprint of a fixed text: tells whether the key is still the one that was used.'),
    entries: (0,_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('entries', (0,_policy_identified_js__WEBPACK_IMPORTED_MODULE_1__/* .identified */ .A)('an entry', {})).describe('Findings that are known, sorted by place, rule and fingerprint.'),
});
/**
 * Reads a baseline. `path` is how messages call it. Throws a `PolicyError` that names everything that is wrong with it and
 * repeats no value.
 */
function parseBaseline(text, path, json) {
    const { roots, problems } = json.parse(text);
    const [root] = roots;
    const value = parsed(text);
    if (root === undefined || value === undefined)
        throw (0,_policy_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(path, text, [conflictIn(text) ?? problems[0] ?? NO_JSON]);
    const { data, error } = BaselineFile.safeParse(value, _policy_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .ONCE */ .ET);
    if (error)
        throw (0,_policy_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(path, text, (0,_policy_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .violations */ .xA)(error, root));
    const entries = data.entries.map(({ rule, place, fingerprint }) => ({ rule, place, fingerprint }));
    return { salt: data.salt, check: data.check, entries: sorted(entries) };
}
/** The file of a baseline: one entry to a line, so that merges conflict only where they have to. */
function baselineText({ salt, check, entries }) {
    const lines = sorted(entries).map(({ rule, place, fingerprint }) => `    ${JSON.stringify({ rule, place, fingerprint })}`);
    const json = [
        '{',
        `  "version": ${BASELINE_VERSION},`,
        `  "salt": ${JSON.stringify(salt)},`,
        `  "check": ${JSON.stringify(check)},`,
        `  "entries": [${[...new Set(lines)].map((line) => `\n${line}`).join(',')}${lines.length > 0 ? '\n  ' : ''}]`,
        '}',
    ];
    return `${(0,_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayableJson */ .B)(json.join('\n'))}\n`;
}
const CONFLICT = 'a merge left a conflict here: solve it, or run `mcp-rekey baseline update`';
const NO_JSON = { message: 'this must be JSON, without comments and trailing commas', offset: 0 };
/** `undefined` if it is no JSON: any value that JSON can say is something else. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function conflictIn(text) {
    const offset = text.search(/^<{7} /m);
    return offset === -1 ? undefined : { message: CONFLICT, offset };
}
function sorted(entries) {
    return entries.toSorted((one, other) => compare(one.place, other.place) ||
        compare(one.rule, other.rule) ||
        compare(one.fingerprint ?? '', other.fingerprint ?? ''));
}
/** By code units: the same on every machine. */
function compare(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}


/***/ }),

/***/ 95814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ BASELINE_FILE)
/* harmony export */ });
/** Where a repository keeps it. */
const BASELINE_FILE = '.github/mcp-rekey-baseline.json';


/***/ }),

/***/ 91483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   vm: () => (/* binding */ digits)
/* harmony export */ });
/** `1 file`, `1,200 files`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${digits(count)} ${count === 1 ? noun : plural}`;
}
/** `1,200`. */
function digits(count) {
    // Not toLocaleString: loading the locale takes longer than scanning a small repository.
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `2026-01-31`, in UTC. */
function day(date) {
    return date.toISOString().slice(0, 10);
}


/***/ }),

/***/ 1160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   NY: () => (/* binding */ lastDay),
/* harmony export */   PU: () => (/* binding */ isOver)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91483);

/** Where a repository keeps its policy. */
const POLICY_FILE = '.github/mcp-rekey.yml';
/** Whether an exception has stopped counting. */
function isOver({ expires }, now) {
    return now >= expires;
}
/** The last day on which an exception counts, as `2027-01-31`. */
function lastDay({ expires }) {
    return (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)(new Date(expires.getTime() - 1));
}
/** What holds where there is no policy. */
const defaultPolicy = {
    rules: new Map(),
    failOn: 'error',
    tiers: { critical: 30, high: 60, medium: 90, low: 180 },
    assignments: [],
    defaultTier: 'medium',
    exceptions: [],
    ignoredPaths: [],
    inlineIgnores: false,
    dueSoon: 14,
    hosts: [],
    stores: [],
    references: new Map(),
    paidProbes: [],
    rotations: [],
    maxRotationsPerRun: 10,
    journal: { repository: undefined, branch: 'mcp-rekey/journal' },
};


/***/ }),

/***/ 9858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ MappedText),
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/**
 * A string that knows where each of its characters stands in the file it was decoded from.
 *
 * Values stand in files behind escapes (`\u0041`, `''`, folded YAML lines, JSON inside a JSON string), and parts
 * of a value are what is reported and replaced. Slicing keeps the map, so the range of a part is always that of
 * its own characters and of nothing else.
 */
class MappedText {
    value;
    /** Offset of the first character, or one start and one end offset per character where they are not in a row. */
    #origin;
    constructor(value, origin) {
        this.value = value;
        this.#origin = origin;
    }
    /** Text that stands in the file exactly as it reads, from `start` on. */
    static verbatim(value, start) {
        return new MappedText(value, start);
    }
    /**
     * Text that was decoded: character `i` of `value` (a UTF-16 code unit) was written at `starts[i]..ends[i]`.
     * Both arrays are as long as `value`. An empty value needs a place too: give it as `verbatim('', offset)`.
     */
    static decoded(value, starts, ends) {
        if (value.length === 0)
            throw new RangeError('a decoded text needs at least one character');
        return new MappedText(value, { starts, ends });
    }
    get length() {
        return this.value.length;
    }
    /** Where the characters `start..end` stand in the file; by default all of them. */
    range(start = 0, end = this.value.length) {
        if (typeof this.#origin === 'number')
            return { start: this.#origin + start, end: this.#origin + end };
        const { starts, ends } = this.#origin;
        if (start < end)
            return { start: starts[start], end: ends[end - 1] };
        const at = start < starts.length ? starts[start] : ends[ends.length - 1];
        return { start: at, end: at };
    }
    slice(start, end = this.value.length) {
        const value = this.value.slice(start, end);
        if (typeof this.#origin === 'number')
            return new MappedText(value, this.#origin + start);
        if (value.length === 0)
            return new MappedText('', this.range(start, start).start);
        return new MappedText(value, {
            starts: this.#origin.starts.slice(start, end),
            ends: this.#origin.ends.slice(start, end),
        });
    }
    /** The same without white space at both ends. */
    trim() {
        const start = this.value.length - this.value.trimStart().length;
        return this.slice(start, start + this.value.trim().length);
    }
    /** What `inner`, a text parsed out of this one's value, is in terms of the file. */
    within(inner) {
        if (typeof this.#origin === 'number' && typeof inner.#origin === 'number') {
            return new MappedText(inner.value, this.#origin + inner.#origin);
        }
        if (inner.length === 0)
            return new MappedText('', this.range(inner.range().start, inner.range().start).start);
        const starts = [];
        const ends = [];
        for (let index = 0; index < inner.length; index++) {
            const { start, end } = inner.range(index, index + 1);
            const outer = this.range(start, end);
            starts.push(outer.start);
            ends.push(outer.end);
        }
        return MappedText.decoded(inner.value, starts, ends);
    }
}
/** Turns offsets into lines and columns. A line ends with `\n`; `\r` before it belongs to the line. */
class LineIndex {
    #text;
    #starts = [0];
    /** Where the last answer stood: the next question is often further on in the same line. */
    #last = { line: 0, offset: 0, column: 1 };
    constructor(text) {
        this.#text = text;
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    get lines() {
        return this.#starts.length;
    }
    position(offset) {
        const line = this.#lineOf(offset);
        const from = this.#last.line === line && this.#last.offset <= offset
            ? this.#last
            : { offset: this.#starts[line], column: 1 };
        let column = from.column;
        for (let at = from.offset; at < offset; at++) {
            // The second half of a surrogate pair is not a character of its own.
            const unit = this.#text.charCodeAt(at);
            const pairs = unit >= 0xdc00 && unit <= 0xdfff && isHighSurrogate(this.#text.charCodeAt(at - 1));
            if (!pairs)
                column++;
        }
        this.#last = { line, offset, column };
        return { line: line + 1, column };
    }
    /** The range of the line that holds `offset`, without its line end. */
    lineRange(offset) {
        const line = this.#lineOf(offset);
        const start = this.#starts[line];
        let end = line + 1 < this.#starts.length ? this.#starts[line + 1] - 1 : this.#text.length;
        if (end > start && this.#text.charCodeAt(end - 1) === 13)
            end--;
        return { start, end };
    }
    #lineOf(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}


/***/ }),

/***/ 72027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ nameOnGithub)
/* harmony export */ });
/* unused harmony export nameIn */
/** https://docs.github.com/en/get-started/git-basics/about-remote-repositories, and `ssh.github.com` for SSH through port 443. */
const URL_OF_REMOTE = /^(?:https?|ssh|git):\/\/(?:[^/@]{0,1000}@)?(?<host>[^/:@]{1,255})(?::\d{1,5})?\/(?<path>.*)$/i;
/** As scp writes it: `git@github.com:acme/api.git`. */
const SCP = /^(?:[^/@:]{1,255}@)?(?<host>[^/:@]{1,255}):(?!\/\/)\/?(?<path>.*)$/;
const NAME = /^(?<name>[a-z0-9][a-z0-9_-]{0,99}\/(?!\.{1,2}(?:\.git)?\/?$)[\w.-]{1,100}?)(?:\.git)?\/?$/i;
/**
 * `owner/name` of a repository on the GitHub that this runs at: where it was cloned from, else what the runner says; `undefined` if it is not from
 * there. The runner says where its workflow is, which may have checked out another repository.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
async function nameOnGithub(git, env) {
    const url = git && (await originOf(git));
    if (url !== undefined)
        return nameIn(url, env['GITHUB_SERVER_URL'] || 'https://github.com');
    return NAME.exec(env['GITHUB_REPOSITORY'] ?? '')?.groups?.['name'];
}
/** `undefined` if there is no such remote. */
async function originOf({ process }) {
    // 2 says that there is none, and 128 did so before git 2.30.
    const { code, stdout } = await process.run(['remote', 'get-url', 'origin'], { okCodes: [0, 2, 128] });
    return code === 0 ? stdout.toString().trimEnd() : undefined;
}
/** The name of a repository in the URL of a remote; `undefined` if that is on another server. */
function nameIn(remote, server) {
    const { host, path } = (URL_OF_REMOTE.exec(remote) ?? SCP.exec(remote))?.groups ?? {};
    const wanted = /^https?:\/\/([^/:]+)/.exec(server)?.[1]?.toLowerCase();
    if (host === undefined || path === undefined || wanted === undefined)
        return undefined;
    const own = host.toLowerCase();
    if (own !== wanted && own !== `ssh.${wanted}`)
        return undefined;
    return NAME.exec(path)?.groups?.['name'];
}


/***/ }),

/***/ 12873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64702);


/** Writes to the file, or to standard output; resolves when all of it is out. A file that is there keeps its mode. */
async function writeReport(text, file, mode = 0o666) {
    if (file !== undefined) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text, { mode }).catch((error) => {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`cannot write ${file}: ${error.code}`);
        });
        return;
    }
    await new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => {
            // Whoever reads only the first lines (`| head`) has closed the pipe, and needs no more.
            if (error && error.code !== 'EPIPE')
                reject(error);
            else
                resolve();
        });
    });
}


/***/ }),

/***/ 36108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ refuseLinks),
/* harmony export */   f6: () => (/* binding */ staged),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   x3: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64702);




/**
 * Writes a file that is not there yet, with its folders, so that nobody ever sees half of it. `false` if there is something
 * by that name; that stays as it is. `path` is relative to `root`, with `/`; none of its folders may be a link.
 */
function createFile(root, path, text, mode) {
    return writing(root, path, (file) => {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false }))
            return false;
        writeWhole(file, text, mode === undefined ? {} : { mode });
        return true;
    });
}
/** The same for a file that may be there already, which then keeps its mode and, where that is allowed, its owner. What is no
 * plain file is refused. */
function replaceFile(root, path, text) {
    writing(root, path, (file) => {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false });
        if (stats && !stats.isFile())
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`cannot write ${path}: it is no plain file`);
        writeWhole(file, text, stats && { old: stats });
    });
}
function writing(root, path, act) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
    try {
        refuseLinks(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
        return act(file);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`cannot write ${path}: ${error.code}`);
    }
}
/** The repository can be somebody else's, and its links lead anywhere. */
function refuseLinks(root, folder) {
    const parents = folder.split('/').map((_, index, names) => names.slice(0, index + 1).join('/'));
    for (const parent of parents) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, parent), { throwIfNoEntry: false })?.isSymbolicLink())
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`cannot write into ${parent}: it is a link`);
    }
}
/** Whole or not at all. `old`: the file that is replaced, whose mode and owner stay; a new one gets `mode`. */
function writeWhole(file, content, options = {}) {
    staged(file, content, options).commit();
}
/** Writes all that takes room, without touching the file itself. */
function staged(file, content, { old, mode = 0o644 } = {}) {
    // Not with the file's own name in it, which may be as long as a name can be.
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.mcp-rekey.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    const drop = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
    const orDrop = (act) => {
        try {
            act();
        }
        catch (error) {
            drop();
            throw error;
        }
    };
    orDrop(() => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, content, { flag: 'wx', mode: old === undefined ? mode : 0o600 });
        if (old)
            giveTo(temporary, old);
    });
    return { commit: () => orDrop(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file)), drop };
}
/** The mode comes last: whoever changes the owner takes bits of it away. */
function giveTo(file, { uid, gid, mode }) {
    const own = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file);
    try {
        if (own.uid !== uid || own.gid !== gid)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chownSync)(file, uid, gid);
    }
    catch (error) {
        if (error.code !== 'EPERM')
            throw error;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(file, mode & 0o777);
}


/***/ }),

/***/ 82250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ emptyBaseline),
/* harmony export */   SV: () => (/* binding */ fingerprintKey),
/* harmony export */   XK: () => (/* binding */ requireKey)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64702);

/** A baseline that knows nothing yet. */
async function emptyBaseline(salt, given) {
    return { salt, check: new (await loaded())(given ?? salt).of(CHECKED), entries: [] };
}
/** What `Baseline.check` is the fingerprint of. */
const CHECKED = 'mcp-rekey baseline';
/** The key that the user has given, else the baseline's salt, else one of this run alone; of the first two the one that the baseline was made with. */
async function fingerprintKey(given, baseline) {
    const key = baseline === undefined ? given : ((await madeWith(baseline, given)) ?? given);
    const scope = key === undefined ? 'run' : key === given ? 'key' : 'baseline';
    const fitsBaseline = baseline === undefined || (await checks(baseline, key));
    let made;
    const make = async () => new (await loaded())(key);
    return { scope, fitsBaseline, fingerprints: () => (made ??= make()) };
}
/** Throws a `UsageError` if what was decided about fingerprints cannot be understood. */
function requireKey({ policy, policyFile, baselineFile }, key) {
    if (!key.fitsBaseline) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${baselineFile} was made with another key: set MCP_REKEY_FINGERPRINT_KEY to the one it was made with`);
    }
    const bound = policy.exceptions.find(({ fingerprint }) => fingerprint !== undefined);
    if (bound !== undefined && key.scope === 'run') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${policyFile}:${bound.line}:${bound.column}: a fingerprint means nothing without the key that it was made with: ` +
            `add ${baselineFile} (\`mcp-rekey baseline update\`), or set MCP_REKEY_FINGERPRINT_KEY`);
    }
}
async function madeWith(baseline, given) {
    for (const key of [given, baseline.salt])
        if (await checks(baseline, key))
            return key;
    return undefined;
}
async function checks({ check }, key) {
    return key !== undefined && new (await loaded())(key).of(CHECKED) === check;
}
async function loaded() {
    return (await __webpack_require__.e(/* import() */ 9197).then(__webpack_require__.bind(__webpack_require__, 19197))).Fingerprints;
}


/***/ }),

/***/ 58823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ REPOSITORY),
/* harmony export */   c: () => (/* binding */ addressOf)
/* harmony export */ });
const REPOSITORY = 'mcp-rekey/mcp-rekey';
/** Where a file of this program's repository can be read, as it was in this version. */
function addressOf(version, path) {
    return `https://github.com/${REPOSITORY}/blob/v${version}/${path}`;
}


/***/ })

};
