export const id = 7986;
export const ids = [7986];
export const modules = {

/***/ 87986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showStatus: () => (/* binding */ showStatus)
});

// EXTERNAL MODULE: ./.compiled/io/output.js
var output = __webpack_require__(12873);
// EXTERNAL MODULE: ./.compiled/core/display.js
var display = __webpack_require__(45895);
// EXTERNAL MODULE: ./.compiled/core/rotation/ending.js
var rotation_ending = __webpack_require__(62721);
// EXTERNAL MODULE: ./.compiled/core/rotation/rotation.js
var rotation = __webpack_require__(73180);
// EXTERNAL MODULE: ./.compiled/reporters/rotation/results.js
var results = __webpack_require__(57473);
;// CONCATENATED MODULE: ./.compiled/reporters/rotation/status.js




const ROTATION_STATUS_VERSION = 1;
function statusOf(entry, history, now) {
    const { flight, last, standing, paused } = history;
    const minted = standing?.mintedAt;
    const ending = (0,rotation_ending/* endingOf */.z6)(history, entry);
    const due = (0,rotation/* dueAt */.s)(minted, entry, ending?.on);
    const held = entry.isPaused ? 'the policy says so' : paused;
    const why = held === undefined ? (flight?.human ?? null) : (0,rotation_ending/* onHold */.L7)(held, ending);
    return {
        name: entry.name,
        state: stateOf(entry, history, due, now),
        why,
        id: last?.id ?? null,
        stage: flight === undefined ? null : stageOf(flight),
        pull: flight?.pull?.url ?? null,
        key: standing?.key ?? null,
        mintedAt: minted?.toISOString() ?? null,
        dueAt: due?.toISOString() ?? null,
        toRevoke: (flight?.retirements ?? []).flatMap(({ key, state }) => (state === 'refused' ? [] : [key])),
        isOverdue: (0,rotation_ending/* isOverdue */.Jv)((0,rotation_ending/* overdueFrom */.nm)(history, entry), now),
    };
}
function stateOf({ isPaused }, { flight, paused }, due, now) {
    if (isPaused || paused !== undefined)
        return 'paused';
    if (flight !== undefined)
        return flight.human === undefined ? 'in-flight' : 'needs-human';
    if (due === undefined)
        return 'unknown';
    return due <= now ? 'due' : 'in-time';
}
function stageOf(flight) {
    const { attempt, targets, deployedAt, seenAt, retirements } = flight;
    if (attempt === undefined)
        return 'beginning';
    if (attempt.key === undefined)
        return 'making';
    if (targets.some(({ name }) => !attempt.marks.has(name)))
        return 'storing';
    if (deployedAt === undefined)
        return 'deploying';
    if (seenAt === undefined)
        return 'verifying';
    return retirements.some(({ state }) => state !== 'pending') ? 'revoking' : 'grace';
}
function statusJson(rotations) {
    const document = { version: ROTATION_STATUS_VERSION, rotations };
    return (0,display/* displayableJson */.B)(`${JSON.stringify(document, undefined, 2)}\n`);
}
function statusText(rotations) {
    return (0,results/* resultText */.D)(rotations.map(rowOf));
}
function rowOf({ name, state, why, id, stage, key, dueAt: due, pull, toRevoke, isOverdue, }) {
    const facts = [
        ...(state === 'unknown'
            ? [id === null ? 'the journal says nothing of it yet' : 'nobody knows its age']
            : []),
        ...(why === null ? [] : [why]),
        ...(stage === null ? [] : [stage]),
        ...(key === null ? [] : [`key ${key}`]),
        ...(due === null || stage !== null ? [] : [`due on ${due.slice(0, 10)}`]),
        ...(pull === null ? [] : [pull]),
        ...(toRevoke.length === 0 ? [] : [`to be revoked: ${toRevoke.join(', ')}`]),
    ];
    return { name, state, detail: facts.join('; '), isOverdue };
}

// EXTERNAL MODULE: ./.compiled/commands/rotating/ending.js
var ending = __webpack_require__(26194);
// EXTERNAL MODULE: ./.compiled/commands/rotating/open.js + 19 modules
var rotating_open = __webpack_require__(62395);
// EXTERNAL MODULE: ./.compiled/commands/rotating/strays.js + 1 modules
var strays = __webpack_require__(15214);
;// CONCATENATED MODULE: ./.compiled/commands/rotate-status.js





/** Tells how all rotations stand. Gives the exit code. */
async function showStatus(options) {
    return (0,ending/* ending */.K1)(async () => {
        const opened = await (0,rotating_open/* openRotating */.b)(options, { changes: false });
        const { policy, world, close } = opened;
        await close();
        const all = policy.rotations.map((entry) => statusOf(entry, world.ledger.history(entry.name), world.now()));
        await (0,output/* writeReport */.u)(options.format === 'json' ? statusJson(all) : statusText(all), undefined);
        const hasStrays = (0,strays/* tellStrays */.C)(opened);
        return hasStrays || all.some(({ state, isOverdue }) => isOverdue || state === 'needs-human')
            ? ending/* EXIT_UNDONE */.dK
            : 0;
    });
}


