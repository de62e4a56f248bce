export const id = 9363;
export const ids = [9363,3224,843];
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

/***/ 79412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yb: () => (/* binding */ unixSeconds),
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   b$: () => (/* binding */ unixMillis)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _read_date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84754);


/** ISO 8601; what names no time zone is in UTC, and a day alone begins at midnight. What is no date is not told: it spoils no answer. */
const isoDate = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform(_read_date_js__WEBPACK_IMPORTED_MODULE_1__/* .readDate */ .h).catch(undefined);
/** Seconds since 1970. */
const unixSeconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
    .transform((seconds) => (0,_read_date_js__WEBPACK_IMPORTED_MODULE_1__/* .dated */ .d)(seconds * 1000))
    .catch(undefined);
/** Milliseconds since 1970. */
const unixMillis = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().transform(_read_date_js__WEBPACK_IMPORTED_MODULE_1__/* .dated */ .d).catch(undefined);


/***/ }),

/***/ 45458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ address)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64911);

/** Where a secret is, as `references` and `targets` say it. */
function address() {
    return {
        store: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('store', 'the name of an entry of stores', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_).describe('Name of an entry of `stores`, or its store’s id.'),
        scope: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('scope', 'what the secret is in', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_)
            .optional()
            .describe('What it is in, as docs/stores.md says it for that store.'),
        name: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('name', 'the name of the secret', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_).describe('Its name there.'),
        key: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('key', 'a part of the secret', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_)
            .optional()
            .describe('The part that is meant, of a secret of several.'),
    };
}


/***/ }),

/***/ 92297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ references),
/* harmony export */   QO: () => (/* binding */ secretReference),
/* harmony export */   cr: () => (/* binding */ strayReferences),
/* harmony export */   p4: () => (/* binding */ hostEntries),
/* harmony export */   uH: () => (/* binding */ storeEntries)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(857);
/* harmony import */ var _address_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45458);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64911);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40263);





const HOST = 'a host, like gitlab.acme.example, db.acme.example:5432 or http://grafana.lan:3000';
/** Every URL parser leaves it as it is. */
const ADDRESS = /^(?=.{1,400}$)(?:http:\/\/)?(?:\[[0-9a-fA-F:.]+\]|[\w.-]+)(?::[1-9]\d{0,4})?(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/?$/;
/** A reference to a secret of the environment: in a policy there is none. */
function secretReference(name) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(name, 'a reference, like env://ADMIN_TOKEN: a policy holds no secret', /^env:\/\/[A-Za-z_]\w{0,127}$/);
}
function hostEntries(providers) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('hosts', hostEntry(providers)).superRefine((entries, context) => {
        for (const index of repeated(entries, ({ provider, host }) => `${provider} ${host}`)) {
            const message = 'the same host a second time for this provider';
            context.addIssue({ code: 'custom', path: [index, 'host'], input: entries, message });
        }
    });
}
function hostEntry(providers) {
    const ids = providers.map(({ id }) => id);
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .mapping */ .pq)('an entry of hosts', {
        provider: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('provider', ids, 'an id of docs/providers.md').describe('Id of the provider.'),
        host: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('host', HOST, ADDRESS)
            .refine((host) => (0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .isDestinationPattern */ .RZ)((0,_hosts_js__WEBPACK_IMPORTED_MODULE_3__/* .patternOf */ .I)({ host })), { error: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)('host', HOST) })
            .describe('The host, with its port if that is not the usual one; `http://` in front allows a connection without TLS.'),
        admin: secretReference('admin')
            .optional()
            .describe('A stronger credential, for what a credential cannot tell of itself. It goes to this host alone.'),
        account: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('an entry of account', 'a text', _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME */ .o_), {
            error: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)('account', 'a mapping'),
        })
            .optional()
            .describe('What else has to be known: `organization: acme`. docs/providers.md says what each provider takes.'),
    })
        .superRefine(({ provider, account = {} }, context) => {
        const known = Object.keys(providers.find(({ id }) => id === provider)?.account ?? {});
        const keys = Object.keys(account).filter((key) => !known.includes(key));
        if (keys.length === 0)
            return;
        const message = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownKeys */ .vX)(`an account of ${provider}`, keys, known);
        context.addIssue({ code: 'unrecognized_keys', keys, path: ['account'], input: account, message });
    })
        .meta({ allOf: accountOfEach(providers) });
}
/** The same for editors. */
function accountOfEach(providers) {
    const some = providers.filter(({ account }) => account !== undefined);
    const rule = (provider, account) => ({
        if: { type: 'object', properties: { provider } },
        // biome-ignore lint/suspicious/noThenProperty: it is the keyword of JSON Schema
        then: { type: 'object', properties: { account: { type: 'object', ...account } } },
    });
    return [
        ...some.map(({ id, account = {} }) => {
            const properties = Object.entries(account).map(([key, description]) => [key, { description }]);
            return rule({ const: id }, { properties: Object.fromEntries(properties), additionalProperties: false });
        }),
        rule({ not: { enum: some.map(({ id }) => id) } }, { maxProperties: 0 }),
    ];
}
/** The entries of `stores`. References go by their names. */
function storeEntries(stores) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('stores', storeEntry(stores)).superRefine((entries, context) => {
        for (const index of repeated(entries, ({ name }) => name)) {
            const message = 'an entry of this name is there already: give each entry a name of its own';
            context.addIssue({ code: 'custom', path: [index], input: entries, message });
        }
    });
}
/** Which store, what it is called, and what that store itself wants to know. */
function storeEntry(stores) {
    const ids = stores.map(({ id }) => id);
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('name', 'a name for this entry', _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME */ .o_)
        .optional()
        .describe('What `references` call it, if not by the id of the store.');
    const entries = stores.map(({ id, options }) => options.safeExtend({ store: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(id).describe('Id of the store.'), name }));
    const known = (input) => {
        const { store } = input;
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)('store', (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(ids, 'or'), ids)({ input: store });
    };
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('store', entries, {
        error: ({ code, input }) => code === 'invalid_union' ? known(input) : (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)('an entry of stores', 'a mapping')({ input }),
    })
        .transform(({ store, name: called, ...options }) => ({
        store: store,
        name: (called ?? store),
        options: options,
    }));
}
/** The secrets behind references. */
function references() {
    const entry = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .mapping */ .pq)('an entry of references', (0,_address_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .address */ .h)());
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), entry, { error: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)('references', 'a mapping') });
}
/** Which references are in a store that neither an entry of `stores` nor a store has for a name, and what to say of each. */
function strayReferences(known, all) {
    const say = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)('store', 'the name of an entry of stores, or the id of a store', known);
    return Object.entries(all).flatMap(([name, { store }]) => known.includes(store) ? [] : [[name, say({ input: store })]]);
}
/** Indexes of those that there is one like already. */
function repeated(items, keyOf) {
    const seen = new Set();
    return items.flatMap((item, index) => {
        const isNew = seen.size < seen.add(keyOf(item)).size;
        return isNew ? [] : [index];
    });
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

/***/ 40263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ patternOf),
/* harmony export */   c: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(857);

