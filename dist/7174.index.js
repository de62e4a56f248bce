export const id = 7174;
export const ids = [7174];
export const modules = {

/***/ 38245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lL: () => (/* binding */ isDefaultPassword),
/* harmony export */   mJ: () => (/* binding */ isLocalHost),
/* harmony export */   tN: () => (/* binding */ isServiceName)
/* harmony export */ });
/** Passwords that database images, tutorials and lazy evenings share: opening them to a stranger opens nothing. */
const DEFAULTS = new Set(('password pass passwd passw0rd password1 password123 pass123 postgres postgresql pgpassword pgpass root admin administrator mysql mariadb mongo ' +
    'mongodb redis rabbitmq guest test testing test123 tester dev develop development local localhost localdev secret example user username demo ' +
    'default minio minioadmin minio123 neo4j elastic changeme opensearch toor sa oracle docker vagrant letmein qwerty 123456 12345678 1234 12345 123456789 ' +
    'supersecret dev-token devtoken dev_token root-token dev-secret devsecret dev-password devpassword localpassword local-dev rootpassword root_password ' +
    'postgres_password mypassword mysecretpassword my-secret-pw adminpassword admin123 app api kong hasura grafana pw pwd foo bar foobar baz x').split(' '));
/** Hosts that are the machine itself, or a container beside it. */
const LOCAL_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|::1|\[::1\]|host\.docker\.internal|gateway\.docker\.internal|(?:[\w-]{1,63}\.){0,8}(?:localhost|local|lan|internal\.docker))$/i;
function isDefaultPassword(value) {
    return DEFAULTS.has(value.toLowerCase());
}
function isLocalHost(host) {
    return host !== undefined && LOCAL_HOST.test(host);
}
/** A name without a dot: a service of a compose file, or this network's own. */
function isServiceName(host) {
    return host !== undefined && /^[a-z][a-z0-9_-]{0,62}$/i.test(host);
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

/***/ 86165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ decodedRange)
/* harmony export */ });
/** Which characters of a decoded text stand in a range of the file. */
function decodedRange(text, range) {
    const start = firstFrom(text, 0, (one) => one.end > range.start);
    return { start, end: firstFrom(text, start, (one) => one.start >= range.end) };
}
/** The first character from `from` on for which it holds, as it does for all behind it. */
function firstFrom(text, from, holds) {
    let low = from;
    let high = text.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (holds(text.range(middle, middle + 1)))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}


/***/ }),

/***/ 13678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ headerPair),
/* harmony export */   US: () => (/* binding */ isHeaderFlag),
/* harmony export */   aF: () => (/* binding */ isEnvFlag),
/* harmony export */   mU: () => (/* binding */ assignment)
/* harmony export */ });
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99188);

/** `Name: value` or `Name=value` of a header list or a `--header` argument; `undefined` if it has neither. */
function headerPair(text) {
    const match = /^\s{0,8}([A-Za-z][\w-]{0,80})\s{0,4}[:=]\s{0,8}/.exec(text.value);
    return match ? { name: match[1], value: text.slice(match[0].length) } : undefined;
}
/** `NAME=value` where the name is a variable's; `undefined` for anything else. */
function assignment(text) {
    const match = /^([A-Za-z_][\w.]{0,127})=/.exec(text.value);
    return match ? { name: match[1], value: text.slice(match[0].length) } : undefined;
}
function isHeaderFlag(flag) {
    return /^(?:HEADER|HEADERS|H|HTTP_HEADER|ADD_HEADER|REMOTE_HEADER|CUSTOM_HEADER)$/.test((0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(flag));
}
function isEnvFlag(flag) {
    return /^(?:E|ENV|SET_ENV|ENVIRONMENT|BUILD_ARG|PASS_ENVIRONMENT)$/.test((0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(flag));
}


/***/ }),

