export const id = 4777;
export const ids = [4777,4653];
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

/***/ 89228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ wholeReference),
/* harmony export */   y: () => (/* binding */ findReferences)
/* harmony export */ });
const NAME = '[A-Za-z_][\\w.-]{0,127}';
/**
 * References that can stand anywhere in a string. Syntaxes and the hosts that resolve them are in the host table;
 * which of them a file's own host resolves is not asked here: all of them name a secret instead of holding it.
 */
const EMBEDDED = [
    // Actions, Copilot agents, Continue: ${{ secrets.X }}. Docker catalog, Warp, LibreChat: {{server.key}}, {{NAME}}.
    /\$?\{\{-? {0,8}(?<name>[^{}\n]{1,200}?) {0,8}-?\}\}/g,
    // Crush, mcphub.nvim: $(op read op://…), ${cmd: …}; a default may hold one more pair of braces.
    /\$\((?<name>[^()\n]{1,500}(?:\([^()\n]{0,500}\)[^()\n]{0,500})?)\)/g,
    // ${VAR}, ${env:VAR}, ${input:id}, ${VAR:-default}, ${user_config.key}, ${file:/path}; one more pair of braces inside.
    /\$\{(?<braced>(?:[^{}\n]|\{[^{}\n]{0,400}\}){1,4000})\}/g,
    // opencode, Kilo: {env:VAR}, {file:path}.
    /\{(?<name>(?:env|file):[^{}\n]{1,300})\}/g,
    // mcporter: $env:VAR.
    new RegExp(`\\$env:(?<name>${NAME})`, 'g'),
    // vals: ref+vault://path#/key, up to a + or the end of the word.
    /ref\+(?<name>[a-z0-9]{1,30}:\/\/[^\s"'+]{1,500})\+?/g,
];
/** Whole values that name a secret in a store; what resolves them is a wrapper. */
const STORE_REFERENCES = [
    // op://vault/item/field, doppler://, vault://, aws-sm://, gcp-sm://, azure-kv://, infisical://, bws://, age-file://, env://, se://docker/…
    /^(?:op|doppler|vault|openbao|aws-sm|awssm|aws-ssm|ssm|asm|gcp-sm|gcpsm|sm|akv|azure-kv|azurekv|infisical|bws|bitwarden|age-file|sops|env|se|keychain|keyring|keepassxc?|pass|secret|secrets|github-app|aws-sts|gcp-wif|azure-wif|oidc-exchange|conjur|chamber|teller|berglas|k8s|file|lastpass|dashlane):\/\/\S{1,2000}$/i,
    /^(?:vault|keychain|pass|secretRef|secret|keyring|env|file|bws|conjur):[A-Za-z_/][\w./#@ -]{0,300}$/,
    /^arn:aws[\w-]{0,20}:(?:secretsmanager|ssm):[^\s]{1,500}$/,
    /^\{\{resolve:[^{}\s]{1,500}\}\}$/,
    /^projects\/[^\s/]{1,200}\/secrets\/[^\s/]{1,300}(?:\/versions\/[^\s/]{1,50})?$/,
    /^@Microsoft\.KeyVault\([^()\n]{1,500}\)$/,
    /^https:\/\/[\w-]{1,100}\.vault\.azure\.net\/secrets\/\S{1,300}$/,
    // SOPS and dotenvx: encrypted where it stands.
    /^ENC\[[^\]\n]{1,20000}\]$/,
    /^encrypted:[A-Za-z0-9+/=]{20,20000}$/,
    // mcp-agent cloud handles.
    /^mcpac_sc_[0-9a-f-]{36}$/,
    /^!(?:user|developer)_secret(?: {1,8}\w{1,200})?$/,
    // varlock.
    /^op\([^()\n]{1,500}\)$/,
];
/** `%VAR%` of cmd.exe, and `$VAR`: with a `$` in the middle of a value both are as likely a part of a password. */
const WHOLE = [
    /^%(?<name>[A-Za-z_]\w{0,127})%$/,
    /^\$(?<name>[A-Za-z_]\w{0,127})$/,
    // registry server.json: {token}
    /^\{(?<name>(?!your)[a-z][a-z0-9_]{0,60})\}$/,
    /^<%=? {0,8}(?<name>[^%\n]{1,300}?) {0,8}%>$/,
    /^(?:process\.env\.|os\.environ\.|System\.getenv\(|env\.)(?<name>[A-Za-z_]\w{0,127})\)?$/,
];
/** What a `$VAR` in the middle of a text must be to count: capitals, after a separator, and a word of a variable's length. */
const DOLLAR_NAME = /(?<![\w$])\$(?<name>[A-Z][A-Z0-9_]{2,127})(?![\w$])/g;
/** All references in the text, in order. */
function findReferences(text) {
    if (!/[${]|ref\+/.test(text))
        return [];
    const spans = [];
    /** One for each character that is part of a reference already. */
    const taken = new Uint8Array(text.length);
    for (const pattern of [...EMBEDDED, DOLLAR_NAME]) {
        for (const match of text.matchAll(pattern)) {
            const start = match.index;
            const end = start + match[0].length;
            if (taken[start] || taken[end - 1])
                continue;
            taken.fill(1, start, end);
            spans.push({ start, end, ...meaningOf(match) });
        }
    }
    return spans.sort((a, b) => a.start - b.start);
}
/** The name that the whole text refers to; `undefined` if it holds more than a reference, or none. */
function wholeReference(text) {
    if (STORE_REFERENCES.some((pattern) => pattern.test(text)))
        return text;
    for (const pattern of WHOLE) {
        const match = pattern.exec(text);
        if (match)
            return match.groups['name'];
    }
    const [first] = findReferences(text);
    return first && first.start === 0 && first.end === text.length && !first.fallback ? first.name : undefined;
}
/** Namespaces whose references have no default: what follows is all name. */
const WITHOUT_DEFAULT = /^(?:input|file|cmd|command|config|user_config|secrets?):/;
/** `NAME`, then `:-`, `-`, `:=`, `=` (bash) or `:` (Spring, fast-agent, dev containers) and the default; `:?` and `:+` bring none. */
const NAME_AND_DEFAULT = /^(?<name>[A-Za-z_][\w.]{0,127})(?<operator>:?[-?+=]|:)(?<fallback>.{0,4000})$/s;
/** A namespace's own colon is not the one in front of a default. */
const NAMESPACES = /^(?:env|localEnv|containerEnv):/;
function meaningOf(match) {
    const { name, braced } = match.groups;
    if (braced === undefined)
        return { name: name, fallback: undefined };
    const bare = braced.replace(NAMESPACES, '').replace(/^\/\//, '');
    const namespace = braced.slice(0, braced.length - bare.length);
    const parts = WITHOUT_DEFAULT.test(braced) ? null : NAME_AND_DEFAULT.exec(bare);
    if (parts === null)
        return { name: braced, fallback: undefined };
    const { operator, fallback } = parts.groups;
    const end = match.index + match[0].length - 1;
    const brings = fallback !== '' && !/[?+]$/.test(operator);
    return {
        name: namespace + parts.groups['name'],
        fallback: brings ? { start: end - fallback.length, end } : undefined,
    };
}


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

/***/ 8165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ mintingScheme),
/* harmony export */   W: () => (/* binding */ mintingTitles)
/* harmony export */ });
/**
 * Schemes of references for which a credential is made whenever something is launched, with the titles of who makes it: no store keeps one. Ids
 * of minters.
 */
const mintingTitles = {
    'aws-sts': 'AWS STS',
    'azure-wif': 'Microsoft Entra',
    'gcp-wif': 'Google Cloud',
    'github-app': 'GitHub Apps',
    'oidc-exchange': 'Token exchange',
};
/** The scheme of such a reference; `undefined` for any other text. */
function mintingScheme(text) {
    const [, scheme = ''] = /^([a-z][a-z-]{2,20}):\/\//i.exec(text) ?? [];
    const id = scheme.toLowerCase();
    return Object.hasOwn(mintingTitles, id) ? id : undefined;
}


/***/ }),

