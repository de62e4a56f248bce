export const id = 1034;
export const ids = [1034];
export const modules = {

/***/ 857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   Pi: () => (/* binding */ mayReceive),
/* harmony export */   RZ: () => (/* binding */ isDestinationPattern),
/* harmony export */   lW: () => (/* binding */ isOnThisMachine),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/**
 * Where a secret may go. A destination is an origin: `https://api.github.com`, `postgres://db.acme.example:5432`.
 * A pattern is a host, `*.` in front of one for all of its sub-domains, or a host with a port, which any protocol but plain HTTP
 * may speak; `http://` in front allows just that one. A host without a port means HTTPS at its own port. What stays on this machine has
 * destinations of its own.
 */
const ORIGIN = /^([a-z][a-z0-9+.-]*):\/\/(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/i;
const PATTERN = /^(http:\/\/)?(\*\.)?(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/i;
/** On this machine: what is handed to a program (`program:op`), or stays in this one (`here:age`). Its pattern is itself. */
const LOCAL = /^(?:program|here):[a-z0-9-]+$/;
/** https://www.iana.org/assignments/service-names-port-numbers */
const PORTS = {
    https: '443',
    http: '80',
    postgres: '5432',
    mysql: '3306',
    redis: '6379',
};
/** Whether one of the patterns allows the destination. What is neither a pattern nor an origin allows nothing. */
function mayReceive(patterns, origin) {
    return patterns.some((pattern) => allows(pattern, origin));
}
/** Whether what a pattern allows stays on this machine. */
function isOnThisMachine(pattern) {
    return LOCAL.test(pattern);
}
/** Whether a text is a pattern. */
function isDestinationPattern(text) {
    const [, , , , port] = PATTERN.exec(text) ?? [];
    return PATTERN.test(text) && (port === undefined || (/^[1-9]/.test(port) && Number(port) <= 65_535));
}
/** The origin of a URL, with no port where it is the protocol's own; `undefined` if it is none. */
function originOf(url) {
    const [, scheme, host, port] = 
    // Whoever asks parses the URL anew, where a `\` is another `/`, and letters beyond ASCII become others.
    /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#\\]*@)?(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?(?=[/?#]|$)/i.exec(url) ?? [];
    if (scheme === undefined || host === undefined)
        return undefined;
    const protocol = scheme.toLowerCase();
    const own = port === undefined || PORTS[protocol] === port;
    return `${protocol}://${host.toLowerCase()}${own ? '' : `:${port}`}`;
}
/** The port that an origin means, whether it says so or not. */
function portOf(origin) {
    const [, scheme = '', , port] = ORIGIN.exec(origin) ?? [];
    const known = port ?? PORTS[scheme.toLowerCase()];
    return known === undefined ? undefined : Number(known);
}
function allows(pattern, origin) {
    if (LOCAL.test(origin))
        return pattern === origin;
    const wanted = PATTERN.exec(pattern);
    const given = ORIGIN.exec(origin);
    if (wanted === null || given === null)
        return false;
    const [, plain, wildcard, host = '', port] = wanted;
    const [, scheme = '', to = '', toPort] = given;
    const protocol = scheme.toLowerCase();
    if ((protocol === 'http') !== (plain !== undefined))
        return false;
    const expected = port ?? PORTS[plain === undefined ? 'https' : 'http'];
    if ((toPort ?? PORTS[protocol]) !== expected)
        return false;
    const [name, suffix] = [to.toLowerCase(), host.toLowerCase()];
    return wildcard === undefined ? name === suffix : name.endsWith(`.${suffix}`) && !name.startsWith('.');
}


/***/ }),

/***/ 45388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   GW: () => (/* binding */ MAX_CONFIG_BYTES),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   qj: () => (/* binding */ wideByZeros),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   y2: () => (/* binding */ byteOrderMark)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** No config that a person writes is longer. What is longer is searched line by line, and not parsed. */
const MAX_CONFIG_BYTES = 8 * 1024 * 1024;
/** The text of a file, or why it has none. */
function sourceOf(path, bytes) {
    if (isLfsPointer(bytes))
        return { path, skipped: 'lfs-pointer' };
    return { path, ...decode(bytes) };
}
/** Any bytes give a text; what is neither UTF-8 nor UTF-16 is read as Latin-1, which loses nothing. */
function decode(bytes) {
    const mark = byteOrderMark(bytes);
    const body = bytes.subarray(mark?.length ?? 0);
    const bom = mark !== undefined;
    const known = mark ? mark.encoding : wideByZeros(body);
    if (known && known !== 'utf-8') {
        const text = decodeWide(body, known);
        return { text, encoding: known, bom, binary: body.length % 2 === 1 || text.includes('\0') };
    }
    const binary = body.includes(0);
    const encoding = !binary && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(body) ? 'utf-8' : 'latin1';
    return { text: body.toString(encoding), encoding, bom, binary };
}
/** The bytes of a text that `decode` gave, or of that text after an edit. */
function encode(text, { encoding, bom }) {
    const marked = bom && encoding !== 'latin1' ? `\ufeff${text}` : text;
    if (encoding === 'utf-16le')
        return Buffer.from(marked, 'utf16le');
    if (encoding === 'utf-16be')
        return Buffer.from(marked, 'utf16le').swap16();
    const bytes = Buffer.from(marked, encoding);
    return bom && encoding === 'latin1' ? Buffer.concat([UTF8_MARK, bytes]) : bytes;
}
const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
function byteOrderMark(bytes) {
    if (bytes.subarray(0, 3).equals(UTF8_MARK))
        return { encoding: 'utf-8', length: 3 };
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return { encoding: 'utf-16le', length: 2 };
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return { encoding: 'utf-16be', length: 2 };
    return undefined;
}
/**
 * UTF-16 without a byte order mark: in what is mostly ASCII every other byte is zero, and always the same one of the two.
 * PowerShell's `>` writes such files, with a mark; not all editors keep it.
 */
function wideByZeros(bytes) {
    const pairs = Math.min(bytes.length, 1024) >> 1;
    let even = 0;
    let odd = 0;
    for (let pair = 0; pair < pairs; pair++) {
        if (bytes[2 * pair] === 0)
            even++;
        if (bytes[2 * pair + 1] === 0)
            odd++;
    }
    if (odd > pairs / 2 && even === 0)
        return 'utf-16le';
    if (even > pairs / 2 && odd === 0)
        return 'utf-16be';
    return undefined;
}
function decodeWide(bytes, encoding) {
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
    return encoding === 'utf-16le'
        ? whole.toString('utf16le')
        : Buffer.from(whole).swap16().toString('utf16le');
}
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const LFS_POINTER = Buffer.from('version https://git-lfs.github.com/spec/');
const LFS_OLD_POINTER = Buffer.from('version https://hawser.github.com/spec/');
const MAX_LFS_POINTER_BYTES = 1024;
function isLfsPointer(bytes) {
    if (bytes.length >= MAX_LFS_POINTER_BYTES)
        return false;
    return [LFS_POINTER, LFS_OLD_POINTER].some((start) => bytes.subarray(0, start.length).equals(start));
}


/***/ }),

