export const id = 3215;
export const ids = [3215,6769];
export const modules = {

/***/ 3215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateBaseline: () => (/* binding */ updateBaseline)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_baseline_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(95814);
/* harmony import */ var _core_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16769);
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(45895);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64702);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(15255);
/* harmony import */ var _core_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89134);
/* harmony import */ var _io_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50460);
/* harmony import */ var _io_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12873);
/* harmony import */ var _io_terminal_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(66444);
/* harmony import */ var _io_written_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36108);
/* harmony import */ var _pipeline_scan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92066);
/* harmony import */ var _reporters_phrases_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48482);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14600);
















/** Writes the findings of a folder as known. Gives the exit code. */
async function updateBaseline(root, options) {
    const world = { disk: (0,_io_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .disk */ .E)(process.env), now: new Date() };
    if ((await world.disk.look(root)).kind === 'file')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(`${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_12__/* .displayable */ .Z)(root)} is a file: a baseline is made for a folder`);
    const progress = new _io_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .ProgressLine */ .g(process.stderr);
    const scanning = async () => (0,_pipeline_scan_js__WEBPACK_IMPORTED_MODULE_8__/* .scan */ .S)({
        root,
        subject: await (0,_subject_js__WEBPACK_IMPORTED_MODULE_10__/* .subjectOf */ .e)(root, options.history ? { history: true } : {}, world.disk),
        // A baseline that is to be made is not there yet.
        named: { policy: options.policy, ...existing(options.baseline), from: 'disk' },
        adopting: { salt: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('hex') },
        fingerprintKey: process.env['MCP_REKEY_FINGERPRINT_KEY'] || undefined,
        world,
        progress: (done, total) => progress.show(`examined ${done} of ${total} files …`),
    });
    const { report, decisions } = await scanning().finally(() => progress.clear());
    const { entries: kept, ...baseline } = decisions.baseline;
    const entries = [...kept, ...entriesOf(report)];
    const file = options.baseline ?? _core_baseline_js__WEBPACK_IMPORTED_MODULE_14__/* .BASELINE_FILE */ .t;
    const [folder, path] = options.baseline === undefined ? [root, file] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file)), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)];
    (0,_io_written_file_js__WEBPACK_IMPORTED_MODULE_7__/* .replaceFile */ .f)(folder, path, (0,_core_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineText */ .BW)({ ...baseline, entries }));
    await (0,_io_output_js__WEBPACK_IMPORTED_MODULE_6__/* .writeReport */ .u)(`${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_12__/* .displayable */ .Z)(file)}: ${(0,_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(entries.length, 'finding')} known.\n`, undefined);
    return (0,_core_report_js__WEBPACK_IMPORTED_MODULE_15__/* .isComplete */ .A)(report) ? 0 : 3;
}
function existing(baseline) {
    return baseline !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(baseline) ? { baseline } : {};
}
/** What is said about the policy itself is for somebody to mend, and never known. */
function entriesOf({ findings }) {
    return findings
        .filter(({ ruleId }) => (0,_core_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .rule */ .H)(ruleId).about !== 'policy')
        .map(({ ruleId, place, fingerprint }) => ({ rule: ruleId, place, fingerprint }));
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

/***/ 9351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Ot: () => (/* binding */ reasons),
/* harmony export */   Tm: () => (/* binding */ dead),
/* harmony export */   VD: () => (/* binding */ live),
/* harmony export */   XX: () => (/* binding */ Unanswered)
/* harmony export */ });
/** Ends a question to which there will be no answer; whoever asked makes an unknown of it. */
class Unanswered extends Error {
    name = 'Unanswered';
    reason;
    /** As in an `Inspection`. */
    detail;
    constructor(reason, detail) {
        super(detail === undefined ? reason : `${reason}: ${detail}`);
        this.reason = reason;
        this.detail = detail;
    }
}
function live(facts = {}) {
    return { answer: 'live', facts };
}
function dead(because, facts) {
    return facts === undefined ? { answer: 'dead', because } : { answer: 'dead', because, facts };
}
function unknown(reason, detail) {
    return { answer: 'unknown', reason, detail };
}
/** What each of them means, as it completes "it is known that" or "nobody knows, for". */
const reasons = {
    revoked: 'somebody has revoked it',
    expired: 'its time is over',
    disabled: 'it is switched off, and could be switched on again',
    invalid: 'the provider knows no such credential',
    unreachable: 'no connection came about, or it broke',
    timeout: 'no answer came in time',
    redirected: 'the answer was a redirect, which is not followed',
    'rate-limited': 'the other side wants to be asked less often',
    'provider-error': 'the other side had an error',
    refused: 'the other side would not tell',
    'unexpected-reply': 'the answer is none that the other side documents',
    'host-not-listed': 'it belongs to a host that neither its vendor nor the policy lists',
    'host-unknown': 'nothing says to which host it belongs',
    'store-not-listed': 'the policy lists no such store',
    ambiguous: 'more than one secret could be meant',
    incomplete: 'something that belongs to it is missing',
    costs: 'asking would cost money or tell somebody, and the policy does not allow that',
    'no-way': 'no way to ask is known',
    offline: 'nobody was to be asked',
    interrupted: 'asking was interrupted',
};


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
        error: (issue) => issue.code === 'unrecognized_keys' ? unknownKeys(name, issue) : wrong(name, 'a mapping')(issue),
    });
}
/** A mapping takes more keys than it was made with, if it has been extended. */
function unknownKeys(name, { inst, keys }) {
    const known = Object.keys(inst.shape);
    const unknown = (key) => `${['unknown key', ...named(key)].join(' ')}: ${name} takes ${listed(known, 'and')}${suggestion(key, known)}`;
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

/***/ 48482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   OF: () => (/* binding */ agePhrases),
/* harmony export */   QL: () => (/* binding */ revision),
/* harmony export */   Yg: () => (/* binding */ historyPhrase),
/* harmony export */   ej: () => (/* binding */ suppressedSentence),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   kS: () => (/* binding */ commitsIn),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);

