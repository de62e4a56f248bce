export const id = 259;
export const ids = [259];
export const modules = {

/***/ 49791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   fo: () => (/* binding */ Glob),
/* harmony export */   uV: () => (/* binding */ expandLists)
/* harmony export */ });
/** `a/{b,c}.json` as `a/b.json` and `a/c.json`. Lists do not nest. */
function expandLists(glob) {
    const open = glob.indexOf('{');
    const close = glob.indexOf('}', open);
    if (open === -1 || close === -1)
        return [glob];
    const options = glob.slice(open + 1, close).split(',');
    return options.flatMap((option) => expandLists(glob.slice(0, open) + option + glob.slice(close + 1)));
}
/**
 * A glob over a path with `/`, without lists. `*` stands for any run of characters within a name, `**` for any number of
 * folders. It describes the whole path, or with `end` the end of one: then it begins behind a `/` or at the path's start.
 */
class Glob {
    #source;
    #end;
    /** Absent where there is no wildcard. */
    #segments;
    /** The longest part without a wildcard: a path that lacks it needs no closer look. */
    #literal;
    constructor(source, of) {
        this.#source = source;
        this.#end = of === 'end';
        const segments = source.split('/');
        this.#segments = source.includes('*') ? (this.#end ? ['**', ...segments] : segments) : undefined;
        // `**/` can stand for nothing at all, its slash too.
        this.#literal = source
            .split(/\/?\*\/?/)
            .reduce((longest, part) => (part.length > longest.length ? part : longest));
    }
    matches(path) {
        if (!path.includes(this.#literal))
            return false;
        if (this.#segments)
            return matchesAll(path.split('/'), this.#segments, '**', matchesName);
        if (!this.#end)
            return path === this.#source;
        const start = path.length - this.#source.length;
        return path.endsWith(this.#source) && (start === 0 || path[start - 1] === '/');
    }
}
/** Whether `pattern`, in which `*` stands for any run of characters, describes all of `name`. */
function matchesName(name, pattern) {
    if (!pattern.includes('*'))
        return name === pattern;
    return matchesAll(name, pattern, '*', (char, wanted) => char === wanted);
}
/**
 * Whether `pattern` describes all of `items`, where `any` stands for any number of them. Only the last `any` is ever
 * tried again, so the work is at most the product of both lengths.
 */
function matchesAll(items, pattern, any, same) {
    let item = 0;
    let at = 0;
    let retry;
    while (item < items.length) {
        if (at < pattern.length && pattern[at] === any) {
            retry = { item, at };
            at++;
        }
        else if (at < pattern.length && same(items[item], pattern[at])) {
            item++;
            at++;
        }
        else if (retry) {
            retry = { item: retry.item + 1, at: retry.at };
            item = retry.item;
            at = retry.at + 1;
        }
        else
            return false;
    }
    while (at < pattern.length && pattern[at] === any)
        at++;
    return at === pattern.length;
}


/***/ }),

/***/ 9351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Ot: () => (/* binding */ reasons),
/* harmony export */   Tm: () => (/* binding */ dead),
/* harmony export */   VD: () => (/* binding */ live),
/* harmony export */   XX: () => (/* binding */ Unanswered),
/* harmony export */   _L: () => (/* binding */ undocumented)
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
/** What a reply comes to that nobody documents. */
function undocumented({ status }) {
    return unknown(status === 401 || status === 403 ? 'refused' : 'unexpected-reply', `status ${status}`);
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

/***/ 91483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   vm: () => (/* binding */ digits)
/* harmony export */ });
/** `1 file`, `1,200 files`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${digits(count)} ${count === 1 ? noun : plural}`;
}
/** `1,200`. */
function digits(count) {
    // Not toLocaleString: loading the locale takes longer than scanning a small repository.
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `2026-01-31`, in UTC. */
function day(date) {
    return date.toISOString().slice(0, 10);
}


/***/ }),

/***/ 15255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isComplete)
/* harmony export */ });
/** Whether all was judged that should have been. */
function isComplete({ coverage, gaps }) {
    return coverage.complete && gaps.length === 0;
}


/***/ }),

/***/ 99188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   kR: () => (/* binding */ hasWords),
/* harmony export */   x4: () => (/* binding */ toWords)
/* harmony export */ });
/** `githubToken`, `GITHUB-TOKEN` and `github.token` as `GITHUB_TOKEN`: how names are compared everywhere. */
function toWords(name) {
    return withoutAccents(name)
        .replace(/([a-z][0-9]{0,4})([A-Z])/g, '$1_$2')
        .replace(/[^A-Za-z0-9]+/g, '_')
        .replace(/^_|_$/g, '')
        .toUpperCase();
}
function withoutAccents(name) {
    return /[^\x00-\x7f]/.test(name) ? name.normalize('NFD').replace(/\p{Mn}/gu, '') : name;
}
/** Whether `words` (as `toWords` gives them) holds `phrase` as whole words. */
function hasWords(words, phrase) {
    return `_${words}_`.includes(`_${phrase}_`);
}
/** As at the beginning of a sentence. */
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 68227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/* unused harmony export table */
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45895);

