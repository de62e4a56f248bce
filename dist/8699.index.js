export const id = 8699;
export const ids = [8699];
export const modules = {

/***/ 95704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   y: () => (/* binding */ nameSense)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99188);

/** Words that end a name which is about something else than a secret. */
const HARMLESS_ENDS = /(?:^|_)(?:FILE|FILES|PATH|PATHS|DIR|DIRECTORY|FOLDER|HOST|HOSTNAME|PORT|NAME|USERNAME|USER|LOGIN|EMAIL|ID|IDS|UUID|REF|ARN|HEADER|HEADERS|HEADER_NAME|ENV|ENV_VAR|ENV_VARS|ENV_KEYS|VAR|VARIABLE|LIMIT|COUNT|SIZE|TTL|TYPE|EXPIRY|EXPIRES|EXPIRATION|EXPIRES_AT|EXPIRES_IN|ALGORITHM|ALG|REGION|SCOPE|SCOPES|ISSUER|AUDIENCE|ENABLED|DISABLED|LENGTH|PREFIX|SUFFIX|FORMAT|TIMEOUT|INTERVAL|MODE|LEVEL|BUDGET|TAG_KEY|TAG_VALUE|ROTATION|STORAGE|STORE|STRATEGY|METHOD|PROVIDER|VERSION|REQUIRED|HELP|DESCRIPTION|HINT|LABEL|TITLE|FIELD|COLUMN|INDEX|URL|URI|ENDPOINT|BACKEND|ALIAS|HELPER|COMMAND|LOCATION|CERT|CERTIFICATE|CA|FINGERPRINT|THUMBPRINT|DIGEST|HASH|CHECKSUM|STATUS|GRANT_TYPE|RESPONSE_TYPE|MAX|MIN|LIFETIME|REFRESH_INTERVAL|NODE_ID|BINDING|BINDINGS|MAP|SPACE|FILTER|ZONE|MODEL|MODELS|POLICY|RULE|RULES|RESET|CONTEXT|NAMESPACE|REALM|DOMAIN|PROFILE|TRACE|RELEASE|COMMIT|SHA|REVISION|BRANCH|BUILD)$/;
const HARMLESS = /^(?:MAX|MIN|NUM|ENABLE|DISABLE|USE|ALLOW|REQUIRE|HAS|IS|NO|SKIP|SHOW|HIDE)_|(?:^|_)(?:FILE|PROJECT|SPACE|ISSUE|BOARD|DOCUMENT|SHEET|TEAM|NODE|COMPONENT|STYLE|FEATURE|SETTING|CONFIG|DATA|DICT|MAP|SORT|PRIMARY|FOREIGN|PARTITION|HASH|RANGE|CACHE|OBJECT|INDEX|ROUTING|MESSAGE|GROUP|TRANSLATION|I18N|TAG|SHORTCUT|HOT|META|IDEMPOTENCY|DEDUPE|LICENSE_PUBLIC|REGISTRY)_KEYS?$|(?:^|_)(?:MAX|MIN|INPUT|OUTPUT|TOTAL|CONTEXT|PROMPT|COMPLETION|NUM|STOP|THINKING)_TOKENS?$|^(?:TOKENS|KEYS|KEYWORDS|TOKENIZER|KEYMAP|AUTHOR|AUTHORS|PASSIVE|PASSTHROUGH|COMPASS|MONKEY|HOTKEY|KEYBOARD|KEYCLOAK|KEYVAULT|SECRETARY|AUTO_APPROVE|ALWAYS_ALLOW|GRANT_TYPE|TOKEN_TYPE|AUTH_TYPE|AUTH_METHOD|AUTH_MODE|AUTH_STRATEGY|TOKEN_COUNT)$/;
const PUBLIC = /^(?:NEXT_PUBLIC|EXPO_PUBLIC|REACT_APP_PUBLIC|NUXT_PUBLIC|PUBLIC|VITE_PUBLIC|GATSBY_PUBLIC)_|(?:^|_)(?:PUBLIC|PUBLISHABLE|ANON|SITE|MEASUREMENT|VAPID_PUBLIC|SSH_PUBLIC|VERIFYING|CLIENT_PUBLIC)_(?:KEY|TOKEN|API_KEY)$|(?:^|_)(?:PUBLISHABLE|PUBKEY|PUBLIC_KEY|ANON_KEY|SITEKEY|SITE_KEY)(?:_|$)|(?:^|_)FIREBASE(?:_WEB)?_API_KEY$/;
const PASSWORD = /(?:^|_)(?:PASSWORD|PASSWORDS|PASSWD|PASS|PASSWRD|PWD|PW|PASSPHRASE|PASSCODE|PASSWORT|CONTRASENA|SENHA|MOT_DE_PASSE|WACHTWOORD|HASLO|PAROLA|PAROLE)(?:_\d{1,3}|\d{1,3})?$|(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE)(?:_|$)|(?:PASSWORD|PASSWD|PASSPHRASE)$|(?:^|_)(?:DB|PG|SQL|MYSQL|SMTP|FTP|IMAP|LDAP|PROXY|SSH|MONGO|REDIS|USER|ROOT|ADMIN)(?:PASS|PWD)$/;
const TOKEN = /(?:^|_)(?:TOKEN|TOKENS|SECRET|SECRETS|APIKEY|API_KEYS?|KEY|KEYS|PAT|JWT|BEARER|AUTHORIZATION|AUTH|CREDENTIALS?|CREDS|COOKIE|SESSION|SESSIONID|SIGNATURE|SIG|SALT|PEPPER|DSN|WEBHOOK|APITOKEN|ACCESSTOKEN|AUTHTOKEN|ACCESSKEY|SECRETKEY|PRIVATEKEY|CLIENTSECRET|OTP|TOTP|SEED|MNEMONIC|LICENSE|LICENCE|CONNECTION_STRING|CONNSTR|SAS|MASTER|ADMIN_PAT|HMAC)(?:_\d{1,3}|\d{1,3})?$|(?:TOKEN|SECRET|APIKEY)$/;
const PROSE = /^(?:DESCRIPTION|TITLE|SUMMARY|LABEL|NOTE|NOTES|COMMENT|HELP|DOCS|DOCUMENTATION|README|PROMPT|INSTRUCTIONS?|MESSAGE|DISPLAY_NAME|LONG_DESCRIPTION|PLACEHOLDER|HINT|WARNING|ERROR|EXAMPLE_TEXT|TEXT|SCHEMA|AUTHOR|VENDOR|LICENSE|ICON|KEYWORDS|TAGS|CATEGORY|CATEGORIES)$/;
/** Headers and query parameters that carry a credential although their name does not end like one. */
const TOKEN_ANYWHERE = /(?:^|_)(?:API_KEY|APIKEY|ACCESS_TOKEN|AUTH_TOKEN|SECRET_KEY|PRIVATE_KEY|CLIENT_SECRET|SECRET_ACCESS_KEY|ACCESS_KEY|REFRESH_TOKEN|BEARER_TOKEN|PERSONAL_ACCESS_TOKEN|SUBSCRIPTION_TOKEN|SUBSCRIPTION_KEY|SERVICE_ROLE)(?:_|$)|^(?:X_)?(?:AUTH|AUTHORIZATION|PROXY_AUTHORIZATION)$|^BASIC_AUTH$|^(?:.{1,60}_)?BASIC_AUTH$/;
function nameSense(name) {
    if (name === undefined)
        return 'neutral';
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(name);
    if (PUBLIC.test(words))
        return 'public';
    if (HARMLESS.test(words))
        return 'harmless';
    // An access key id is one half of a credential; its siblings that end in ID name things.
    if (/(?:^|_)(?:ACCESS_KEY_ID|SECRET_ID)$/.test(words))
        return 'token';
    if (HARMLESS_ENDS.test(words))
        return PROSE.test(words) ? 'prose' : 'harmless';
    if (PASSWORD.test(words))
        return 'password';
    if (TOKEN.test(words) || TOKEN_ANYWHERE.test(words))
        return 'token';
    if (PROSE.test(words))
        return 'prose';
    return 'neutral';
}
/** What to call a credential of no known kind. */
function titleOf(name) {
    if (name === undefined)
        return 'credential';
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(name);
    if (PASSWORD.test(words))
        return 'password';
    const titles = [
        ['CLIENT_SECRET', 'OAuth client secret'],
        ['REFRESH_TOKEN', 'refresh token'],
        ['PRIVATE_KEY', 'private key'],
        ['WEBHOOK', 'webhook URL'],
        ['COOKIE', 'session cookie'],
        ['JWT', 'JSON Web Token'],
        ['TOKEN', 'token'],
        ['API_KEY', 'API key'],
        ['APIKEY', 'API key'],
        ['SECRET', 'secret'],
        ['KEY', 'key'],
        ['AUTHORIZATION', 'token'],
    ];
    return titles.find(([phrase]) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWords */ .kR)(words, phrase))?.[1] ?? 'credential';
}


/***/ }),

/***/ 877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ isUnproven),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   uo: () => (/* binding */ isCredential)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95704);

/** Whether the value opens anything at all: what reports are about. */
function isCredential(verdict) {
    return verdict.class === 'literal' || verdict.class === 'local-dev';
}
/** A verdict on the whole of a slot. */
function verdict(slot, found, reason) {
    return {
        class: found,
        confidence: 'high',
        reason,
        part: { start: 0, end: slot.text.length },
        provider: undefined,
        kind: undefined,
        title: slot.scheme === undefined ? (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .G)(slot.name) : 'token',
        decoded: undefined,
    };
}
/** The verdict that the whole of a slot is a credential. */
function literal(slot, confidence, reason) {
    return { ...verdict(slot, 'literal', reason), confidence };
}
/** A comment or a line of a broken file: what it seems to be may be a sentence, and only looks prove anything. */
function isUnproven({ kind }) {
    return kind === 'comment' || kind === 'text';
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

/***/ 22914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ loadFormat),
/* harmony export */   b: () => (/* binding */ formatOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4167);
/* harmony import */ var _sniff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54906);


/** Loads a format; the libraries behind YAML and TOML only when a file needs them. */
async function loadFormat(id) {
    switch (id) {
        case 'json':
            return _json_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .P;
        case 'yaml':
            return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9490)]).then(__webpack_require__.bind(__webpack_require__, 49490))).yaml;
        case 'toml':
            return (await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(2875)]).then(__webpack_require__.bind(__webpack_require__, 82875))).toml;
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(2985), __webpack_require__.e(9490), __webpack_require__.e(1227)]).then(__webpack_require__.bind(__webpack_require__, 3608))).markdown;
        case 'properties':
            return (await __webpack_require__.e(/* import() */ 3581).then(__webpack_require__.bind(__webpack_require__, 63581))).properties;
        case 'shell':
            return (await __webpack_require__.e(/* import() */ 2985).then(__webpack_require__.bind(__webpack_require__, 92985))).shell;
    }
}
const EXTENSIONS = {
    'code-workspace': 'json',
    json: 'json',
    json5: 'json',
    jsonc: 'json',
    markdown: 'markdown',
    md: 'markdown',
    mdc: 'markdown',
    mdx: 'markdown',
    properties: 'properties',
    toml: 'toml',
    yaml: 'yaml',
    yml: 'yaml',
};
/** What is appended to the name of a file that is a template or a copy. */
const SUFFIX = /(?:\.(?:example|sample|template|tmpl|dist|bak|orig|old|local|disabled|default)|~)$/;
/** The format of a file by its name, else by how its text begins; `undefined` if neither tells. */
function formatOf(path, text) {
    let name = path.split(/[/\\]/).at(-1)?.toLowerCase() ?? '';
    for (let shorter = name.replace(SUFFIX, ''); shorter !== name; shorter = name.replace(SUFFIX, ''))
        name = shorter;
    if (name === 'crushrc' || name === '.crushrc')
        return 'shell';
    const extension = name.includes('.') ? (name.split('.').at(-1) ?? '') : '';
    return Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : (0,_sniff_js__WEBPACK_IMPORTED_MODULE_1__/* .sniff */ .Z)(text);
}


/***/ }),

/***/ 46290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ scriptOf)
});

// EXTERNAL MODULE: ./.compiled/hosts/formats/bounded.js
var bounded = __webpack_require__(73527);
// EXTERNAL MODULE: ./.compiled/hosts/formats/comments.js
var comments = __webpack_require__(34102);
// EXTERNAL MODULE: ./.compiled/hosts/formats/escapes.js
var escapes = __webpack_require__(88638);
// EXTERNAL MODULE: ./.compiled/hosts/formats/line-breaks.js
var line_breaks = __webpack_require__(80727);
;// CONCATENATED MODULE: ./.compiled/hosts/formats/shell-expansions.js
/**
 * Where the bracket or backtick is closed that was opened before `from`; `undefined` if it is not. Brackets between
 * quotes do not count in a command substitution; elsewhere a quote is often an apostrophe.
 */
