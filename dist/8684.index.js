export const id = 8684;
export const ids = [8684];
export const modules = {

/***/ 51867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRotations: () => (/* binding */ runRotations)
});

// EXTERNAL MODULE: ./.compiled/core/errors.js
var errors = __webpack_require__(64702);
// EXTERNAL MODULE: ./.compiled/io/actions/output.js
var output = __webpack_require__(12145);
// EXTERNAL MODULE: ./.compiled/io/environment.js
var environment = __webpack_require__(63723);
// EXTERNAL MODULE: ./.compiled/io/output.js
var io_output = __webpack_require__(12873);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/core/rotation/machine.js + 5 modules
var machine = __webpack_require__(79669);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/advance.js + 5 modules
var advance = __webpack_require__(41765);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/looks.js
var looks = __webpack_require__(21878);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/preflight.js + 3 modules
var preflight = __webpack_require__(13952);
// EXTERNAL MODULE: ./.compiled/core/phrases.js
var phrases = __webpack_require__(91483);
// EXTERNAL MODULE: ./.compiled/core/rotation/ending.js
var rotation_ending = __webpack_require__(62721);
// EXTERNAL MODULE: ./.compiled/core/rotation/rotation.js
var rotation = __webpack_require__(73180);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/clocks.js
var clocks = __webpack_require__(80551);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/identifying.js
var identifying = __webpack_require__(1874);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/unready.js
var unready = __webpack_require__(29644);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/whose.js
var whose = __webpack_require__(78766);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/due.js