/** The destination pattern of a trusted host: without its path. */
function patternOf({ host }) {
    const plain = host.startsWith('http://') ? 'http://' : '';
    return plain + host.slice(plain.length).replace(/\/.*$/s, '');
}
/** How a trusted host is asked over HTTP: origin and path, with no `/` at the end. */
function addressOf({ host }) {
    const url = host.startsWith('http://') ? host : `https://${host}`;
    return ((0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(url) ?? url) + url.replace(/^https?:\/\/[^/]*/, '').replace(/\/+$/, '');
}


/***/ }),

/***/ 84754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ dated),
/* harmony export */   h: () => (/* binding */ readDate)
/* harmony export */ });
/** A day, or a day and a time, of no time zone. */
const ZONELESS = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?$/;
/** ISO 8601, in UTC if it names no time zone. `undefined` for what is no date. */
function readDate(text) {
    const [, day, time = '00:00'] = ZONELESS.exec(text) ?? [];
    return dated(Date.parse(day === undefined ? text : `${day}T${time}Z`));
}
/** Where nothing has happened yet, some write the beginning of their calendar: 1970, or the year 1 (`0001-01-01T00:00:00Z`). */
function dated(time) {
    const date = new Date(time);
    return date.getTime() > 0 ? date : undefined;
}


/***/ }),

/***/ 53821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ shortOfChanging)
/* harmony export */ });
/* harmony import */ var _changing_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35858);