function closingOf(text, from, close) {
    const mark = /[\\'"`(){}]/g;
    mark.lastIndex = from;
    const opening = { ')': '(', '}': '{' }[close];
    let depth = 1;
    for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
        const [character] = found;
        if (character === '\\')
            mark.lastIndex++;
        else if (character === opening)
            depth++;
        else if (character === close && --depth === 0)
            return mark.lastIndex;
        else if (close === ')' && (character === "'" || character === '"')) {
            const quote = character === "'" ? /'/g : /(?<!\\)"/g;
            quote.lastIndex = mark.lastIndex;
            if (quote.test(text))
                mark.lastIndex = quote.lastIndex;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.compiled/hosts/formats/shell-words.js





const PLAIN_STOP = /[\s;&|()<>'"`$\\]/g;
/** https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html */
const ANSI_ESCAPES = {
    ...escapes/* SIMPLE_ESCAPES */.wp,
    a: '\x07',
    e: '\x1b',
    E: '\x1b',
    v: '\v',
};
const ANSI_DIGITS = { x: 2, u: 4, U: 8 };
/** Splits a bash script into commands and their words: quotes, escapes and continued lines; nothing is expanded. */
function scriptOf(text) {
    return new ScriptReader(text).script();
}
class ScriptReader {
    #text;
    #problems = new bounded/* Problems */.Zw();
    #comments = [];
    #commands = [];
    /** What was opened once and never closed: it is not looked for again, and stands for itself. */
    #unclosed = new Set();
    /** Ends of the here-documents that begin after this line. */
    #hereDocuments = [];
    #words = [];
    #word;
    #wordStart = 0;
    /** Behind the last opening quote: where the value of an empty word would stand. */
    #quoteStart = 0;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    script() {
        for (let steps = 0; this.#at < this.#text.length; steps++) {
            if (steps > 2 * bounded/* MAX_NODES */.nm) {
                this.#problems.close(bounded/* TOO_LARGE */.PH, this.#at);
                break;
            }
            this.#step();
        }
        this.#endCommand();
        return { commands: this.#commands, comments: this.#comments, problems: this.#problems };
    }
    #step() {
        const text = this.#text;
        const start = this.#at;
        const character = text[start];
        const next = text[start + 1] ?? '';
        if (character === '\n')
            this.#endLine();
        else if (/[;&|()]/.test(character))
            this.#separate(1, true);
        else if (character === '<' && next === '<')
            this.#hereDocument();
        else if (/[\s<>]/.test(character))
            this.#separate(1, false);
        else if (character === '#' && this.#word === undefined)
            this.#comment();
        else if (character === '\\')
            this.#backslash();
        else if (character === "'")
            this.#quoted("'", start + 1, /'/g);
        else if (character === '"')
            this.#quoted('"', start + 1, /["\\$`]/g);
        else if (character === '$' && next === "'")
            this.#quoted("$'", start + 2, /['\\]/g);
        else if (character === '$' && next === '"')
            this.#at++;
        else if (character === '$' || character === '`')
            this.#expansion(this.#open());
        else {
            const word = this.#open();
            PLAIN_STOP.lastIndex = start;
            this.#at = PLAIN_STOP.exec(text)?.index ?? text.length;
            word.copy(text, start, this.#at);
        }
    }
    #open() {
        if (this.#word === undefined) {
            this.#word = new escapes/* Decoded */.jp();
            this.#wordStart = this.#at;
        }
        return this.#word;
    }
    #endWord() {
        if (this.#word === undefined)
            return;
        const range = { start: this.#wordStart, end: this.#at };
        this.#words.push({ text: this.#word.text(this.#quoteStart), range });
        this.#word = undefined;
    }
    #endCommand() {
        this.#endWord();
        if (this.#words.length > 0)
            this.#commands.push(this.#words);
        this.#words = [];
    }
    #separate(length, command) {
        if (command)
            this.#endCommand();
        else
            this.#endWord();
        this.#at += length;
    }
    #endLine() {
        this.#separate(1, true);
        for (const end of this.#hereDocuments) {
            if (this.#unclosed.has('<<'))
                break;
            const body = new RegExp(`^[\\t ]{0,400}${end}[\\t ]{0,400}\\r?$`, 'gm');
            body.lastIndex = this.#at;
            if (body.test(this.#text))
                this.#at = body.lastIndex;
            else
                this.#unclosed.add('<<');
        }
        this.#hereDocuments = [];
    }
    /** https://www.gnu.org/software/bash/manual/html_node/Redirections.html#Here-Documents */
    #hereDocument() {
        this.#endWord();
        const operator = /<<-?[ \t]{0,400}(["']?)([A-Za-z_][A-Za-z0-9_]{0,100})\1/y;
        operator.lastIndex = this.#at;
        const end = operator.exec(this.#text)?.[2];
        if (end !== undefined)
            this.#hereDocuments.push(end);
        this.#at = end === undefined ? this.#at + 2 : operator.lastIndex;
    }
    #comment() {
        const start = this.#at;
        const newline = this.#text.indexOf('\n', start);
        this.#at = newline === -1 ? this.#text.length : newline;
        this.#comments.push(...(0,comments/* commentLines */.rT)(this.#text, { start, end: this.#at }, comments/* HASH */.v9));
    }
    #backslash() {
        const continued = /\\\r?\n/y;
        continued.lastIndex = this.#at;
        if (continued.test(this.#text)) {
            this.#at = continued.lastIndex;
            return;
        }
        const end = Math.min(this.#at + 2, this.#text.length);
        this.#open().put(this.#text.slice(this.#at + 1, end), this.#at, end);
        this.#at = end;
    }
    #quoted(kind, start, stop) {
        const word = this.#open();
        const text = this.#text;
        const opened = this.#at;
        this.#at = start;
        this.#quoteStart = start;
        for (;;) {
            const from = this.#at;
            stop.lastIndex = from;
            this.#at = this.#unclosed.has(kind) ? text.length : (stop.exec(text)?.index ?? text.length);
            const character = text[this.#at];
            if (character === undefined) {
                this.#notClosed(kind, opened);
                return;
            }
            word.copy(text, from, this.#at);
            if (character === '\\')
                this.#escape(word, kind);
            else if (character === '$' || character === '`')
                this.#expansion(word);
            else {
                this.#at++;
                return;
            }
        }
    }
    /** Goes on behind the quote as if it were not there, so that it does not hide the rest of the script. */
    #notClosed(kind, opened) {
        this.#problems.add('a quote is not closed', opened);
        this.#unclosed.add(kind);
        this.#word = undefined;
        this.#at = opened + kind.length;
    }
    #escape(word, kind) {
        const start = this.#at;
        const character = this.#text[start + 1] ?? '';
        const ansi = kind === "$'";
        const digits = ansi ? (ANSI_DIGITS[character] ?? 0) : 0;
        const value = digits > 0 ? (0,escapes/* hexCharacter */.vZ)(this.#text, start + 2, digits) : ansi ? ANSI_ESCAPES[character] : undefined;
        this.#at = Math.min(start + 2, this.#text.length);
        if (value !== undefined) {
            this.#at += digits;
            word.put(value, start, this.#at);
        }
        else if (ansi ? /['"\\?]/.test(character) : /["\\$`]/.test(character))
            word.put(character, start, this.#at);
        else if (!ansi && (0,line_breaks/* afterBreak */.C0)(this.#text, start + 1) > start + 1) {
            this.#at = (0,line_breaks/* afterBreak */.C0)(this.#text, start + 1);
        }
        else
            word.copy(this.#text, start, this.#at);
    }
    /** Copies `$(…)`, `${…}` or a command between backticks as it is written; any other `$` is a character. */
    #expansion(word) {
        const start = this.#at;
        const open = this.#text[start] === '`' ? '`' : this.#text.slice(start, start + 2);
        const close = open === '$(' ? ')' : open === '${' ? '}' : open === '`' ? '`' : '';
        const end = close === '' || this.#unclosed.has(open)
            ? undefined
            : closingOf(this.#text, start + open.length, close);
        if (end === undefined && close !== '')
            this.#unclosed.add(open);
        this.#at = end ?? start + 1;
        word.copy(this.#text, start, this.#at);
    }
}


/***/ }),

/***/ 42531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ argumentSlots),
/* harmony export */   T4: () => (/* binding */ commandSlots),
/* harmony export */   qu: () => (/* binding */ flagSlots)
/* harmony export */ });
/* harmony import */ var _formats_shell_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46290);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42232);
/* harmony import */ var _decompose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7645);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13678);




/** `--flag=value`, `-Dkey=value`; the flag without its dashes and what stands behind the equals sign. */
const FLAG_WITH_VALUE = /^(--?[A-Za-z][\w.-]{0,100})=/;
const FLAG = /^(?:--?[A-Za-z][\w.-]{0,100}|\/[A-Za-z])$/;
/** Words whose next one is a command line in one string: `bash -c`, `sh -lc`, `cmd /c`, `--command`. */
const SHELL_FLAG = /^(?:-l?i?c|-lc|-Command|-EncodedCommand|\/[ck]|--command|--shell-command|--stdio|--exec)$/i;
/** The slots in a command line that is written as one string. */
function commandSlots(text, context) {
    const { commands, problems } = (0,_formats_shell_words_js__WEBPACK_IMPORTED_MODULE_0__/* .scriptOf */ .F)(text.value);
    const words = commands.flatMap((command) => command.map((word) => text.within(word.text)));
    if (words.length < 2)
        return (0,_decompose_js__WEBPACK_IMPORTED_MODULE_1__/* .decompose */ .o)(text, context);
    // Of what is no command line, or too long a one, some words may be missing.
    const whole = problems.list.length > 0 ? [{ ...context, text }] : [];
    return [...argumentSlots(words, context), ...whole];
}
/**
 * The slots in an argument vector, in all the shapes in which a credential is handed to a server: `--key=VALUE`, `--key` `VALUE`,
 * `--header` `Name: VALUE`, `-e NAME=VALUE`, `NAME=VALUE`, a URL or DSN, a command line inside one argument.
 */
function argumentSlots(words, context) {
    const slots = [];
    const add = (found) => {
        for (const slot of found)
            slots.push(slot);
    };
    let positional = 0;
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        const before = index > 0 ? words[index - 1].value : '';
        const at = { ...context, keyPath: [...context.keyPath, String(index)] };
        const joined = FLAG_WITH_VALUE.exec(word.value);
        if (slots.length >= _context_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SLOTS */ .F) {
            slots.push({ ...context, name: undefined, part: 'positional', text: word });
        }
        else if (joined) {
            add(flagSlots(joined[1], word.slice(joined[0].length), at));
        }
        else if (FLAG.test(word.value)) {
            // The next word is this flag's value, or no value at all: it is looked at on its own turn.
        }
        else if (SHELL_FLAG.test(before) && /\s/.test(word.value.trim())) {
            add(commandSlots(word, { ...at, place: [...at.place, before] }));
        }
        else if (FLAG.test(before)) {
            add(flagSlots(before, word, at));
        }
        else {
            const pair = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .assignment */ .mU)(word) ?? separateValue(words, index, context);
            if (pair) {
                add((0,_decompose_js__WEBPACK_IMPORTED_MODULE_1__/* .decompose */ .o)(pair.value, { ...at, ...named(at, pair.name), name: pair.name }));
            }
            else {
                const place = [...at.place, `#${positional++}`];
                add((0,_decompose_js__WEBPACK_IMPORTED_MODULE_1__/* .decompose */ .o)(word, { ...at, place, name: undefined, part: 'positional' }));
            }
        }
    }
    return slots;
}
/**
 * `--env NAME VALUE`, as Crush has it. Elsewhere `-e NAME` is complete and an image or a command follows, so that this
 * is read only where nobody knows the syntax, and only where it could not be either of them.
 */
function separateValue(words, index, { kind }) {
    const [flag, name, value] = [words[index - 2], words[index - 1], words[index]];
    if ((kind !== 'comment' && kind !== 'text') || flag === undefined || !(0,_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .isEnvFlag */ .aF)(flag.value))
        return undefined;
    const isPair = /^[A-Za-z_]\w{0,127}$/.test(name.value) && /^[\w+=.-]{8,4000}$/.test(value.value);
    return isPair ? { name: name.value, value } : undefined;
}
/** The slots in the value of a flag. */
function flagSlots(flag, value, context) {
    if ((0,_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .isHeaderFlag */ .US)(flag)) {
        const pair = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .headerPair */ .Ke)(value);
        if (pair) {
            return (0,_decompose_js__WEBPACK_IMPORTED_MODULE_1__/* .decompose */ .o)(pair.value, {
                ...context,
                ...named(context, `${flag} ${pair.name}`),
                name: pair.name,
            });
        }
    }
    // `-e NAME=VALUE` sets a variable; `--set x=y`, `-c key=value` and the like are read in the same way.
    const pair = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .assignment */ .mU)(value);
    if (pair && ((0,_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .isEnvFlag */ .aF)(flag) || !/^https?:/i.test(value.value))) {
        return (0,_decompose_js__WEBPACK_IMPORTED_MODULE_1__/* .decompose */ .o)(pair.value, { ...context, ...named(context, `${flag} ${pair.name}`), name: pair.name });
    }
    return (0,_decompose_js__WEBPACK_IMPORTED_MODULE_1__/* .decompose */ .o)(value, { ...context, ...named(context, flag), name: flag.replace(/^[-/]+/, '') });
}
/** Arguments are identified by their flags: their index changes whenever another one is added. */
function named(context, key) {
    return { place: (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .n)(context, key).place };
}


/***/ }),