/***/ 31713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ writtenReferences)
/* harmony export */ });
/* harmony import */ var _core_classify_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89228);
/* harmony import */ var _core_minting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8165);


/** The first that fits. `{{NAME}}` and `{name}` are read as templates of other programs, and are not told here. */
const SYNTAXES = [
    ['${VAR}', /^\$\{(?<name>[A-Za-z_]\w{0,127})\}$/],
    ['${VAR:-default}', /^\$\{(?<name>[A-Za-z_]\w{0,127}):-(?<fallback>.{0,4000})\}$/s],
    ['$VAR', /^\$(?<name>[A-Za-z_]\w{0,127})$/],
    ['${input:id}', /^\$\{input:(?<name>[^{}]{1,200})\}$/],
    ['${env://VAR}', /^\$\{env:\/\/(?<name>[A-Za-z_]\w{0,127})(?::-(?<fallback>.{0,4000}))?\}$/s],
    ['${env:VAR}', /^\$\{env:(?<name>[A-Za-z_]\w{0,127})\}$/],
    ['{env:VAR}', /^\{env:(?<name>[A-Za-z_]\w{0,127})\}$/],
    ['{file:path}', /^\{file:/],
    ['${file:path}', /^\$\{file:/],
    ['${cmd: command}', /^\$\{(?:cmd|command):/],
    ['${user_config.key}', /^\$\{user_config\.(?<name>[\w.-]{1,127})\}$/],
    [
        '${{ secrets.NAME }}',
        /^\$\{\{-? {0,8}(?:secrets|vars|inputs|env)\.(?<name>[A-Za-z_]\w{0,127}) {0,8}-?\}\}$/,
    ],
    ['$(command)', /^\$\(/],
    ['store://secret', /^ref\+/],
    // Last, for a namespace in front of its own colon looks the same.
    ['${VAR:default}', /^\$\{(?<name>[A-Z_][A-Z0-9_]{0,127}):(?<fallback>(?![-=?+]|\/\/).{0,4000})\}$/s],
];
/**
 * Addresses that mean a secret to a wrapper and nothing to a server. Others are left out that servers take themselves:
 * `arn:aws:secretsmanager:…`, `file:///…`, a URL of a key vault.
 */
const STORE = /^(?:op|doppler|vault|openbao|aws-sm|awssm|aws-ssm|gcp-sm|gcpsm|akv|azure-kv|azurekv|infisical|bws|bitwarden|keychain|keyring|keepassxc?|lastpass|dashlane|conjur|chamber|teller|berglas|age-file):\/\/\S{1,2000}$/i;
/** The references in a text whose syntax is one that somebody resolves, in order. */
function writtenReferences(text) {
    if (STORE.test(text) || ((0,_core_minting_js__WEBPACK_IMPORTED_MODULE_1__/* .mintingScheme */ .O)(text) !== undefined && /^\S{1,2000}$/.test(text))) {
        return [{ syntax: 'store://secret', name: undefined, start: 0, end: text.length, hasDefault: false }];
    }
    return (0,_core_classify_references_js__WEBPACK_IMPORTED_MODULE_0__/* .findReferences */ .y)(text).flatMap(({ start, end }) => {
        const written = text.slice(start, end);
        for (const [syntax, pattern] of SYNTAXES) {
            const groups = pattern.exec(written)?.groups ?? (pattern.test(written) ? {} : undefined);
            if (groups === undefined)
                continue;
            return [{ syntax, name: groups['name'], start, end, hasDefault: (groups['fallback'] ?? '') !== '' }];
        }
        return [];
    });
}


/***/ }),

/***/ 7291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failed)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89301);