/** All looks were taken, and the next word would change something. */
class WouldChange extends Error {
    name = 'WouldChange';
}
/** Runs what is to change something, and stops it there: what came of it if it came to an end before, or `undefined`. */
async function shortOfChanging(tools, run) {
    const stopping = (0,_changing_by_js__WEBPACK_IMPORTED_MODULE_0__/* .changingBy */ .l)(tools, () => async () => {
        throw new WouldChange('something is to be changed now');
    });
    try {
        return await run(stopping);
    }
    catch (error) {
        if (error instanceof WouldChange)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 1276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ vaultHost),
/* harmony export */   JJ: () => (/* binding */ CLOUDS),
/* harmony export */   Op: () => (/* binding */ AZURE_CLIENT),
/* harmony export */   QE: () => (/* binding */ asserted),
/* harmony export */   Ve: () => (/* binding */ AZURE_TENANT),
/* harmony export */   c2: () => (/* binding */ azureAccess),
/* harmony export */   zP: () => (/* binding */ azureToken)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
/* harmony import */ var _core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92297);
/* harmony import */ var _core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64911);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89301);
/* harmony import */ var _bodies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71983);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58209);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40803);







/**
 * By the domain of its vaults.
 * https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud
 * https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity
 */
const CLOUDS = {
    'vault.azure.net': { authority: 'login.microsoftonline.com', audience: 'api://AzureADTokenExchange' },
    'vault.usgovcloudapi.net': {
        authority: 'login.microsoftonline.us',
        audience: 'api://AzureADTokenExchangeUSGov',
    },
    'vault.azure.cn': {
        authority: 'login.partner.microsoftonline.cn',
        audience: 'api://AzureADTokenExchangeChina',
    },
};
const AZURE_TENANT = /^\w[\w.-]{0,199}$/;
const AZURE_CLIENT = /^[0-9a-fA-F-]{36}$/;
const azureAccess = {
    vault: (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('vault', 'the URL of a vault, like https://acme.vault.azure.net', /^https:\/\/[a-zA-Z0-9-]{3,24}\.vault\.(?:azure\.net|usgovcloudapi\.net|azure\.cn)\/?$/).describe('The vault: one entry is one vault.'),
    tenant: (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('tenant', 'the id or the domain of a tenant', AZURE_TENANT)
        .optional()
        .describe('The tenant of `client`.'),
    client: (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('client', 'the id of an application', AZURE_CLIENT)
        .optional()
        .describe('Client id of the application or managed identity that trusts the workflow. Without it, a token is used.'),
    audience: (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .audience */ .h)()
        .optional()
        .describe('Audience of the identity, if not `api://AzureADTokenExchange` or that of the vault’s cloud.'),
    token: (0,_core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .secretReference */ .QO)('token')
        .default('env://AZURE_ACCESS_TOKEN')
        .describe('An access token for Key Vault.'),
};
function vaultHost({ vault }) {
    return vault
        .replace(/^https:\/\//, '')
        .replace(/\/$/, '')
        .toLowerCase();
}
const azureToken = (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePerEntry */ .DJ)(async (options, tools) => {
    const { client, tenant, token } = options;
    const host = vaultHost(options);
    if (client === undefined || tenant === undefined)
        return tools.secret(token, [host]);
    const domain = host.slice(host.indexOf('.') + 1);
    const { authority, audience } = CLOUDS[domain];
    const identity = await tools.identity(options.audience ?? audience, [authority]);
    const scope = `https://${domain}/.default`;
    return asserted({ authority, tenant, client, scope }, identity, tools.ask, [host]);
});
const Token = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ access_token: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1) });
/** https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-client-creds-grant-flow#third-case-access-token-request-with-a-federated-credential */
async function asserted({ authority, tenant, client, scope }, identity, ask, destinations) {
    const request = (0,_bodies_js__WEBPACK_IMPORTED_MODULE_3__/* .form */ .Z)({
        grant_type: 'client_credentials',
        client_id: client,
        scope,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: identity,
    });
    const path = `/${encodeURIComponent(tenant)}/oauth2/v2.0/token`;
    const reply = await ask({ method: 'POST', at: `https://${authority}`, path, ...request });
    return _core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh.of((0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .granted */ .yU)(reply, Token).access_token, destinations);
}


/***/ }),

/***/ 71983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json),
/* harmony export */   Z: () => (/* binding */ form)
/* harmony export */ });
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89301);

/** A body of JSON with secrets in it. */
function json(fields) {
    const members = pairs(fields, (text) => JSON.stringify(text), ':');
    return { headers: { 'content-type': 'application/json' }, body: _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh.join(['{', ...members, '}']) };
}
/** The same as a form. */
function form(fields) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return { headers, body: _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh.join(pairs(fields, encodeURIComponent, '=', '&')) };
}
function pairs(fields, encode, assign, between = ',') {
    return Object.entries(fields).flatMap(([name, value], index) => [
        `${index === 0 ? '' : between}${encode(name)}${assign}`,
        typeof value === 'string' ? encode(value) : value.derive(encode),
    ]);
}