/***/ 42232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ MAX_SLOTS),
/* harmony export */   n: () => (/* binding */ inside)
/* harmony export */ });
/** More parts than the strings of a config have. Beyond that texts are not taken apart, and only searched for formats. */
const MAX_SLOTS = 100_000;
/** The path and place of a part that has a name inside the string. */
function inside(context, key) {
    return { keyPath: [...context.keyPath, key], place: [...context.place, key] };
}


/***/ }),

/***/ 7645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ decompose)
});

// EXTERNAL MODULE: ./.compiled/core/classify/references.js
var references = __webpack_require__(89228);
// EXTERNAL MODULE: ./.compiled/hosts/slots/context.js
var slots_context = __webpack_require__(42232);
// EXTERNAL MODULE: ./.compiled/core/text.js
var core_text = __webpack_require__(9858);
// EXTERNAL MODULE: ./.compiled/hosts/formats/json.js + 2 modules
var json = __webpack_require__(4167);
;// CONCATENATED MODULE: ./.compiled/hosts/slots/embedded.js



/**
 * The slots in a JSON document that is itself a string value (`OPENAPI_MCP_HEADERS={"Authorization": …}`), in the open or
 * in base 64; `undefined` if the text is none.
 */
function embeddedSlots(text, context, deeper) {
    const inner = /^[{[]\s{0,100}["{[]/.test(text.value) ? text : fromBase64(text);
    if (inner === undefined)
        return undefined;
    const { roots, problems } = json/* json */.P.parse(inner.value);
    const [root] = roots;
    if (problems.length > 0 || roots.length !== 1 || root.kind === 'scalar')
        return undefined;
    const slots = nodeSlots(root, inner, context, deeper);
    // What is encoded can be a format of its own too: the whole stays a slot.
    return inner === text ? slots : [{ ...context, text }, ...slots];
}
function nodeSlots(node, text, at, deeper) {
    switch (node.kind) {
        case 'map':
            return node.entries.flatMap(({ key, value }) => nodeSlots(value, text, { ...at, ...(0,slots_context/* inside */.n)(at, key), name: key }, deeper));
        case 'list':
            return node.items.flatMap((item, index) => nodeSlots(item, text, { ...at, ...(0,slots_context/* inside */.n)(at, String(index)) }, deeper));
        case 'scalar':
            return node.type === 'null' || node.type === 'boolean' ? [] : deeper(text.within(node.text), at);
    }
}
/** JSON in base 64, such as the `config` of a Smithery URL. No character of it can be replaced alone: each stands for the whole. */
function fromBase64(text) {
    if (!/^(?:eyJ|eyA|ewog|ewo|W3s)[A-Za-z0-9+/_-]{12,20000}={0,2}$/.test(text.value))
        return undefined;
    const decoded = Buffer.from(text.value, 'base64').toString('utf8');
    const { start, end } = text.range();
    const each = (offset) => new Array(decoded.length).fill(offset);
    return decoded === '' ? undefined : core_text/* MappedText */.D.decoded(decoded, each(start), each(end));
}

// EXTERNAL MODULE: ./.compiled/hosts/slots/url.js
var slots_url = __webpack_require__(530);
;// CONCATENATED MODULE: ./.compiled/hosts/slots/decompose.js




/** Strings inside strings inside strings: deeper than this, nobody reads them either. */
const MAX_NESTING = 4;
/**
 * The slots in one string of a config: the string itself, or the parts of it in which a credential would sit (the
 * password in a URL, the token behind `Bearer`, the value of `--api-key=…`, what a JSON string holds).
 */
function decompose(text, context, depth = 0) {
    const value = text.trim();
    if (value.length === 0 || depth > MAX_NESTING)
        return [{ ...context, text: value }];
    const deeper = (part, more) => decompose(part, { ...context, ...more }, depth + 1);
    const fallbacks = (0,references/* findReferences */.y)(value.value).flatMap(({ name, fallback }) => fallback
        ? deeper(value.slice(fallback.start, fallback.end), {
            name: defaultName(context.name, name),
            fallback: true,
        })
        : []);
    const rest = () => {
        const embedded = embeddedSlots(value, context, deeper);
        if (embedded)
            return embedded;
        const url = (0,slots_url/* urlParts */.A)(value);
        if (url)
            return [{ ...context, text: value, domain: url.domain }, ...urlSlots(url, context, deeper)];
        const pairs = connectionPairs(value);
        if (pairs) {
            return pairs.flatMap((pair) => deeper(pair.value, { name: pair.name, ...(0,slots_context/* inside */.n)(context, pair.name), user: userOf(pairs) }));
        }
        if (isCookie(context) && value.length <= MAX_COOKIE) {
            return (0,slots_url/* splitPairs */._)(value, /;/).map((pair) => ({
                ...context,
                ...(0,slots_context/* inside */.n)(context, pair.name),
                name: `cookie ${pair.name}`,
                text: pair.value,
            }));
        }
        return [withoutScheme(value, context)];
    };
    return [...fallbacks, ...rest()];
}
function urlSlots({ domain, parts }, context, deeper) {
    return parts.flatMap(({ part, name, key, text, user }) => {
        const more = { ...(0,slots_context/* inside */.n)(context, key), part, name, domain, user };
        return part === 'query'
            ? deeper(text, more)
            : [...fallbackOnly(text, deeper, more), { ...context, ...more, text }];
    });
}
/** A `${PASSWORD:-…}` inside a URL: its default is a slot of its own. */
function fallbackOnly(text, deeper, more) {
    return (0,references/* findReferences */.y)(text.value).flatMap(({ fallback }) => fallback ? deeper(text.slice(fallback.start, fallback.end), { ...more, fallback: true }) : []);
}
/** The variable's own name says more than the slot's, unless the reference has none to speak of. */
function defaultName(slotName, reference) {
    const variable = reference.replace(/^(?:env|localEnv|containerEnv|input):(?:\/\/)?/, '');
    return /^[A-Za-z_][\w.-]*$/.test(variable) ? variable : slotName;
}
const SCHEME = /^(?:Authorization: {0,4})?(Bearer|Basic|Token|Bot|ApiKey|Api-Key|API-Key|Key|SSWS|GenieKey|PRIVATE-TOKEN|Klaviyo-API-Key|OAuth|Negotiate|Digest|AccessKey|Secret)(?:[ \t]{1,8}|:[ \t]{0,8})(?:token=)?"?(?=[^\s"])/i;
/** `Bearer x`: the scheme says that `x` is a credential, and is not part of it. */
function withoutScheme(value, context) {
    const scheme = SCHEME.exec(value.value);
    if (!scheme)
        return { ...context, text: value };
    const token = value.slice(scheme[0].length);
    // "Token goes here" is a sentence, but `Bearer a b` under Authorization is still a header.
    const closed = token.value.endsWith('"') ? token.slice(0, token.length - 1) : token;
    return { ...context, scheme: scheme[1], text: closed };
}
const CONNECTION_KEYS = /^(?:password|pwd|pass|user ?id|uid|user|username|server|host|hostname|data ?source|database|initial ?catalog|dbname|port|accountname|accountkey|sharedaccesskey|sharedaccesskeyname|endpoint|defaultendpointsprotocol|endpointsuffix|sslmode|token|apikey|api_key|secret|account|warehouse|role|driver|encrypt|trustservercertificate)$/i;
/** `Server=…;Password=…` and `host=… password=…`: at least two pairs, of the keys such strings have. */
function connectionPairs(value) {
    if (!value.value.includes('=') || value.length > 4000)
        return undefined;
    for (const separator of [/;/, / /]) {
        if (!separator.test(value.value))
            continue;
        const pairs = (0,slots_url/* splitPairs */._)(value, separator);
        if (pairs.filter(({ name }) => CONNECTION_KEYS.test(name)).length >= 2)
            return pairs;
    }
    return undefined;
}
function userOf(pairs) {
    return pairs.find(({ name }) => /^(?:user ?id|uid|user|username)$/i.test(name))?.value.value;
}
/** Longer than any server takes. */
const MAX_COOKIE = 64 * 1024;
function isCookie({ kind, name }) {
    return kind === 'header' && name !== undefined && /^(?:set-)?cookie$/i.test(name);
}


/***/ }),

/***/ 75984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ textSlot),
/* harmony export */   y: () => (/* binding */ lineSlots)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42531);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42232);
/* harmony import */ var _decompose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7645);



/** A quoted string, or a run of characters that no config syntax uses for anything else. */
const TOKEN = /"(?:[^"\\\n]|\\.){0,8000}"|'[^'\n]{0,8000}'|[^\s,{}[\]"'`]{1,8000}/g;
const UNQUOTED = /[^\s,{}[\]"'`]{1,8000}/g;
/** To find out that a quote is not closed, all that follows is read; text made to be slow has nothing but such quotes. */
const MAX_UNCLOSED = 100;
const MAX_WORD = 8000;
const NEXT_WORD = /^[ \t]{1,8}[^\s"',]{1,8000}/;
/** `"X-Api-Key: value"`, an item of a list of headers. */
const HEADER = /^([A-Za-z][\w-]{0,80}):[ \t]{0,8}(?=[^\s/])/;
/** Stands alone between a key and its value. */
const SEPARATOR = /^(?:[:=]|:=|=>)$/;
/** `key:` or `key=`, at the end of a word or before the next one. */
const KEY_END = /^\s{0,8}(?::(?!\/\/)|=(?!=))/;
const BARE = {
    server: undefined,
    kind: 'text',
    part: 'whole',
    keyPath: [],
    place: ['#text'],
    name: undefined,
    scheme: undefined,
    domain: undefined,
    user: undefined,
    fallback: false,
    declaredSecret: false,
};
/** A text of which nothing is known: only a format proves that it holds a credential. */
function textSlot(text) {
    return { ...BARE, text };
}
/**
 * The slots in one line of which nobody knows the syntax: a commented-out line, or a line of a file that does not parse.
 * `key: value`, `"key": "value"`, `KEY=value` and argument lists are read as what they would be.
 */
function lineSlots(line, kind, place) {
    const context = { ...BARE, kind, place: [place] };
    const slots = [];
    const words = [];
    let key;
    for (const match of tokensOf(line.value)) {
        if (SEPARATOR.test(match[0]))
            continue;
        if (slots.length + words.length >= _context_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SLOTS */ .F) {
            slots.push({ ...context, text: line.slice(match.index) });
            break;
        }
        const quoted = /^["']/.test(match[0]);
        const start = match.index + (quoted ? 1 : 0);
        const end = match.index + match[0].length - (quoted ? 1 : 0);
        const token = line.slice(start, Math.max(start, end));
        const pair = quoted
            ? undefined
            : /^(?:export )?([\w.-]{1,100})[:=](?!\/\/)(.{1,8000})$/s.exec(token.value);
        if (pair && !token.value.startsWith('-')) {
            add(token.slice(token.length - pair[2].length), pair[1], end);
            key = undefined;
        }
        else if (KEY_END.test(line.value.slice(match.index + match[0].length, match.index + match[0].length + 16))) {
            key = token.value;
        }
        else if (!quoted && /^[\w.-]{1,100}[:=]$/.test(token.value)) {
            key = token.value.slice(0, -1);
        }
        else if (key !== undefined && !isListed(line.value, match.index)) {
            add(token, key, end);
            key = undefined;
        }
        else {
            key = undefined;
            const header = quoted && !words.at(-1)?.value.startsWith('-') ? HEADER.exec(token.value) : null;
            if (header)
                add(token.slice(header[0].length), header[1], end);
            else
                words.push(token);
        }
    }
    return [...slots, ...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentSlots */ .Lo)(words, context)];
    /** `end`: where in the line the text ends. */
    function add(text, name, end) {
        const own = { keyPath: [name], place: [place, name], name };
        // `Authorization: Bearer x` without quotes: the scheme and the token are two words of one value.
        const more = /^(?:Bearer|Basic|Token)$/i.test(text.value)
            ? NEXT_WORD.exec(line.value.slice(end, end + MAX_WORD))
            : null;
        const whole = more ? line.slice(end - text.length, end + more[0].length) : text;
        for (const slot of (0,_decompose_js__WEBPACK_IMPORTED_MODULE_1__/* .decompose */ .o)(whole, { ...context, ...own }))
            slots.push(slot);
    }
}
function* tokensOf(line) {
    let unclosed = 0;
    for (let at = 0;;) {
        const pattern = unclosed < MAX_UNCLOSED ? TOKEN : UNQUOTED;
        pattern.lastIndex = at;
        const match = pattern.exec(line);
        if (match === null)
            return;
        if (/["']/.test(line.slice(at, match.index)))
            unclosed++;
        at = pattern.lastIndex;
        yield match;
    }
}
/** In `"args": ["--key", "x"]` the strings are arguments, not the value of `args`. */
function isListed(line, index) {
    return /\[\s{0,8}$/.test(line.slice(Math.max(0, index - 10), index));
}


/***/ }),

/***/ 80487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ matchesPath),
/* harmony export */   G9: () => (/* binding */ findServers),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   pO: () => (/* binding */ speaksOfServers)
/* harmony export */ });
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99188);

