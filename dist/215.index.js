export const id = 215;
export const ids = [215,769];
export const modules = {

/***/ 3215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateBaseline: () => (/* binding */ updateBaseline)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_baseline_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5814);
/* harmony import */ var _core_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6769);
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5895);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4702);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5255);
/* harmony import */ var _core_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9134);
/* harmony import */ var _io_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(460);
/* harmony import */ var _io_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3892);
/* harmony import */ var _io_terminal_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6444);
/* harmony import */ var _io_written_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6108);
/* harmony import */ var _pipeline_scan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2066);
/* harmony import */ var _reporters_phrases_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8482);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4600);
















/** Writes the findings of a folder as known. Gives the exit code. */
async function updateBaseline(root, options) {
    const world = { disk: (0,_io_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .disk */ .E)(process.env), now: new Date() };
    if ((await world.disk.look(root)).kind === 'file')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e(`${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_11__/* .displayable */ .Z)(root)} is a file: a baseline is made for a folder`);
    const progress = new _io_terminal_js__WEBPACK_IMPORTED_MODULE_12__/* .ProgressLine */ .g(process.stderr);
    const scanning = async () => (0,_pipeline_scan_js__WEBPACK_IMPORTED_MODULE_8__/* .scan */ .S)({
        root,
        subject: await (0,_subject_js__WEBPACK_IMPORTED_MODULE_9__/* .subjectOf */ .e)(root, options.history ? { history: true } : {}, world.disk),
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
    const file = options.baseline ?? _core_baseline_js__WEBPACK_IMPORTED_MODULE_13__/* .BASELINE_FILE */ .t;
    const [folder, path] = options.baseline === undefined ? [root, file] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file)), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)];
    (0,_io_written_file_js__WEBPACK_IMPORTED_MODULE_7__/* .replaceFile */ .f)(folder, path, (0,_core_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineText */ .BW)({ ...baseline, entries }));
    await (0,_io_output_js__WEBPACK_IMPORTED_MODULE_6__/* .writeReport */ .u)(`${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_11__/* .displayable */ .Z)(file)}: ${(0,_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_14__/* .counted */ .hS)(entries.length, 'finding')} known.\n`, undefined);
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

/***/ 6769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   parseBaseline: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* unused harmony exports BASELINE_VERSION, BaselineFile */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5895);
/* harmony import */ var _policy_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4911);
/* harmony import */ var _policy_identified_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9639);
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

/***/ 5814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ BASELINE_FILE)
/* harmony export */ });
/** Where a repository keeps it. */
const BASELINE_FILE = '.github/mcp-rekey-baseline.json';


/***/ }),

/***/ 5470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ looksGenerated),
/* harmony export */   KP: () => (/* binding */ looksLikeAKey),
/* harmony export */   O1: () => (/* binding */ isUuid),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   nm: () => (/* binding */ wordiness),
/* harmony export */   qv: () => (/* binding */ isHex)
/* harmony export */ });
/**
 * Tells generated strings from written ones. A generated string, cut where its case or its kind of character
 * changes, falls into short or unpronounceable pieces; a written one falls into words.
 */
/** Pairs of letters that make up about four fifths of English text and of the names programs use. */
const COMMON_PAIRS = new Set(('th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce ' +
    'li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un lo wa ge ie wh ee wi em ' +
    'ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ia am fi ci vi pl ig tu ev ld ry mp fe bl ab gh ty op wo sa ay ex ' +
    'ke fr oo av ag if ap gr od bo sp rd do uc bu ei ov by rm ep tt oc fa ef cu rn sc gi da yo cr cl du ga qu ue ff ba ey ls va um pp ' +
    'ua up lu go ht ru ug ds lt pi rc rr eg au ck ew mu br bi pt ak pu ui rg ib tl ny ki rk ys ob mm fu ph og ms ye ud mb ip ub oi rl ' +
    'gu dr hr cc tw ft wn nu af hu nn eo vo rv nf xp gn sm fl iz ok nl my gl aw ju oa eq sy sl ps jo lf nv je nk kn gs dy hy ze ks xt ' +
    'bs ik dd pt rp sk xi oe oy ws lv dl rf eu dg wr xa yi nm eb rb tm xc eh tc gy ja ax wt db ap pi ey').split(' '));