/***/ }),

/***/ 58209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ audience)
/* harmony export */ });
/* harmony import */ var _core_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64911);

/** Whom the token of a workflow is for; the side that trusts it compares. */
function audience() {
    return (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('audience', 'a text without spaces', /^\S{1,300}$/);
}


/***/ }),

/***/ 40803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ oncePerEntry),
/* harmony export */   yC: () => (/* binding */ refusedLogin),
/* harmony export */   yU: () => (/* binding */ granted)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);


/** Logs in once for each entry of the policy, however many questions come at the same time. What was refused once is not asked again. */
function oncePerEntry(login) {
    const sessions = new WeakMap();
    return (options, tools) => {
        const session = sessions.get(options) ?? login(options, tools);
        sessions.set(options, session);
        return session;
    };
}
/** What the reply to a login holds. Who is let in by nobody gets 400 from some, and 401, 403 or 404 from others. */
function granted(reply, body) {
    const read = reply.status === 200 ? body.safeParse(reply.json) : undefined;
    if (read?.success)
        return read.data;
    throw refusedLogin(reply);
}
/**
 * What documented replies say for a reason: https://www.rfc-editor.org/rfc/rfc6749#section-5.2, https://www.rfc-editor.org/rfc/rfc8693#section-2.2.2
 * and https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors.
 * Nothing else of a reply may be shown.
 */
const CAUSES = [
    'invalid_request',
    'invalid_client',
    'invalid_grant',
    'invalid_scope',
    'invalid_target',
    'unauthorized_client',
    'unsupported_grant_type',
    'AccessDenied',
    'ExpiredTokenException',
    'IDPCommunicationError',
    'IDPRejectedClaim',
    'InvalidIdentityToken',
    'RegionDisabledException',
    'ValidationError',
];
const Oauth = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
function refusedLogin({ status, json, text }) {
    const said = Oauth.safeParse(json).data?.error ?? /<Code>(\w{1,60})<\/Code>/.exec(text)?.[1];
    const cause = CAUSES.includes(said) ? ` (${said})` : '';
    return new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX(status >= 400 ? 'refused' : 'unexpected-reply', `the login: status ${status}${cause}`);
}


/***/ }),

/***/ 99363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  azureKeyVault: () => (/* binding */ azureKeyVault)
});

// EXTERNAL MODULE: ./.compiled/core/policy/fields.js
var fields = __webpack_require__(64911);
// EXTERNAL MODULE: ./.compiled/stores/access/azure.js
var azure = __webpack_require__(1276);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.compiled/core/dates.js
var dates = __webpack_require__(79412);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var secret = __webpack_require__(89301);
// EXTERNAL MODULE: ./.compiled/stores/names.js
var names = __webpack_require__(65816);
// EXTERNAL MODULE: ./.compiled/stores/replies.js
var replies = __webpack_require__(33352);
// EXTERNAL MODULE: ./.compiled/stores/change.js
var change = __webpack_require__(57098);
;// CONCATENATED MODULE: ./.compiled/stores/azure/api.js