/** Keys that no file uses for anything but MCP servers: found at any depth, under any file name. */
const SERVER_MAP_KEY = /^(?:mcpServers|mcp_servers|mcp-servers|context_servers|amp\.mcpServers|mcp\.servers)$/;
/** Keys that a server entry has; one of them makes an entry a server. */
const SERVER_KEY = /^(?:COMMAND|CMD|EXECUTABLE|ARGS|URL|URI|SERVER_URL|HTTP_URL|BASE_URL|TARGET|TRANSPORT|HEADERS|HTTP_HEADERS|ENV|ENVIRONMENT|ENVS|ENV_VARS|SETTINGS|AUTH|OAUTH|API_KEY|BEARER_TOKEN_ENV_VAR|HEADERS_HELPER|IMAGE|START_COMMAND|SERVER_COMMAND|ENVIRONMENT_VARIABLES|RUNTIME_ARGUMENTS|PACKAGE_ARGUMENTS)$/;
const TRANSPORT = /^(?:stdio|sse|http|https|ws|websocket|streamable-?http|streamable_http|remote|local|builtin)$/i;
/** Says "there are servers in here" even in a text that does not parse. */
const SERVER_MAP = /["']?\b(?:mcpServers|mcp_servers|context_servers|amp\.mcpServers)\b["']?\s{0,20}[:=\].]/;
function speaksOfServers(text) {
    return SERVER_MAP.test(text);
}
/**
 * The server entries of a document: those under a key that is made for them, wherever it stands, and those at the
 * paths where the file's hosts look.
 */
function findServers(root, hostPaths, 
/** At the paths of a file that no host is known to read, an entry must say how it is started or reached. */
proof = 'usual') {
    const names = new Map();
    const paths = [];
    const seen = new Set();
    visit(root, []);
    return { names, paths };
    function visit(node, path) {
        if (node.kind === 'scalar' || seen.has(node))
            return;
        seen.add(node);
        const isMap = SERVER_MAP_KEY.test(path.at(-1) ?? '') || hostPaths.some((wanted) => matchesPath(wanted, path));
        if (isMap)
            collect(node, path);
        if (node.kind === 'map')
            for (const { key, value } of node.entries)
                visit(value, [...path, key]);
        else
            for (const [index, item] of node.items.entries())
                visit(item, [...path, String(index)]);
    }
    function collect(node, path) {
        const entries = node.kind === 'map'
            ? node.entries.map(({ key, value }) => [key, value])
            : node.kind === 'list'
                ? node.items.map((item, index) => [nameOf(item) ?? String(index), item])
                : [];
        const made = SERVER_MAP_KEY.test(path.at(-1) ?? '');
        const servers = entries.filter(([, value]) => made || proof === 'usual' ? isServer(value) : node.kind === 'map' && isLaunchable(value));
        if (servers.length === 0)
            return;
        paths.push(path);
        for (const [name, value] of servers)
            if (!names.has(value))
                names.set(value, name);
    }
}
function matchesPath(wanted, path) {
    return wanted.length === path.length && wanted.every((key, index) => key === '*' || key === path[index]);
}
function isServer(node) {
    return node.kind === 'map' && node.entries.some(({ key, value }) => isServerKey((0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(key), value));
}
/** OpenAPI and others have `servers` with URLs too: it takes a command, or a URL and a transport or headers. */
function isLaunchable(node) {
    if (node.kind !== 'map')
        return false;
    const keys = new Set(node.entries.map(({ key }) => (0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(key)));
    const reached = ['URL', 'SERVER_URL', 'HTTP_URL'].some((key) => keys.has(key));
    const transport = node.entries.some(({ key, value }) => (0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(key) === 'TYPE' && value.kind === 'scalar' && TRANSPORT.test(value.text.value));
    return ((keys.has('COMMAND') && (keys.has('ARGS') || keys.has('ENV') || transport)) ||
        (reached && (transport || keys.has('HEADERS'))));
}
function isServerKey(words, value) {
    if (words === 'TYPE' || words === 'TRANSPORT') {
        return value.kind === 'map' || (value.kind === 'scalar' && TRANSPORT.test(value.text.value));
    }
    return SERVER_KEY.test(words);
}
/** What a node calls itself. */
function nameOf(node) {
    if (node.kind !== 'map')
        return undefined;
    const entry = node.entries.find(({ key }) => key === 'name' || key === 'id');
    return entry?.value.kind === 'scalar' ? entry.value.text.value : undefined;
}


/***/ }),

/***/ 530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ urlParts),
/* harmony export */   _: () => (/* binding */ splitPairs)
/* harmony export */ });
/* harmony import */ var _core_classify_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89228);

const URL_START = /^(?:jdbc:|url:)?([a-z][a-z0-9+.-]{0,40}):\/\//i;
const WEB = /^(?:https?|wss?|sse|grpcs?|h2c?)$/i;
/** Longer than any server takes. */
const MAX_URL = 64 * 1024;
/**
 * Cuts a URL into the parts that can hold a credential: userinfo, query, fragment and path segments. Done by hand, since
 * a URL parser decodes, reorders and rejects, and here every character must keep its place. `undefined` if it is no URL.
 */
function urlParts(text) {
    const { value } = text;
    const start = URL_START.exec(value);
    if (!start || value.length > MAX_URL || /\s/.test(value.slice(0, 2000)))
        return undefined;
    const scheme = start[1].toLowerCase();
    const from = start[0].length;
    const authorityEnd = endOfAuthority(value, from, WEB.test(scheme));
    const at = value.lastIndexOf('@', authorityEnd - 1);
    const hostStart = at >= from ? at + 1 : from;
    const authority = value.slice(hostStart, authorityEnd);
    // jdbc:sqlserver://host:1433;user=app;password=…
    const properties = hostStart + indexOrEnd(authority, ';', 0);
    const domain = value
        .slice(hostStart, properties)
        .replace(/:\d{0,9}$/, '')
        .replace(/^\[|\]$/g, '')
        .toLowerCase();
    const queryAt = indexOrEnd(value, '?', authorityEnd);
    const fragmentAt = indexOrEnd(value, '#', authorityEnd);
    const pathEnd = Math.min(queryAt, fragmentAt);
    return {
        scheme,
        domain,
        parts: [
            ...(at >= from ? userinfo(text.slice(from, at)) : []),
            ...parameters(text.slice(Math.min(properties + 1, authorityEnd), authorityEnd)),
            ...pathSegments(text.slice(authorityEnd, pathEnd)),
            ...parameters(text.slice(Math.min(queryAt + 1, value.length), Math.max(queryAt, fragmentAt > queryAt ? fragmentAt : value.length))),
            // A page of its own after the `#` has its own `?`, which was the one that was found.
            ...parameters(text.slice(Math.min(fragmentAt + 1, value.length), queryAt > fragmentAt ? queryAt : value.length)),
        ],
    };
}
/** A database password may hold `/`, `?` and `#` unescaped: there the last `@` before the host decides. */
function endOfAuthority(value, from, web) {
    const plain = value.slice(from).search(/[/?#]/);
    const end = plain === -1 ? value.length : from + plain;
    if (web || value.slice(from, end).includes('@'))
        return end;
    const credentials = /^[^\s/@:]{0,200}:[^\s@]{1,500}@(?=[\w.-])/.exec(value.slice(from));
    if (!credentials)
        return end;
    const hostStart = from + credentials[0].length;
    const rest = value.slice(hostStart).search(/[/?#]/);
    return rest === -1 ? value.length : hostStart + rest;
}
function userinfo(text) {
    const colon = colonIn(text.value);
    if (colon === -1) {
        return text.length === 0 ? [] : [{ part: 'userinfo', name: 'user', key: '@user', text, user: undefined }];
    }
    const user = text.value.slice(0, colon);
    // https://<token>:x-oauth-basic@host: the secret is the user, and the password says so.
    const isToken = text.value.slice(colon + 1) === 'x-oauth-basic';
    const password = {
        part: 'userinfo',
        name: 'password',
        key: '@password',
        text: text.slice(colon + 1),
        user,
    };
    const both = user.length >= 16 ? [{ ...password, name: 'user', key: '@user', text: text.slice(0, colon) }] : [];
    return isToken ? both : [...both, password];
}
/** The colon between user and password; that of `${env:NAME}` is none. */
function colonIn(value) {
    const references = (0,_core_classify_references_js__WEBPACK_IMPORTED_MODULE_0__/* .findReferences */ .y)(value);
    let next = 0;
    for (let colon = value.indexOf(':'); colon !== -1; colon = value.indexOf(':', colon + 1)) {
        while (next < references.length && references[next].end <= colon)
            next++;
        const reference = references[next];
        if (reference === undefined || colon < reference.start)
            return colon;
        colon = reference.end - 1;
    }
    return -1;
}
/** `/bot<token>/getMe`: https://core.telegram.org/bots/api#making-requests */
const TELEGRAM_BOT = /^bot(?=\d{6,12}:)/;
function pathSegments(text) {
    const parts = [];
    let start = 0;
    let before;
    for (let number = 0; start <= text.length; number++) {
        const end = indexOrEnd(text.value, '/', start);
        const segment = text.slice(start, end);
        if (segment.length > 0) {
            const bot = TELEGRAM_BOT.exec(segment.value)?.[0].length ?? 0;
            parts.push({
                part: 'path',
                name: before,
                key: `/${number}`,
                text: segment.slice(bot),
                user: undefined,
            });
            before = segment.value;
        }
        start = end + 1;
    }
    return parts;
}
function parameters(text) {
    return splitPairs(text, /[&;]/).map(({ name, value }) => ({
        part: 'query',
        name,
        key: `?${name}`,
        text: value,
        user: undefined,
    }));
}
/** `a=1&b=2`, with the values' places; what has no `=` is left out. */
function splitPairs(text, separator) {
    const pairs = [];
    const stop = new RegExp(separator.source, 'g');
    let equals = -1;
    for (let start = 0; start < text.length; start = stop.lastIndex) {
        stop.lastIndex = start;
        const end = stop.exec(text.value)?.index ?? text.length;
        if (equals < start)
            equals = indexOrEnd(text.value, '=', start);
        if (equals > start && equals < end) {
            pairs.push({ name: text.value.slice(start, equals).trim(), value: text.slice(equals + 1, end).trim() });
        }
        if (end === text.length)
            break;
    }
    return pairs;
}
function indexOrEnd(value, char, from) {
    const at = value.indexOf(char, from);
    return at === -1 ? value.length : at;
}


/***/ }),

/***/ 99978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ walk),
/* harmony export */   R: () => (/* binding */ kindOfKey)
/* harmony export */ });
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99188);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42531);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42232);
/* harmony import */ var _decompose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7645);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13678);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(530);






/** The keys under which hosts keep each kind of slot, as `toWords` gives them (hosts.md: env, headers, url, arguments, auth). */
const KIND_OF_KEY = [
    [
        'env',
        /^(?:ENV|ENVS|ENVIRONMENT|ENV_VARS|ENVIRONMENT_VARIABLES|CONTAINER_ENV|REMOTE_ENV|DEFAULT_ENV|EXTRA_ENV|ENV_VARIABLES)$/,
    ],
    [
        'header',
        /^(?:HEADERS?|HTTP_HEADERS|REQUEST_HEADERS|OAUTH_HEADERS|CUSTOM_HEADERS|EXTRA_HEADERS|DEFAULT_HEADERS|STATIC_HEADERS)$/,
    ],
    [
        'url',
        /^(?:URL|URI|SERVER_URL|SERVER_URI|HTTP_URL|BASE_URL|SSE_URL|ENDPOINT|ENDPOINT_URL|HREF|REMOTE_URL|MCP_URL|WS_URL|ADDRESS|SERVERURL)$/,
    ],
    [
        'arg',
        /^(?:ARGS|ARG|ARGUMENTS|COMMAND|CMD|EXECUTABLE|RUNTIME_ARGUMENTS|PACKAGE_ARGUMENTS|EXTRA_ARGS|COMMAND_FUNCTION|TARGET|SERVER_COMMAND)$/,
    ],
    [
        'auth',
        /^(?:AUTH|OAUTH|OAUTH2|OAUTH_CLIENT|AUTHENTICATION|AUTHORIZATION|CREDENTIALS|API_KEY|TOKENS|ACCESS_TOKEN|BEARER_TOKEN|OAUTH_TOKEN|OAUTH_CLIENT_SECRET|CLIENT_SECRET|REFRESH_TOKEN|TOKEN|SECRET)$/,
    ],
    ['input', /^(?:INPUTS|USER_CONFIG|CONFIG_SCHEMA|EXAMPLE_CONFIG|VARIABLES|PROMPT_STRING)$/],
];
/**
 * All slots of a document. `path` is where the document stands, if it is a string in another; `servers` says for each node under a server map which server it is.
 *
 * A node that is reached twice (a YAML alias) is read once, where it is written: its text stands in the file once.
 */
