export const id = 8982;
export const ids = [8982,6769];
export const modules = {

/***/ 48982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeStarterFiles: () => (/* binding */ writeStarterFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.compiled/core/errors.js
var errors = __webpack_require__(64702);
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

// EXTERNAL MODULE: ./.compiled/io/git/repository.js
var repository = __webpack_require__(21693);
// EXTERNAL MODULE: ./.compiled/io/output.js
var output = __webpack_require__(12873);
// EXTERNAL MODULE: ./.compiled/io/written-file.js
var written_file = __webpack_require__(36108);
// EXTERNAL MODULE: ./.compiled/pipeline/fingerprint-key.js
var fingerprint_key = __webpack_require__(82250);
// EXTERNAL MODULE: ./.compiled/core/baseline.js
var core_baseline = __webpack_require__(95814);
// EXTERNAL MODULE: ./.compiled/core/baseline-file.js
var baseline_file = __webpack_require__(16769);
// EXTERNAL MODULE: ./.compiled/core/policy/policy.js
var policy = __webpack_require__(1160);
;// CONCATENATED MODULE: ./.compiled/pipeline/init/addresses.js
const REPOSITORY = 'mcp-rekey/mcp-rekey';
/** Where a file of this program's repository can be read, as it was in this version. */
function addressOf(version, path) {
    return `https://github.com/${REPOSITORY}/blob/v${version}/${path}`;
}

;// CONCATENATED MODULE: ./.compiled/pipeline/init/policy-text.js


/** A policy that decides nothing but what holds without one, and shows what can be decided. */
function policyText(version) {
    const { failOn, tiers, defaultTier } = policy/* defaultPolicy */.G4;
    return `# The policy of mcp-rekey for this repository: ${addressOf(version, 'docs/policy.md')}
# A pull request is judged by the policy of its base: what it changes here counts once it is merged.
version: 1

# The least severity that fails a pull request: error, warning, note or never.
fail-on: ${failOn}

# What a rule counts: error, warning, note or off. ${addressOf(version, 'docs/rules.md')}
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
    return `# ${addressOf(version, 'docs/action.md')}
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
function stepsText(version) {
    return `    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
      # Releases are immutable: this tag stays what it is. To pin the commit instead, write
      # \`@<commit> # v${version}\`, with what \`git ls-remote https://github.com/${REPOSITORY} 'v${version}^{}'\` prints.
      - uses: ${REPOSITORY}@v${version}
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

;// CONCATENATED MODULE: ./.compiled/pipeline/init/starter-files.js





/** What a repository needs to be scanned on GitHub. */
function starterFiles(options, baseline) {
    return [
        { path: policy/* POLICY_FILE */.CX, text: policyText(options.version) },
        // It makes fingerprints comparable, which is what exceptions are bound to.
        { path: core_baseline/* BASELINE_FILE */.t, text: (0,baseline_file/* baselineText */.BW)(baseline) },
        { path: '.github/workflows/mcp-rekey.yml', text: gateText(options) },
        { path: '.github/workflows/mcp-rekey-weekly.yml', text: weeklyText(options) },
    ];
}

// EXTERNAL MODULE: ./.compiled/version.js
var version = __webpack_require__(34765);
;// CONCATENATED MODULE: ./.compiled/commands/init-files.js










/** Writes what a repository needs to be scanned, or shows it. Gives the exit code. */
async function writeStarterFiles(path, print) {
    const { root, branch = 'main' } = await target(path);
    const salt = (0,external_node_crypto_.randomBytes)(32).toString('hex');
    const baseline = await (0,fingerprint_key/* emptyBaseline */.$X)(salt, process.env['MCP_REKEY_FINGERPRINT_KEY'] || undefined);
    const files = starterFiles({ version: version/* version */.r, branch, minute: (0,external_node_crypto_.randomInt)(1, 60), hour: (0,external_node_crypto_.randomInt)(24) }, baseline);
    const lines = files.map(({ path: file, text }) => {
        if (print)
            return `# ${file}\n${text}`;
        return (0,written_file/* createFile */.x)(root, file, text) ? `wrote ${file}` : `left ${file} as it is: it exists`;
    });
    await (0,output/* writeReport */.u)(`${lines.join('\n')}${print ? '' : `\n${NEXT}`}`, undefined);
    return 0;
}
const NEXT = 'Next: run `mcp-rekey scan`, commit the files, and require the check `mcp-rekey` before merging.\n';
async function target(path) {
    const { kind, real } = await (0,disk/* disk */.E)(process.env).look(path ?? '.');
    if (kind === 'file')
        throw new errors/* UsageError */.e(`${path} is a file, and this needs a folder`);
    const git = await repository/* Git */.T.open(real, process.env);
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
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

/***/ 64911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   vX: () => (/* binding */ unknownKeys),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _classify_randomness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75470);
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70082);



