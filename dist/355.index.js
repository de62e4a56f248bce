export const id = 355;
export const ids = [355];
export const modules = {

/***/ 20355:
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
// EXTERNAL MODULE: ./.compiled/core/rotation/patience.js
var patience = __webpack_require__(29641);
;// CONCATENATED MODULE: ./.compiled/core/rotation/fate.js

/** Of all that are not dead, as the journal has it. */
function fatesOf(flight, pace) {
    return flight.retirements.flatMap((one) => one.state === 'refused' ? [] : [fateOf(one, one.state, flight, pace)]);
}
function fateOf({ key, when }, state, flight, { grace }) {
    if (state !== 'pending')
        return { key, state };
    const { abortedAt } = flight;
    if (key === flight.old) {
        if (abortedAt !== undefined)
            return { key, state: 'staying' };
        if (flight.isRollback)
            return { key, state: 'wanted-back' };
        if (flight.deployedAt === undefined)
            return { key, state: 'in-use' };
    }
    if (when === 'now')
        return { key, state: 'leaving' };
    const from = abortedAt === undefined ? (0,patience/* graceEnds */.Lf)(flight, { grace }) : new Date(abortedAt.getTime() + grace);
    return from === undefined ? { key, state: 'waiting' } : { key, state: 'leaving', from };
}

// EXTERNAL MODULE: ./.compiled/core/rotation/rotation.js
var rotation = __webpack_require__(73180);
// EXTERNAL MODULE: ./.compiled/reporters/rotation/cells.js
var cells = __webpack_require__(27758);
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
    const fates = flight === undefined ? [] : fatesOf(flight, entry);
    const stage = flight === undefined ? null : stageOf(flight);
    const why = held === undefined ? (flight?.human ?? null) : (0,rotation_ending/* onHold */.L7)(held, ending);
    return {
        name: entry.name,
        state: stateOf(entry, history, due, now),
        why,
        id: last?.id ?? null,
        stage,
        firstUse: stage === 'verifying' ? firstUseOf(entry, flight) : null,
        pull: flight?.pull?.url ?? null,
        key: standing?.key ?? null,
        mintedAt: minted?.toISOString() ?? null,
        dueAt: due?.toISOString() ?? null,
        toRevoke: fates.filter(({ state }) => !STAYING.includes(state)).map(({ key }) => key),
        replaced: fates.map(({ key, state, from }) => ({ key, state, from: from?.toISOString() ?? null })),
        isOverdue: (0,rotation_ending/* isOverdue */.Jv)((0,rotation_ending/* overdueFrom */.nm)(history, entry), now),
    };
}
function firstUseOf(entry, flight) {
    if (flight.human !== undefined)
        return null;
    const until = (0,patience/* patienceEnds */.A5)(flight, { deadline: (0,patience/* deadlineOf */.G0)(entry) });
    return { by: entry.verify.by, until: until.toISOString() };
}
const STAYING = ['staying', 'wanted-back'];
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
function rowOf({ name, state, why, id, stage, firstUse, key, dueAt: due, pull, replaced, isOverdue, }) {
    const facts = [
        ...(state === 'unknown'
            ? [id === null ? 'the journal says nothing of it yet' : 'nobody knows its age']
            : []),
        ...(why === null ? [] : [why]),
        ...(stage === null ? [] : [stagePhrase(stage, firstUse)]),
        ...(key === null ? [] : [`key ${key}`]),
        ...(due === null || stage !== null ? [] : [`due on ${due.slice(0, 10)}`]),
        ...(pull === null ? [] : [pull]),
        ...replaced.map(replacedPhrase),
    ];
    return { name, state, detail: facts.join('; '), isOverdue };
}
function stagePhrase(stage, firstUse) {
    return firstUse === null
        ? stage
        : `${stage} by ${firstUse.by}, until ${(0,cells/* minute */.Vc)(new Date(firstUse.until))} at most`;
}
function replacedPhrase({ key, state, from }) {
    switch (state) {
        case 'in-use':
            return `${key} is in use until the new one is deployed`;
        case 'staying':
            return `${key} stays in use`;
        case 'wanted-back':
            return `${key} is wanted back`;
        case 'waiting':
            return `${key} is to be revoked once the new one was seen in use and the grace is over`;
        case 'leaving':
            return `${key} is to be revoked ${from === null ? 'now' : `after ${(0,cells/* minute */.Vc)(new Date(from))}`}`;
        case 'revoking':
            return `${key} is being revoked`;
        case 'revoked':
            return `${key} was revoked, and is yet to be refused`;
    }
}

// EXTERNAL MODULE: ./.compiled/commands/rotating/ending.js
var ending = __webpack_require__(26194);
// EXTERNAL MODULE: ./.compiled/commands/rotating/open.js + 5 modules
var rotating_open = __webpack_require__(32945);
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

// EXTERNAL MODULE: ./.compiled/core/rotation/history.js + 3 modules
var rotation_history = __webpack_require__(66851);
// EXTERNAL MODULE: ./.compiled/core/rotation/left-behind.js
var left_behind = __webpack_require__(47760);
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
        const { flight } = (0,rotation_history/* historyOf */.om)(entries, name);
        if (flight === undefined)
            return [];
        return `${name} is on its way, and the policy does not name it any more: name it again until it is over. Where nobody can, revoke ${(0,left_behind/* leftBehind */.a)(flight)}; then say so: \`rotate revoked ${name} --all\``;
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