/** What all clouds have. */
const QUERY = 'api-version=7.4';
const NAME = /^[a-z0-9-]{1,127}$/i;
/** Of a list, and of whatever has just been written. */
const Version = schemas/* object */.Ikc({
    /** A URL that ends with the version. */
    id: schemas/* string */.YjP(),
    attributes: schemas/* object */.Ikc({ enabled: schemas/* boolean */.zMY(), created: dates/* unixSeconds */.Yb, exp: dates/* unixSeconds */.Yb.optional() }),
    contentType: schemas/* string */.YjP().nullish(),
    tags: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
    /** The value belongs to a certificate, which alone can change it. */
    managed: schemas/* boolean */.zMY().nullish(),
});
/** https://learn.microsoft.com/en-us/rest/api/keyvault/secrets/get-secret-versions/get-secret-versions */
const Versions = schemas/* object */.Ikc({ value: schemas/* array */.YOg(Version), nextLink: schemas/* string */.YjP().nullish() });
/** https://github.com/Azure/azure-rest-api-specs/blob/main/specification/keyvault/data-plane/Microsoft.KeyVault/stable/7.4/common.json */
const errorOf = (code, inner) => schemas/* object */.Ikc({
    error: schemas/* object */.Ikc({
        code: schemas/* literal */.euz(code),
        ...(inner !== undefined && { innererror: schemas/* object */.Ikc({ code: schemas/* string */.YjP().regex(inner) }) }),
    }),
});
const notFound = errorOf('SecretNotFound');
/** https://github.com/Azure/azure-sdk-for-js/issues/24756 */
const disabled = errorOf('Forbidden', /^SecretDisabled$/);
/** https://learn.microsoft.com/en-us/azure/key-vault/general/soft-delete-overview */
const deleted = errorOf('Conflict', /^ObjectIs(?:BeingDeleted|DeletedButRecoverable)$/);
/** https://learn.microsoft.com/en-us/azure/key-vault/general/rest-error-codes */
const bad = errorOf('BadParameter');
function secretPath(name, version) {
    const secret = `/secrets/${(0,names/* named */.KT)('secret', name, NAME)}`;
    const pinned = version === undefined ? '' : `/${(0,names/* named */.KT)('version', version, /^[0-9a-f]{32}$/i)}`;
    return `${secret}${pinned}?${QUERY}`;
}
async function ask(path, entry, tools) {
    const headers = { authorization: (0,secret/* secretText */.yD) `Bearer ${await (0,azure/* azureToken */.zP)(entry, tools)}` };
    return tools.ask({ at: `https://${(0,azure/* vaultHost */.Df)(entry)}`, path, headers });
}
async function api_change(method, path, body, entry, tools) {
    const authorization = (0,secret/* secretText */.yD) `Bearer ${await (0,azure/* azureToken */.zP)(entry, tools)}`;
    const headers = { authorization, 'content-type': 'application/json' };
    return tools.change({ method, at: `https://${(0,azure/* vaultHost */.Df)(entry)}`, path, headers, body });
}
/** What an error means after which nothing has changed; `undefined` for any other reply. Its message can quote what was sent. */
function unchanged(reply) {
    if ((0,replies/* isReply */.nK)(reply, 404, notFound))
        return (0,change/* unfit */.R)('there is no such version');
    if ((0,replies/* isReply */.nK)(reply, 409, deleted))
        return (0,change/* unfit */.R)('the secret is deleted, and its name is kept for its recovery');
    if ((0,replies/* isReply */.nK)(reply, 400, bad))
        return (0,change/* unfit */.R)('Azure finds something in it that it does not take');
    return undefined;
}
/** The list never has the value; what does is asked for by name alone, or by name and version. It is empty for a secret that is not there. */
async function versionsOf(name, entry, tools) {
    const list = `/secrets/${(0,names/* named */.KT)('secret', name, NAME)}/versions?`;
    const versions = [];
    await (0,replies/* searched */.CU)(`${list}${QUERY}`, async (path) => {
        const { value, nextLink } = (0,replies/* bodyOf */.EN)(await ask(path, entry, tools), Versions);
        versions.push(...value);
        // Nothing but the same list of the same vault is asked for.
        const next = nextLink ? nextLink.replace(/^https:\/\/[^/]*/i, '') : undefined;
        if (next?.startsWith(list) === false)
            throw new inspection/* Unanswered */.XX('unexpected-reply', 'a list that goes on elsewhere');
        return { found: undefined, next };
    });
    return versions;
}
function newest(versions) {
    const time = ({ attributes }) => attributes.created?.getTime() ?? 0;
    return versions.reduce((one, other) => (one === undefined || time(other) > time(one) ? other : one), undefined);
}
function idOf({ id }) {
    return /\/([0-9a-f]{32})$/i.exec(id)?.[1]?.toLowerCase();
}

;// CONCATENATED MODULE: ./.compiled/stores/azure/references.js
const HOST = '(?<host>[a-z0-9-]{3,24}\\.vault\\.(?:azure\\.net|usgovcloudapi\\.net|azure\\.cn))';
const references_NAME = '(?<name>[a-z0-9-]{1,127})';
const VERSION = '(?<version>[0-9a-f]{32})';
const IDENTIFIER = `https://${HOST}(?::443)?/secrets/${references_NAME}(?:/${VERSION})?/?`;
/**
 * A secret's identifier; App Service's references, https://learn.microsoft.com/en-us/azure/app-service/app-service-key-vault-references;
 * and the URI of wrappers.
 */