function walk(root, servers, path = []) {
    const slots = [];
    const seen = new Set();
    visit(root, {
        server: undefined,
        kind: 'setting',
        part: 'whole',
        keyPath: path,
        place: path,
        name: undefined,
        scheme: undefined,
        domain: undefined,
        user: undefined,
        fallback: false,
        declaredSecret: false,
        key: '',
    });
    return slots;
    function visit(node, frame) {
        if (seen.has(node))
            return;
        seen.add(node);
        const server = servers.get(node);
        const here = server === undefined
            ? frame
            : { ...frame, server, kind: 'setting', domain: serverDomain(node), key: '' };
        if (node.kind === 'map')
            visitMap(node, here);
        else if (node.kind === 'list')
            visitList(node, here);
        else
            visitScalar(node, here);
    }
    function visitMap(map, frame) {
        const label = labelOf(map);
        const declaredSecret = frame.declaredSecret || isDeclaredSecret(map);
        for (const { key, value } of map.entries) {
            const words = (0,_core_words_js__WEBPACK_IMPORTED_MODULE_3__/* .toWords */ .x4)(key);
            const named = label !== undefined && /^(?:VALUE|DEFAULT|EXAMPLE|DEFAULT_VALUE)$/.test(words);
            visit(value, {
                ...frame,
                kind: kindOf(words, frame),
                name: named ? label : defaultedName(words, frame, key),
                keyPath: [...frame.keyPath, key],
                place: [...frame.place, named ? label : key],
                key: words,
                declaredSecret,
            });
        }
    }
    function visitList(list, frame) {
        if (frame.kind === 'arg' && list.items.every((item) => item.kind === 'scalar')) {
            for (const item of list.items)
                seen.add(item);
            const words = list.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []));
            add((0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentSlots */ .Lo)(words, frame));
            return;
        }
        list.items.forEach((item, index) => {
            const label = item.kind === 'map' ? labelOf(item) : undefined;
            visit(item, {
                ...frame,
                name: label ?? frame.name,
                keyPath: [...frame.keyPath, String(index)],
                place: [...frame.place, label ?? String(index)],
            });
        });
    }
    function visitScalar({ type, text }, frame) {
        if (type === 'null' || type === 'boolean')
            return;
        if (slots.length >= _context_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SLOTS */ .F) {
            add([{ ...frame, text }]);
            return;
        }
        const pair = frame.kind === 'header' ? (0,_pairs_js__WEBPACK_IMPORTED_MODULE_5__/* .headerPair */ .Ke)(text) : frame.kind === 'env' ? (0,_pairs_js__WEBPACK_IMPORTED_MODULE_5__/* .assignment */ .mU)(text) : undefined;
        // A list item `NAME=value` or `Name: value`; under a key of its own the name is the key.
        if (pair && /^\d+$/.test(frame.keyPath.at(-1) ?? '')) {
            add((0,_decompose_js__WEBPACK_IMPORTED_MODULE_1__/* .decompose */ .o)(pair.value, { ...frame, name: pair.name, place: [...frame.place.slice(0, -1), pair.name] }));
        }
        else if (frame.kind === 'arg' && frame.name?.startsWith('-')) {
            add((0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .flagSlots */ .qu)(frame.name, text, frame));
        }
        else if (frame.kind === 'arg') {
            add((0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .commandSlots */ .T4)(text, { ...frame, name: undefined, part: 'positional' }));
        }
        else
            add((0,_decompose_js__WEBPACK_IMPORTED_MODULE_1__/* .decompose */ .o)(text, frame));
    }
    function add(found) {
        for (const slot of found)
            slots.push(slot);
    }
}
function kindOf(words, frame) {
    // Under env and headers every key is a name of the user's, even if it is called `url` or `auth`.
    if (frame.kind === 'env' || frame.kind === 'header')
        return frame.kind;
    const own = kindOfKey(words);
    if (own !== undefined && !(frame.kind === 'input' && own === 'auth'))
        return own;
    if (frame.kind === 'arg' && /^(?:VALUE|DEFAULT|VALUES)$/.test(words))
        return 'arg';
    return frame.kind === 'url' || frame.kind === 'arg' ? 'setting' : frame.kind;
}
/** What stands under a key of a server entry, by the key in words alone. */
function kindOfKey(words) {
    return KIND_OF_KEY.find(([, pattern]) => pattern.test(words))?.[0];
}
/** `user_config.api_key.default`: what the value is called stands one level above it. */
function defaultedName(words, frame, key) {
    return /^(?:DEFAULT|VALUE|EXAMPLE|CONST)$/.test(words) && frame.name !== undefined ? frame.name : key;
}
/** What a list item or a `{name, value}` pair calls itself. */
function labelOf(map) {
    for (const key of ['name', 'key', 'id', 'envVar']) {
        const entry = map.entries.find((candidate) => candidate.key === key);
        if (entry?.value.kind === 'scalar' && entry.value.type === 'string' && entry.value.text.length > 0) {
            return entry.value.text.value;
        }
    }
    return undefined;
}
function isDeclaredSecret(map) {
    return map.entries.some(({ key, value }) => /^(?:password|isSecret|is_secret|sensitive|secret)$/.test(key) &&
        value.kind === 'scalar' &&
        value.type === 'boolean' &&
        value.text.value === 'true');
}
/** Host name of the URL that a server entry has, directly or among its arguments. */
function serverDomain(server) {
    if (server.kind === 'scalar')
        return (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .urlParts */ .A)(server.text)?.domain;
    if (server.kind === 'list')
        return undefined;
    for (const { value } of server.entries) {
        const texts = value.kind === 'scalar' ? [value] : value.kind === 'list' ? value.items : [];
        for (const node of texts) {
            const domain = node.kind === 'scalar' ? (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .urlParts */ .A)(node.text)?.domain : undefined;
            if (domain !== undefined && domain !== '')
                return domain;
        }
    }
    return undefined;
}


/***/ }),

/***/ 70745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ extract)
});

// EXTERNAL MODULE: ./.compiled/hosts/formats/index.js
var formats = __webpack_require__(22914);
// EXTERNAL MODULE: ./.compiled/hosts/generic.js
var generic = __webpack_require__(48552);
;// CONCATENATED MODULE: ./.compiled/hosts/slots/defined.js
/**
 * What the references of a document can name because the document defines it: `input:id` for each item of a list
 * `inputs`, wherever it stands, and `user_config.key` for each key of the root's map of this name.
 */
function definedNames(root) {
    const names = [];
    const seen = new Set();
    visit(root, true);
    return names;
    function visit(node, isRoot) {
        if (node.kind === 'scalar' || seen.has(node))
            return;
        seen.add(node);
        if (node.kind === 'list') {
            for (const item of node.items)
                visit(item, false);
            return;
        }
        for (const { key, value } of node.entries) {
            if (key === 'inputs' && value.kind === 'list')
                for (const id of value.items.flatMap(inputOf))
                    names.push(id);
            if (isRoot && key === 'user_config' && value.kind === 'map')
                for (const entry of value.entries)
                    names.push(`user_config.${entry.key}`);
            visit(value, false);
        }
    }
}
function inputOf(node) {
    if (node.kind !== 'map')
        return [];
    return node.entries.flatMap(({ key, value }) => key === 'id' && value.kind === 'scalar' ? [`input:${value.text.value}`] : []);
}

// EXTERNAL MODULE: ./.compiled/hosts/formats/json.js + 2 modules
var json = __webpack_require__(4167);
// EXTERNAL MODULE: ./.compiled/hosts/formats/nodes.js
var nodes = __webpack_require__(17383);
// EXTERNAL MODULE: ./.compiled/hosts/slots/servers.js
var slots_servers = __webpack_require__(80487);
;// CONCATENATED MODULE: ./.compiled/hosts/slots/inline-configs.js