/***/ 31713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ writtenReferences),
/* harmony export */   f: () => (/* binding */ beginsAsAddress)
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
const STORE_SCHEME = /^(?:op|doppler|vault|openbao|bao|aws-sm|awssm|aws-ssm|gcp-sm|gcpsm|akv|azure-kv|azurekv|infisical|bws|bitwarden|keychain|keyring|keepassxc?|lastpass|dashlane|conjur|chamber|teller|berglas|age-file):\/\//i;
/** Whether a text begins as the address of a secret, whatever follows. */
function beginsAsAddress(text) {
    return STORE_SCHEME.test(text) || (0,_core_minting_js__WEBPACK_IMPORTED_MODULE_1__/* .mintingScheme */ .O)(text) !== undefined;
}
/** With something behind its scheme. */
const ADDRESS = /^[a-z-]{2,20}:\/\/\S{1,2000}$/i;
/** The references in a text whose syntax is one that somebody resolves, in order. */
function writtenReferences(text) {
    if (beginsAsAddress(text) && ADDRESS.test(text)) {
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

/***/ 46866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isOwnWrapper)
/* harmony export */ });
/** This program as a package, whoever publishes it, as a program, or as the file that its repository has. */
const OWN = /(?:^|[\\/:])mcp-rekey(?:[@#][^\\/]{0,100}|\.(?:cmd|exe|ps1|bat))?$|[\\/]mcp-rekey[\\/]dist[\\/]index\.js$/i;
/**
 * Whether a command line starts its server through `exec` of this program. A config can pretend that: literals in it are found all the same, and
 * a reference that nobody resolves opens nothing.
 */
function isOwnWrapper(words) {
    return words.some((word, index) => {
        const [next, another] = words.slice(index + 1);
        // npm takes a `--` before the words that are not its own.
        return OWN.test(word) && (next === '--' ? another : next) === 'exec';
    });
}


/***/ }),

/***/ 27969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isRemote),
/* harmony export */   v: () => (/* binding */ launchOf)
/* harmony export */ });
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99188);

function launchOf(node) {
    const inner = valueUnder(node, ['TRANSPORT']);
    for (const map of inner?.kind === 'map' ? [node, inner] : [node]) {
        const command = valueUnder(map, ['COMMAND', 'CMD', 'EXECUTABLE']);
        const args = valueUnder(map, ['ARGS', 'ARGUMENTS']);
        const env = valueUnder(map, ['ENV', 'ENVS', 'ENVIRONMENT']);
        const isProgram = command?.kind === 'list' ? command.items.length > 0 : isText(command);
        // An image is started by something else.
        if (!isProgram || valueUnder(map, ['IMAGE']))
            continue;
        const isKnown = args?.kind !== 'map' && args?.kind !== 'scalar' && (env ?? map).kind === 'map';
        return {
            map,
            command: command,
            args: args?.kind === 'list' ? args : undefined,
            env: env?.kind === 'map' ? env : undefined,
            hasFolder: valueUnder(map, FOLDER) !== undefined,
            shape: !isKnown ? 'unknown' : command?.kind === 'scalar' && !isOne(command) ? 'line' : 'usual',
        };
    }
    return undefined;
}
/** Whether a server is one that is reached, and not started. */
function isRemote({ node }) {
    const inner = valueUnder(node, ['TRANSPORT', 'REMOTE']);
    return [node, inner].some((map) => map?.kind === 'map' && valueUnder(map, ADDRESS) !== undefined);
}
const FOLDER = ['CWD', 'WORKING_DIR', 'WORKING_DIRECTORY'];
const ADDRESS = ['URL', 'URI', 'SERVER_URL', 'HTTP_URL', 'BASE_URL', 'TARGET'];
function isText(node) {
    return node?.kind === 'scalar' && node.type === 'string' && node.text.value.trim() !== '';
}
/** A program's name, and no command line. */
function isOne({ text: { value } }) {
    return !/\s/.test(value.trim().replace(/^.*[\\/]/, ''));
}
function valueUnder(map, words) {
    return map.entries.find(({ key }) => words.includes((0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(key)))?.value;
}


/***/ }),

/***/ 63601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Places)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27969);

