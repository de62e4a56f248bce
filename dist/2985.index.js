export const id = 2985;
export const ids = [2985];
export const modules = {

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

/***/ 92985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  shell: () => (/* binding */ shell)
});

// EXTERNAL MODULE: ./.compiled/hosts/formats/bounded.js
var bounded = __webpack_require__(73527);
// EXTERNAL MODULE: ./.compiled/hosts/formats/json.js + 2 modules
var json = __webpack_require__(4167);
// EXTERNAL MODULE: ./.compiled/hosts/formats/nodes.js
var nodes = __webpack_require__(17383);
;// CONCATENATED MODULE: ./.compiled/hosts/formats/mcp-add.js

/**
 * Options of `mcp add` that have a value, by the key that the value has in a config. Crush:
 * https://github.com/charmbracelet/crush/blob/main/docs/config/README.md, Claude Code: https://code.claude.com/docs/en/mcp,
 * Gemini: https://github.com/google-gemini/gemini-cli/blob/main/docs/tools/mcp-server.md, Codex: https://developers.openai.com/codex/mcp
 */
const OPTIONS = {
    '--bearer-token-env-var': 'bearer_token_env_var',
    '--callback-port': 'callback_port',
    '--client-id': 'client_id',
    '--command': 'command',
    '--cwd': 'cwd',
    '--description': 'description',
    '--disabled': 'disabled',
    '--disabled-tools': 'disabled_tools',
    '--enabled-tools': 'enabled_tools',
    '--exclude-tools': 'exclude_tools',
    '--include-tools': 'include_tools',
    '--oauth': 'oauth',
    '--oauth-callback-port': 'oauth_callback_port',
    '--oauth-client-id': 'oauth_client_id',
    '--oauth-client-secret': 'oauth_client_secret',
    '--scope': 'scope',
    '-s': 'scope',
    '--timeout': 'timeout',
    '--transport': 'type',
    '-t': 'type',
    '--type': 'type',
    '--url': 'url',
};
const ENV = /^(?:--env|-e)$/;
const HEADER = /^(?:--header|-H)$/;
const ARGS = /^--args?$/;
/** `Name:` of a header, which some write with an equals sign. */
const HEADER_LINE = /^[A-Za-z0-9_][A-Za-z0-9_-]{0,200}[:=]/;
/** `NAME=` of an environment variable. */
const ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]{0,200}=/;
/** Reads options and positional words in any order, for the hosts do not agree on one. */
function serverOf(words) {
    return new ServerReader(words).read();
}
class ServerReader {
    #words;
    #settings = [];
    #args = [];
    #name;
    /** Whether the command or URL is known: what follows are its arguments. */
    #command = false;
    #at = 0;
    constructor(words) {
        this.#words = words;
    }
    read() {
        for (let word = this.#take(); word !== undefined && word.text.value !== '--'; word = this.#take()) {
            if (!word.text.value.startsWith('-') || !this.#option(word))
                this.#positional(word);
        }
        for (const word of this.#words.slice(this.#at))
            this.#positional(word);
        return { name: this.#name, settings: this.#settings, args: this.#args };
    }
    /** The server's name, its command or URL, then arguments. */
    #positional(word) {
        if (this.#name === undefined)
            this.#name = word;
        else if (this.#command)
            this.#args.push(scalarOf(word));
        else
            this.#set(/^[a-z]{2,10}:\/\//i.test(word.text.value) ? 'url' : 'command', word, word);
    }
    #option(word) {
        const { value } = word.text;
        const equals = value.indexOf('=');
        const name = equals === -1 ? value : value.slice(0, equals);
        const inline = equals === -1 ? undefined : tail(word, equals + 1);
        const key = OPTIONS[name] ?? (inline && name.replace(/^-{1,2}/, '').replaceAll('-', '_'));
        if (ENV.test(name))
            this.#pairs('env', ASSIGNMENT, word, inline);
        else if (HEADER.test(name))
            this.#pairs('headers', HEADER_LINE, word, inline);
        else if (ARGS.test(name))
            this.#args.push(...[inline ?? this.#take()].filter(isWord).map(scalarOf));
        else if (this.#command && OPTIONS[name] === undefined)
            return false;
        else if (key !== undefined)
            this.#set(key, word, inline ?? this.#take());
        return true;
    }
    #set(key, { range }, value) {
        if (value === undefined)
            return;
        this.#settings.push({ path: [{ name: key, range }], value: scalarOf(value) });
        if (key === 'command' || key === 'url')
            this.#command = true;
    }
    /** `K=V` or `K: V`, any number of them, or one pair `K V`. */
    #pairs(map, whole, { range }, inline) {
        const parent = { name: map, range };
        let word = inline ?? this.#take();
        if (word !== undefined && !whole.test(word.text.value)) {
            const value = this.#take();
            const key = { name: word.text.value, range: word.range };
            if (value !== undefined)
                this.#settings.push({ path: [parent, key], value: scalarOf(value) });
            return;
        }
        while (word !== undefined) {
            const { key, value } = assignment(word, (whole.exec(word.text.value)?.[0].length ?? 1) - 1);
            this.#settings.push({ path: [parent, key], value });
            const more = inline === undefined && whole.test(this.#words[this.#at]?.text.value ?? '');
            word = more ? this.#take() : undefined;
        }
    }
    #take() {
        return this.#words[this.#at++];
    }
}
/** A key and a value that are one word, with a separator at `at`. */
function assignment(word, at) {
    const name = word.text.slice(0, at);
    const { text, range } = tail(word, at + 1);
    return { key: { name: name.value, range: name.range() }, value: (0,nodes/* scalar */.d_)('string', text.trim(), range) };
}
function scalarOf({ text, range }) {
    return (0,nodes/* scalar */.d_)('string', text, range);
}
/** The rest of a word from the character at `from` on. */
function tail({ text, range }, from) {
    return { text: text.slice(from), range: { start: text.range(0, from).end, end: range.end } };
}
function isWord(word) {
    return word !== undefined;
}

// EXTERNAL MODULE: ./.compiled/hosts/formats/shell-words.js + 1 modules
var shell_words = __webpack_require__(46290);
// EXTERNAL MODULE: ./.compiled/hosts/formats/tree.js
var formats_tree = __webpack_require__(45972);
;// CONCATENATED MODULE: ./.compiled/hosts/formats/shell.js






/**
 * Bash scripts that add servers (`mcp add …`: Crush's `crushrc`, and the commands of other hosts) or set variables. All
 * else in them is passed over: a script is a program, and only these of its lines are configuration.
 */
const shell = (0,bounded/* bounded */.Mm)('shell', (text) => {
    const { commands, comments, problems } = (0,shell_words/* scriptOf */.F)(text);
    const tree = new formats_tree/* Tree */.P({ start: 0, end: text.length });
    for (const words of commands) {
        addVariables(tree, words);
        const at = words.findIndex(({ text }, index) => text.value === 'mcp' && ADD.test(valueAt(words, index + 1)));
        const [mcp, add, ...rest] = at === -1 ? [] : words.slice(at);
        const servers = mcp && tree.table(tree.root, [{ name: 'mcp', range: mcp.range }]);
        if (servers === undefined)
            continue;
        if (add?.text.value === 'add')
            addServer(tree, servers, rest);
        else
            addJson(tree, servers, rest);
    }
    return { roots: tree.root.entries.length > 0 ? [tree.root] : [], comments, problems: problems.list };
});
const ADD = /^add(?:-json)?$/;
/** What may stand in front of an assignment; the first two are prompts in a transcript. */
const BEFORE_ASSIGNMENT = /^(?:\$|%|export|env|declare|typeset|readonly|local|-[a-z]{1,5})$/;
/** `NAME=value` in front of a command, or after `export`. */
function addVariables(tree, words) {
    for (const word of words) {
        const { value } = word.text;
        const name = ASSIGNMENT.exec(value)?.[0].slice(0, -1);
        if (name === undefined && !BEFORE_ASSIGNMENT.test(value))
            return;
        const env = name && tree.table(tree.root, [{ name: 'env', range: word.range }]);
        if (!env)
            continue;
        const variable = assignment(word, name.length);
        tree.put(env, variable.key, variable.value);
    }
}
function addServer(tree, servers, words) {
    const { name, settings, args } = serverOf(words);
    const server = name && tree.table(servers, [{ name: name.text.value, range: name.range }]);
    if (server === undefined)
        return;
    for (const { path, value } of settings) {
        const map = tree.table(server, path.slice(0, -1));
        if (map !== undefined)
            tree.put(map, path.at(-1), value);
    }
    const [first, last] = [args[0], args.at(-1)];
    if (first === undefined || last === undefined)
        return;
    const range = { start: first.range.start, end: last.range.end };
    // Nothing is written there that could be called the key.
    const key = { name: 'args', range: { start: range.start, end: range.start } };
    tree.put(server, key, { kind: 'list', items: args, range });
}
/** `mcp add-json name '{…}'` */
function addJson(tree, servers, words) {
    const at = words.findIndex(({ text }) => text.value.trimStart().startsWith('{'));
    const [name, value] = [words[at - 1], words[at]];
    if (name === undefined || value === undefined)
        return;
    const { roots, problems } = json/* json */.P.parse(value.text.value);
    const [root] = roots;
    const node = problems.length === 0 && root !== undefined ? (0,nodes/* rebase */.RU)(root, value.text) : scalarOf(value);
    tree.put(servers, { name: name.text.value, range: name.range }, node);
}
function valueAt(words, index) {
    return words[index]?.text.value ?? '';
}


/***/ }),