/** Above this number, where to look them up says more than a list. */
const MAX_LISTED = 20;
/** One of these words. `where`: what to say in place of a long list. */
function oneOf(name, words, where = '') {
    const allowed = words.length <= MAX_LISTED ? listed(words, 'or') : where;
    return zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(words, { error: wrong(name, allowed, words) });
}
/** A text of this shape; `allowed` describes it. */
function text(name, allowed, shape) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: wrong(name, allowed) }).regex(shape, { error: wrong(name, allowed), abort: true });
}
/** One item or a list of them. */
function oneOrMore(name, item, atLeast) {
    const error = wrong(name, 'one value or a list of them');
    const items = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item, { error }).min(atLeast, { error: () => `${name} is an empty list` });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([item, items], {
        // Of a single value its own schema says what is wrong.
        error: (issue) => (typeof issue.input === 'string' ? messageOf(issue) : error(issue)),
    });
}
/** A list; `name` is that of the list. */
function list(name, item) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item, { error: wrong(name, 'a list') });
}
/** A mapping of exactly these keys. Of unknown keys the message says one line for each, in their order. */
function mapping(name, shape) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape, {
        error: (issue) => issue.code === 'unrecognized_keys'
            ? // A mapping takes more keys than it was made with, if it has been extended.
                unknownKeys(name, issue.keys, Object.keys(issue.inst.shape))
            : wrong(name, 'a mapping')(issue),
    });
}
/** A line for each key that a mapping does not take. */
function unknownKeys(name, keys, known) {
    const taken = known.length === 0 ? 'no key' : listed(known, 'and');
    const unknown = (key) => `${['unknown key', ...named(key)].join(' ')}: ${name} takes ${taken}${suggestion(key, known)}`;
    return keys.map(unknown).join('\n');
}
/** Tells what a value must be and, if it is a mistyped word, which one is meant. */
function wrong(name, allowed, words = []) {
    return ({ input }) => {
        if (input === undefined)
            return `${name} is missing: it must be ${allowed}`;
        if (input === null || input === '')
            return `${name} is empty: it must be ${allowed}`;
        if (words.length === 0 || typeof input !== 'string')
            return `${name} must be ${allowed}`;
        return `${[`${name} must be ${allowed}`, ...named(input).map((word) => `not ${word}`)].join(', ')}${suggestion(input, words)}`;
    };
}
/** `a, b and c`. */
function listed(words, conjunction) {
    const [last, ...others] = words.toReversed();
    return others.length === 0 ? (last ?? '') : `${others.toReversed().join(', ')} ${conjunction} ${last}`;
}
/** What the first schema of a union says. */
function messageOf({ errors }) {
    const [[first] = []] = errors;
    return first?.message ?? '';
}
/** The word in quotes, if it is one: of anything else that somebody has pasted nothing is repeated. */
function named(word) {
    return /^[a-z](?:[a-z_-]{0,39})$/i.test(word) && !(0,_classify_randomness_js__WEBPACK_IMPORTED_MODULE_0__/* .looksGenerated */ .At)(word) ? [`"${word}"`] : [];
}
function suggestion(word, words) {
    const meant = (0,_closest_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .k)(word, words);
    return meant === undefined ? '' : `; did you mean "${meant}"?`;
}


/***/ }),

/***/ 49639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ identified),
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89134);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64911);