/** What stands between spaces; an expression of a workflow is one piece. */
const PIECE = /\$\{\{[^{}]{0,200}\}\}|\S+/g;
/** A piece, and the punctuation around it. */
const AROUND = /^(["'‘“(]{0,4})(.*?)(["'’”).,;:!?]{0,4})$/u;
/** Words and numbers, of several parts too: `read/write`, `monday.com`, `OAuth2`, `C++`. */
const WORD = /^[\p{L}\p{M}\d]+(?:[-'’./&+_][\p{L}\p{M}\d]+)*\+{0,2}$/u;
/**
 * Words of which GitHub makes links: domains, names of commits, numbers of issues, and tickets of whatever system the
 * repository is tied to. https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const LINKED = /www\.|(?:^|[^\p{L}\p{M}\d])[0-9a-f]{7,}(?![\p{L}\p{M}\d])|-\d/iu;
/** Numbers as we write them: `1,200`, `2026-01-31`. */
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d{4}-\d\d-\d\d)$/;
/** Signs that are no words, and mean nothing between spaces. */
const SIGN = /^[–—…&]?$/u;
/**
 * Prose with words in it that strangers may have chosen: plain words stay as they are, all else goes into code spans. A
 * backslash would not do. When GitHub has made HTML of the Markdown, it goes over the text once more, and wherever they stand
 * outside of code it makes something of `@name`, `#12`, `:shortcode:` and `$math$`.
 */
function text(value) {
    return (0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayable */ .Z)(value)
        .trim()
        .replace(PIECE, (piece, offset) => {
        // At the beginning `1.` is the first item of a list.
        if (offset === 0 && /^\d+[.)]$/.test(piece))
            return code(piece);
        const [, before, core = '', after] = AROUND.exec(piece);
        return `${before}${isPlain(core) ? escaped(core) : code(core)}${after}`;
    });
}
function isPlain(core) {
    return SIGN.test(core) || NUMBER.test(core) || (WORD.test(core) && !LINKED.test(core));
}
function escaped(word) {
    return word.replace(/[_&]/g, '\\$&');
}
/** Between backticks, apart from spaces at its ends. */
const WORDS = /\S(?:.*\S)?/s;
/** Our own prose, with code spans of its own. Whoever has chosen a word in it can only move their ends. */
function prose(value) {
    return value
        .split('`')
        .map((part, index) => (index % 2 === 0 ? (0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayable */ .Z)(part).replace(WORDS, text) : code(part)))
        .join('');
}
/** Text as it is written, in a code span: nothing in it means anything, to Markdown or to GitHub. */
function code(value) {
    // Parsers differ on whether a backslash before `\|` is one in a table.
    const shown = (0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayable */ .Z)(value).replace(/\\(?=\|)/g, '\\x5c');
    const fence = '`'.repeat(longestRun(shown) + 1);
    // Of a space at each end one is taken away, and a backtick at an end would belong to the fence.
    const padded = /^`|`$/.test(shown) || (/^ /.test(shown) && / $/.test(shown) && /[^ ]/.test(shown));
    const space = padded ? ' ' : '';
    return `${fence}${space}${shown || ' '}${space}${fence}`;
}
/** Lines as they are written, in a block of code. `language` is ours. */
function block(language, lines) {
    const shown = lines.map((line) => line.split('\t').map(_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayable */ .Z).join('\t'));
    const fence = fenceFor(shown);
    return [`${fence}${language}`, ...shown, fence].join('\n');
}
/** What opens and closes a block around these lines. */
function fenceFor(lines) {
    return '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
}
function longestRun(value) {
    return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** `address` is ours: nothing out of a repository is linked to. It may be the label too. */
function link(label, address) {
    const target = `<${encodeURI(decodeURI(address)).replaceAll('|', '%7C')}>`;
    return label === address ? target : `[${text(label)}](${target})`;
}
/** Cells are Markdown already, of one line. */
function table(head, rows) {
    return [tableHead(head), ...rows.map(tableRow)].join('\n');
}
function tableHead(cells) {
    return [tableRow(cells), tableRow(cells.map(() => '---'))].join('\n');
}
function tableRow(cells) {
    // A table splits its rows before it looks for code.
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}


/***/ }),

/***/ 43743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted),
/* harmony export */   F: () => (/* binding */ paragraph)
/* harmony export */ });
/* harmony import */ var _core_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91483);