/** Finds what stands where in a file. It is walked once, however much is asked of it. */
class Places {
    #holders = new Map();
    #lists = new Map();
    #entries = new Map();
    /** Of the file itself, in its order; then of the configs in strings of it. */
    #outer;
    #inner;
    constructor({ document, roots }) {
        for (const root of roots) {
            for (const [node, name] of root.servers.names) {
                if (node.kind === 'map')
                    this.#entries.set(node, { name, node, root, launch: (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .launchOf */ .v)(node) });
            }
        }
        const seen = new Set();
        const placesIn = (all) => all
            .flatMap((root) => this.#walk(root, seen))
            .sort((one, other) => one.scalar.range.start - other.scalar.range.start);
        this.#outer = placesIn(document.roots);
        this.#inner = placesIn(roots.flatMap(({ root, path }) => (path.length > 0 ? [root] : [])));
    }
    /** The scalar of the file in which something stands. What is in a config inside of it belongs to a server of that. */
    at(range) {
        const outer = placeAt(this.#outer, range);
        const inner = placeAt(this.#inner, range);
        return outer && inner ? { ...outer, entry: inner.entry } : outer;
    }
    /** The entry whose value a node is. */
    holderOf(node) {
        return this.#holders.get(node);
    }
    /** The list that a node is in. */
    listOf(node) {
        return this.#lists.get(node);
    }
    /** The scalars below a root; a node that is reached twice counts where it is reached first. */
    #walk(root, seen) {
        const found = [];
        const visit = (node, around) => {
            if (seen.has(node))
                return;
            seen.add(node);
            const entry = this.#entries.get(node) ?? around;
            if (node.kind === 'scalar') {
                found.push({ scalar: node, root, holder: this.#holders.get(node), entry });
            }
            else if (node.kind === 'list') {
                for (const item of node.items) {
                    if (!this.#lists.has(item))
                        this.#lists.set(item, node);
                    visit(item, entry);
                }
            }
            else {
                for (const one of node.entries) {
                    if (!this.#holders.has(one.value))
                        this.#holders.set(one.value, { map: node, entry: one });
                    visit(one.value, entry);
                }
            }
        };
        visit(root, undefined);
        return found;
    }
}
/** The last that begins in front of it, if it ends behind. */
function placeAt(places, range) {
    let low = 0;
    let high = places.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (places[middle].scalar.range.start <= range.start)
            low = middle + 1;
        else
            high = middle;
    }
    const found = places[low - 1];
    return found !== undefined && range.end <= found.scalar.range.end ? found : undefined;
}


/***/ }),

/***/ 44806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bJ: () => (/* binding */ planFor),
/* harmony export */   kd: () => (/* binding */ isAll),
/* harmony export */   kq: () => (/* binding */ writersFor)
/* harmony export */ });
/* harmony import */ var _core_classify_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89228);
/* harmony import */ var _hosts_edits_decoded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86165);
/* harmony import */ var _hosts_written_references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31713);
/* harmony import */ var _way_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60550);




/** What is done with a credential. Not `keepsName`: the name that the file has for it already means something else. */
function planFor(judged, place, planning, keepsName = true) {
    const { owners, isParsed, text, allowUnverified } = planning;
    const { slot, range } = judged;
    if (place === undefined) {
        const where = { slot, isWhole: false, isPlain: false, owners, entry: undefined };
        const way = (0,_way_js__WEBPACK_IMPORTED_MODULE_2__/* .wayFor */ .Np)({ ...where, isParsed, allowUnverified });
        return { way, range, value: text.slice(range.start, range.end) };
    }
    const { scalar, holder, entry } = place;
    const around = slot.fallback ? aroundDefault(place, range) : undefined;
    const whole = scalar.type === 'string' ? withDefaults(scalar.text.value) : undefined;
    const own = around?.reference ?? (0,_hosts_edits_decoded_js__WEBPACK_IMPORTED_MODULE_3__/* .decodedRange */ .W)(scalar.text, range);
    const all = { start: 0, end: scalar.text.length };
    const way = (0,_way_js__WEBPACK_IMPORTED_MODULE_2__/* .wayFor */ .Np)({
        slot,
        isWhole: own.start === 0 && own.end === all.end,
        isPlain: holder !== undefined && whole !== undefined,
        left: keepsName && around && isFit(around.name, owners) ? around.left : undefined,
        keepsName,
        owners,
        entry,
        isParsed: true,
        allowUnverified,
    });
    const written = way.kind === 'default' ? around.default : isAll(way) ? all : own;
    const kept = around?.value ?? own;
    const fixed = keepsName ? fixedName(way, around?.name, holder?.entry.key) : undefined;
    return {
        way,
        range: scalar.text.range(written.start, written.end),
        value: isAll(way) ? (whole ?? scalar.text.value) : scalar.text.value.slice(kept.start, kept.end),
        ...(fixed !== undefined && { fixed }),
    };
}
/** The owners of a file as far as anything is known of them: who is not known to read it resolves nothing in it. */
function writersFor({ owners, unconfirmed }, allowUnverified) {
    return owners.map((host) => unconfirmed.includes(host) && !allowUnverified ? { ...host, references: [], variables: [] } : host);
}
/** Whether the hosts give a variable of that name away. */
function isFit(name = '', owners) {
    return owners.every(({ references }) => references.every(({ prefix }) => prefix === undefined || name.startsWith(prefix)));
}
/** A text with defaults in place of its references; `undefined` if one has none, for nobody would resolve it in a secret. */
function withDefaults(text) {
    let whole = '';
    let from = 0;
    for (const { start, end, fallback } of (0,_core_classify_references_js__WEBPACK_IMPORTED_MODULE_0__/* .findReferences */ .y)(text)) {
        if (fallback === undefined)
            return undefined;
        whole += text.slice(from, start) + text.slice(fallback.start, fallback.end);
        from = end;
    }
    return whole + text.slice(from);
}
/** Whether a whole value becomes one secret. */
function isAll(way) {
    return 'extent' in way && way.extent === 'whole';
}
/** A host that hands variables on does so under their own names. */
function fixedName(way, variable, key) {
    if (way.kind === 'default')
        return variable;
    return way.kind === 'variable' && way.variables.shape === 'list' ? key : undefined;
}
function aroundDefault({ scalar: { text } }, range) {
    const { start, end } = (0,_hosts_edits_decoded_js__WEBPACK_IMPORTED_MODULE_3__/* .decodedRange */ .W)(text, range);
    for (const found of (0,_core_classify_references_js__WEBPACK_IMPORTED_MODULE_0__/* .findReferences */ .y)(text.value)) {
        const { fallback } = found;
        if (fallback === undefined || start < fallback.start || fallback.end < end)
            continue;
        const before = text.value.slice(found.start, fallback.start);
        const operator = /(?::[-=]|[-=:])$/.exec(before)?.[0] ?? '';
        const left = before.slice(0, before.length - operator.length) + text.value.slice(fallback.end, found.end);
        const [written] = (0,_hosts_written_references_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenReferences */ .e)(left);
        const isOne = operator !== '' && written?.start === 0 && written.end === left.length;
        return {
            reference: { start: found.start, end: found.end },
            default: { start: fallback.start - operator.length, end: fallback.end },
            value: fallback,
            name: written?.name,
            left: isOne ? written.syntax : undefined,
        };
    }
    return undefined;
}


