export const id = 3791;
export const ids = [3791];
export const modules = {

/***/ 73791:
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
    const parts = await (0,identifying/* currentParts */.i)(rotation, world, new Map());
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
    return { ...tools, change: refuse, changeSigned: refuse, replace: refuse, command: refuse };
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
        overdueSince: isOverdue ? overdueAt(told, now) : undefined,
        ...(outcome.state === 'failed'
            ? { ...atRest(told), why: BUG, todo: BUG, state: 'not begun' }
            : flight === undefined
                ? atRest(told)
                : onItsWay(told, flight)),
    };
}
const BUG = 'the log says what went wrong: this is a bug';
/** Of one on its way the old credential counts, which was due when it began. */
function overdueAt({ entry: { lifetime, grace, lead }, history: { flight, standing } }, now) {
    const end = flight ? flight.startedAt.getTime() + grace + lead : standing?.mintedAt?.getTime();
    if (end === undefined)
        return now;
    return new Date(flight ? end : end + lifetime);
}
function onItsWay({ entry: { name }, outcome }, flight) {
    const { lastAt: since, human } = flight;
    if (outcome.state === 'paused')
        return { ...NOTHING, state: 'paused', since, why: outcome.why };
    const next = outcome.state === 'pending' ? outcome.until : undefined;
    const why = human ?? ('why' in outcome ? outcome.why : undefined);
    return { state: stateOf(flight), since, next, why, todo: todoOf(flight, name) };
}
const NOTHING = { since: undefined, next: undefined, why: undefined, todo: undefined };
/** In words of our own, with code spans. */
function todoOf(flight, name) {
    const { human, pull } = flight;
    if (human !== undefined)
        return `${human}. Once that is mended: \`mcp-rekey rotate resume ${name}\``;
    if (pull === undefined || stateOf(flight) !== (pull.isBack ? 'going back' : 'proposed'))
        return undefined;
    return `merge \`${pull.url}\`${pull.isBack ? '' : ', or close it'}`;
}
function atRest({ entry, outcome, history: { last, standing } }) {
    const since = standing?.mintedAt;
    const next = since && (0,rotation/* dueAt */.s)(since, entry);
    switch (outcome.state) {
        case 'paused':
            return { ...NOTHING, state: 'paused', since, why: outcome.why };
        case 'unready':
            return { ...NOTHING, state: 'not begun', since, why: outcome.why, todo: outcome.why };
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
// EXTERNAL MODULE: ./.compiled/core/phrases.js
var phrases = __webpack_require__(91483);
// EXTERNAL MODULE: ./.compiled/reporters/markdown/fit.js
var fit = __webpack_require__(43743);
// EXTERNAL MODULE: ./.compiled/reporters/markdown-text.js
var markdown_text = __webpack_require__(68227);
// EXTERNAL MODULE: ./.compiled/reporters/phrases.js
var reporters_phrases = __webpack_require__(48482);
;// CONCATENATED MODULE: ./.compiled/reporters/rotation/cells.js



/** Code points of what a store, a provider or a person may have named. */
const LONGEST = 600;
/** `2026-01-31 14:05`, in UTC; a dash if nobody knows. */
function minute(date) {
    return date === undefined ? '-' : `${(0,phrases/* day */.vd)(date)} ${date.toISOString().slice(11, 16)}`;
}
/** Our own words, with whatever they name in code spans; a dash if there are none. */
function words(said) {
    return said === undefined ? '-' : (0,markdown_text/* prose */.CS)((0,reporters_phrases/* cut */.Jj)(said, LONGEST));
}
/** What is worth to be looked at first. */
function urgency({ state, todo, overdueSince }) {
    if (state === 'needs a person')
        return 0;
    if (overdueSince !== undefined)
        return 1;
    if (todo !== undefined)
        return 2;
    return state === 'not due' || state === 'paused' ? 4 : 3;
}

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
        [count(({ overdueSince }) => overdueSince !== undefined), 'overdue'],
        [count(({ state }) => state === 'not begun'), 'not begun'],
        [count(({ state }) => state === 'not due'), 'not due'],
    ];
    const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
    return `${(0,phrases/* counted */.hS)(progress.length, 'rotation')}${said.length === 0 ? '' : `: ${said.join(', ')}`}. Times are UTC.`;
}
const COLUMNS = ['rotation', 'state', 'since', 'goes on', 'waits for', 'to be done by a person'];
function table(progress) {
    const rows = progress.toSorted((one, other) => urgency(one) - urgency(other)).map(row);
    return {
        rank: 1,
        nouns: ['rotation', 'rotations'],
        before: (0,markdown_text/* tableHead */.PP)(COLUMNS),
        items: rows.map((line) => `\n${line}`),
        after: '',
    };
}
function row({ name, state, since, next, why, todo, overdueSince }) {
    const shown = overdueSince === undefined ? state : `${state}<br>**overdue** since ${minute(overdueSince)}`;
    // What a person has to do says why already.
    const waits = todo?.includes(why ?? '') ? undefined : why;
    return (0,markdown_text/* tableRow */.jD)([(0,markdown_text/* code */.aY)(name), shown, minute(since), minute(next), words(waits), words(todo)]);
}

