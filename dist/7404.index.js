export const id = 7404;
export const ids = [7404];
export const modules = {

/***/ 75470:
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

/***/ 70082:
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

/***/ 64911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   vX: () => (/* binding */ unknownKeys),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _classify_randomness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75470);
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70082);



// A schema is used once or twice in a run, and to compile it takes longer than that: a server that is started waits for it.
zod__WEBPACK_IMPORTED_MODULE_1__/* .config */ .$W({ jitless: true });
/** Above this number, where to look them up says more than a list. */
const MAX_LISTED = 20;
/** What somebody else calls something: a line of up to 400 characters. */
const NAME = /^[^\s](?:.{0,398}[^\s])?$/u;
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}$/;
/** One of these words. `where`: what to say in place of a long list. */
function oneOf(name, words, where = '') {
    const allowed = words.length <= MAX_LISTED ? listed(words, 'or') : where;
    return zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(words, { error: wrong(name, allowed, words) });
}
/** A text of this shape; `allowed` describes it. */
function text(name, allowed, shape) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: wrong(name, allowed) }).regex(shape, { error: wrong(name, allowed), abort: true });
}
/** The name of a repository, as GitHub writes it. */
function repository(name, example = 'acme/api') {
    return text(name, `a repository, like ${example}`, REPOSITORY);
}
/** One item or a list of them. */
function oneOrMore(name, item, atLeast) {
    const error = wrong(name, 'one value or a list of them');
    const items = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(item, { error }).min(atLeast, { error: () => `${name} is an empty list` });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([item, items], {
        // Of a single value its own schema says what is wrong.
        error: (issue) => (typeof issue.input === 'string' ? messageOf(issue) : error(issue)),
    });
}
/** A list; `name` is that of the list. */
function list(name, item) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(item, { error: wrong(name, 'a list') });
}
/** A mapping of exactly these keys. Of unknown keys the message says one line for each, in their order. */
function mapping(name, shape) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(shape, {
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
    const meant = (0,_closest_js__WEBPACK_IMPORTED_MODULE_3__/* .closest */ .k)(word, words);
    return meant === undefined ? '' : `; did you mean "${meant}"?`;
}


/***/ }),

/***/ 49639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ identified),
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
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

/***/ 89134:
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
    overdue: {
        title: 'A credential is older than the policy allows',
        severity: 'error',
        about: 'credential',
        why: 'Its provider, its store or the history tells that it is older than its tier allows, whether it stands in the config or a reference names it. The longer a credential lives, the more people, machines and logs have had it. Told by `scan --age` and `inventory`.',
        fix: 'Make a new one at its provider, put it where the old one is used, and then revoke the old one.',
    },
    revoked: {
        title: 'A dead credential is still in the config',
        severity: 'error',
        about: 'credential',
        why: 'Its provider answers that it is no credential any more. The server that uses it does not work, and whoever reads the config takes it for one to write there. Told by `scan --age` and `inventory`.',
        fix: 'Write a reference in its place, or take the server out.',
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
    'due-soon': {
        title: 'A credential is about to reach its end',
        severity: 'warning',
        about: 'credential',
        why: 'It expires, or reaches the age that its tier allows, within the time that the policy’s `due-soon` gives (14 days unless it says otherwise). Told by `scan --age` and `inventory`.',
        fix: 'Make a new one at its provider while the old one still works.',
    },
    'unknown-age': {
        title: 'Nobody knows how old a credential is',
        severity: 'warning',
        about: 'credential',
        why: 'Neither its provider nor a store tells when it was made, and the history tells too little. What is not known cannot be in time. Told by `scan --age` and `inventory`; the finding says why nobody knows.',
        fix: 'Do what the finding names: let the policy list the host or the store, map the reference under `references`, or replace the credential.',
    },
    'dangling-reference': {
        title: 'A reference to something that does not exist',
        severity: 'warning',
        about: 'config',
        why: 'The reference names an input or a setting that the file does not define, or a secret that its store does not have (`scan --age` asks). The server starts without a value, or does not start.',
        fix: 'Define what it names, or correct the name.',
    },
    'personal-config-committed': {
        title: 'A config of one person is committed',
        severity: 'warning',
        about: 'config',
        why: 'Hosts keep this file for one user: it holds that user’s servers and paths, and some hosts write OAuth tokens into it.',
        fix: 'Take it out of the repository (`git rm --cached`), name it in `.gitignore`, and keep what others need in the config of the project.',
    },
    'over-privileged': {
        title: 'A credential may do more than a server should',
        severity: 'warning',
        about: 'credential',
        why: 'Its provider tells that it may administer, delete or impersonate. A server that is talked into something by a document it reads can do all of that. Such a credential is in the tier `high` at least. Told by `scan --age` and `inventory`.',
        fix: 'Make one with only the rights that the server needs.',
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
        fix: 'Remove it: `mcp-rekey baseline update` does so for the baseline, but not for what only asking finds (`scan --age`): delete these entries by hand.',
    },
    'static-credential': {
        title: 'A stored credential where none is needed',
        severity: 'note',
        about: 'credential',
        why: 'This provider trusts workloads by their identity (OpenID Connect): they get credentials of minutes or hours, and nothing has to be stored or rotated.',
        fix: 'Set up the provider’s workload identity, and remove the credential. Where the finding names a reference, `mcp-rekey exec` makes a credential for it whenever the server starts (docs/exec.md).',
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


/***/ })

};