/** `1 file`, `1,200 files`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${digits(count)} ${count === 1 ? noun : plural}`;
}
/** At most so many code points, and a sign that there were more. */
function cut(value, length) {
    // So many code units hold more code points than that, or are all there is.
    const points = [...value.slice(0, 2 * length + 2)];
    return points.length > length ? `${points.slice(0, length).join('')}…` : value;
}
function digits(count) {
    // Not toLocaleString: loading the locale takes longer than scanning a small repository.
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `2026-01-31`, in UTC. */
function day(date) {
    return date.toISOString().slice(0, 10);
}
/** A revision as it was named; full names of commits are cut to what people read. None is where all began. */
function revision(rev) {
    if (rev === undefined)
        return 'the beginning';
    return /^[0-9a-f]{40,64}$/.test(rev) ? rev.slice(0, 10) : rev;
}
/** What was judged, besides one version of the files. */
function commitsIn(scope) {
    return counted(scope.commits, 'commit');
}
/** What was found and is not listed, by the reason; `undefined` if nothing. */
function suppressedSentence({ known, baseline, exceptions, ignores }) {
    const parts = [
        [known, 'in the base already'],
        [baseline, 'in the baseline'],
        [exceptions, 'excepted'],
        [ignores, 'ignored by a comment'],
    ];
    const there = parts.filter(([count]) => count > 0).map(([count, where]) => `${digits(count)} ${where}`);
    return there.length === 0 ? undefined : `Not listed: ${there.join(', ')}.`;
}
/** In which commits a credential stands, and whether it still does. */
function historyPhrase({ first, last, atHead }) {
    const commits = first.oid === last.oid
        ? `only ${commitPhrase(first)}`
        : `first ${commitPhrase(first)}, last ${commitPhrase(last)}`;
    return `in the history: ${commits}, ${atHead ? 'still in the newest version' : 'gone from the newest version'}`;
}
function commitPhrase({ oid, date }) {
    return `${revision(oid)} ${day(date)}`;
}
const SAYS = {
    provider: 'says its provider',
    token: 'says the token',
    store: 'says the store',
    git: 'says git',
};
/** What is known of a credential’s age, one phrase each, and who says so. */
function agePhrases(age) {
    if (age === undefined)
        return [];
    const { issuedAt, existedAt, source, expiresAt, neverExpires, lastUsedAt, scopes } = age;
    const says = source === undefined ? '' : `, ${SAYS[source]}`;
    return [
        ...(issuedAt ? [`issued on ${day(issuedAt)}${says}`] : []),
        ...(existedAt ? [`there since ${day(existedAt)} at least${says}`] : []),
        ...(expiresAt ? [`expires on ${day(expiresAt)}${age.answer ? '' : says || ', says the token'}`] : []),
        ...(neverExpires ? ['does not expire'] : []),
        ...(lastUsedAt ? [`last used on ${day(lastUsedAt)}`] : []),
        ...(scopes && scopes.length > 0 ? [`may: ${cut(scopes.join(', '), 200)}`] : []),
        ...answerPhrase(age),
    ];
}
/** Whether it works, and why that is not known. */
function answerPhrase({ answer }) {
    if (answer === undefined)
        return [];
    const { state, reason, detail } = answer;
    const why = reason === undefined ? '' : `: ${_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot[reason]}${detail === undefined ? '' : ` (${detail})`}`;
    if (state === 'live')
        return ['live, says its provider'];
    return [state === 'dead' ? `dead${why}` : `nobody knows whether it is live${why}`];
}


/***/ })

};