/** Why there is no answer. Of an error that nobody expected not even the message is kept, which could quote a value. */
function failed(error) {
    if (error instanceof _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(error.reason, error.detail);
    if (error instanceof _core_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Misdirected */ .YX)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('host-not-listed', error.origin);
    const name = error instanceof Error ? error.name : 'no error';
    return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('unexpected-reply', `a bug of mcp-rekey: ${name}`);
}


/***/ }),

/***/ 71310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59457);


/** What came of a reference, in words for whoever wanted to launch something. */
function answerOf(resolution, source) {
    if (resolution.answer === 'there') {
        // The system ends a variable there, and the program would get a part of it.
        const isWhole = !resolution.value.revealTo(_told_js__WEBPACK_IMPORTED_MODULE_1__/* .LAUNCHED */ .HE).includes('\0');
        return isWhole ? { value: resolution.value } : { failure: HAS_NUL };
    }
    const { detail } = resolution;
    const why = resolution.answer === 'absent' ? `${source.title} has no such secret` : _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot[resolution.reason];
    const reason = detail === undefined ? why : `${why} (${detail})`;
    const known = resolution.answer === 'absent' ? 'absent' : resolution.reason;
    return { failure: { reason, hint: hintFor(known, detail, source) } };
}
const HAS_NUL = {
    reason: 'the value has a byte 0 in it, which no variable can hold',
    hint: 'Store it in another form, like Base64',
};
function hintFor(reason, detail, source) {
    const variable = /^(?:[A-Za-z_]\w*$|[A-Z]+(?:_[A-Z]+)+(?= ))/.exec(detail ?? '')?.[0];
    if (reason === 'incomplete' && variable !== undefined)
        return `Set ${variable}`;
    if (reason === 'absent')
        return 'Look whether the reference is right';
    if (reason === 'refused' && source.grants)
        return `It takes ${source.grants.replace(/\.$/, '')}`;
    if (reason === 'no-way')
        return `${source.title} gives no values out, or not by this program`;
    return UNHEARD.includes(reason)
        ? `Look whether ${source.title} is there, and try again`
        : `See ${source.docs}`;
}
const UNHEARD = [
    'unreachable',
    'timeout',
    'rate-limited',
    'provider-error',
    'interrupted',
];