/** How much of the text, from 0 to 1, is made of pieces that read like words. */
function wordiness(text) {
    let letters = 0;
    let inWords = 0;
    for (const piece of pieces(text)) {
        letters += piece.length;
        if (readsLikeAWord(piece))
            inWords += piece.length;
    }
    return letters === 0 ? 0 : inWords / letters;
}
/** Whether the text looks generated: long enough, more than one kind of character, and hardly any words in it. */
function looksGenerated(text) {
    const characters = text.replace(/[^A-Za-z0-9]/g, '');
    if (characters.length < 8 || distinct(characters) < 5)
        return false;
    const digits = characters.replace(/\D/g, '').length;
    if (digits === characters.length)
        return characters.length >= 24;
    if (digits > 0)
        return wordiness(text) < (characters.length >= 20 ? 0.6 : 0.5);
    // Letters alone: words are written in one case, or begin with a capital.
    if (changes(text) >= 4 && text.length >= 10)
        return wordiness(text) < 0.5;
    return characters.length >= 16 && wordiness(text) < 0.35;
}
/** Random enough to be taken for a credential by its looks alone, where neither name nor place says so. */
function looksLikeAKey(text) {
    if (text.length < 20 || text.length > 500)
        return false;
    if (!/^[A-Za-z0-9_\-+/=.~]+$/.test(text))
        return false;
    const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(text)).length;
    return kinds === 3 && looksGenerated(text) && changes(text) / text.length >= 0.3 && distinct(text) >= 12;
}
/** Hexadecimal digits only, with letters and digits among them, as generators write keys. */
function isHex(text, atLeast) {
    return (text.length >= atLeast &&
        /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(text) &&
        /\d/.test(text) &&
        /[a-fA-F]/.test(text));
}
function isUuid(text) {
    return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
}
function distinct(text) {
    return new Set(text).size;
}
/** How often the kind of character (lower, upper, digit) changes. */
function changes(text) {
    let count = 0;
    for (let index = 1; index < text.length; index++) {
        if (kindOf(text.charCodeAt(index)) !== kindOf(text.charCodeAt(index - 1)))
            count++;
    }
    return count;
}
function kindOf(code) {
    if (code >= 97 && code <= 122)
        return 1;
    if (code >= 65 && code <= 90)
        return 2;
    return code >= 48 && code <= 57 ? 3 : 4;
}
/** The text cut at every change of kind; a capital begins a piece that goes on in lower case. */
function pieces(text) {
    return text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[A-Z]|\d/g) ?? [];
}
function readsLikeAWord(piece) {
    if (piece.length < 4)
        return piece.length === 3 && SHORT_WORDS.has(piece.toLowerCase());
    const word = piece.toLowerCase();
    if (!/[aeiouy]/.test(word))
        return false;
    let common = 0;
    for (let index = 1; index < word.length; index++)
        if (COMMON_PAIRS.has(word.slice(index - 1, index + 1)))
            common++;
    return common / (word.length - 1) >= 0.7;
}
const SHORT_WORDS = new Set('api app key the you for and not new old env dev log set get add use out put has was all any can one two day end top tag web url bot sdk mcp aws git npm pat jwt ssh sql csv xml usr var tmp bin lib src org com net www'.split(' '));


/***/ }),

/***/ 82:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/** No word of ours is longer. */
const MAX_LENGTH = 60;
/**
 * The candidate that a mistyped word most likely means: at most a third of its letters are wrong, missing, too many or
 * swapped with the next one. Case does not count. `undefined` if none is that near.
 */
function closest(word, candidates) {
    if (word.length > MAX_LENGTH)
        return undefined;
    let best;
    let least = Math.floor(word.length / 3) + 1;
    for (const candidate of candidates) {
        const steps = distance(word.toLowerCase(), candidate.toLowerCase(), least);
        if (steps < least) {
            least = steps;
            best = candidate;
        }
    }
    return best;
}
/** Optimal string alignment, https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance; `limit` if it is no less than that. */
function distance(one, other, limit) {
    if (Math.abs(one.length - other.length) >= limit)
        return limit;
    let before = [];
    let last = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let i = 1; i <= one.length; i++) {
        const row = [i];
        for (let j = 1; j <= other.length; j++) {
            const same = one[i - 1] === other[j - 1];
            const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
            row.push(Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1), swapped ? before[j - 2] + 1 : Number.POSITIVE_INFINITY));
        }
        before = last;
        last = row;
    }
    return Math.min(limit, last[other.length]);
}


/***/ }),

/***/ 4911:
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _classify_randomness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5470);
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82);



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
    const keys = Object.keys(shape);
    const unknown = (key) => `${['unknown key', ...named(key)].join(' ')}: ${name} takes ${listed(keys, 'and')}${suggestion(key, keys)}`;
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape, {
        error: (issue) => issue.code === 'unrecognized_keys'
            ? issue.keys.map(unknown).join('\n')
            : wrong(name, 'a mapping')(issue),
    });
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

/***/ 9639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ identified),
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9134);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4911);



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
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5895);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4702);
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