// EXTERNAL MODULE: ./.compiled/commands/action/output.js + 1 modules
var action_output = __webpack_require__(28992);
// EXTERNAL MODULE: ./.compiled/commands/failure.js
var failure = __webpack_require__(60230);
// EXTERNAL MODULE: ./.compiled/io/github/error.js
var github_error = __webpack_require__(49730);
// EXTERNAL MODULE: ./.compiled/io/github/issue.js + 1 modules
var github_issue = __webpack_require__(51815);
// EXTERNAL MODULE: ./.compiled/io/github/marker.js
var marker = __webpack_require__(73876);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/ledger.js + 1 modules
var ledger = __webpack_require__(4818);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/notices.js

/** What entries of a journal say that somebody wants to be told of. `from`: number of the first one that is news. */
function newsOf(entries, from) {
    const deaths = deathsIn(entries);
    return entries.slice(from).flatMap((entry) => {
        const { what, at, rotation } = entry;
        if (what.event !== 'needs-human')
            return deaths.get(entry) ?? [];
        return [{ event: 'needs-human', rotation: (0,ledger/* nameOf */.Vb)(rotation), why: what.why, at }];
    });
}
/** What is too old: that is news for as long as it is so, and `at` always is when it became so. */
function overdueOf(progress) {
    return progress.flatMap(({ name, overdueSince: at, why = 'it is older than its tier allows' }) => at === undefined ? [] : [{ event: 'overdue', rotation: name, why, at }]);
}
/** Credentials that were replaced, and have died since a time. */
function diedSince(entries, since) {
    return [...deathsIn(entries).values()].flat().filter(({ at }) => at >= since);
}
/** Of what somebody may have used: not of candidates that nobody has ever had. */
function deathsIn(entries) {
    const used = new Set();
    const deaths = new Map();
    for (const entry of entries) {
        const { rotation, what, at } = entry;
        if (what.event === 'intent')
            used.add(`${rotation} ${what.old}`);
        if (what.event === 'orphan' && what.when === 'grace')
            used.add(`${rotation} ${what.key}`);
        if (what.event !== 'refused' || !used.has(`${rotation} ${what.key}`))
            continue;
        const why = `${what.key} is dead: ${PROOFS[what.proof]}`;
        deaths.set(entry, [{ event: 'revoked', rotation: (0,ledger/* nameOf */.Vb)(rotation), why, at }]);
    }
    return deaths;
}
const PROOFS = {
    tried: 'it was tried, and is refused',
    'by-id': 'its provider lists it no more',
    unproved: 'its provider has revoked it, and nobody could try it',
};

// EXTERNAL MODULE: ./.compiled/core/destination.js
var destination = __webpack_require__(857);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var secret = __webpack_require__(89301);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/webhook.js




