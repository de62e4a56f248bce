export const id = 607;
export const ids = [607];
export const modules = {

/***/ 607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRotations: () => (/* binding */ runRotations)
});

// EXTERNAL MODULE: ./.compiled/core/errors.js
var errors = __webpack_require__(64702);
// EXTERNAL MODULE: ./.compiled/io/actions/output.js
var output = __webpack_require__(12145);
// EXTERNAL MODULE: ./.compiled/io/output.js
var io_output = __webpack_require__(12873);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/core/rotation/machine.js + 4 modules
var machine = __webpack_require__(82281);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/advance.js + 5 modules
var advance = __webpack_require__(43936);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/looks.js
var looks = __webpack_require__(21878);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/preflight.js
var preflight = __webpack_require__(441);
// EXTERNAL MODULE: ./.compiled/core/rotation/rotation.js
var rotation = __webpack_require__(73180);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/identifying.js
var identifying = __webpack_require__(1874);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/unready.js
var unready = __webpack_require__(29644);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/due.js




/** When the credential in use was made: as the journal has it, else as its provider tells. `undefined` if nobody can say. */
async function mintedAt(rotation, world) {
    const { standing } = world.ledger.history(rotation.entry.name);
    if (standing?.mintedAt !== undefined)
        return standing.mintedAt;
    const { issuer, access } = rotation;
    try {
        const id = standing?.key ?? (await askedAbout(rotation, world));
        if (id instanceof Date || id === undefined)
            return id;
        const keys = (await issuer.list?.(access, world.tools)) ?? [];
        return keys.find((key) => key.id === id)?.createdAt;
    }
    catch (error) {
        // What is wrong is told by whoever begins it.
        if (error instanceof inspection/* Unanswered */.XX || error instanceof unready/* Unready */.R)
            return undefined;
        throw error;
    }
}
/** When it was made, or else its id. */
async function askedAbout(rotation, world) {
    const parts = await (0,identifying/* currentParts */.i)(rotation, world);
    if (parts === undefined)
        return undefined;
    const inspection = await rotation.issuer.test(parts, rotation.access, world.tools);
    return inspection.answer === 'live' ? (inspection.facts.createdAt ?? inspection.facts.handle) : undefined;
}
/** When a new one has to be made; what nobody knows the age of is due. */
function isDue(minted, entry, now) {
    return minted === undefined || (0,rotation/* dueAt */.s)(minted, entry) <= now;
}
/** Whether it is older than its tier allows. */
function isOverdue(minted, { lifetime }, now) {
    return minted !== undefined && minted.getTime() + lifetime <= now.getTime();
}

;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/rotate.js