function inlineConfigs(document) {
    const found = [];
    const seen = new Set();
    visit(document, []);
    return found;
    function visit(node, path) {
        if (seen.has(node))
            return;
        seen.add(node);
        if (node.kind === 'map')
            for (const { key, value } of node.entries)
                visit(value, [...path, key]);
        else if (node.kind === 'list') {
            for (const [index, item] of node.items.entries())
                visit(item, [...path, String(index)]);
        }
        else if (path.length > 0 && isJson(node)) {
            const { roots, problems } = json/* json */.P.parse(node.text.value);
            if (problems.length === 0)
                for (const root of roots)
                    found.push({ root: (0,nodes/* rebase */.RU)(root, node.text), path });
        }
    }
}
function isJson({ type, text: { value } }) {
    return type === 'string' && /^\s{0,1000}\{/.test(value) && (0,slots_servers/* speaksOfServers */.pO)(value);
}

// EXTERNAL MODULE: ./.compiled/hosts/slots/walk.js
var walk = __webpack_require__(99978);
// EXTERNAL MODULE: ./.compiled/pipeline/content.js
var content = __webpack_require__(82077);
;// CONCATENATED MODULE: ./.compiled/pipeline/file-format.js

/** The format in which its readers take a file, else what its name or text tells; `undefined` if nothing does. */
function fileFormat(path, text, readers) {
    return readers.find(({ file }) => file.format)?.file.format ?? (0,formats/* formatOf */.b)(path, text);
}

// EXTERNAL MODULE: ./.compiled/core/text.js
var core_text = __webpack_require__(9858);
// EXTERNAL MODULE: ./.compiled/hosts/slots/context.js
var context = __webpack_require__(42232);
// EXTERNAL MODULE: ./.compiled/hosts/slots/lines.js
var lines = __webpack_require__(75984);
;// CONCATENATED MODULE: ./.compiled/pipeline/line-slots.js



/** The slots in comments, each of the server in whose entry it stands. */
function commentSlots({ comments }, kind, roots, text) {
    const serverOf = serverAt(roots);
    const slots = [];
    for (const comment of comments) {
        const { start } = comment.text.range();
        if (slots.length >= context/* MAX_SLOTS */.F)
            return [...slots, restSlot(text, start)];
        const server = serverOf(start);
        const found = (0,lines/* lineSlots */.y)(comment.text, kind, kind === 'comment' ? '#comment' : '#text');
        for (const slot of found)
            slots.push(server === undefined ? slot : { ...slot, server });
    }
    return slots;
}
/** All of the text from an offset on, in which only formats are looked for. */
function restSlot(text, start) {
    return (0,lines/* textSlot */.i)(core_text/* MappedText */.D.verbatim(text.slice(start), start));
}
/** Tells in which server's entry an offset stands. */
function serverAt(roots) {
    const entries = roots
        .flatMap(({ servers }) => [...servers.names].map(([{ range }, name]) => ({ ...range, name })))
        .sort((one, other) => one.start - other.start);
    return (offset) => {
        let low = 0;
        let high = entries.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (entries[middle].start <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        const nearest = entries[low - 1];
        return nearest !== undefined && offset < nearest.end ? nearest.name : undefined;
    };
}
/** Every line of a text by itself. */
function textSlots(text) {
    const slots = [];
    let start = 0;
    while (start <= text.length) {
        if (slots.length >= context/* MAX_SLOTS */.F)
            return [...slots, restSlot(text, start)];
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        if (end > start) {
            const line = core_text/* MappedText */.D.verbatim(text.slice(start, end), start);
            for (const slot of (0,lines/* lineSlots */.y)(line, 'text', '#text'))
                slots.push(slot);
        }
        start = end + 1;
    }
    return slots;
}

// EXTERNAL MODULE: ./.compiled/pipeline/readers.js
var pipeline_readers = __webpack_require__(27244);
;// CONCATENATED MODULE: ./.compiled/pipeline/extract.js










/** Keys under which a file of any name can have servers, as far as a text shows them before it is parsed. */
const GENERIC_KEY = /\bmcp[_-]?servers\b|\bcontext_servers\b|\b(?:mcp|servers)["']?\s{0,20}[:=\].]|\bmcp add/i;
/** Whether it is worth while to parse a text that only speaks of MCP. */
function mayHoldServers(text, hostPaths) {
    const holds = (path) => path.every((key) => key === '*' || text.includes(key));
    return GENERIC_KEY.test(text) || hostPaths.some(holds);
}
/**
 * The slots of a file, if it is an MCP config: by its shape, or because a host reads exactly this path. `undefined` if
 * it is something else that only bears the name or the words of one.
 */
async function extract(path, text, readers, binary = false) {
    const expected = readers.some(({ file }) => !file.shared);
    const formatId = fileFormat(path, text, readers);
    if (binary && (expected || (0,slots_servers/* speaksOfServers */.pO)(text))) {
        const offset = Math.max(0, text.indexOf('\0'));
        return brokenConfig(text, [], readers, { message: 'it holds bytes that no text does', offset });
    }
    if (formatId === undefined) {
        if (!expected || text.trim() === '')
            return undefined;
        return brokenConfig(text, [], readers, { message: 'it is in no format that a host reads', offset: 0 });
    }
    // `services` of a compose file are servers of MCP only in a file that speaks of it.
    const trusted = (0,content/* speaksOfMcp */.Tp)(text) ? readers : readers.filter(({ file }) => !file.shared);
    const hostPaths = trusted.flatMap(({ host, file }) => file.servers ?? host.servers);
    if (!expected && !mayHoldServers(text, hostPaths))
        return undefined;
    const format = await (0,formats/* loadFormat */.M)(formatId);
    const document = format.parse(text);
    const single = readers.some(({ host }) => host.single);
    const roots = document.roots
        .flatMap((root) => [{ root, path: [] }, ...inlineConfigs(root)])
        .map(({ root, path }) => ({ root, path, servers: serversOf(root, hostPaths, single) }));
    const paths = roots.flatMap(({ servers }) => servers.paths);
    const isConfig = expected || paths.length > 0;
    const [problem] = document.problems;
    if (problem !== undefined && (isConfig || (0,slots_servers/* speaksOfServers */.pO)(text))) {
        const recovered = roots.flatMap(({ root, path, servers }) => (0,walk/* walk */.G)(root, servers.names, path));
        return brokenConfig(text, recovered, readers, problem);
    }
    if (!isConfig)
        return undefined;
    const own = expected ? roots : roots.filter(({ servers }) => servers.paths.length > 0);
    return {
        ...(0,pipeline_readers/* hostsOf */.P)(readers, paths),
        slots: [
            ...own.flatMap(({ root, path, servers }) => (0,walk/* walk */.G)(root, servers.names, path)),
            ...commentSlots(document, formatId === 'markdown' ? 'text' : 'comment', own, text),
        ],
        comments: document.comments,
        problem: undefined,
        expected,
        parsed: { document, format, roots: own },
        defined: new Set(own.flatMap(({ root }) => definedNames(root))),
    };
}
function serversOf(root, hostPaths, single) {
    const known = (0,slots_servers/* findServers */.G9)(root, hostPaths);
    const servers = known.paths.length > 0 ? known : (0,slots_servers/* findServers */.G9)(root, generic/* generic */.M.servers, 'strict');
    const name = single ? (0,slots_servers/* nameOf */.Vb)(root) : undefined;
    if (name === undefined)
        return servers;
    return { ...servers, names: new Map([...servers.names.keys()].map((node) => [node, name])) };
}
/** What the parser recovered, and every line of the text by itself: nothing of a broken config goes unread. */
function brokenConfig(text, recovered, readers, problem) {
    return {
        ...(0,pipeline_readers/* hostsOf */.P)(readers, []),
        slots: [...recovered, ...textSlots(text)],
        comments: [],
        problem,
        expected: readers.some(({ file }) => !file.shared),
    };
}


/***/ }),

/***/ 72559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./.compiled/core/words.js
var words = __webpack_require__(99188);
// EXTERNAL MODULE: ./.compiled/core/classify/randomness.js
var randomness = __webpack_require__(75470);
;// CONCATENATED MODULE: ./.compiled/core/classify/placeholder.js


/** Words that say "put yours here" wherever they stand. Latin letters; other scripts are told by their letters. */
const INVITING = placeholder_words(`
  your yours you example examples sample placeholder changeme change replace replaceme replaced insert enter paste fill dummy fake mock todo fixme tbd
  redacted hidden masked removed censored omitted lorem ipsum goes here undefined unset notset notreal unused ignored anything nothing whatever something somewhere
  votre vos ici remplacez remplacer mettez inserez exemple
  dein deine deinen ihr ihre ihren hier einfuegen einfügen eintragen ersetzen beispiel
  aqui aquí clave reemplaza reemplazar ejemplo introduce introducir pon inserta
  sua seu chave senha substitua exemplo coloque insira
  tuo tua vostra vostro inserisci sostituisci esempio chiave
  jouw sleutel wachtwoord voorbeeld vervang invullen
  twój twoj tutaj klucz wstaw przykład przyklad
  buraya anahtar anahtarı anahtari anahtarınız girin şifreniz
  nyckel exempel ersätt avaimesi tähän zde vložte váš sem kulcs aici anda masukkan disini nhập của bạn`);
/** Words that are no secret by themselves: a value that consists of nothing else is none either. */
const HARMLESS = placeholder_words(`
  a an the my our some this that is are of for in on to with from by and or not no it as at be
  api app key keys token tokens secret secrets password passwords passwd pass pwd auth authorization bearer basic access client id uuid user username name account
  service personal private public value values string text data code number test testing tests demo dev development local prod production staging default put add get
  use set real actual valid new old one two three long short random generated secure strong super very really mine own company org organization team project
  server host url uri header headers config configuration env environment variable var file path http https mcp ai llm model db database
  jeton mot passe cle clé schlüssel schluessel passwort geheim geheimnis contraseña contrasena ficha hasło haslo şifre sifre parola lösenord heslo jelszó
  tu su tus ta il la le el de du des din dit ditt mi mon ma mes meu minha mein meine null none nil empty blank optional required needed see n 1password xxx xx abc xyz foo bar baz foobar
  oauth sdk cli admin root guest login credential credentials pat jwt session cookie hash salt`);
/** Long enough to mean what they say even in the middle of other characters. */
const ANYWHERE = /example|placeholder|changeme|change[-_ ]me|replaceme|replace[-_ ]|redacted|dummy|your[-_ ]?(?:api|key|token|secret|pass|own|actual|real|client|access|personal|org|app|user|account|db|database|server|project|company|domain|host|name|url)|(?:key|token|secret|password|value)[-_ ]?(?:goes[-_ ]?)?here|not[-_ ]?a[-_ ]?real|insert[-_ ]|<[A-Za-z\u00c0-\u024f][\w\u00c0-\u024f .,:'’/-]{1,80}>|x{5,}|\*{3,}|\.{3,}|…|•{2,}|#{4,}|_{5,}|-{6,}|0{8,}|1234567|abcdefg/i;
/** Whatever stands before it: nobody could use a credential with its end missing. */
const CUT_SHORT = /(?:\.{3}|…|\*{3}|•{2}|(?:^|[^A-Za-z0-9])x{3,40})$/i;
const WRAPPED = /^(?:<.{1,300}>|\[.{1,300}\]|\{.{1,300}\}|\(.{1,300}\)|__.{1,300}__|--.{1,300}--|\*.{1,300}\*|%.{1,300}%|@@?.{1,300}@@?|#.{1,300}#)$/s;
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]/u;
/** What is longer says by its beginning what it is. */
const MAX_LENGTH = 4096;
/**
 * Why a value only stands for a credential that somebody has yet to fill in; `undefined` if it does not.
 * `name` is what the slot is called: `API_KEY: api_key` says nothing. A password may be a word with a year behind it, or
 * several words; a token is neither.
 */
function placeholderReason(text, name, sense) {
    const value = text.slice(0, MAX_LENGTH);
    if (WRAPPED.test(value) && !(0,randomness/* looksGenerated */.At)(value))
        return 'it stands in brackets, as a thing to fill in';
    if (OTHER_SCRIPT.test(value))
        return 'it is text in another script, which no issued credential is';
    if (/^(.)\1*$/s.test(value) && value.length >= 3)
        return 'it is one character over and over';
    if (value.length >= 8 && (0,randomness/* distinct */.dM)(value.toLowerCase()) <= 3)
        return 'it has no more than three different characters';
    if (value.length >= 8 && sequenceShare(value) >= 0.5)
        return 'it counts up or down';
    if (CUT_SHORT.test(value))
        return 'it is cut short, or masked';
    const groups = value.split(/[^A-Za-z0-9]+/).filter((group) => group.length > 1);
    if (groups.length > 1 && groups.every((group) => (0,randomness/* distinct */.dM)(group) === 1))
        return 'it is one character over and over';
    const found = ANYWHERE.exec(value);
    if (found && !holdsSecret(value.replace(found[0], ' ').replace(/example(?:key)?/i, ' '))) {
        return 'it says that something else belongs here';
    }
    if (/EXAMPLE(?:KEY|TOKEN|SECRET)?$/.test(value))
        return 'it is an example from documentation';
    return wordReason(value, name, sense);
}
function wordReason(value, name, sense) {
    const separated = value
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean);
    const cased = (0,words/* toWords */.x4)(value).toLowerCase().split('_').filter(Boolean);
    const inviting = separated.some((word) => INVITING.has(word)) ||
        cased.some((word) => word.length >= 4 && INVITING.has(word));
    if (inviting && !holdsSecret(withoutWords(value)))
        return 'it says that something else belongs here';
    const own = new Set((0,words/* toWords */.x4)(name ?? '')
        .toLowerCase()
        .split('_'));
    const counter = sense === 'password' ? /(?:0{1,4}|0?1(?:2(?:3(?:4(?:5(?:6)?)?)?)?)?)$/ : /\d{1,4}$/;
    const harmless = (word) => {
        const bare = word.replace(counter, '');
        return bare === '' || HARMLESS.has(bare) || INVITING.has(bare) || own.has(bare);
    };
    if (separated.length > 0 && separated.every(harmless))
        return 'it only names what belongs here';
    if (cased.length > 0 && cased.every(harmless))
        return 'it only names what belongs here';
    if (!/\s/.test(value))
        return undefined;
    // A token has no spaces, whatever the words; a pass phrase has, but not "ask your administrator".
    const isSentence = sense === 'token'
        ? !value.split(/\s+/).some((word) => (0,randomness/* looksGenerated */.At)(word))
        : separated.length >= 3 && separated.some(harmless);
    if (isSentence)
        return 'it is a sentence';
    return undefined;
}
/** Whether a secret is left beside the telling words. The prefixes of providers look generated too, but are short. */
function holdsSecret(rest) {
    return rest.replace(/[^A-Za-z0-9]/g, '').length >= 14 && (0,randomness/* looksGenerated */.At)(rest);
}
/** What is left when the telling words are gone: `sk-your-key` has nothing left, `your_<key>` would. */
function withoutWords(value) {
    return value
        .split(/([^\p{L}\p{N}]+)/u)
        .filter((word) => !INVITING.has(word.toLowerCase()) && !HARMLESS.has(word.toLowerCase()))
        .join('');
}
/** How much of the text goes on by one: `abcdef`, `654321`. */
function sequenceShare(value) {
    let steps = 0;
    for (let index = 1; index < value.length; index++) {
        const step = value.charCodeAt(index) - value.charCodeAt(index - 1);
        if (step === 1 || step === -1)
            steps++;
    }
    return steps / (value.length - 1);
}
function placeholder_words(list) {
    return new Set(list.split(/\s+/).filter(Boolean));
}

;// CONCATENATED MODULE: ./.compiled/core/classify/known.js

/** What a part of a slot is that has the format of some provider's credentials. */
function knownVerdict(slot, match, isCredentialSlot) {
    const value = slot.text.value.slice(match.start, match.end);
    const part = wholeIfNearly(slot, match, isCredentialSlot);
    const base = {
        part,
        provider: match.provider,
        kind: match.kind,
        title: match.title,
        decoded: match.decoded,
    };
    const placeholder = placeholderReason(value, undefined, 'token');
    if (placeholder !== undefined && match.checksum !== 'valid') {
        return { ...base, class: 'placeholder', confidence: 'high', reason: placeholder };
    }
    if (match.isPublic) {
        return { ...base, class: 'public', confidence: 'high', reason: `a ${match.title} is meant to be seen` };
    }
    if (match.decoded?.publicBecause !== undefined) {
        return { ...base, class: 'public', confidence: 'high', reason: match.decoded.publicBecause };
    }
    if (match.checksum === 'invalid') {
        const reason = 'it has the format of one, but its checksum is wrong: mistyped, shortened or made up';
        return { ...base, class: 'literal', confidence: 'low', reason };
    }
    const reason = match.checksum === 'valid' ? 'its format and its checksum fit' : 'it has the format of one';
    return { ...base, class: 'literal', confidence: 'high', reason };
}
/** A format that has grown since it was written down still is the whole of a credential slot. */
function wholeIfNearly(slot, { start, end }, isCredentialSlot) {
    const { length } = slot.text;
    const nearly = isCredentialSlot && start === 0 && end < length && end / length >= 0.7;
    return nearly && !/\s/.test(slot.text.value) ? { start: 0, end: length } : { start, end };
}
/** Formats that several issuers share (`eyJ…`, `sk_live_…`): the slot's own names say whose it is. */
function givesWay(match, value, issuer) {
    return match.isGeneric || (match.end - match.start === value.length && match.provider !== issuer);
}

// EXTERNAL MODULE: ./.compiled/core/classify/names.js
var names = __webpack_require__(95704);
;// CONCATENATED MODULE: ./.compiled/core/classify/shapes.js

const BOOLEAN = /^(?:true|false|yes|no|on|off|null|none|undefined|auto|enabled|disabled|default|debug|info|warn|warning|error|trace|verbose)$/i;
const NUMBER = /^[+-]?\d{1,11}(?:\.\d{1,10})?(?:ms|s|m|h|d|w|%|[kmgt]i?b?)?$/i;
const VERSION = /^v?\d{1,5}(?:\.\d{1,6}){1,3}(?:[-+][\w.-]{1,60})?$/;
const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.,+Z-]{1,30})?$/;
const EMAIL = /^[\w.+-]{1,100}@[\w-]{1,100}(?:\.[\w-]{1,60}){1,6}$/;
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[?(?=[0-9a-f]{0,4}:)[0-9a-f:]{2,39}\]?|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})(?::\d{1,5})?$/i;
const ARN = /^arn:[\w-]{1,20}:/;
const DIGEST = /^(?:sha(?:1|256|384|512)|md5)[:-][0-9a-fA-F+/=]{16,128}$/;
const FILE_NAME = /^[\w.@ -]{1,120}\.(?:json|jsonc|ya?ml|toml|pem|key|crt|cer|der|p12|pfx|jks|txt|env|ini|conf|cfg|log|db|sqlite3?|js|mjs|cjs|ts|py|sh|rb|go|rs|jar|exe|dll|md|csv|xml|html?|zip|tgz|gz|pub|asc)$/i;
const DRIVE = /^[A-Za-z]:[\\/]/;
const PACKAGE = /^@?[\w.-]{1,100}(?:\/[\w.-]{1,100}){0,4}(?:@|==|:)[\w.^~*-]{1,60}$/;
const SCOPED = /^@[\w.-]{1,100}\/[\w.-]{1,100}$/;
/** Why a value is no credential by what it looks like; `undefined` if that does not tell. */
function benignShape(value) {
    if (BOOLEAN.test(value))
        return 'it is a switch';
    if (NUMBER.test(value))
        return 'it is a number';
    if (VERSION.test(value))
        return 'it is a version';
    if (DATE.test(value))
        return 'it is a date';
    if (EMAIL.test(value))
        return 'it is an e-mail address';
    if (ARN.test(value))
        return 'it is a resource name';
    if (DIGEST.test(value))
        return 'it is a digest';
    if (isPath(value))
        return 'it is a path';
    if (SCOPED.test(value) || (PACKAGE.test(value) && (0,randomness/* wordiness */.nm)(value) >= 0.4))
        return 'it is a package';
    if (ADDRESS.test(value) && !(0,randomness/* looksGenerated */.At)(value))
        return 'it is an address';
    return undefined;
}
/** `OPENAI_API_KEY` as a value: the name of a variable, which hosts that go by name look up. */
function isVariableName(value) {
    return /^[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,10}$/.test(value) && !(0,randomness/* looksGenerated */.At)(value);
}
function isPath(value) {
    if (FILE_NAME.test(value) && !(0,randomness/* looksGenerated */.At)(value))
        return true;
    if (DRIVE.test(value) || /^(?:~|\.{1,2})[\\/]/.test(value))
        return true;
    // Base64 can begin with a slash too; then the rest does not read like folders.
    return value.startsWith('/') && !(0,randomness/* looksGenerated */.At)(value);
}