const FORMS = [
    `^${IDENTIFIER}$`,
    `^@Microsoft\\.KeyVault\\(SecretUri=${IDENTIFIER}\\)$`,
    `^@Microsoft\\.KeyVault\\(VaultName=(?<host>[a-z0-9-]{3,24});SecretName=${references_NAME}(?:;SecretVersion=${VERSION})?;?\\)$`,
    `^(?:azure-?kv|akv)://(?<host>[a-z0-9.-]{3,60}|)/${references_NAME}(?:/${VERSION})?$`,
].map((form) => new RegExp(form, 'i'));
function located(reference) {
    const match = FORMS.map((form) => form.exec(reference)).find((found) => found !== null);
    const { host, name, version } = match?.groups ?? {};
    if (host === undefined || name === undefined)
        return undefined;
    return { scope: host.toLowerCase() || undefined, name, key: undefined, version: version?.toLowerCase() };
}
/** Without a scope, the vault is that of the entry. */
function referred({ scope = '', name, version }) {
    return `azure-kv://${scope}/${name}${version === undefined ? '' : `/${version}`}`;
}

// EXTERNAL MODULE: ./.compiled/stores/store.js + 1 modules
var store = __webpack_require__(34629);
;// CONCATENATED MODULE: ./.compiled/stores/azure/values.js






/** https://learn.microsoft.com/en-us/rest/api/keyvault/secrets/get-secret/get-secret */
const Value = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), value: schemas/* string */.YjP() });
/** Says which change has made a version: Azure keeps no id of a request. */
const CHANGE_TAG = 'mcp-rekey-change';
/** https://learn.microsoft.com/en-us/azure/key-vault/secrets/about-secrets#secret-tags */
const MOST_TAGS = 15;
async function resolved({ name, version }, entry, tools, audience) {
    const reply = await ask(secretPath(name, version), entry, tools);
    if ((0,replies/* isReply */.nK)(reply, 404, notFound))
        return (0,store/* absent */.Ge)();
    if ((0,replies/* isReply */.nK)(reply, 403, disabled))
        return (0,store/* absent */.Ge)('the version is disabled');
    const found = (0,replies/* bodyOf */.EN)(reply, Value);
    return { answer: 'there', value: secret/* Secret */.zh.of(found.value, audience), version: idOf(found) };
}
/** Azure compares nothing: between our look and our write somebody else could write. */
async function written({ name }, value, entry, tools, { before, id }) {
    const versions = await versionsOf(name, entry, tools);
    const old = newest(versions);
    const [ours, copy] = versions.filter(({ tags }) => tags?.[CHANGE_TAG] === id);
    // Whoever writes with the tags of ours has written since.
    if (ours !== undefined)
        return ours === old && copy === undefined ? (0,change/* done */.V)(idOf(ours)) : { answer: 'changed' };
    if (!holds(before, old))
        return { answer: 'changed' };
    if (old?.managed)
        return (0,change/* unfit */.R)('it belongs to a certificate');
    const kept = keptOf(old, id, tools.now);
    if (Object.keys(kept.tags).length > MOST_TAGS)
        return (0,change/* unfit */.R)(`it has ${MOST_TAGS} tags, and takes no more`);
    const text = value.derive((plain) => JSON.stringify(plain));
    const body = secret/* Secret */.zh.join(['{"value":', text, `,${JSON.stringify(kept).slice(1)}`]);
    const reply = await api_change('PUT', secretPath(name), body, entry, tools);
    return unchanged(reply) ?? (0,change/* done */.V)(idOf((0,replies/* bodyOf */.EN)(reply, Version)));
}
/**
 * A new version begins with nothing of the one before. Where that one was to expire, this one is, after as long a time: some vaults take no secret
 * without a date, and with the old date it could be over already.
 */
function keptOf(old, id, now) {
    const { created, exp } = old?.attributes ?? {};
    const life = created === undefined || exp === undefined ? 0 : exp.getTime() - created.getTime();
    return {
        ...(old?.contentType ? { contentType: old.contentType } : {}),
        attributes: { enabled: true, ...(life > 0 && { exp: Math.floor((now.getTime() + life) / 1000) }) },
        tags: { ...old?.tags, [CHANGE_TAG]: id },
    };
}
/** A version that is disabled gives nothing: for whoever looks, the secret is absent. */
function holds(before, old) {
    if (before === 'unseen')
        return true;
    const isThere = old?.attributes.enabled === true;
    return before === 'absent' ? !isThere : isThere && idOf(old) === before.version;
}
/** Disables it: whoever may can enable it again. Deleting would take all versions. */
async function retired({ name, version }, entry, tools) {
    if (version === undefined)
        throw new inspection/* Unanswered */.XX('incomplete', 'a version');
    return patched(name, version, { attributes: { enabled: false } }, entry, tools);
}
/** Tags are replaced as a whole, and belong to one version. */
async function annotated({ name, version }, notes, entry, tools) {
    const versions = await versionsOf(name, entry, tools);
    const found = version === undefined ? newest(versions) : versions.find((one) => idOf(one) === version.toLowerCase());
    const id = found && idOf(found);
    if (found === undefined || id === undefined)
        return (0,change/* unfit */.R)('there is no such version');
    const tags = { ...found.tags, ...notes };
    if (Object.keys(tags).length > MOST_TAGS)
        return (0,change/* unfit */.R)(`a secret has at most ${MOST_TAGS} tags`);
    return patched(name, id, { tags }, entry, tools);
}
/** https://learn.microsoft.com/en-us/rest/api/keyvault/secrets/update-secret/update-secret */
async function patched(name, version, fields, entry, tools) {
    const reply = await api_change('PATCH', secretPath(name, version), JSON.stringify(fields), entry, tools);
    return unchanged(reply) ?? (0,change/* done */.V)(idOf((0,replies/* bodyOf */.EN)(reply, Version)));
}