/***/ }),

/***/ 60550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ wayFor),
/* harmony export */   j$: () => (/* binding */ variablesFor),
/* harmony export */   zt: () => (/* binding */ referenceFor)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27969);

/** The syntaxes that take the name of something, the best first: an input keeps its value in the host, and is asked for once. */
const PREFERRED = [
    '${input:id}',
    '${VAR}',
    '${env:VAR}',
    '{env:VAR}',
    '${{ secrets.NAME }}',
    '${env://VAR}',
    '$VAR',
    '${user_config.key}',
];
/** What can be written in place of a credential. */
function wayFor(where) {
    const { slot, entry, isParsed, left } = where;
    if (!isParsed)
        return { kind: 'none', why: 'unparsable' };
    if (slot.kind === 'comment' || slot.kind === 'text')
        return { kind: 'placeholder' };
    if (slot.kind === 'input')
        return { kind: 'emptied' };
    if (left !== undefined && areResolved(left, where))
        return { kind: 'default' };
    const reference = referenceFor(where);
    if (reference)
        return reference;
    if (entry === undefined)
        return { kind: 'none', why: 'outside-of-server' };
    return variablesFor(where) ?? wrapperFor(where, entry);
}
function wrapperFor({ slot, owners, isWhole, isPlain }, entry) {
    if (entry.launch === undefined || owners.some(({ unwrappable }) => unwrappable))
        return { kind: 'none', why: (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .isRemote */ .V)(entry) ? 'remote-without-reference' : 'unlaunchable' };
    const { shape } = entry.launch;
    if (slot.kind !== 'arg' && slot.kind !== 'env')
        return { kind: 'none', why: 'outside-of-launch' };
    // In a line nothing can be put in place of an argument that would not have to be quoted.
    const isWrappable = shape === 'usual' || (shape === 'line' && owners.every(({ commandLines }) => commandLines));
    if (!isWrappable || (shape === 'line' && slot.kind === 'arg'))
        return { kind: 'none', why: 'unusual-launch' };
    if (slot.kind === 'arg')
        return { kind: 'wrapper', extent: 'part' };
    return isWhole || isPlain ? { kind: 'wrapper', extent: 'whole' } : { kind: 'none', why: 'no-place' };
}
/** The reference that all owners resolve here. */
function referenceFor(where) {
    for (const syntax of PREFERRED) {
        const way = usable(syntax, where);
        if (way)
            return way;
    }
    return undefined;
}
function usable(syntax, where) {
    const { isWhole, isPlain, owners, entry } = where;
    const extent = areResolved(syntax, where) ? 'part' : 'whole';
    const canBeAll = isPlain && !isWhole && areResolved(syntax, { ...where, isWhole: true });
    if (extent === 'whole' && !canBeAll)
        return undefined;
    if (syntax !== '${input:id}' && syntax !== '${user_config.key}')
        return { kind: 'reference', syntax, extent };
    const definitions = owners[0].definitions;
    // In a file inside of another one nothing can be added beside the servers.
    if (definitions?.syntax !== syntax || entry === undefined || entry.root.path.length > 0)
        return undefined;
    return { kind: 'reference', syntax, extent, definitions };
}
function areResolved(syntax, { slot, isWhole, owners, entry, allowUnverified }) {
    return owners.every(({ references }) => references.some((own) => own.syntax === syntax &&
        own.fields.includes(slot.kind) &&
        (own.verified || allowUnverified === true) &&
        (isWhole || own.whole !== true) &&
        // Beside the servers only who resolves every string resolves this one.
        (entry !== undefined || own.fields.includes('setting'))));
}
/** The key that names a variable, if all owners have the same. */
function variablesFor({ slot, isWhole, isPlain, keepsName, owners, }) {
    const [one, ...others] = owners.map(({ references, variables = [] }) => {
        const isVerified = references.some((own) => own.syntax === 'by-name' && own.verified && own.fields.includes(slot.kind));
        return isVerified ? variables.find((own) => isFor(own, slot)) : undefined;
    });
    if (one === undefined || others.some((other) => other !== one))
        return undefined;
    if (one.shape === 'list' && keepsName === false)
        return undefined;
    // A scheme in front, or a text around it, is said by the host; all else goes into the variable.
    const extent = one.only === 'bearer' || one.beside !== undefined ? 'part' : 'whole';
    if (extent === 'whole' && !isWhole && !isPlain)
        return undefined;
    return { kind: 'variable', variables: one, extent };
}
function isFor({ kind, only }, slot) {
    if (kind !== slot.kind)
        return false;
    if (only === undefined)
        return true;
    if (only !== 'bearer')
        return only.test(slot.keyPath.at(-1) ?? '');
    return /^authorization$/i.test(slot.name ?? '') && slot.scheme?.toLowerCase() === 'bearer';
}