// EXTERNAL MODULE: ./.compiled/core/classify/verdict.js
var classify_verdict = __webpack_require__(877);
;// CONCATENATED MODULE: ./.compiled/core/classify/neutral.js



/** What the user in front of a URL's host is: sometimes the credential itself. */
function userVerdict(slot) {
    const { value } = slot.text;
    // The key of a Sentry DSN only lets one send events: https://docs.sentry.io/concepts/key-terms/dsn-explainer/
    if (slot.domain !== undefined && /(?:^|\.)sentry\.io$/.test(slot.domain)) {
        return (0,classify_verdict/* verdict */.WJ)(slot, 'public', 'a Sentry DSN only lets one send events');
    }
    if ((0,randomness/* isHex */.qv)(value, 32) || (0,randomness/* looksLikeAKey */.KP)(value))
        return (0,classify_verdict/* literal */.eu)(slot, 'medium', 'the URL’s user looks generated');
    return (0,classify_verdict/* verdict */.WJ)(slot, 'benign', 'it is a user name');
}
/** Paths in which a server is told from another by a secret: `/mcp/s/<secret>/mcp`. */
const SECRET_SEGMENT = /^(?:s|k|key|keys|token|tokens|t|secret|auth|u|hook|hooks|webhook|webhooks|catch|services|mcp|sse)$/i;
/** Segments whose next one names a thing, however random it looks. */
const NAMING_SEGMENT = /^(?:blob|commit|commits|tree|raw|sha|projects?|workspaces?|orgs?|organizations?|accounts?|tenants?|teams?|users?|apps?|sites?|documents?|docs?|d|files?|folders?|items?|pages?|databases?|tables?|datasets?|regions?|zones?|models?|versions?|v\d{1,3}|packages?|p|subscriptions?|resourcegroups|clusters?|spaces?|channels?|repos?|r|id|ids)$/i;
/** What a value is whose name speaks of no credential: only its looks can tell. */
function neutralVerdict(slot, sense) {
    const { value } = slot.text;
    if (sense === 'harmless')
        return (0,classify_verdict/* verdict */.WJ)(slot, 'benign', `"${slot.name}" is about a secret, and holds none`);
    if (slot.part === 'path') {
        if (slot.name !== undefined && NAMING_SEGMENT.test(slot.name))
            return (0,classify_verdict/* verdict */.WJ)(slot, 'benign', 'it names a thing in a URL');
        const secretive = slot.name !== undefined && SECRET_SEGMENT.test(slot.name);
        if ((0,randomness/* looksLikeAKey */.KP)(value) ||
            (0,randomness/* isHex */.qv)(value, 32) ||
            (secretive && ((0,randomness/* isUuid */.O1)(value) || (value.length >= 16 && (0,randomness/* looksGenerated */.At)(value))))) {
            return (0,classify_verdict/* literal */.eu)(slot, 'medium', 'this segment of the URL looks generated');
        }
        return (0,classify_verdict/* verdict */.WJ)(slot, 'benign', 'it is part of a URL');
    }
    const shape = benignShape(value);
    if (shape !== undefined)
        return (0,classify_verdict/* verdict */.WJ)(slot, 'benign', shape);
    if (slot.part === 'positional') {
        if ((0,randomness/* looksLikeAKey */.KP)(value) || ((0,randomness/* isHex */.qv)(value, 32) && value.length !== 40)) {
            return (0,classify_verdict/* literal */.eu)(slot, 'medium', 'an argument without a name looks generated');
        }
        return (0,classify_verdict/* verdict */.WJ)(slot, 'benign', 'it is an argument');
    }
    // `-k VALUE`: a letter says no more than no name at all.
    if (slot.kind === 'arg' && slot.name?.length === 1 && ((0,randomness/* looksLikeAKey */.KP)(value) || (0,randomness/* isHex */.qv)(value, 32))) {
        return (0,classify_verdict/* literal */.eu)(slot, 'medium', 'an argument looks generated');
    }
    const strong = value.length >= 24 && (0,randomness/* looksLikeAKey */.KP)(value);
    if (strong &&
        (slot.kind === 'env' ||
            slot.kind === 'header' ||
            slot.kind === 'arg' ||
            slot.kind === 'input' ||
            slot.kind === 'auth')) {
        return (0,classify_verdict/* literal */.eu)(slot, 'low', 'it looks generated, although its name does not speak of a credential');
    }
    return (0,classify_verdict/* verdict */.WJ)(slot, 'benign', 'neither its name nor its looks speak of a credential');
}

// EXTERNAL MODULE: ./.compiled/core/classify/local-dev.js
var local_dev = __webpack_require__(38245);
;// CONCATENATED MODULE: ./.compiled/core/classify/password.js





/** What the value of a password slot is. People choose passwords: nearly any word may be one. */
function passwordVerdict(slot) {
    const { value } = slot.text;
    const strict = (0,classify_verdict/* isUnproven */.Eq)(slot);
    if ((0,local_dev/* isLocalHost */.mJ)(slot.domain) && slot.part === 'userinfo') {
        return (0,classify_verdict/* verdict */.WJ)(slot, strict ? 'benign' : 'local-dev', 'it opens a database on the machine itself');
    }
    const isDefault = (0,local_dev/* isDefaultPassword */.lL)(value) || (slot.user !== undefined && value === slot.user);
    const placeholder = placeholderReason(value, slot.name, 'password');
    if (placeholder !== undefined && !isDefault)
        return (0,classify_verdict/* verdict */.WJ)(slot, 'placeholder', placeholder);
    if (isDefault) {
        if (slot.user !== undefined &&
            /^(?:user|username|your.{0,30})$/i.test(slot.user) &&
            !(0,local_dev/* isServiceName */.tN)(slot.domain)) {
            return (0,classify_verdict/* verdict */.WJ)(slot, 'placeholder', 'user and password are the words themselves');
        }
        return (0,classify_verdict/* verdict */.WJ)(slot, strict ? 'benign' : 'local-dev', 'it is a default that everybody knows');
    }
    if (isVariableName(value))
        return (0,classify_verdict/* verdict */.WJ)(slot, 'reference', 'it is the name of a variable');
    if (BOOLEAN_OR_EMPTY.test(value))
        return (0,classify_verdict/* verdict */.WJ)(slot, 'benign', 'it is a switch');
    if (strict && !(0,randomness/* looksGenerated */.At)(value))
        return (0,classify_verdict/* verdict */.WJ)(slot, 'benign', 'nothing but its name speaks for a password');
    if (benignShape(value) === 'it is a path')
        return (0,classify_verdict/* verdict */.WJ)(slot, 'benign', 'it is a path');
    const where = slot.part === 'userinfo' ? 'the URL' : `"${slot.name}"`;
    return (0,classify_verdict/* literal */.eu)(slot, (0,randomness/* looksGenerated */.At)(value) ? 'high' : 'medium', `${where} holds a value, and no reference to one`);
}
const BOOLEAN_OR_EMPTY = /^(?:true|false|null|none|yes|no|n\/a|[-.]{1,4})$/i;

// EXTERNAL MODULE: ./.compiled/core/classify/references.js
var references = __webpack_require__(89228);
;// CONCATENATED MODULE: ./.compiled/core/classify/token.js