/** So many go on at once. */
const AT_ONCE = 8;
/** Takes every rotation as far as it goes. What goes wrong with one is its own result. In the order of the policy. */
async function rotate(rotating) {
    const { entries, world } = rotating;
    const results = new Map();
    const { tasks, others } = await sorted(rotating);
    for (const result of others)
        results.set(result.name, result);
    const run = async (task, work) => {
        const outcome = await outcomeOf(work);
        results.set(task.rotation.entry.name, resultOf(task, outcome, world));
        return outcome.state;
    };
    let begun = 0;
    const goOn = async (some, atOnce) => {
        const flights = some.filter(({ isInFlight }) => isInFlight);
        await each(flights, atOnce, async (task) => void (await run(task, () => (0,advance/* resume */.U)(task.rotation, world))));
        const due = some.filter(({ isInFlight }) => !isInFlight);
        const hasRoom = () => begun < rotating.most && world.stopping?.() !== true;
        const start = async (task) => {
            begun++;
            const state = await run(task, () => (0,advance/* begin */.qN)(task.rotation, world, rotating.reason));
            // It was not begun, so another one may be.
            if (state === 'unready')
                begun--;
        };
        await each(due, Math.min(atOnce, rotating.most), start, hasRoom);
    };
    await goOn(tasks.filter(({ rotation }) => !rotation.entry.isOwn), AT_ONCE);
    // Whatever else there is may need them: one by one, and last.
    await goOn(tasks.filter(({ rotation }) => rotation.entry.isOwn), 1);
    for (const task of tasks) {
        const { name } = task.rotation.entry;
        if (!results.has(name))
            results.set(name, heldBack(task, world));
    }
    return entries.flatMap(({ name }) => results.get(name) ?? []);
}
/** What has something to do, what is due first in front; and what has not, and why. */
async function sorted(rotating) {
    const tasks = [];
    const others = [];
    await each(rotating.entries, AT_ONCE, async (entry) => {
        const found = await taskOf(entry, rotating);
        if ('rotation' in found)
            tasks.push(found);
        else
            others.push(found);
    });
    const time = ({ minted }) => minted?.getTime() ?? 0;
    return { tasks: tasks.sort((one, other) => time(one) - time(other)), others };
}
async function taskOf(entry, { world, bind, atOnce }) {
    const { name } = entry;
    const { flight, paused, standing } = world.ledger.history(name);
    const known = isOverdue(standing?.mintedAt, entry, world.now());
    if (entry.isPaused)
        return { name, outcome: { state: 'paused', why: 'the policy says so' }, isOverdue: known };
    if (paused !== undefined)
        return { name, outcome: { state: 'paused', why: paused }, isOverdue: known };
    try {
        const rotation = await bind(entry);
        if (flight !== undefined)
            return { rotation, isInFlight: true, minted: standing?.mintedAt };
        const minted = await mintedAt(rotation, world);
        if (atOnce || isDue(minted, entry, world.now()))
            return { rotation, isInFlight: false, minted };
        const why = `made on ${minted.toISOString().slice(0, 10)}`;
        return { name, outcome: { state: 'not due', why }, isOverdue: false };
    }
    catch (error) {
        const outcome = error instanceof unready/* Unready */.R
            ? { state: 'unready', why: error.message }
            : { state: 'failed', error };
        return { name, outcome, isOverdue: known };
    }
}
async function outcomeOf(work) {
    try {
        return await work();
    }
    catch (error) {
        return { state: 'failed', error };
    }
}
function resultOf(task, outcome, world) {
    const isOver = ['done', 'aborted', 'rolled back'].includes(outcome.state);
    return { name: task.rotation.entry.name, outcome, isOverdue: !isOver && isLate(task, world) };
}
/** Of one on its way the old credential counts, which was due when it began. */
function isLate({ rotation: { entry }, minted }, world) {
    const { flight } = world.ledger.history(entry.name);
    if (flight === undefined)
        return isOverdue(minted, entry, world.now());
    return flight.startedAt.getTime() + entry.grace + entry.lead <= world.now().getTime();
}
function heldBack(task, world) {
    const why = world.stopping?.() ? 'the run was told to end' : 'as many were begun as one run may';
    return resultOf(task, { state: 'held back', why }, world);
}
/** Does something with each, so many at once, as long as there is room. */
async function each(items, atOnce, act, hasRoom = () => true) {
    let at = 0;
    const work = async () => {
        while (at < items.length && hasRoom())
            await act(items[at++]);
    };
    await Promise.all(Array.from({ length: atOnce }, work));
}

;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/ahead.js







/** Checks everything, asks whatever can be asked, and changes nothing. In the order of the policy. */
async function lookAhead(rotating) {
    const { entries, world } = rotating;
    const { tasks, others } = await sorted(rotating);
    const prospects = new Map();
    for (const { name, outcome } of others) {
        const why = 'why' in outcome ? outcome.why : 'this is a bug';
        const isStuck = outcome.state === 'unready' || outcome.state === 'failed';
        prospects.set(name, { name, would: `nothing, for it is ${outcome.state}: ${why}`, isStuck });
    }
    for (const task of tasks)
        prospects.set(task.rotation.entry.name, await prospectOf(task, world));
    return entries.flatMap(({ name }) => prospects.get(name) ?? []);
}
/** Tools by which nothing can be changed over HTTP or in files. */
function onlyLooking(tools) {
    const refuse = async () => {
        throw new TypeError('a run that only looks was about to change something');
    };
    return { ...tools, change: refuse, changeSigned: refuse, replace: refuse };
}
async function prospectOf(task, world) {
    const { entry, targets } = task.rotation;
    const { name } = entry;
    try {
        if (task.isInFlight)
            return { name, ...(await nextOf(task, world)) };
        const { old } = await (0,preflight/* preflight */.M)(task.rotation, world, undefined);
        const where = targets.map((target) => target.name).join(', ');
        const would = `make a new credential in place of ${old ?? 'none'}, and store it in ${where}`;
        return { name, would, isStuck: false };
    }
    catch (error) {
        if (error instanceof unready/* Unready */.R)
            return { name, would: `nothing: ${error.message}`, isStuck: true };
        if (error instanceof inspection/* Unanswered */.XX)
            return { name, would: `nothing: ${error.detail ?? error.reason}`, isStuck: true };
        throw error;
    }
}
async function nextOf({ rotation }, world) {
    const flight = world.ledger.flight(rotation.entry.name);
    const hand = { state: 'lost', key: undefined, parts: undefined, scopes: undefined, plans: [] };
    let seen = {};
    for (;;) {
        const step = (0,machine/* next */.K)(flight, { now: world.now(), hand: 'lost', ...seen }, (0,advance/* paceOf */.x3)(rotation, world));
        const isOurs = step.do === 'look' && step.at === 'use' && rotation.entry.verify.by === 'command';
        if (step.do !== 'look' || isOurs)
            return { would: phraseOf(step, flight), isStuck: flight.human !== undefined };
        seen = { ...seen, ...(await (0,looks/* look */.O)(step.at, { rotation, world, hand }, flight)) };
    }
}
function phraseOf(step, flight) {
    switch (step.do) {
        case 'look':
            return 'run the command that verifies it';
        case 'wait': {
            const until = step.until === undefined ? '' : ` until ${step.until.toISOString()}`;
            return flight.human === undefined
                ? `wait${until}: ${step.why}`
                : `nothing, a person has to look: ${step.why}`;
        }
        case 'note':
            return `write down: ${step.what.event}`;
        case 'give up':
        case 'abort':
            return `revoke ${step.key} again: ${step.why}`;
        case 'revoke':
            return `revoke ${step.key}`;
        case 'prove':
            return `see whether ${step.key} is refused`;
        case 'store':
        case 'read':
        case 'promote':
        case 'demote':
            return `${step.do} ${step.target}`;
        case 'propose':
            return step.isBack ? 'propose the old references again' : 'propose the new references';
        case 'intend':
            return 'make a new credential';
        case 'mint':
        case 'test':
        case 'verify':
            return `${step.do} the new credential`;
    }
}