const FINGERPRINT = /^[0-9a-f]{32}$/;
const about = (what) => _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleIds */ .Z.filter((id) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)(id).about === what);
/** Rules that break by a finding, and not by the policy itself. */
const rules = [...about('credential'), ...about('config')];
/** 32 hexadecimal digits. */
function fingerprint(name) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(name, '32 hexadecimal digits, as a report gives them', FINGERPRINT);
}
/** A mapping that names findings by rule, place and, if they are about a credential, its fingerprint. */
function identified(name, more) {
    const which = 'Id of the rule.';
    const place = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('place', 'a place, as a report gives it', /\S/).describe('Where, as a report gives it.');
    const credential = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)(name, {
        rule: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('rule', about('credential')).describe(which),
        place,
        fingerprint: fingerprint('fingerprint').describe('Which credential, as a report gives it: another one at the same place is something else.'),
        ...more,
    });
    const config = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)(name, {
        rule: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('rule', about('config')).describe(which),
        place,
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__/* .never */ .ZmZ({ error: () => 'fingerprint does not belong here: the rule is about no credential' })
            .optional()
            .describe('Only for rules about credentials.'),
        ...more,
    });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('rule', [credential, config], {
        error: ({ code, input }) => code === 'invalid_union' ? wrongRule(name, input) : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(name, 'a mapping')({ input }),
    });
}
function wrongRule(name, input) {
    const { rule: id } = input;
    if (_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleIds */ .Z.some((one) => one === id))
        return `${name} cannot be from ${id}, which is about the policy itself`;
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('rule', (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(rules, 'or'), rules)({ input: id });
}


/***/ }),

/***/ 7050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ ONCE),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   nq: () => (/* binding */ policyError),
/* harmony export */   xA: () => (/* binding */ violations)
/* harmony export */ });
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45895);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64702);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9858);



/** Nobody reads more at once. */
const MAX_PROBLEMS = 20;
/** How a schema checks a single value: to generate code for it takes longer than the check. */
const ONCE = { jitless: true };
/** What a schema found wrong in a value, each at the key or value of `root` that is meant. */
function violations({ issues }, root) {
    return issues.flatMap(insideOf).flatMap((issue) => {
        const messages = issue.message.split('\n');
        return issue.code === 'unrecognized_keys'
            ? issue.keys.map((key, index) => ({
                message: messages[index],
                offset: offsetOf(root, [...issue.path, key], 'key'),
            }))
            : [{ message: issue.message, offset: offsetOf(root, issue.path, 'value') }];
    });
}
/** Of a union what is wrong deeper inside, with the schema that fits the value so far. */
function insideOf(issue) {
    const branches = issue.code === 'invalid_union' ? issue.errors : [];
    const deeper = branches.find((branch) => branch.some(({ path }) => path.length > 0)) ?? [];
    return deeper.length === 0
        ? [issue]
        : deeper.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}
/** Where the value at a path stands, or its key; of what is not there, the mapping that lacks it. */
function offsetOf(root, path, of) {
    let node = root;
    for (const [depth, step] of path.entries()) {
        const entry = node.kind === 'map' ? node.entries.findLast(({ key }) => key === step) : undefined;
        if (entry !== undefined && of === 'key' && depth === path.length - 1)
            return entry.keyRange.start;
        const next = node.kind === 'list' ? node.items[Number(step)] : entry?.value;
        if (next === undefined)
            break;
        node = next;
    }
    return node.range.start;
}
/** An error with a line for each problem, in the order of the file. */
function policyError(path, text, problems) {
    const lines = new _text_js__WEBPACK_IMPORTED_MODULE_0__/* .LineIndex */ .r(text);
    const all = problems
        .toSorted((one, other) => one.offset - other.offset)
        .map(({ message, offset }) => {
        const { line, column } = lines.position(Math.min(offset, text.length));
        return `${(0,_display_js__WEBPACK_IMPORTED_MODULE_1__/* .displayable */ .Z)(path)}:${line}:${column}: ${message}`;
    });
    const distinct = [...new Set(all)];
    const more = distinct.length - MAX_PROBLEMS;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyError */ .p([
        ...distinct.slice(0, MAX_PROBLEMS),
        ...(more > 0 ? [`${(0,_display_js__WEBPACK_IMPORTED_MODULE_1__/* .displayable */ .Z)(path)}: ${more} more problems`] : []),
    ].join('\n'));
}


/***/ }),

/***/ 36108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile),
/* harmony export */   x: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64702);




/**
 * Writes a file that is not there yet, with its folders, so that nobody ever sees half of it. `false` if there is something
 * by that name; that stays as it is. `path` is relative to `root`, with `/`; none of its folders may be a link.
 */
function createFile(root, path, text) {
    return writing(root, path, (file) => {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false }))
            return false;
        write(file, text);
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
        write(file, text, stats);
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
/** `old`: the file that is replaced. */
function write(file, text, old) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, text, { flag: 'wx', mode: old === undefined ? 0o644 : 0o600 });
        if (old)
            giveTo(temporary, old);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
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


/***/ })

};