/** What the value of a slot for keys and tokens is, if it has no known format. They are issued, so they look generated. */
function tokenVerdict(slot) {
    const { value } = slot.text;
    if (isVariableName(value))
        return (0,classify_verdict/* verdict */.WJ)(slot, 'reference', 'it is the name of a variable');
    if (slot.scheme?.toLowerCase() === 'basic') {
        const pair = basicPair(value);
        if (pair)
            return basicVerdict(slot, pair);
    }
    if ((0,local_dev/* isDefaultPassword */.lL)(value))
        return (0,classify_verdict/* verdict */.WJ)(slot, 'local-dev', 'it is a default that everybody knows');
    const shape = benignShape(value);
    if (shape !== undefined)
        return (0,classify_verdict/* verdict */.WJ)(slot, 'benign', shape);
    const where = slot.scheme === undefined ? `"${slot.name}" holds a value` : `a value stands behind ${slot.scheme}`;
    if ((0,randomness/* isHex */.qv)(value, 16) || (0,randomness/* isUuid */.O1)(value) || (0,randomness/* looksGenerated */.At)(value)) {
        return (0,classify_verdict/* literal */.eu)(slot, value.length >= 16 ? 'high' : 'medium', `${where} that looks generated`);
    }
    if (/^\d{12,}$/.test(value) && !(0,classify_verdict/* isUnproven */.Eq)(slot))
        return (0,classify_verdict/* literal */.eu)(slot, 'low', `${where} of digits`);
    return (0,classify_verdict/* verdict */.WJ)(slot, 'placeholder', 'it reads like words, not like something issued');
}
/** `user:password` behind Basic; `undefined` if it does not decode to one. */
function basicPair(value) {
    if (!/^[A-Za-z0-9+/_-]{4,2000}={0,2}$/.test(value))
        return undefined;
    const decoded = Buffer.from(value, 'base64').toString('latin1');
    const colon = decoded.indexOf(':');
    if (colon === -1 || !/^[\x20-\x7e]+$/.test(decoded))
        return undefined;
    return { user: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}
function basicVerdict(slot, { user, password }) {
    // https://docs.github.com and others: the token may be the user, and the password empty.
    const secret = password === '' || password === 'x-oauth-basic' || password === 'X' ? user : password;
    const placeholder = placeholderReason(secret, undefined, 'password');
    if (placeholder !== undefined || (0,local_dev/* isDefaultPassword */.lL)(secret)) {
        return (0,classify_verdict/* verdict */.WJ)(slot, 'placeholder', 'decoded, it holds no real password');
    }
    return {
        ...(0,classify_verdict/* literal */.eu)(slot, 'high', 'it decodes to a user and a password'),
        title: 'Basic auth user and password',
    };
}

;// CONCATENATED MODULE: ./.compiled/core/classify/classify.js









/**
 * What the text of a slot is, and which part of it is the credential: one verdict for the whole, or one for each
 * credential of a known format in it. Pure; linear in the length of the text.
 */
function classify(slot, formats) {
    const value = slot.text.value;
    if (value === '')
        return [(0,classify_verdict/* verdict */.WJ)(slot, 'benign', 'it is empty')];
    const reference = referenceReason(value);
    if (reference !== undefined)
        return [(0,classify_verdict/* verdict */.WJ)(slot, 'reference', reference)];
    const context = contextOf(slot);
    const known = formats
        .find(value)
        .filter((match) => match.checksum !== 'invalid' || !isFreeText(slot, context.sense));
    const identified = context.isCredentialSlot
        ? formats.identify(value, context.names, slot.domain)
        : undefined;
    const issuer = () => formats.issuer(context.names, slot.domain);
    if (known.length > 0 && !(identified && known.every((match) => givesWay(match, value, issuer())))) {
        return known.map((match) => knownVerdict(slot, match, context.isCredentialSlot));
    }
    if (identified && placeholderReason(value, slot.name, 'token') === undefined) {
        return [knownVerdict(slot, identified, context.isCredentialSlot)];
    }
    if (slot.part === 'whole' && isUrl(value))
        return [(0,classify_verdict/* verdict */.WJ)(slot, 'benign', 'it is a URL')];
    const unknown = unknownVerdict(slot, context);
    return [unknown.class === 'benign' ? unknown : { ...unknown, provider: issuer() }];
}
function contextOf(slot) {
    const sense = senseOf(slot);
    const path = [...slot.keyPath].reverse().filter((key) => !/^\d+$/.test(key));
    const names = [
        ...(slot.name === undefined ? [] : [slot.name]),
        ...path,
        ...(slot.server === undefined ? [] : [slot.server]),
    ];
    const isCredentialSlot = sense === 'password' || sense === 'token' || slot.scheme !== undefined || slot.declaredSecret;
    return { sense, names, isCredentialSlot };
}
function senseOf(slot) {
    if (slot.part === 'userinfo')
        return slot.name === 'password' ? 'password' : 'neutral';
    if (slot.part === 'path')
        return 'neutral';
    const sense = (0,names/* nameSense */.y)(slot.name);
    // `auth: "<token>"` and `oauth.tokens.x`: the block says what the key does not.
    if (sense === 'neutral' && slot.name !== undefined && /^auth$/i.test(slot.name))
        return 'token';
    return sense;
}
/** Text in which only a format proves anything: prose, comments without a key, lines of a broken file. */
function isFreeText(slot, sense) {
    return sense === 'prose' || ((0,classify_verdict/* isUnproven */.Eq)(slot) && slot.name === undefined);
}
function referenceReason(value) {
    if ((0,references/* wholeReference */.n)(value) !== undefined)
        return 'it names a secret instead of holding one';
    const spans = (0,references/* findReferences */.y)(value);
    if (spans.length === 0)
        return undefined;
    // The parts of a URL are slots of their own.
    if (!isUrl(value) && (0,randomness/* looksGenerated */.At)(withoutSpans(value, spans)))
        return undefined;
    return spans.some(({ fallback }) => fallback)
        ? 'it names a variable, and has a default that is judged by itself'
        : 'it is built from references';
}
function withoutSpans(value, spans) {
    return [...spans, { start: value.length }]
        .map(({ start }, index) => value.slice(index === 0 ? 0 : spans[index - 1].end, start))
        .join('');
}
function unknownVerdict(slot, context) {
    const { value } = slot.text;
    const { sense } = context;
    if (isFreeText(slot, sense))
        return (0,classify_verdict/* verdict */.WJ)(slot, 'benign', 'it is text for people');
    if (sense === 'public')
        return (0,classify_verdict/* verdict */.WJ)(slot, 'public', 'its name says that it is public');
    if (slot.part === 'userinfo' && slot.name === 'user')
        return userVerdict(slot);
    if (sense === 'password')
        return passwordVerdict(slot);
    const placeholder = placeholderReason(value, slot.name, 'token');
    if (placeholder !== undefined)
        return (0,classify_verdict/* verdict */.WJ)(slot, 'placeholder', placeholder);
    if (context.isCredentialSlot && sense !== 'harmless')
        return tokenVerdict(slot);
    return neutralVerdict(slot, sense);
}
function isUrl(value) {
    return /^[a-z][a-z0-9+.-]{0,40}:\/\//i.test(value);
}

;// CONCATENATED MODULE: ./.compiled/pipeline/judge.js


/**
 * Classifies all slots of a file. Where verdicts overlap (a URL and the query parameter in it, a line read twice), a
 * credential stays before anything else, a known format before a guess, and the narrower slot before the wider.
 */
function judge(slots, formats) {
    const judged = slots.flatMap((slot) => classify(slot, formats).map((verdict) => {
        const text = slot.text.slice(verdict.part.start, verdict.part.end);
        return { slot, verdict, range: text.range(), value: text.value };
    }));
    const credentials = withoutOverlaps(judged.filter(({ verdict }) => (0,classify_verdict/* isCredential */.uo)(verdict)));
    return [...credentials, ...judged.filter(({ verdict }) => !(0,classify_verdict/* isCredential */.uo)(verdict))].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
function withoutOverlaps(judged) {
    const kept = [];
    for (const one of [...judged].sort((a, b) => a.range.start - b.range.start)) {
        const last = kept.at(-1);
        if (last === undefined || one.range.start >= last.range.end)
            kept.push(one);
        else if (rank(one) > rank(last))
            kept[kept.length - 1] = one;
    }
    return kept;
}
function rank({ slot, verdict }) {
    return ((verdict.class === 'literal' ? 1000 : 0) +
        (verdict.kind === undefined ? 0 : 100) +
        (slot.kind === 'text' || slot.kind === 'comment' ? 0 : 50) +
        Math.min(slot.keyPath.length, 40));
}


/***/ }),

/***/ 27244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hostsOf)
/* harmony export */ });
/* harmony import */ var _hosts_generic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48552);
/* harmony import */ var _hosts_slots_servers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80487);


/**
 * The readers that look where the server maps are. A map elsewhere in a file that is a host's own is still that host's
 * config, if a wrong one; in a file of any name it is some host's that nobody knows. Without `paths`, all readers.
 */
function hostsOf(readers, paths) {
    const fitting = readers.filter(({ host, file }) => (file.servers ?? host.servers).some((wanted) => paths.some((path) => (0,_hosts_slots_servers_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPath */ .$h)(wanted, path))));
    const close = readers.filter(({ file }) => paths.length === 0 || !file.shared);
    const found = fitting.length > 0 ? fitting : close;
    const owning = found.filter(({ file }) => !file.imported);
    const hosts = found.length > 0 ? distinct(found) : [_hosts_generic_js__WEBPACK_IMPORTED_MODULE_0__/* .generic */ .M];
    const confirmed = new Set(found.filter(({ file }) => !file.unconfirmed).map(({ host }) => host));
    const unconfirmed = distinct(found.filter(({ host }) => !confirmed.has(host)));
    return { hosts, owners: owning.length > 0 ? distinct(owning) : hosts, unconfirmed };
}
function distinct(readers) {
    return [...new Set(readers.map(({ host }) => host))];
}


/***/ }),

/***/ 6201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Recogniser)
/* harmony export */ });
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99188);

/** What no credential touches on either side; that is what makes a search linear: each run of these is tried once. */
const BORDER = 'A-Za-z0-9_-';
/** Knows the formats of a set of providers. Patterns are compiled when a text first asks for them. */
class Recogniser {
    #byPhrase;
    #byDomain;
    #anchored;
    #anyAnchor;
    constructor(providers) {
        this.#byPhrase = lazily(() => indexBy(providers, ({ names }) => names));
        this.#byDomain = lazily(() => indexBy(providers, ({ domains }) => domains));
        const byAnchor = new Map();
        for (const provider of providers) {
            for (const kind of provider.kinds) {
                const entry = lazily(() => compile(provider, kind));
                for (const anchor of kind.anchors)
                    byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), entry]);
            }
        }
        this.#anchored = [...byAnchor].map(([anchor, entries]) => ({ anchor, entries }));
        this.#anyAnchor = new RegExp([...byAnchor.keys()].map(escapeRegExp).join('|') || '(?!)');
    }
    /** Where two matches overlap, the longer one is meant; of equal ones that with the better checksum. */
    find(text) {
        if (!this.#anyAnchor.test(text))
            return [];
        const entries = new Set(this.#anchored.filter(({ anchor }) => text.includes(anchor)).flatMap(({ entries }) => entries));
        const matches = [];
        for (const entry of entries) {
            const { provider, kind, search } = entry();
            search.lastIndex = 0;
            for (let found = search.exec(text); found !== null; found = search.exec(text)) {
                matches.push(matchOf(provider, kind, found[0], found.index));
            }
        }
        return withoutOverlaps(matches);
    }
    identify(value, names, domain) {
        for (const provider of this.#issuers(names, domain)) {
            const kind = provider.kinds.find(({ anchors, pattern }) => anchors.length === 0 && new RegExp(`^(?:${pattern.source})$`, pattern.flags).test(value));
            if (kind)
                return matchOf(provider, kind, value, 0);
        }
        return undefined;
    }
    issuer(names, domain) {
        return this.#issuers(names, domain)[0]?.id;
    }
    /** Providers that the names speak of, nearest name and longest phrase first; then those of the domain. */
    #issuers(names, domain) {
        const named = names.flatMap((name) => phrasesOf((0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(name)).flatMap((phrase) => this.#byPhrase().get(phrase) ?? []));
        const addressed = domain === undefined ? [] : parentsOf(domain).flatMap((own) => this.#byDomain().get(own) ?? []);
        const found = [...new Set([...named, ...addressed])];
        return [...found.filter(({ generic }) => !generic), ...found.filter(({ generic }) => generic)];
    }
}
/** Every run of whole words in a name, the longest first: `A_B_C` gives `A_B_C`, `A_B`, `B_C`, `A`, `B`, `C`. */
function phrasesOf(words) {
    const parts = words.split('_').slice(0, MAX_WORDS);
    const phrases = [];
    for (let length = parts.length; length > 0; length--) {
        for (let start = 0; start + length <= parts.length; start++) {
            phrases.push(parts.slice(start, start + length).join('_'));
        }
    }
    return phrases.sort((a, b) => b.length - a.length);
}
/** No variable has a longer name. */
const MAX_WORDS = 12;
/** `a.b.com`, `b.com`, `com`. */
function parentsOf(domain) {
    const labels = domain.split('.').slice(-MAX_WORDS);
    return labels.map((_, index) => labels.slice(index).join('.'));
}
function indexBy(providers, keysOf) {
    const index = new Map();
    for (const provider of providers) {
        for (const key of keysOf(provider))
            index.set(key, [...(index.get(key) ?? []), provider]);
    }
    return index;
}
function lazily(make) {
    let made;
    return () => (made ??= make());
}
function compile(provider, kind) {
    const { source, flags } = kind.pattern;
    const search = new RegExp(`(?<![${BORDER}])(?:${source})(?![${BORDER}])`, `g${flags}`);
    return { provider, kind, search };
}
function matchOf(provider, kind, value, start) {
    return {
        provider: provider.id,
        kind: kind.id,
        title: kind.title,
        isPublic: kind.nature === 'public',
        isGeneric: provider.generic === true,
        start,
        end: start + value.length,
        checksum: kind.checksum && (kind.checksum(value) ? 'valid' : 'invalid'),
        decoded: kind.decode?.(value),
    };
}
function withoutOverlaps(matches) {
    const kept = [];
    for (const match of [...matches].sort((a, b) => a.start - b.start)) {
        const last = kept.at(-1);
        if (last === undefined || match.start >= last.end)
            kept.push(match);
        else if (isBetter(match, last))
            kept[kept.length - 1] = match;
    }
    return kept;
}
function isBetter(a, b) {
    const longer = a.end - a.start - (b.end - b.start);
    if (longer !== 0)
        return longer > 0;
    return (b.isGeneric && !a.isGeneric) || (b.checksum === 'invalid' && a.checksum !== 'invalid');
}
function escapeRegExp(text) {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}


/***/ })

};