/***/ }),

/***/ 99186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Entries),
/* harmony export */   W: () => (/* binding */ credentialsIn)
/* harmony export */ });
/** Options of stores: those of the policy that the user has named, else what the variables of the vendor’s own programs say. */
class Entries {
    #entries;
    #variables;
    #usual = new Map();
    constructor(entries, variables) {
        this.#entries = entries;
        this.#variables = variables;
    }
    for(store, location) {
        const entry = this.#entries.find((one) => one.store === store.id && (store.holds?.(location, one.options) ?? true));
        if (entry !== undefined)
            return { options: entry.options };
        const set = [...this.#variables].filter(([, value]) => value !== '');
        const said = store.usual(Object.fromEntries(set), location);
        const key = JSON.stringify([store.id, said]);
        const chosen = this.#usual.get(key) ?? checked(store, location, said);
        this.#usual.set(key, chosen);
        return chosen;
    }
}
function checked(store, location, said) {
    const { data, error } = store.options.safeParse(said);
    if (data !== undefined)
        return { options: data };
    const sources = sourcesOf(store, location);
    const wrong = error.issues.map(({ path: [option], message }) => ({
        message,
        variable: sources.get(`${String(option)}`),
    }));
    const variables = wrong.flatMap(({ variable }) => variable ?? []);
    const policy = `--policy with an entry of \`stores\` for ${store.id}`;
    return {
        failure: {
            reason: `the options of ${store.title} are incomplete: ${wrong.map(({ message }) => message).join('; ')}`,
            hint: variables.length === 0
                ? `Name a policy: ${policy}`
                : `Set ${variables.join(' and ')}, or name a policy: ${policy}`,
        },
    };
}
/** Which variable each option comes from: the store is asked with an environment in which each variable holds its own name. */
function sourcesOf(store, location) {
    const names = new Proxy({}, { get: (_, name) => (typeof name === 'string' ? `\0${name}` : undefined) });
    const said = Object.entries(store.usual(names, location));
    return new Map(said.flatMap(([option, value]) => typeof value === 'string' && value.startsWith('\0') ? [[option, value.slice(1)]] : []));
}
/** The variables that options name secrets by. */
function credentialsIn(options) {
    return Object.values(options).flatMap((value) => typeof value === 'string' ? (/^env:\/\/(\w+)$/.exec(value)?.[1] ?? []) : []);
}


/***/ }),

/***/ 43301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolve: () => (/* binding */ resolve_resolve)
});

// EXTERNAL MODULE: ./.compiled/core/minting.js
var minting = __webpack_require__(8165);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var secret = __webpack_require__(89301);
// EXTERNAL MODULE: ./.compiled/pipeline/failed.js
var failed = __webpack_require__(7291);
// EXTERNAL MODULE: ./.compiled/pipeline/launch/answer.js
var launch_answer = __webpack_require__(71310);
// EXTERNAL MODULE: ./.compiled/pipeline/launch/entries.js
var launch_entries = __webpack_require__(99186);
;// CONCATENATED MODULE: ./.compiled/pipeline/launch/remembering.js