/***/ 9134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule),
/* harmony export */   Z: () => (/* binding */ ruleIds)
/* harmony export */ });
const all = {
    'literal-credential': {
        title: 'A credential stands in the config itself',
        severity: 'error',
        about: 'credential',
        why: 'A key, token or password is written where a reference to it could stand: in a variable, a header, an argument, a URL or any other string of a server entry. Whoever can read the repository, or could once, has it.',
        fix: 'Make a new one at its provider, keep it in a secret store, write the reference that the finding names, and revoke the old one: it stays in the history.',
    },
    'literal-default': {
        title: 'The default of a reference is a credential',
        severity: 'error',
        about: 'credential',
        why: 'The config does refer to a variable, but brings a credential along for the case that nobody has set it (`${DB_PASSWORD:-…}`). The default is what most machines then use.',
        fix: 'Leave the default out, so that a missing variable is noticed, and replace the credential at its provider.',
    },
    'commented-credential': {
        title: 'A credential stands in a commented-out line',
        severity: 'error',
        about: 'credential',
        why: 'A line that was commented out still holds a credential. No host reads it; everybody else can.',
        fix: 'Delete the line, and replace the credential at its provider.',
    },
    'literal-in-history': {
        title: 'A credential stands in an earlier commit',
        severity: 'error',
        about: 'credential',
        why: 'A commit brought a credential, and a later one took it away. Both are kept: whoever can fetch the branch can read it.',
        fix: 'Replace the credential at its provider. Then leave its commit out of the branch (`git rebase -i`), as long as it is not merged; after that, except it in the policy, or take it into the baseline.',
    },
    'reference-regressed': {
        title: 'A reference became a credential again',
        severity: 'error',
        about: 'credential',
        why: 'Where the base has a reference, there is now a value. Some hosts write their resolved config back to the file, so this happens without anybody meaning it. Only a comparison with a base shows it: a pull request, a push, `scan --base`.',
        fix: 'Put the reference back, replace the credential at its provider, and see which command wrote the file.',
    },
    expired: {
        title: 'A credential has expired',
        severity: 'error',
        about: 'credential',
        why: 'The token says itself until when it is good, and that is over. The server that uses it does not work, and the token still tells who had it.',
        fix: 'Make a new one at its provider, and write a reference instead.',
    },
    'exception-expired': {
        title: 'An exception of the policy is over',
        severity: 'error',
        about: 'policy',
        why: 'The policy excepted a finding until a day that has passed. It counts no more, and the finding is reported again.',
        fix: 'Remove what was excepted, or have somebody decide on it anew: give the exception a later date and a reason that still holds.',
    },
    'wrong-reference-syntax': {
        title: 'A reference that its host does not resolve',
        severity: 'error',
        about: 'config',
        why: 'The value looks like a reference, but the host that reads this file hands it to the server as it is written. The server gets `${TOKEN}` for a password, and the next person will write the password instead.',
        fix: 'Write the reference in the syntax that the finding names; where the host resolves none, do what the finding says instead.',
    },
    'unparsable-config': {
        title: 'A config that its host cannot parse',
        severity: 'error',
        about: 'config',
        why: 'A config does not parse, so nobody can tell what its host would read. It is searched line by line all the same. At a path that no host is known to read, this is a warning.',
        fix: 'Make it parse. The finding says where it stops doing so.',
    },
    'dangling-reference': {
        title: 'A reference to something that does not exist',
        severity: 'warning',
        about: 'config',
        why: 'The reference names an input or a setting that the file does not define. The server starts without a value, or does not start.',
        fix: 'Define what it names, or correct the name.',
    },
    'personal-config-committed': {
        title: 'A config of one person is committed',
        severity: 'warning',
        about: 'config',
        why: 'Hosts keep this file for one user: it holds that user’s servers and paths, and some hosts write OAuth tokens into it.',
        fix: 'Take it out of the repository (`git rm --cached`), name it in `.gitignore`, and keep what others need in the config of the project.',
    },
    'shared-credential': {
        title: 'One credential for several servers',
        severity: 'warning',
        about: 'credential',
        why: 'Servers of different names use the same credential. Whoever gets it from one of them has all, and to replace it means to change all of them at once.',
        fix: 'Make one credential for each server, with no more rights than that server needs.',
    },
    'exception-unused': {
        title: 'An exception that nothing needs',
        severity: 'warning',
        about: 'policy',
        why: 'An exception, an entry of the baseline or an ignore comment matches no finding. What it was made for is gone, or has changed, and it only waits for something else to excuse. Told where everything is judged, and not of a pull request.',
        fix: 'Remove it: `mcp-rekey baseline update` does so for the baseline.',
    },
    'static-credential': {
        title: 'A stored credential where none is needed',
        severity: 'note',
        about: 'credential',
        why: 'This provider trusts workloads by their identity (OpenID Connect): they get credentials of minutes or hours, and nothing has to be stored or rotated.',
        fix: 'Set up the provider’s workload identity, and remove the credential.',
    },
    'local-dev-credential': {
        title: 'A well-known or local development password',
        severity: 'note',
        about: 'credential',
        why: 'A password that everybody knows (`postgres`, `changeme`), or one for a database on the machine itself. It is told, because nothing in the config says that the server answers to nobody else.',
        fix: 'Nothing, if it really opens nothing but a machine of your own.',
    },
};
const ruleIds = Object.keys(all);
function rule(id) {
    return { id, ...all[id] };
}


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

/***/ 6108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile),
/* harmony export */   x: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4702);




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

/***/ 8482:
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
/** What the credential tells about its dates, one phrase each. */
function agePhrases(age) {
    return [
        ...(age?.issuedAt ? [`issued on ${day(age.issuedAt)}, says the token`] : []),
        ...(age?.expiresAt ? [`expires on ${day(age.expiresAt)}, says the token`] : []),
    ];
}


/***/ })

};