// EXTERNAL MODULE: ./.compiled/reporters/rotation/results.js
var results = __webpack_require__(57473);
// EXTERNAL MODULE: ./.compiled/commands/failure.js
var failure = __webpack_require__(60230);
// EXTERNAL MODULE: ./.compiled/commands/rotating/ending.js
var ending = __webpack_require__(26194);
// EXTERNAL MODULE: ./.compiled/commands/rotating/open.js + 19 modules
var rotating_open = __webpack_require__(63023);
;// CONCATENATED MODULE: ./.compiled/commands/rotate-run.js









/** Takes what is due as far as it goes, or tells what it would do. Gives the exit code. */
async function runRotations(names, options) {
    if (options.now && (names.length === 0 || !options.reason?.trim()))
        throw new errors/* UsageError */.e('--now needs the names of rotations, and --reason TEXT');
    const isDry = options.dryRun === true;
    const stop = (0,ending/* stopSignal */.Zm)();
    return (0,ending/* ending */.K1)(async () => {
        const opened = await (0,rotating_open/* openRotating */.b)(options, {
            changes: true,
            stopping: stop.isGiven,
            ...(isDry && { narrow: onlyLooking }),
        });
        try {
            const rotating = rotatingOf(names, options, opened);
            return await (isDry ? tellAhead(rotating) : tellResults(await rotate(rotating)));
        }
        finally {
            await opened.close();
        }
    }).finally(stop.forget);
}
function rotatingOf(names, { now, reason }, opened) {
    const { policy, world, bind } = opened;
    const named = [...new Set(names)].map((name) => opened.entry(name));
    return {
        entries: names.length === 0 ? policy.rotations : named,
        world,
        bind,
        reason: reason?.trim() || 'it was due',
        atOnce: now === true,
        most: policy.maxRotationsPerRun,
    };
}
async function tellAhead(rotating) {
    const prospects = await lookAhead(rotating);
    const rows = prospects.map(({ name, would, isStuck }) => ({
        name,
        state: isStuck ? 'stuck' : 'would',
        detail: would,
        isOverdue: false,
    }));
    await print(rows);
    return prospects.some(({ isStuck }) => isStuck) ? ending/* EXIT_UNDONE */.dK : 0;
}
async function tellResults(results) {
    await print(results.map(rowOf));
    return results.some(isUndone) ? ending/* EXIT_UNDONE */.dK : 0;
}
async function print(rows) {
    await (0,io_output/* writeReport */.u)((0,results/* resultText */.D)(rows), undefined);
    if (rows.length > 0)
        await (0,output/* summarise */.fS)((0,results/* resultMarkdown */.N)(rows));
}
function isUndone({ outcome: { state }, isOverdue }) {
    return isOverdue || state === 'needs-human' || state === 'unready' || state === 'failed';
}
function rowOf({ name, outcome, isOverdue }) {
    return { name, state: outcome.state, detail: detailOf(outcome), isOverdue };
}
function detailOf(outcome) {
    switch (outcome.state) {
        case 'done':
        case 'aborted':
        case 'rolled back':
            return outcome.id;
        case 'pending':
            return `${outcome.why}${outcome.until === undefined ? '' : `, until ${outcome.until.toISOString()}`}`;
        case 'failed':
            return (0,failure/* explanation */.Qb)(outcome.error);
        default:
            return outcome.why;
    }
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