;// CONCATENATED MODULE: ./.compiled/stores/azure-key-vault.js






/** https://learn.microsoft.com/en-us/azure/key-vault/secrets/about-secrets; where it ends to the byte: https://github.com/configu/configu/issues/421 */
const MAX_BYTES = 25_600;
const azureKeyVault = (0,store/* defineStore */.nY)({
    id: 'azure-key-vault',
    title: 'Azure Key Vault',
    docs: 'https://learn.microsoft.com/en-us/rest/api/keyvault/secrets/get-secret-versions/get-secret-versions',
    options: (0,fields/* mapping */.pq)('an entry of stores', azure/* azureAccess */.c2).refine(({ client, tenant }) => client === undefined || tenant !== undefined, { error: 'tenant is missing: it must be the id or the domain of a tenant', path: ['tenant'] }),
    // Azure’s own programs have no variable for a vault. A name alone is one of the public cloud.
    usual: (_, { scope }) => ({
        vault: scope && `https://${scope.includes('.') ? scope : `${scope}.vault.azure.net`}`,
    }),
    staging: 'pinned',
    location: {
        scope: 'Name or host of the vault, if not that of the entry.',
        name: 'Name of the secret: letters, digits and `-`.',
    },
    grants: {
        describe: 'The role "Key Vault Reader" on the vault, or the permission to list secrets in its access policy.',
        resolve: 'The role "Key Vault Secrets User" on the secrets, or the permission to get them.',
        write: 'The role "Key Vault Secrets Officer" on the secrets or the vault, or one of your own with `Microsoft.KeyVault/vaults/secrets/` and `readMetadata/action`, `setSecret/action`, `update/action`; or the permissions to list and set.',
    },
    // Names have no `_`.
    place: (scope, name, entry) => ({
        scope: scope ?? (0,azure/* vaultHost */.Df)(entry),
        name: name.replaceAll('_', '-'),
        key: undefined,
        version: undefined,
    }),
    example: 'azure-kv://acme-mcp/linear-api-key',
    locate: located,
    refer: referred,
    holds: ({ scope }, entry) => {
        const host = (0,azure/* vaultHost */.Df)(entry);
        return scope === undefined || host === scope.toLowerCase() || host.startsWith(`${scope.toLowerCase()}.`);
    },
    // What it holds is in its vault, by whatever name; names of secrets have no case: https://learn.microsoft.com/en-us/azure/key-vault/general/about-keys-secrets-certificates
    canonical: (location, entry) => ({
        ...location,
        scope: (0,azure/* vaultHost */.Df)(entry),
        name: location.name.toLowerCase(),
    }),
    describe: async ({ name, version }, entry, tools) => {
        const versions = await versionsOf(name, entry, tools);
        // The list is empty for a secret that is not there, and only for that.
        if (versions.length === 0)
            return (0,store/* absent */.Ge)();
        const found = version === undefined ? newest(versions) : versions.find((one) => idOf(one) === version.toLowerCase());
        if (found === undefined)
            return (0,store/* absent */.Ge)('there is no such version');
        return found.attributes.enabled ? stored(found) : (0,store/* absent */.Ge)('the version is disabled');
    },
    resolve: resolved,
    write: {
        audience: (entry) => [(0,azure/* vaultHost */.Df)(entry)],
        refusal: ({ name }, bytes) => {
            if (!NAME.test(name))
                return refusalOf(name);
            if (bytes === 0)
                return 'a value is not empty';
            return bytes > MAX_BYTES ? `a value has at most ${MAX_BYTES} bytes` : undefined;
        },
        write: written,
    },
    retire: retired,
    annotate: annotated,
});
function stored(version) {
    const { created, exp } = version.attributes;
    return (0,store/* there */.Pv)({ writtenAt: created, precision: 'value', expiresAt: exp, version: idOf(version) });
}
function refusalOf(name) {
    const fit = name.replace(/[^a-z0-9]+/gi, '-');
    const rule = 'a name is at most 127 letters, digits and `-`';
    return NAME.test(fit) ? `${rule}, like \`${fit}\`` : rule;
}