/***/ 89527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ runUnheard),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   ni: () => (/* binding */ start),
/* harmony export */   yI: () => (/* binding */ ProcessError)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** A program that could not be started, or that failed. */
class ProcessError extends Error {
    name = 'ProcessError';
    command;
    /** `undefined` if it could not be started or was ended by a signal. */
    code;
    /** As `errno` names it: `ENOENT` if there is no such program, `ETIMEDOUT` if it took too long. */
    errno;
    /** Of whoever has ended it; not where that was its time limit. */
    signal;
    /** What it said, in one line that is safe to print. */
    detail;
    constructor(command, failure) {
        super(`${command} ${failure.code === undefined ? 'failed' : `ended with exit code ${failure.code}`}: ${failure.detail}`);
        this.command = command;
        this.code = failure.code;
        this.errno = failure.errno;
        this.signal = failure.signal;
        this.detail = failure.detail;
    }
}
const MAX_STDERR = 64 * 1024;
/** Starts a program, never through a shell. */
function start(command, args, options) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, placed(options));
    // A program that ends before it has read its input is judged by its exit code.
    child.stdin.on('error', () => { });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        if (stderr.length < MAX_STDERR)
            stderr += text.slice(0, MAX_STDERR - stderr.length);
    });
    const ended = endOf(child, command, options, () => stderr).then((code) => ({ code, stderr }));
    // Who reads the output first learns of a failure when it asks; until then it is not unhandled.
    ended.catch(() => { });
    return { stdin: child.stdin, stdout: child.stdout, ended, kill: () => void child.kill() };
}
/** Runs a program that gets no input and whose output goes nowhere, and gives its exit code: what it leaves in the background has nothing to hold open. */
async function runUnheard(command, args, options) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, { ...placed(options), stdio: 'ignore' });
    return endOf(child, command, options, () => '');
}
function placed({ cwd, env, timeout }) {
    return { cwd, env, detached: isGroup(timeout), windowsHide: true };
}
/** A group of its own can be ended as a whole. Without a time limit, it is to end with this program's. */
function isGroup(timeout) {
    return timeout !== undefined && process.platform !== 'win32';
}
/** The exit code, once nobody holds the output open. Rejects with a `ProcessError`. */
function endOf(child, command, { okCodes = [0], timeout }, stderr) {
    const deadline = timeout === undefined ? undefined : endAfter(child, timeout, isGroup(timeout));
    return new Promise((resolve, reject) => {
        child.on('error', (error) => reject(new ProcessError(command, { errno: error.code ?? 'UNKNOWN', detail: printable(error.message) })));
        child.on('close', (code, signal) => {
            if (code !== null && okCodes.includes(code))
                resolve(code);
            else if (deadline?.aborted)
                reject(new ProcessError(command, { errno: 'ETIMEDOUT', detail: 'took too long' }));
            else if (code !== null)
                reject(new ProcessError(command, { code, detail: firstComplaint(stderr()) }));
            else
                reject(new ProcessError(command, { signal: signal, detail: `ended by ${signal}` }));
        });
    });
}
/** Ends a program when its time is over; the signal tells that this was so. */
function endAfter(child, milliseconds, group) {
    const deadline = new AbortController();
    const timer = setTimeout(() => {
        deadline.abort();
        if (group && child.pid !== undefined)
            endGroup(child.pid);
        else
            child.kill();
        // What it started may live on where there are no groups, and would hold them open.
        for (const stream of child.stdio)
            stream?.destroy();
    }, milliseconds);
    for (const event of ['close', 'error'])
        child.on(event, () => clearTimeout(timer));
    return deadline.signal;
}
/** What has left the group can hold its output open when the group itself is gone. */
function endGroup(leader) {
    try {
        process.kill(-leader);
    }
    catch (error) {
        if (error.code !== 'ESRCH')
            throw error;
    }
}
/** Runs a program to its end. With `onStdout` the output goes there, and `stdout` of the result is empty. */
async function run(command, args, options) {
    const running = start(command, args, options);
    const chunks = [];
    running.stdout.on('data', options.onStdout ?? ((chunk) => chunks.push(chunk)));
    running.stdin.end(options.input ?? '');
    const { code, stderr } = await running.ended;
    return { code, stderr, stdout: Buffer.concat(chunks) };
}
/** The line that says what went wrong, rather than a warning before it. */
function firstComplaint(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    return printable(lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines[0] ?? 'no message');
}
const MAX_DETAIL = 300;
/** Without what a terminal would act on, and without the credentials that a URL can carry. */
function printable(text) {
    return text
        .slice(0, 4096)
        .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
        .replace(/\/\/[^/\s@]{1,512}@/g, '//***@')
        .slice(0, MAX_DETAIL);
}


/***/ })

};