/**
 * Tools that ask the same question once, for as long as one launch takes: of a secret of several keys, each is a reference. For the holder of
 * one login alone, for who asks is no part of the question.
 */
function remembering(tools) {
    const replies = new Map();
    const once = async (request, how, ask) => {
        const { method, at, path, body } = request;
        // Secrets cannot be compared.
        if (path instanceof secret/* Secret */.zh || body instanceof secret/* Secret */.zh)
            return ask();
        const question = JSON.stringify([method, at, path, body, headersOf(request), how]);
        const reply = replies.get(question) ?? ask();
        replies.set(question, reply);
        return reply;
    };
    return {
        ...tools,
        ask: async (request) => once(request, {}, async () => tools.ask(request)),
        askSigned: async (request, keys, scope) => once(request, scope, async () => tools.askSigned(request, keys, scope)),
    };
}
/** The names of the headers, and what is in those that are no secret: some say which call it is. */
function headersOf({ headers = {} }) {
    return Object.entries(headers).map(([name, value]) => [name, value instanceof secret/* Secret */.zh ? '' : value]);
}

// EXTERNAL MODULE: ./.compiled/pipeline/launch/told.js
var launch_told = __webpack_require__(59457);
;// CONCATENATED MODULE: ./.compiled/pipeline/launch/ask.js





/** Asks all stores at once, for each secret once. */
async function ask(meant, world) {
    const entries = new launch_entries/* Entries */.R(world.entries, world.variables);
    const ids = new Map();
    const logins = new Map();
    const asked = new Map();
    const answer = async ({ store, location }) => {
        const chosen = entries.for(store, location);
        if ('failure' in chosen)
            return chosen;
        const { options } = chosen;
        const id = ids.get(options) ?? ids.size;
        ids.set(options, id);
        const key = JSON.stringify([id, location]);
        const tools = logins.get(options) ?? world.tools().then(remembering);
        logins.set(options, tools);
        const found = asked.get(key) ??
            tools.then(async (own) => (0,launch_answer/* answerOf */.u)(await resolve({ store, location }, options, own), sourceOf(store)));
        asked.set(key, found);
        return found;
    };
    const answers = await Promise.all(meant.map(answer));
    return { answers, credentials: [...logins.keys()].flatMap(launch_entries/* credentialsIn */.W) };
}
function sourceOf({ title, docs, grants }) {
    return { title, docs, grants: grants.resolve };
}
async function resolve({ store, location }, options, tools) {
    if (store.resolve === undefined)
        return { answer: 'unknown', reason: 'no-way' };
    try {
        return await store.resolve(location, options, tools, [launch_told/* LAUNCHED */.HE]);
    }
    catch (error) {
        return (0,failed/* failed */.g)(error);
    }
}