/***/ }),

/***/ 57098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ unfit),
/* harmony export */   V: () => (/* binding */ done)
/* harmony export */ });
function done(version, notice) {
    return {
        answer: 'done',
        ...(version !== undefined && { version }),
        ...(notice !== undefined && { notice }),
    };
}
function unfit(detail) {
    return { answer: 'unfit', detail };
}


/***/ }),

/***/ 65816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Ig: () => (/* binding */ queried),
/* harmony export */   KT: () => (/* binding */ named)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);

/**
 * A part of a location, encoded for a URL. References come out of configs that anybody may have written: what the store could not have
 * for a name is not asked for, so that no reference leads to another question.
 */
function named(what, text, shape) {
    if (text === undefined)
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('incomplete', `which ${what} is meant is written nowhere`);
    // URLs take these two for steps, encoded or not.
    if (!shape.test(text) || text === '.' || text === '..')
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('incomplete', `there can be no such ${what}`);
    return encodeURIComponent(text);
}
/** A path of such parts. */
function path(what, text, shape) {
    return text
        .split('/')
        .map((part) => named(what, part, shape))
        .join('/');
}
/**
 * What the query of a reference says: `?version=3`. `undefined` if it says anything but what has one of these names, or one thing twice: a typing
 * error would mean another secret, and a token that somebody has put there would be shown.
 */
function queried(query, names) {
    const said = [...new URLSearchParams(query ?? '')];
    const known = names;
    if (said.some(([name]) => !known.includes(name)) || new Set(said.map(([name]) => name)).size < said.length)
        return undefined;
    return Object.fromEntries(said);
}


/***/ }),

/***/ 33352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ searched),
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   dV: () => (/* binding */ strange),
/* harmony export */   nK: () => (/* binding */ isReply)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);

/** What a documented reply of status 200 holds; ends the question if it is any other. */
function bodyOf(reply, body) {
    const read = reply.status === 200 ? body.safeParse(reply.json) : undefined;
    if (read?.success)
        return read.data;
    throw strange(reply);
}
/** Whether it is the documented reply, and not one of some proxy in between. */
function isReply(reply, status, body) {
    return reply.status === status && body.safeParse(reply.json).success;
}
/** No list that anybody keeps secrets in is longer. */
const MOST_PAGES = 100;
/** Looks through the pages of a list, until one has what is looked for; `undefined` only if all of them have been seen. */
async function searched(first, read) {
    let cursor = first;
    for (let pages = 0; pages < MOST_PAGES; pages++) {
        const { found, next } = await read(cursor);
        if (found !== undefined || next === undefined)
            return found;
        cursor = next;
    }
    throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('unexpected-reply', 'a list without an end');
}
/** Ends the question of whoever gets a reply that the store does not document, or one by which it lets nobody in. */
function strange(reply) {
    const { reason, detail } = (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .undocumented */ ._L)(reply);
    return new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX(reason, detail);
}


/***/ }),

/***/ 34629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ge: () => (/* binding */ absent),
  nY: () => (/* binding */ defineStore),
  Pv: () => (/* binding */ there)
});

// UNUSED EXPORTS: done, unfit

// EXTERNAL MODULE: ./.compiled/core/short-of-changing.js
var short_of_changing = __webpack_require__(53821);
;// CONCATENATED MODULE: ./.compiled/stores/write.js

/** Of a store that changes nothing but by the tools that it is given. */
function rehearsalOf(write) {
    return async (location, value, options, tools, change) => {
        const early = await (0,short_of_changing/* shortOfChanging */.t)(tools, (own) => write.write(location, value, options, own, change));
        return early?.answer === 'unfit' ? early.detail : undefined;
    };
}

;// CONCATENATED MODULE: ./.compiled/stores/store.js


/** Keeps the options of a store out of the registry's type: they are checked by its own schema before they come back. */
function defineStore(store) {
    const { write } = store;
    const whole = write === undefined ? store : { ...store, write: { ...write, rehearse: rehearsalOf(write) } };
    return whole;
}
function there(stored) {
    return { answer: 'there', stored };
}
function absent(detail) {
    return detail === undefined ? { answer: 'absent' } : { answer: 'absent', detail };
}


/***/ })

};