/***/ }),

/***/ 15214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ tellStrays)
});

// EXTERNAL MODULE: ./.compiled/core/rotation/history.js + 1 modules
var rotation_history = __webpack_require__(7744);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/strays.js

/**
 * What to tell of rotations that are on their way, and that the policy names no more: nobody goes on with them, so what they have made or were to
 * revoke lives on. In the order in which they were begun.
 */
function strays(entries, named) {
    const names = new Set(entries.map(({ rotation }) => rotation.slice(0, rotation.lastIndexOf('/'))));
    return [...names]
        .filter((name) => !named.includes(name))
        .flatMap((name) => {
        const { flight } = (0,rotation_history/* historyOf */.o)(entries, name);
        if (flight === undefined)
            return [];
        const keys = [flight.attempt?.key, ...flight.retirements.map(({ key }) => key)];
        const all = [...new Set(keys)].filter((key) => key !== undefined).join(', ');
        return `${name} is on its way, and the policy does not name it any more: name it again until it is over, for nobody else revokes ${all || 'what it may have made'}`;
    });
}

;// CONCATENATED MODULE: ./.compiled/commands/rotating/strays.js

/** Warns of rotations that nobody goes on with; whether there are any. */
function tellStrays({ policy, world }) {
    const found = strays(world.ledger.entries, policy.rotations.map(({ name }) => name));
    for (const one of found)
        world.warn(one);
    return found.length > 0;
}


/***/ }),

/***/ 62721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ isOverdue),
/* harmony export */   L7: () => (/* binding */ onHold),
/* harmony export */   nm: () => (/* binding */ overdueFrom),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91483);
/* harmony import */ var _rotation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73180);


/** As the journal has it: with the provider, nobody has asked since. */
function endingOf({ followed }, { overlap }) {
    if (followed === undefined || overlap === undefined)
        return undefined;
    return { key: followed.key, on: new Date(followed.since.getTime() + overlap) };
}
/** Why nothing is done about a rotation, with what becomes of it if that stays so. */
function onHold(why, ending) {
    return ending === undefined
        ? why
        : `${why}; ${ending.key}, which is in use, dies on ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)(ending.on)}, for another one was made beside it`;
}
/**
 * Since when the credential that is to go is, or will be, older than its tier allows. What its provider ends by itself has to be replaced before that,
 * and is late from the day on which that has to begin. `minted`: when the one in use was made.
 */
function overdueFrom(history, entry, minted = history.standing?.mintedAt, ending = endingOf(history, entry)) {
    const { flight } = history;
    const { lifetime, grace, lead, overlap } = entry;
    const made = flight === undefined ? minted : flight.oldMintedAt;
    const isBound = made === undefined || overlap !== undefined;
    const times = [
        made && made.getTime() + lifetime,
        // What nobody knows the age of, or may not live for long beside another one, was due when its replacement began.
        flight && isBound ? flight.startedAt.getTime() + grace + lead : undefined,
        ending && (flight === undefined ? (0,_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .dueAt */ .s)(undefined, entry, ending.on) : ending.on).getTime(),
    ].filter((time) => time !== undefined);
    return times.length === 0 ? undefined : new Date(Math.min(...times));
}
function isOverdue(from, now) {
    return from !== undefined && from <= now;
}


/***/ }),

/***/ 12873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64702);


/** Writes to the file, or to standard output; resolves when all of it is out. A file that is there keeps its mode. */
async function writeReport(text, file, mode = 0o666) {
    if (file !== undefined) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text, { mode }).catch((error) => {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`cannot write ${file}: ${error.code}`);
        });
        return;
    }
    await new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => {
            // Whoever reads only the first lines (`| head`) has closed the pipe, and needs no more.
            if (error && error.code !== 'EPIPE')
                reject(error);
            else
                resolve();
        });
    });
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

/***/ 57473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ resultText),
/* harmony export */   N: () => (/* binding */ resultMarkdown)
/* harmony export */ });
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45895);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68227);


/** A table for a terminal, one line each. */
function resultText(rows) {
    if (rows.length === 0)
        return 'The policy has no rotations.\n';
    const width = (cells) => Math.max(...cells.map((cell) => [...cell].length));
    const [name, state] = [width(rows.map((row) => row.name)), width(rows.map(stateOf))];
    return rows
        .map((row) => `${row.name.padEnd(name)}  ${stateOf(row).padEnd(state)}  ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayable */ .Z)(row.detail)}`.trimEnd())
        .map((line) => `${line}\n`)
        .join('');
}
/** The same for the summary of a job. */
function resultMarkdown(rows) {
    const lines = rows.map((row) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)([(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(row.name), (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(stateOf(row)), (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayable */ .Z)(row.detail))]));
    return `### Rotations\n\n${[(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)(['rotation', 'state', 'what came of it']), ...lines].join('\n')}\n`;
}
function stateOf({ state, isOverdue }) {
    return isOverdue ? `${state}, overdue` : state;
}


/***/ })

};