/***/ }),

/***/ 6080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ resolves),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Po: () => (/* binding */ referenceTo),
/* harmony export */   c4: () => (/* binding */ inputId),
/* harmony export */   k9: () => (/* binding */ withoutReference),
/* harmony export */   vz: () => (/* binding */ commonReference)
/* harmony export */ });
/** Reference syntaxes that take a variable's name, in the order of preference. */
const BY_VARIABLE = [
    ['${VAR}', (name) => `\${${name}}`],
    ['${env:VAR}', (name) => `\${env:${name}}`],
    ['{env:VAR}', (name) => `{env:${name}}`],
    ['${input:id}', (name) => `\${input:${inputId(name)}}`],
    ['${{ secrets.NAME }}', (name) => `\${{ secrets.${name} }}`],
    ['${env://VAR}', (name) => `\${env://${name}}`],
    ['$VAR', (name) => `$${name}`],
];
/** As the documentation of VS Code has them. */
function inputId(name) {
    return name.toLowerCase().replaceAll('_', '-');
}
/** A reference to something of that name; `undefined` for a syntax that names nothing. */
function referenceTo(syntax, name) {
    if (syntax === '${user_config.key}')
        return `\${user_config.${name.toLowerCase()}}`;
    return BY_VARIABLE.find(([known]) => known === syntax)?.[1](name);
}
/** The reference to a variable that all owners of the file resolve in this kind of slot, by a source that was read. */
function commonReference(owners, kind, variable) {
    const found = BY_VARIABLE.find(([syntax]) => owners.every((host) => resolves(host, syntax, kind)));
    return found && { syntax: found[0], text: found[1](variable) };
}
function resolves({ references }, syntax, kind) {
    return references.some((own) => own.verified && own.syntax === syntax && own.fields.includes(kind));
}
/** What to do in a slot for which its owners resolve no reference. */
function withoutReference(kind, owners) {
    if (owners.every(({ id }) => id === 'generic'))
        return 'Take it out of the file';
    if (owners.every((host) => resolves(host, 'by-name', kind))) {
        return `Name a variable here instead of the value, as ${named(owners)} does (${owners[0].docs})`;
    }
    const way = kind === 'env' || kind === 'arg'
        ? 'start the server through a wrapper that reads the secret at launch'
        : 'keep this server in a file of your own that is not committed';
    return `No reference is known to work here for ${named(owners)}: ${way}`;
}
/** Hosts by their titles, as part of a sentence. */
function named(hosts) {
    const titles = hosts.map(({ title }) => title);
    if (titles.length > 3)
        return `${titles.slice(0, 2).join(', ')} and ${titles.length - 2} more`;
    return [titles.slice(0, -1).join(', '), ...titles.slice(-1)].filter(Boolean).join(' and ');
}


/***/ })

};