/** `https://`, no login, no fragment. */
const URL_OF_WEBHOOK = /^https:\/\/[^/?#@\\\s]+(\/[^#\s]*)?$/i;
/** Reads `MCP_REKEY_WEBHOOK_URL`. Throws a `UsageError`, which does not quote it. */
function parseWebhook(url) {
    const found = URL_OF_WEBHOOK.exec(url);
    const origin = (0,destination/* originOf */.yv)(url);
    if (found === null || origin === undefined) {
        throw new errors/* UsageError */.e('MCP_REKEY_WEBHOOK_URL must be a URL like https://hooks.acme.example/mcp-rekey');
    }
    return { origin, path: secret/* Secret */.zh.of(found[1] ?? '/', [origin.replace('https://', '')]) };
}
/** Sends a notice, once. Gives why it did not arrive, or nobody knows whether it did. */
async function tellWebhook({ origin, path }, { event, rotation, why, at }, tools) {
    try {
        const { status } = await tools.change({
            method: 'POST',
            at: origin,
            path,
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ event, rotation, why, at: at.toISOString() }),
        });
        return status < 300 ? undefined : `the webhook answers with status ${status}`;
    }
    catch (error) {
        if (error instanceof inspection/* Unanswered */.XX)
            return `the webhook does not answer (${error.reason})`;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.compiled/reporters/rotation/issue.js




/**
 * What waits for a person, what is too old, and which credentials have died lately (`died`). Nothing in it goes by when it is written, so that the
 * same standing makes the same issue. `limit`: bytes of UTF-8.
 */
function rotationIssue(progress, died, limit) {
    const waiting = progress.filter(({ state }) => state === 'needs a person');
    const late = progress.filter(({ state, overdueSince }) => overdueSince && state !== 'needs a person');
    const isPressing = waiting.length + late.length > 0;
    const isCertain = progress.every(({ state }) => state !== 'not begun');
    const body = (0,fit/* fitted */.$)([
        (0,fit/* paragraph */.F)(0, isPressing ? KEPT : issue_NOTHING),
        issue_table('### Waiting for a person', ['rotation', 'since', 'to be done'], waiting.map(waitingRow)),
        issue_table('### Overdue', ['rotation', 'since', 'state', 'why'], late.map(lateRow)),
        issue_table('### Dead since they were replaced', ['rotation', 'on', 'credential'], died.map(deadRow)),
    ], limit);
    return {
        state: isPressing ? 'open' : isCertain ? 'closed' : 'as it is',
        title: titleOf(waiting, late),
        body,
    };
}
const KEPT = 'Rotations that do not go on by themselves. mcp-rekey keeps this issue up to date, and closes it when nothing of that is left.';
const issue_NOTHING = 'No rotation waits for a person, and none is known to be overdue.';
function titleOf(waiting, late) {
    const parts = [
        ...(waiting.length > 0 ? [`${waiting.length} waiting for a person`] : []),
        ...(late.length > 0 ? [`${late.length} overdue`] : []),
    ];
    return `Rotation of MCP credentials: ${parts.join(', ') || 'nothing to be done'}`;
}
function issue_table(heading, columns, rows) {
    return {
        rank: 1,
        nouns: ['row of a table', 'rows of a table'],
        before: `${heading}\n\n${(0,markdown_text/* tableHead */.PP)(columns)}`,
        items: rows.map((row) => `\n${row}`),
        after: '',
    };
}
function waitingRow({ name, since, todo, overdueSince }) {
    const late = overdueSince === undefined ? '' : `<br>**overdue** since ${(0,phrases/* day */.vd)(overdueSince)}`;
    return (0,markdown_text/* tableRow */.jD)([(0,markdown_text/* code */.aY)(name) + late, since === undefined ? '-' : (0,phrases/* day */.vd)(since), words(todo)]);
}
function lateRow({ name, state, overdueSince, why, todo }) {
    return (0,markdown_text/* tableRow */.jD)([(0,markdown_text/* code */.aY)(name), (0,phrases/* day */.vd)(overdueSince), state, words(todo ?? why)]);
}
function deadRow({ rotation, at, why }) {
    return (0,markdown_text/* tableRow */.jD)([(0,markdown_text/* code */.aY)(rotation), (0,phrases/* day */.vd)(at), words(why)]);
}

;// CONCATENATED MODULE: ./.compiled/commands/rotate-telling.js







/** No folder that is scanned has such a name: the issue is another one than that of any audit. */
const TOPIC = '//rotations';
/** How long the issue names credentials that have died. */
const LATELY = 7 * 24 * 3_600_000;
/** Tells whoever wants to know. What cannot be told is a warning: the rotations stay as they are. */
async function tellRotations(telling) {
    const isNews = await keep(telling);
    const news = newsOf(telling.entries, telling.from);
    // What is overdue stays so for many runs: it is told as often as the issue changes, and every time where there is none.
    await post([...news, ...(isNews ? overdueOf(telling.progress) : [])], telling);
}
/** Keeps the issue. Whether it now says something that it did not say before, as far as anybody knows. */
async function keep({ issues, progress, entries, now, warn }) {
    if (issues === undefined)
        return true;
    const died = diedSince(entries, new Date(now.getTime() - LATELY));
    const issue = rotationIssue(progress, died, marker/* MAX_BODY_LENGTH */.tr);
    try {
        return (await (0,github_issue/* keepIssue */.p)(issues.github, issues.at, { topic: TOPIC, ...issue })) !== 'unchanged';
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y_))
            throw error;
        if (issue.state === 'open')
            warn(`No issue says which rotations wait for somebody: ${error.message}.`);
        return true;
    }
}
async function post(notices, { webhook, tools, warn }) {
    if (webhook === undefined || notices.length === 0)
        return;
    try {
        const to = parseWebhook(webhook);
        const failed = new Set();
        for (const notice of notices) {
            const why = await tellWebhook(to, notice, tools);
            if (why !== undefined)
                failed.add(why);
        }
        for (const why of failed)
            warn(`Not everybody was told what became of the rotations: ${why}.`);
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.e))
            throw error;
        warn(`Nobody was told what became of the rotations: ${error.message}.`);
    }
}

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
            return await (isDry ? tellAhead(rotating) : rotateAndTell(rotating, opened));
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
    const results = await rotate(rotating);
    await (0,io_output/* writeReport */.u)((0,rotation_results/* resultText */.D)(results.map(rowOf)), undefined);
    const progress = results.map((result) => progressOf({ ...result, entry: entry(result.name), history: ledger.history(result.name) }, now()));
    await (0,output/* summarise */.fS)(rotationSummary(progress, action_output/* MAX_SUMMARY_BYTES */.Q0));
    await tellRotations({
        progress,
        entries: ledger.entries,
        from,
        now: now(),
        issues: home.issues,
        webhook: process.env['MCP_REKEY_WEBHOOK_URL'] || undefined,
        tools,
        warn: process.env['GITHUB_ACTIONS'] === 'true' ? output/* warn */.R8 : environment/* tell */.q,
    });
    return results.some(isUndone) ? ending/* EXIT_UNDONE */.dK : 0;
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

/***/ 63723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNamed),
/* harmony export */   q: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64702);



/** A file that the user has named. Throws a `UsageError` if it cannot be read, or is no UTF-8: a value in it would be another one. */
function readNamed(path) {
    const bytes = bytesOf(path);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}: it is not in UTF-8`);
    return bytes.toString('utf8');
}
function bytesOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    }
    catch (error) {
        const { code } = error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}: ${code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code})`}`);
    }
}
/** Says something without opening standard error as a stream, which would change it for the program that is launched. */
function tell(line) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(2, `mcp-rekey: ${line}\n`);
    }
    catch {
        // Nobody listens.
    }
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