// EXTERNAL MODULE: ./.compiled/hosts/written-references.js
var written_references = __webpack_require__(31713);
// EXTERNAL MODULE: ./.compiled/stores/registry.js + 49 modules
var registry = __webpack_require__(2627);
;// CONCATENATED MODULE: ./.compiled/stores/vals.js
/** https://github.com/helmfile/vals/blob/main/pkg/expansion/expand_match.go */
const REFERENCE = /(?:secret)?ref\+([a-z][a-z0-9_-]{0,40}):\/\/([^+\s"?#]{0,1500})(?:\?([^+\s"#]{0,1500}))?(?:#\/?([^+\s"]{0,500}))?(\+?)/g;
/**
 * All references of vals in a text. One that is the whole text needs no `+` at its end. Within a text it does, for nothing else tells where it
 * ends.
 */
function valsReferences(text) {
    return [...text.matchAll(REFERENCE)].flatMap((match) => {
        const [whole, backend = '', path = '', query = '', fragment, plus] = match;
        // `href+x` is another word.
        if (/[a-z0-9]/i.test(text[match.index - 1] ?? ''))
            return [];
        const range = { start: match.index, end: match.index + whole.length };
        const key = fragment || undefined;
        const shown = `ref+${backend}://${path}${key === undefined ? '' : `#/${key}`}`;
        const isWhole = whole.length === text.length;
        const read = plus === '+' || isWhole ? translated(backend, path, query, key) : UNCLOSED;
        return [{ ...range, shown: plus === '+' || isWhole ? shown : `ref+${backend}://`, ...read }];
    });
}
const UNCLOSED = { own: undefined, problem: 'within a text it has to end with `+`' };
function translated(backend, path, query, key) {
    const found = Object.hasOwn(BACKENDS, backend) ? BACKENDS[backend] : undefined;
    if (found === undefined)
        return { own: undefined, problem: 'no store here is that backend' };
    const params = new Map(new URLSearchParams(query));
    const other = [...params.keys()].find((name) => !found.params.includes(name));
    if (other !== undefined) {
        // A config does not say where credentials of the user go.
        return {
            own: undefined,
            problem: `its parameter ${other} is not taken: a policy’s \`stores\` says that`,
        };
    }
    if (key?.includes('/'))
        return { own: undefined, problem: 'its key has more than one step' };
    const own = found.own(path, params, key);
    return own === undefined ? { own, problem: 'it does not name one secret' } : { own };
}
const BACKENDS = {
    vault: { params: ['version'], own: inVault },
    openbao: { params: ['version'], own: inVault },
    awssecrets: { params: ['region', 'version_stage', 'version_id'], own: inAws },
    gcpsecrets: {
        params: ['version'],
        own: (path, params, key) => `gcp-sm://${path}${after('/', params.get('version'))}${after('#', key)}`,
    },
    azurekeyvault: {
        params: [],
        own: (path, _, key) => {
            const [vault = '', ...rest] = path.split('/');
            // A vault of another cloud goes by its host.
            const at = vault.includes('.') ? `https://${vault}/secrets` : `azure-kv://${vault}`;
            return `${at}/${rest.join('/')}${after('#', key)}`;
        },
    },
    op: { params: [], own: (path, _, key) => (key === undefined ? `op://${path}` : undefined) },
    onepasswordconnect: {
        params: [],
        own: (path, _, key) => {
            const steps = key?.split('.') ?? [];
            return steps.length === 1 || steps.length === 2 ? `op://${path}/${steps.join('/')}` : undefined;
        },
    },
    doppler: {
        params: [],
        own: (path, _, key) => `doppler://${key === undefined ? path : `${path.replace(/\/$/, '')}/${key}`}`,
    },
    infisical: {
        params: ['project_id', 'environment', 'path', 'version'],
        own: (name, params, key) => {
            const [project, environment] = [params.get('project_id'), params.get('environment')];
            if (project === undefined || environment === undefined || key !== undefined)
                return undefined;
            const folder = (params.get('path') ?? '').replace(/^\/|\/$/g, '');
            const scope = [project, environment, ...(folder === '' ? [] : [folder])].join('/');
            return `infisical://${scope}/${name}${after('?version=', params.get('version'))}`;
        },
    },
};
/** Without a fragment, the last step of the path is the key: https://github.com/helmfile/vals/blob/main/pkg/providers/vault/vault.go */
function inVault(path, params, fragment) {
    const cut = path.lastIndexOf('/');
    const [secret, key] = fragment === undefined ? [path.slice(0, Math.max(cut, 0)), path.slice(cut + 1)] : [path, fragment];
    return `vault://${secret}${after('?version=', params.get('version'))}#${key}`;
}
/** A version is said as ECS and CloudFormation do, which know no region but that of an ARN. */
function inAws(path, params, key = '') {
    const [region, stage = '', id = ''] = ['region', 'version_stage', 'version_id'].map((name) => params.get(name));
    if (path.startsWith('arn:'))
        return `${path}:${key}:${stage}:${id}`;
    if (stage === '' && id === '')
        return `aws-sm://${path}${after('?region=', region)}${after('#', key)}`;
    return region === undefined
        ? `{{resolve:secretsmanager:${path}:SecretString:${key}:${stage}:${id}}}`
        : undefined;
}
function after(mark, text) {
    return text ? `${mark}${text}` : '';
}

;// CONCATENATED MODULE: ./.compiled/pipeline/launch/pieces.js




/** What a text is made of; plain text alone if there is no reference in it. */
function piecesOf(text) {
    const minter = (0,minting/* mintingScheme */.O)(text);
    // What is behind its `?` may be anything that somebody has written there.
    if (minter !== undefined)
        return [{ shown: text.replace(/\?[^#]*/, ''), minter, reference: text }];
    const whole = meant(text, text);
    if (whole !== undefined)
        return [whole];
    const pieces = [];
    let at = 0;
    for (const { start, end, shown, own, problem } of valsReferences(text)) {
        if (start > at)
            pieces.push(text.slice(at, start));
        const found = own === undefined ? undefined : meant(own, shown);
        pieces.push(found ?? { shown, failure: misread(problem) });
        at = end;
    }
    if (at === 0 && isOfSomeStore(text))
        return [{ shown: text, failure: misread() }];
    return at < text.length ? [...pieces, text.slice(at)] : pieces;
}
/** An address that means nothing to a server: to hand it on would hide that nobody has resolved it. */
function isOfSomeStore(text) {
    return (0,written_references/* writtenReferences */.e)(text).some(({ syntax, end }) => syntax === 'store://secret' && end === text.length);
}
function meant(text, shown) {
    for (const store of registry.stores) {
        const location = store.locate?.(text);
        if (location !== undefined)
            return { shown, store, location };
    }
    return undefined;
}
function misread(problem = 'it does not name one secret') {
    return {
        reason: `it is no reference that a store reads: ${problem}`,
        hint: 'docs/stores.md says how references are written',
    };
}

;// CONCATENATED MODULE: ./.compiled/pipeline/launch/resolve.js





/** Resolves texts that may have references to stores in them. What comes out of a store is a value, whatever it looks like. */
async function resolve_resolve(texts, world) {
    const read = [...texts].map(([variable, text]) => ({ variable, text, pieces: piecesOf(text.text) }));
    const meant = read.flatMap(({ pieces }) => pieces.filter(isMeant));
    const wanted = read.flatMap(({ pieces }) => pieces.filter(isWanted));
    const [asked, made] = await Promise.all([ask(meant, world), mint(wanted, world)]);
    const credentials = [...asked.credentials, ...made.credentials];
    const answers = [...asked.answers, ...made.answers];
    const byPiece = new Map([...meant, ...wanted].map((piece, index) => [piece, answers[index]]));
    const values = new Map();
    const told = read.flatMap(({ variable, text, pieces }) => {
        const parts = pieces.map((piece) => typeof piece === 'string' || 'failure' in piece ? piece : byPiece.get(piece));
        const plain = parts.flatMap((part) => typeof part === 'string' ? part : 'value' in part ? part.value : []);
        const isComplete = plain.length === parts.length;
        if (isComplete && plain.some((part) => part instanceof secret/* Secret */.zh))
            values.set(variable, secret/* Secret */.zh.join(plain));
        return toldOf(variable, text, pieces, parts);
    });
    return { told, values, credentials };
}
/** What makes credentials is loaded only where one is wanted. */
async function mint(wanted, world) {
    if (wanted.length === 0)
        return { answers: [], credentials: [] };
    return (await __webpack_require__.e(/* import() */ 7869).then(__webpack_require__.bind(__webpack_require__, 7869))).mint(wanted, world);
}
function toldOf(variable, text, pieces, parts) {
    const told = pieces.flatMap((piece, index) => {
        const part = parts[index];
        if (typeof piece === 'string' || typeof part === 'string')
            return [];
        const failure = 'failure' in part ? part.failure : undefined;
        const store = titleOf(piece);
        return [{ variable, shown: (0,launch_told/* chain */.cy)(text, piece.shown), store, failure }];
    });
    // What looked like an address of a store is something else.
    return told.length === 0 && text.by.length > 1
        ? [(0,launch_told/* fromEnvironment */.AU)(variable, `env://${text.by[1]}`, text)]
        : told;
}
function isMeant(piece) {
    return typeof piece !== 'string' && 'store' in piece;
}
function isWanted(piece) {
    return typeof piece !== 'string' && 'minter' in piece;
}
function titleOf(piece) {
    if (isMeant(piece))
        return piece.store.title;
    return isWanted(piece) ? minting/* mintingTitles */.W[piece.minter] : undefined;
}


/***/ })

};