/** A section of one piece. */
function paragraph(rank, markdown) {
    return { rank, nouns: undefined, before: '', items: [markdown], after: '' };
}
const GAP = '\n\n';
const END = '\n';
/** The sections in their order, in at most `limit` bytes of UTF-8; what did not fit is counted at the end. */
function fitted(sections, limit) {
    const filled = sections.filter(({ items }) => items.length > 0);
    const whole = joined(filled.map((section) => rendered(section, section.items.length)));
    if (bytes(whole) <= limit)
        return whole;
    // No count can make it longer than this.
    const longest = leftOut(filled, () => 0);
    const kept = numbersKept(filled, limit - bytes(joined([longest])) - GAP.length);
    const parts = filled.map((section) => rendered(section, kept.get(section)));
    const short = joined([...parts, leftOut(filled, (section) => kept.get(section))].filter(Boolean));
    return bytes(short) <= limit ? short : '';
}
/** How many items of each section fit into `room` together. */
function numbersKept(sections, room) {
    const kept = new Map();
    let rest = room;
    for (const section of [...sections].sort((one, other) => one.rank - other.rank)) {
        let size = bytes(section.before + section.after) + GAP.length;
        let count = 0;
        for (const item of section.items) {
            if (size + bytes(item) > rest)
                break;
            size += bytes(item);
            count++;
        }
        if (count > 0)
            rest -= size;
        kept.set(section, count);
    }
    return kept;
}
function rendered({ before, items, after }, count) {
    return count === 0 ? '' : before + items.slice(0, count).join('') + after;
}
function leftOut(sections, kept) {
    const parts = sections.flatMap((section) => {
        const missing = section.items.length - kept(section);
        return section.nouns === undefined || missing === 0 ? [] : [(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(missing, ...section.nouns)];
    });
    return parts.length === 0 ? '' : `**Left out, since it would not fit here:** ${parts.join(', ')}.`;
}
function joined(parts) {
    return `${parts.join(GAP)}${END}`;
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
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
/* harmony export */   kS: () => (/* binding */ commitsIn)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _core_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91483);


/** At most so many code points, and a sign that there were more. */
function cut(value, length) {
    // So many code units hold more code points than that, or are all there is.
    const points = [...value.slice(0, 2 * length + 2)];
    return points.length > length ? `${points.slice(0, length).join('')}…` : value;
}
/** A revision as it was named; full names of commits are cut to what people read. None is where all began. */
function revision(rev) {
    if (rev === undefined)
        return 'the beginning';
    return /^[0-9a-f]{40,64}$/.test(rev) ? rev.slice(0, 10) : rev;
}
/** What was judged, besides one version of the files. */
function commitsIn(scope) {
    return (0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(scope.commits, 'commit');
}
/** What was found and is not listed, by the reason; `undefined` if nothing. */
function suppressedSentence({ known, baseline, exceptions, ignores }) {
    const parts = [
        [known, 'in the base already'],
        [baseline, 'in the baseline'],
        [exceptions, 'excepted'],
        [ignores, 'ignored by a comment'],
    ];
    const there = parts.filter(([count]) => count > 0).map(([count, where]) => `${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm)(count)} ${where}`);
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
    return `${revision(oid)} ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(date)}`;
}
const SAYS = {
    provider: 'says its provider',
    token: 'says the token',
    store: 'says the store',
    git: 'says git',
};
/** What is known of a credential’s age, one phrase each, and who says so. */
function agePhrases({ age, redacted }) {
    if (age === undefined)
        return [];
    const { issuedAt, existedAt, source, expiresAt, neverExpires, lastUsedAt, scopes } = age;
    const says = source === undefined ? '' : `, ${SAYS[source]}`;
    return [
        ...(issuedAt ? [`issued on ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(issuedAt)}${says}`] : []),
        ...(existedAt ? [`there since ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(existedAt)} at least${says}`] : []),
        ...(expiresAt ? [`expires on ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(expiresAt)}${age.answer ? '' : says || ', says the token'}`] : []),
        ...(neverExpires ? ['does not expire'] : []),
        ...(lastUsedAt ? [`last used on ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(lastUsedAt)}`] : []),
        ...(scopes && scopes.length > 0 ? [`may: ${cut(scopes.join(', '), 200)}`] : []),
        // Of the secret behind a reference nobody has asked that, and the message says why its store tells nothing.
        ...(redacted === undefined ? [] : answerPhrase(age)),
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
