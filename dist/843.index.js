export const id = 843;
export const ids = [843,3224];
export const modules = {

/***/ 35858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ changingBy)
/* harmony export */ });
/**
 * `op read`, `op item get`, `op --version`, `bws secret list`: their other words make, change and end things.
 * https://developer.1password.com/docs/cli/reference/, https://bitwarden.com/help/secrets-manager-cli/
 */
function isTelling([first = '', second = '']) {
    return first === 'read' || first === '--version' || ['get', 'list'].includes(second);
}
/** The same tools, but whatever changes something goes another way: over HTTP, in files, in databases, or by programs of others. */
function changingBy(tools, instead) {
    const { databases, programs } = tools;
    const opening = (open) => async (login) => {
        const session = await open(login);
        return {
            query: (...given) => session.query(...given),
            change: instead((...given) => session.change(...given)),
            close: () => session.close(),
        };
    };
    return {
        ...tools,
        change: instead((...given) => tools.change(...given)),
        changeSigned: instead((...given) => tools.changeSigned(...given)),
        replace: instead((...given) => tools.replace(...given)),
        command: instead((...given) => tools.command(...given)),
        programs: {
            run: (program, request) => {
                const run = (...given) => programs.run(...given);
                return (isTelling(request.args) ? run : instead(run))(program, request);
            },
        },
        databases: {
            postgres: opening((login) => databases.postgres(login)),
            mysql: opening((login) => databases.mysql(login)),
            redis: opening((login) => databases.redis(login)),
        },
    };
}


/***/ }),

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


/***/ })

};