/***/ 45972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Tree)
/* harmony export */ });
/* harmony import */ var _core_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9340);

/** Builds the tree of a format in which each line says by a path where its value belongs. */
class Tree {
    root;
    #places = new WeakMap();
    constructor(range) {
        this.root = this.open(range, 0);
    }
    /** A map that is at `depth` but not yet anywhere. */
    open(range, depth, parent) {
        const map = { kind: 'map', entries: [], range: { ...range } };
        this.#places.set(map, { parent, depth, tables: new Map() });
        return map;
    }
    depth(map) {
        return this.#place(map).depth;
    }
    /** The map at a path below `from`, made where it is not there yet; `undefined` if that is nested too deeply. */
    table(from, path) {
        if (this.depth(from) + path.length >= _core_document_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .l)
            return undefined;
        let map = from;
        for (const key of path) {
            const known = this.#place(map).tables.get(key.name);
            const next = known?.kind === 'list' ? known.items.at(-1) : known;
            if (next === undefined && this.depth(map) + 1 >= _core_document_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .l)
                return undefined;
            map = next ?? this.#add(map, key);
        }
        return map;
    }
    /** A new item of the list of maps under `key`; `undefined` if that is nested too deeply. */
    item(map, key) {
        const { tables, depth } = this.#place(map);
        if (depth + 2 >= _core_document_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .l)
            return undefined;
        const known = tables.get(key.name);
        const list = known?.kind === 'list' ? known : { kind: 'list', items: [], range: { ...key.range } };
        if (known !== list) {
            tables.set(key.name, list);
            this.put(map, key, list);
        }
        const item = this.open(key.range, depth + 2, map);
        list.items.push(item);
        list.range.end = Math.max(list.range.end, key.range.end);
        return item;
    }
    /** Adds a value; one that is there under the same key stays there too. */
    put(map, key, value) {
        map.entries.push({ key: key.name, keyRange: key.range, value });
        const end = Math.max(key.range.end, value.range.end);
        for (let above = map; above !== undefined; above = this.#place(above).parent) {
            above.range.start = Math.min(above.range.start, key.range.start);
            above.range.end = Math.max(above.range.end, end);
        }
    }
    #add(map, key) {
        const { tables, depth } = this.#place(map);
        const table = this.open(key.range, depth + 1, map);
        tables.set(key.name, table);
        this.put(map, key, table);
        return table;
    }
    #place(map) {
        const place = this.#places.get(map);
        if (place === undefined)
            throw new TypeError('a map of another tree');
        return place;
    }
}


/***/ })

};