/** When the credential in use was made: as the journal has it, else as its provider tells. `undefined` if nobody can say. */
async function mintedAt(rotation, world) {
    const { issuer, access } = rotation;
    try {
        const standing = await (0,whose/* standingHere */.Np)(rotation, world);
        if (standing?.mintedAt !== undefined)
            return standing.mintedAt;
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
    const parts = await (0,identifying/* currentParts */.i4)(rotation, world, new Map());
    if (parts === undefined)
        return undefined;
    const inspection = await rotation.issuer.test(parts, rotation.access, world.tools);
    return inspection.answer === 'live' ? (inspection.facts.createdAt ?? inspection.facts.handle) : undefined;
}
/** When its provider ends the one in use by itself: as that tells, else by what it documents. `undefined` if it does not. */
async function endingIn(rotation, world) {
    const { entry, issuer, access } = rotation;
    const ending = (0,rotation_ending/* endingOf */.z6)(world.ledger.history(entry.name), entry);
    if (ending === undefined)
        return undefined;
    try {
        const keys = await issuer.list?.(access, world.tools);
        const { expiresAt = ending.on } = keys?.find(({ id }) => id === ending.key) ?? {};
        return { ...ending, on: expiresAt };
    }
    catch (error) {
        if (error instanceof inspection/* Unanswered */.XX)
            return ending;
        throw error;
    }
}
/** The same of one that is on hold: it may be that because something is wrong with what it is bound to, and then the journal has to do. */
async function endingOnHold(entry, { world, bind }) {
    const ending = (0,rotation_ending/* endingOf */.z6)(world.ledger.history(entry.name), entry);
    if (ending === undefined)
        return undefined;
    try {
        return await endingIn(await bind(entry), world);
    }
    catch (error) {
        if (error instanceof unready/* Unready */.R)
            return ending;
        throw error;
    }
}
/** When a new one has to be made; what nobody knows the age of is due. */
function isDue(minted, entry, now, ending) {
    return minted === undefined || (0,rotation/* dueAt */.s)(minted, entry, ending?.on) <= now;
}

;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/each.js
/** Does something with each, so many at once, as long as there is room. */
async function each(items, atOnce, act, hasRoom = () => true) {
    let at = 0;
    const work = async () => {
        while (at < items.length && hasRoom())
            await act(items[at++]);
    };
    await Promise.all(Array.from({ length: atOnce }, work));
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
            if (state === 'unready' || state === 'asked')
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
    const wrong = await (0,clocks/* wrongClock */.oh)(rotating.world);
    await each(rotating.entries, AT_ONCE, async (entry) => {
        const found = await taskOf(entry, rotating, wrong);
        if ('rotation' in found)
            tasks.push(found);
        else
            others.push(found);
    });
    // What nobody knows the age of is due since ever.
    const time = ({ rotation: { entry }, minted, ending }) => minted === undefined ? 0 : (0,rotation/* dueAt */.s)(minted, entry, ending?.on).getTime();
    return { tasks: tasks.sort((one, other) => time(one) - time(other)), others };
}
async function taskOf(entry, { world, bind, atOnce }, wrong) {
    const { name } = entry;
    const history = world.ledger.history(name);
    const { flight, paused, standing } = history;
    const why = entry.isPaused ? 'the policy says so' : paused;
    if (why !== undefined)
        return held(entry, why, { world, bind });
    try {
        if (wrong !== undefined)
            throw wrong;
        const rotation = await bind(entry);
        if (flight !== undefined)
            return { rotation, isInFlight: true, minted: standing?.mintedAt };
        const minted = await mintedAt(rotation, world);
        const ending = await endingIn(rotation, world);
        if (atOnce || isDue(minted, entry, world.now(), ending))
            return { rotation, isInFlight: false, minted, ending };
        (0,clocks/* checkDrift */.o4)(rotation, world);
        const made = `made on ${(0,phrases/* day */.vd)(minted)}`;
        return { name, outcome: { state: 'not due', why: made }, ending, isOverdue: false };
    }
    catch (error) {
        const outcome = outcomeOfError(error, flight);
        return { name, outcome, isOverdue: (0,rotation_ending/* isOverdue */.Jv)((0,rotation_ending/* overdueFrom */.nm)(history, entry), world.now()) };
    }
}
/** Of what is wrong before anybody has looked at the rotation itself. One on its way stays where it is, as with whatever else is wrong then. */
function outcomeOfError(error, flight) {
    if (!(error instanceof unready/* Unready */.R || error instanceof inspection/* Unanswered */.XX))
        return { state: 'failed', error };
    return flight === undefined ? { state: 'unready', why: (0,advance/* whyOf */.gf)(error) } : (0,advance/* halted */.TU)(flight, error);
}
/** Nothing is done about it, whatever becomes of the one in use: somebody has to know that. */
async function held(entry, why, rotating) {
    const { name } = entry;
    const { ledger, now } = rotating.world;
    const ending = await endingOnHold(entry, rotating);
    const from = (0,rotation_ending/* overdueFrom */.nm)(ledger.history(name), entry, undefined, ending);
    return {
        name,
        outcome: { state: 'paused', why: (0,rotation_ending/* onHold */.L7)(why, ending) },
        ending,
        isOverdue: (0,rotation_ending/* isOverdue */.Jv)(from, now()),
    };
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
    const { rotation, minted, ending } = task;
    return { name: rotation.entry.name, outcome, minted, ending, isOverdue: !isOver && isLate(task, world) };
}
/** Of one on its way the old credential counts. */
function isLate({ rotation: { entry }, minted, ending }, world) {
    return (0,rotation_ending/* isOverdue */.Jv)((0,rotation_ending/* overdueFrom */.nm)(world.ledger.history(entry.name), entry, minted, ending), world.now());
}
function heldBack(task, world) {
    const why = world.stopping?.() ? 'the run was told to end' : 'as many were begun as one run may';
    return resultOf(task, { state: 'held back', why }, world);
}

// EXTERNAL MODULE: ./.compiled/pipeline/rotate/world.js
var rotate_world = __webpack_require__(91782);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/ahead.js









/** Checks everything, asks whatever can be asked, and changes nothing. In the order of the policy. */
async function lookAhead(rotating) {
    const { entries, world } = rotating;
    const { tasks, others } = await sorted(rotating);
    const prospects = new Map();
    for (const { name, outcome } of others) {
        const why = 'why' in outcome ? outcome.why : 'this is a bug';
        const isStuck = outcome.state !== 'not due' && outcome.state !== 'paused';
        const state = 'isStuck' in outcome ? 'stuck' : outcome.state;
        prospects.set(name, { name, would: `nothing, for it is ${state}: ${why}`, isStuck });
    }
    for (const task of tasks)
        prospects.set(task.rotation.entry.name, await prospectOf(task, world));
    return entries.flatMap(({ name }) => prospects.get(name) ?? []);
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
    (0,whose/* checkAccount */.g4)(rotation, flight);
    const hand = (0,rotate_world/* emptyHand */.J)();
    let seen = {};
    for (;;) {
        const step = (0,machine/* next */.K)(flight, { now: world.now(), hand: hand.state, ...seen }, (0,advance/* paceOf */.x3)(rotation, world));
        const isOurs = step.do === 'look' && step.at === 'use' && rotation.entry.verify.by === 'command';
        if (step.do !== 'look' || isOurs)
            return {
                would: phraseOf(step, flight),
                isStuck: flight.human !== undefined || (step.do === 'wait' && step.isStuck === true),
            };
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
            if (step.what.event === 'revoking')
                return `revoke ${step.what.key}`;
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
        case 'restart':
            return `run the command \`restart\` for ${step.target}`;
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

// EXTERNAL MODULE: ./.compiled/pipeline/rotate/handover.js
var handover = __webpack_require__(80267);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/outcome.js
var rotate_outcome = __webpack_require__(99262);
// EXTERNAL MODULE: ./.compiled/core/rotation/handover.js
var rotation_handover = __webpack_require__(55773);
;// CONCATENATED MODULE: ./.compiled/core/rotation/state.js
/** What the entries of its journal come to. */
function stateOf(flight) {
    const { end, human, abortedAt, isRollback, attempt } = flight;
    if (end !== undefined)
        return end;
    if (human !== undefined)
        return 'needs a person';
    if (abortedAt !== undefined)
        return 'taken back';
    if (attempt === undefined)
        return 'failed';
    if (isRollback)
        return 'going back';
    if (flight.seenAt !== undefined)
        return retiring(flight);
    if (flight.deployedAt !== undefined)
        return 'in use';
    if (flight.pull !== undefined)
        return 'proposed';
    return storing(flight, attempt);
}
/** The one that is replaced, and whatever else somebody may have had. */
function retiring({ retirements }) {
    const states = retirements.map(({ state }) => state);
    if (states.includes('revoking'))
        return 'revoking';
    if (states.includes('revoked'))
        return 'revoked';
    return states.length > 0 && states.every((state) => state === 'refused') ? 'refused' : 'seen in use';
}
function storing({ targets }, attempt) {
    if (targets.every(({ name }) => attempt.marks.has(name)))
        return 'read back';
    if (targets.every(({ name }) => attempt.stored.has(name)))
        return 'stored';
    if (attempt.isTested)
        return 'tried';
    return attempt.key === undefined ? 'written down' : 'made';
}

;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/progress.js




/** How it stands, and what a person has to do about it. */
function progressOf(told, now) {
    const { entry, outcome, history, isOverdue } = told;
    const { flight } = history;
    return {
        name: entry.name,
        overdueSince: isOverdue ? ((0,rotation_ending/* overdueFrom */.nm)(history, entry, undefined, told.ending) ?? now) : undefined,
        ...(outcome.state === 'failed'
            ? { ...atRest(told), why: BUG, todo: BUG, state: 'not begun' }
            : flight === undefined
                ? atRest(told)
                : onItsWay(told, flight)),
    };
}
const BUG = 'the log says what went wrong: this is a bug';
function onItsWay({ entry: { name }, outcome }, flight) {
    const { lastAt: since, human } = flight;
    if (outcome.state === 'paused')
        return { ...NOTHING, state: 'paused', since, why: outcome.why };
    const next = outcome.state === 'pending' ? outcome.until : undefined;
    const why = human ?? ('why' in outcome ? outcome.why : undefined);
    const state = stateOf(flight);
    if (!('isStuck' in outcome))
        return { state, since, next, why, todo: todoOf(flight, name) };
    return {
        state,
        since,
        next,
        why,
        todo: `${why}. Once that is mended, it goes on by itself`,
        isStuck: true,
    };
}
const NOTHING = { since: undefined, next: undefined, why: undefined, todo: undefined };
/** In words of our own, with code spans. */
function todoOf(flight, name) {
    const { human, pull } = flight;
    switch ((0,rotation_handover/* needOf */.E)(flight)) {
        case 'a look':
            return `${human}. Once that is mended: \`mcp-rekey rotate resume ${name}\``;
        case 'revoking':
            return `${human}. Once it is revoked by hand: \`mcp-rekey rotate revoked ${name}\`; once anything else is mended: \`mcp-rekey rotate resume ${name}\``;
        case 'a new one':
        case 'its value':
            return human;
    }
    if (pull === undefined || stateOf(flight) !== (pull.isBack ? 'going back' : 'proposed'))
        return undefined;
    return `merge \`${pull.url}\`${pull.isBack ? '' : ', or close it'}`;
}
function atRest({ entry, outcome, isOverdue, ending, history: { last, standing } }) {
    const since = standing?.mintedAt;
    const next = (0,rotation/* dueAt */.s)(since, entry, ending?.on);
    const dying = isOverdue && ending !== undefined;
    switch (outcome.state) {
        case 'paused':
            return { ...NOTHING, state: 'paused', since, why: outcome.why, todo: dying ? outcome.why : undefined };
        case 'unready':
            return { ...NOTHING, state: 'not begun', since, why: outcome.why, todo: outcome.why };
        case 'asked':
            return { ...NOTHING, state: 'to be made', since, why: outcome.why, todo: outcome.why };
        case 'held back':
            return { ...NOTHING, state: 'not begun', since, why: outcome.why };
        case 'not due':
            return { ...NOTHING, state: 'not due', since, next, why: outcome.why };
        default:
            return { ...NOTHING, state: last?.end ?? 'not due', since: last?.lastAt ?? since, next };
    }
}

// EXTERNAL MODULE: ./.compiled/reporters/rotation/results.js
var rotation_results = __webpack_require__(57473);
// EXTERNAL MODULE: ./.compiled/reporters/markdown/fit.js
var fit = __webpack_require__(43743);
// EXTERNAL MODULE: ./.compiled/reporters/markdown-text.js
var markdown_text = __webpack_require__(68227);
// EXTERNAL MODULE: ./.compiled/reporters/rotation/cells.js
var cells = __webpack_require__(27758);
;// CONCATENATED MODULE: ./.compiled/reporters/rotation/summary.js




/** What a run of rotations came to, for a job’s summary, in GitHub’s Markdown. `limit`: bytes of UTF-8. */
function rotationSummary(progress, limit) {
    return (0,fit/* fitted */.$)([(0,fit/* paragraph */.F)(0, `### Rotations\n\n${tally(progress)}`), table(progress)], limit);
}
/** `3 rotations: 1 needs a person, 1 overdue, 1 not due.` */
function tally(progress) {
    if (progress.length === 0)
        return 'The policy has no rotations.';
    const count = (isOne) => progress.filter(isOne).length;
    const parts = [
        [count(({ state }) => state === 'needs a person'), 'waiting for a person'],
        [count(({ isStuck }) => isStuck === true), 'stuck'],
        [count(({ state }) => state === 'to be made'), 'to be made by a person'],
        [count(({ overdueSince }) => overdueSince !== undefined), 'overdue'],
        [count(({ state }) => state === 'not begun'), 'not begun'],
        [count(({ state }) => state === 'not due'), 'not due'],
    ];
    const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
    return `${(0,phrases/* counted */.hS)(progress.length, 'rotation')}${said.length === 0 ? '' : `: ${said.join(', ')}`}. Times are UTC.`;
}
const COLUMNS = ['rotation', 'state', 'since', 'goes on', 'waits for', 'to be done by a person'];
function table(progress) {
    const rows = progress.toSorted((one, other) => (0,cells/* urgency */.cF)(one) - (0,cells/* urgency */.cF)(other)).map(row);
    return {
        rank: 1,
        nouns: ['rotation', 'rotations'],
        before: (0,markdown_text/* tableHead */.PP)(COLUMNS),
        items: rows.map((line) => `\n${line}`),
        after: '',
    };
}
function row({ name, state, since, next, why, todo, overdueSince }) {
    const shown = overdueSince === undefined ? state : `${state}<br>**overdue** since ${(0,cells/* minute */.Vc)(overdueSince)}`;
    // What a person has to do says why already.
    const waits = todo?.includes(why ?? '') ? undefined : why;
    return (0,markdown_text/* tableRow */.jD)([(0,markdown_text/* code */.aY)(name), shown, (0,cells/* minute */.Vc)(since), (0,cells/* minute */.Vc)(next), (0,cells/* words */.aL)(waits), (0,cells/* words */.aL)(todo)]);
}

// EXTERNAL MODULE: ./.compiled/commands/action/output.js + 1 modules
var action_output = __webpack_require__(28992);
// EXTERNAL MODULE: ./.compiled/commands/failure.js
var failure = __webpack_require__(60230);
// EXTERNAL MODULE: ./.compiled/commands/rotate-telling.js + 4 modules
var rotate_telling = __webpack_require__(57182);
// EXTERNAL MODULE: ./.compiled/commands/rotating/ending.js
var ending = __webpack_require__(26194);
// EXTERNAL MODULE: ./.compiled/commands/rotating/open.js + 5 modules
var rotating_open = __webpack_require__(32945);
// EXTERNAL MODULE: ./.compiled/commands/rotating/strays.js + 1 modules
var strays = __webpack_require__(15214);
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
            onlyLooks: isDry,
        });
        try {
            const rotating = rotatingOf(names, options, opened);
            const code = await (isDry ? tellAhead(rotating) : rotateAndTell(rotating, opened));
            return names.length === 0 && (0,strays/* tellStrays */.C)(opened) ? ending/* EXIT_UNDONE */.dK : code;
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
    await (0,io_output/* writeReport */.u)((0,rotation_results/* resultText */.D)(rows), undefined);
    await (0,output/* summarise */.fS)((0,rotation_results/* resultMarkdown */.N)(rows));
    return prospects.some(({ isStuck }) => isStuck) ? ending/* EXIT_UNDONE */.dK : 0;
}
async function rotateAndTell(rotating, { world, home, entry }) {
    const { ledger, tools, now } = world;
    const from = ledger.entries.length;
    const results = (await rotate(rotating)).map((result) => withFailure(result, ledger));
    await (0,io_output/* writeReport */.u)((0,rotation_results/* resultText */.D)(results.map(rowOf)), undefined);
    const all = results.map((result) => {
        const { name } = result;
        return { ...result, entry: entry(name), history: ledger.history(name) };
    });
    const progress = all.map((told) => progressOf(told, now()));
    const { issuers } = await Promise.all(/* import() */[__webpack_require__.e(2332), __webpack_require__.e(8989)]).then(__webpack_require__.bind(__webpack_require__, 51173));
    await (0,output/* summarise */.fS)(rotationSummary(progress, action_output/* MAX_SUMMARY_BYTES */.Q0));
    await (0,rotate_telling/* tellRotations */.T)({
        progress,
        handovers: all.flatMap((told) => (0,handover/* handoverOf */.h)(told, issuers.find(({ id }) => id === told.entry.provider)) ?? []),
        entries: ledger.entries,
        from,
        now: now(),
        issues: home.issues,
        webhook: process.env['MCP_REKEY_WEBHOOK_URL'] || undefined,
        tools,
        warn: process.env['GITHUB_ACTIONS'] === 'true' ? output/* warn */.R8 : environment/* tell */.q,
    });
    const isLeft = ({ name, outcome, isOverdue }) => isOverdue || outcome.state === 'failed' || (0,rotate_outcome/* isUndone */.Y_)(outcome) || hasFailed({ name, outcome }, ledger);
    return results.some(isLeft) ? ending/* EXIT_UNDONE */.dK : 0;
}
/** It is due, the last attempt has come to nothing, and no other one is under way. */
function hasFailed({ name, outcome }, ledger) {
    const flight = ledger.flight(name);
    return outcome.state === 'pending' && flight?.attempt === undefined && flight?.failure !== undefined;
}
/** That the next run tries again says nothing of why it has to. */
function withFailure(result, ledger) {
    const { name, outcome } = result;
    if (outcome.state !== 'pending' || !hasFailed(result, ledger))
        return result;
    const why = `the last attempt has failed: ${ledger.flight(name)?.failure}; ${outcome.why}`;
    return { ...result, outcome: { ...outcome, why } };
}
function rowOf({ name, outcome, isOverdue }) {
    const state = 'isStuck' in outcome ? 'stuck' : outcome.state;
    return { name, state, detail: detailOf(outcome), isOverdue };
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

/***/ 66444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ takesColour),
/* harmony export */   g: () => (/* binding */ ProgressLine)
/* harmony export */ });
/** How long a command may take before it says what it is doing. */
const PATIENCE_MS = 500;
/** One line on a terminal that tells how far long work is, and is gone afterwards. Nothing where nobody looks. */
class ProgressLine {
    #stream;
    #since = Date.now();
    #shown = false;
    constructor(stream) {
        this.#stream = stream;
    }
    show(text) {
        if (!this.#stream.isTTY || Date.now() - this.#since < PATIENCE_MS)
            return;
        this.#stream.write(`\r\u001b[2K${text}`);
        this.#shown = true;
    }
    clear() {
        if (this.#shown)
            this.#stream.write('\r\u001b[2K');
        this.#shown = false;
    }
}
/** Whether a stream takes colour: a terminal that nobody has asked to stay plain (https://no-color.org). */
function takesColour(stream, env) {
    if (env['NO_COLOR'])
        return false;
    if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0')
        return true;
    return stream.isTTY === true && env['TERM'] !== 'dumb';
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
