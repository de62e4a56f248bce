export const id = 31;
export const ids = [31];
export const modules = {

/***/ 28382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ JOB_TOKEN),
/* harmony export */   a: () => (/* binding */ secretExpressions)
/* harmony export */ });
/* harmony import */ var _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12049);
/* harmony import */ var _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12083);
/* harmony import */ var _actions_expressions_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27085);



/** The token of a job, which is made for it: https://docs.github.com/en/actions/concepts/security/github_token */
const JOB_TOKEN = 'GITHUB_TOKEN';
/** https://docs.github.com/en/actions/reference/workflows-and-actions/contexts */
const CONTEXTS = [
    ...['env', 'github', 'inputs', 'job', 'jobs', 'matrix', 'needs', 'runner', 'secrets', 'steps', 'strategy'],
    'vars',
];
const FUNCTIONS = [{ name: 'hashFiles', minArgs: 1, maxArgs: 255, description: '' }];
/** Whatever secrets there are. */
const ANY = Symbol('any secret');
/** The expressions in a text that hold secrets, in order. */
function secretExpressions(text) {
    const found = [];
    for (let start = text.indexOf('${{'); start !== -1;) {
        const end = endOf(text, start + 3);
        // GitHub takes no text in which an expression does not end.
        if (end === -1)
            return [];
        const secrets = secretsOf(text.slice(start + 3, end));
        if (secrets.length > 0)
            found.push({ start, secrets });
        start = text.indexOf('${{', end + 2);
    }
    return found;
}
/** Where the `}}` is that ends an expression: not one in a string, between single quotes. */
function endOf(text, from) {
    let isString = false;
    for (let at = from; at < text.length; at++) {
        if (text[at] === "'")
            isString = !isString;
        else if (!isString && text[at] === '}' && text[at + 1] === '}')
            return at;
    }
    return -1;
}
function secretsOf(expression) {
    if (!/secrets|github/i.test(expression))
        return [];
    const found = new Set(valuesOf(parsed(expression)));
    return found.has(ANY) ? [] : [...found].filter((name) => name !== ANY);
}
/** `undefined` for what GitHub would not take either. Its parser bounds length and depth by itself. */
function parsed(expression) {
    try {
        const { tokens } = new _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_1__/* .Lexer */ .JG(expression).lex();
        return new _actions_expressions_parser__WEBPACK_IMPORTED_MODULE_2__/* .Parser */ .i(tokens, [...CONTEXTS], [...FUNCTIONS]).parse();
    }
    catch {
        return undefined;
    }
}
/** The secrets that a value can be or hold. What is only compared, or decides which value it is, is not in it. */
function valuesOf(expr) {
    if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Grouping */ .aU)
        return valuesOf(expr.group);
    if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Logical */ .oD) {
        return expr.operator.lexeme === '||' ? expr.args.flatMap(valuesOf) : valuesOf(expr.args.at(-1));
    }
    if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .FunctionCall */ .R6)
        return holders(expr).flatMap(valuesOf);
    if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .ContextAccess */ .QC)
        return isContext(expr, 'secrets') ? [ANY] : [];
    if (!(expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .IndexAccess */ .p_))
        return [];
    const { expr: of, index } = expr;
    const name = index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .uS ? index.literal.coerceString().toUpperCase() : undefined;
    if (isContext(of, 'secrets'))
        return [name !== undefined && /^[A-Z_]\w{0,254}$/.test(name) ? name : ANY];
    if (isContext(of, 'github'))
        return name === 'TOKEN' ? [JOB_TOKEN] : [];
    return valuesOf(of);
}
/** The arguments that the value of a call is made from. */
function holders({ functionName, args }) {
    switch (functionName.lexeme.toLowerCase()) {
        case 'format':
        case 'fromjson':
        case 'join':
        case 'tojson':
            return args;
        case 'case':
            return args.filter((_, index) => index % 2 === 1 || index === args.length - 1);
        default:
            return [];
    }
}
function isContext(expr, name) {
    return expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .ContextAccess */ .QC && expr.name.lexeme.toLowerCase() === name;
}


/***/ }),

/***/ 30031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UNREAD: () => (/* binding */ UNREAD),
  readWorkflows: () => (/* binding */ readWorkflows)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.compiled/hosts/formats/index.js
var formats = __webpack_require__(22914);
;// CONCATENATED MODULE: ./.compiled/pipeline/age/job-environments.js
/** The same for the same environment: GitHub does not tell `Production` from `production`. */
function environmentKey(environment) {
    return JSON.stringify(environment && [environment.name?.toLowerCase()]) ?? '';
}
/**
 * The environments of the jobs that a node is in. Two are enough to see that there is more than one; without such a limit, a file full
 * of aliases would mean as many hints as jobs times variables.
 */
class Placed {
    #nodes = new Map();
    add(node, environments) {
        if (node === undefined)
            return;
        const known = this.#nodes.get(node) ?? new Map();
        this.#nodes.set(node, known);
        for (const one of environments) {
            const key = environmentKey(one);
            if (known.size < 2 && !known.has(key))
                known.set(key, one);
        }
    }
    *[Symbol.iterator]() {
        for (const [node, environments] of this.#nodes)
            yield [node, [...environments.values()]];
    }
}

;// CONCATENATED MODULE: ./.compiled/pipeline/age/hints.js

/** What the workflows of a repository say about its secrets, to be looked up: a hint for each different meaning. */
class Hints {
    #byVariable = new Meanings();
    #byPlace = new Meanings();
    #bySecret = new Meanings();
    constructor(all) {
        for (const hint of all) {
            if (hint.variable !== undefined)
                this.#byVariable.add(hint.variable, hint);
            this.#byPlace.add(keyOf(hint.secret, hint), hint);
            this.#bySecret.add(hint.secret, hint);
        }
    }
    /** What a variable can stand for. */
    ofVariable(name) {
        return this.#byVariable.of(name);
    }
    /** What a secret is that is named at a place. */
    ofSecretAt(name, place) {
        return this.#byPlace.of(keyOf(name, place));
    }
    /** What a secret can be, wherever it is named. */
    ofSecret(name) {
        return this.#bySecret.of(name);
    }
}
/** Of the hints that say the same, the first. */
class Meanings {
    #found = new Map();
    add(key, hint) {
        const known = this.#found.get(key) ?? new Map();
        this.#found.set(key, known);
        const meaning = `${hint.secret} ${environmentKey(hint.environment)}`;
        if (!known.has(meaning))
            known.set(meaning, hint);
    }
    of(key) {
        return [...(this.#found.get(key)?.values() ?? [])];
    }
}
function keyOf(secret, { file, line }) {
    return JSON.stringify([secret, file, line]);
}

// EXTERNAL MODULE: ./.compiled/core/text.js
var core_text = __webpack_require__(9858);
// EXTERNAL MODULE: ./.compiled/pipeline/age/workflow-expression.js
var workflow_expression = __webpack_require__(28382);
;// CONCATENATED MODULE: ./.compiled/pipeline/age/workflow-hints.js



/**
 * What a workflow says about secrets; `undefined` if it is no YAML, and so no workflow. Of composite actions nothing is to be known:
 * they have no `secrets`. https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#secrets-context
 */
function workflowHints(file, text, yaml) {
    const { roots, problems } = yaml.parse(text);
    if (problems.length > 0)
        return undefined;
    const workflow = new Workflow();
    if (roots[0] !== undefined)
        workflow.read(roots[0]);
    const lines = new core_text/* LineIndex */.r(text);
    // In the order of the file, for counting lines goes forward.
    return workflow.found
        .toSorted((one, other) => one.at - other.at)
        .map(({ at, ...hint }) => ({ ...hint, file, line: lines.position(at).line }));
}
/** Visits each node once, however many aliases lead to it. */
class Workflow {
    found = [];
    #variables = new Placed();
    #texts = new Placed();
    #fields = new Map();
    #expressions = new Map();
    /** Secrets that whoever calls the workflow gives it, under names of its own. */
    #given = new Set();
    read(root) {
        const on = this.#at(root, 'on');
        // What only others call has their secrets, in whatever repository they are.
        if (on === undefined || eventsOf(on).every((event) => event === CALL))
            return;
        this.#given = new Set(this.#keys(this.#at(on, CALL, 'secrets')));
        const lists = new Placed();
        const steps = new Placed();
        for (const job of new Set(items(this.#at(root, 'jobs')))) {
            // A job that calls another workflow has no variables, and hands on none of this one’s.
            if (this.#at(job, 'uses') !== undefined)
                continue;
            const environment = [this.#environment(job)];
            this.#variables.add(this.#at(root, 'env'), environment);
            this.#variables.add(this.#at(job, 'env'), environment);
            this.#variables.add(this.#at(job, 'container', 'env'), environment);
            lists.add(this.#at(job, 'steps'), environment);
        }
        for (const [list, environments] of lists)
            for (const step of items(list))
                steps.add(step, environments);
        for (const [step, environments] of steps) {
            this.#variables.add(this.#at(step, 'env'), environments);
            this.#texts.add(this.#at(step, 'run'), environments);
            for (const input of items(this.#at(step, 'with')))
                this.#texts.add(input, environments);
        }
        this.#take();
    }
    #take() {
        for (const [map, environments] of this.#variables) {
            for (const [variable, value] of this.#fieldsOf(map))
                this.#hints(variable, value, environments, 2);
        }
        for (const [text, environments] of this.#texts) {
            this.#hints(undefined, text, environments, Number.POSITIVE_INFINITY);
        }
    }
    /** Of the secrets in one variable two are enough: it is neither of them. */
    #hints(variable, value, environments, enough) {
        if (value.kind !== 'scalar')
            return;
        const known = this.#expressions.get(value) ?? (0,workflow_expression/* secretExpressions */.a)(value.text.value);
        this.#expressions.set(value, known);
        const told = new Set();
        for (const { start, secrets } of known) {
            for (const secret of secrets) {
                if (told.size >= enough)
                    return;
                if (this.#given.has(secret) || (variable !== undefined && told.has(secret)))
                    continue;
                told.add(secret);
                const at = value.text.range(start, start + 1).start;
                const places = secret === workflow_expression/* JOB_TOKEN */.I ? [undefined] : environments;
                for (const environment of places)
                    this.found.push({ variable, secret, environment, at });
            }
        }
    }
    #environment(job) {
        const own = this.#at(job, 'environment');
        const name = own?.kind === 'map' ? this.#at(own, 'name') : own;
        if (name?.kind !== 'scalar' || name.text.value === '')
            return undefined;
        return { name: name.text.value.includes('${{') ? undefined : name.text.value };
    }
    #keys(map) {
        return map === undefined ? [] : [...this.#fieldsOf(map).keys()].map((key) => key.toUpperCase());
    }
    #at(node, ...path) {
        let at = node;
        for (const key of path)
            at = at && this.#fieldsOf(at).get(key);
        return at;
    }
    #fieldsOf(node) {
        const known = this.#fields.get(node);
        if (known !== undefined)
            return known;
        const entries = node.kind === 'map' ? node.entries : [];
        const fields = new Map(entries.map(({ key, value }) => [key, value]));
        this.#fields.set(node, fields);
        return fields;
    }
}
const CALL = 'workflow_call';
function eventsOf(on) {
    if (on.kind === 'map')
        return on.entries.map(({ key }) => key);
    return (on.kind === 'list' ? on.items : [on]).map((one) => one.kind === 'scalar' ? one.text.value : undefined);
}
function items(node) {
    if (node?.kind === 'list')
        return node.items;
    return node?.kind === 'map' ? node.entries.map(({ value }) => value) : [];
}

;// CONCATENATED MODULE: ./.compiled/pipeline/age/workflow-files.js




/** What is known where none can be read. */
const UNREAD = { prefix: '', hints: new Hints([]), unread: ['.github/workflows'] };
/** https://docs.github.com/en/actions/concepts/workflows-and-actions/workflows: no folder below is one of workflows. */
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/**
 * The workflows of the repository that a root is in, of the same version of it; `undefined` outside of a repository. They are at its top,
 * wherever the root is. Links are not followed.
 */
async function readWorkflows(root, tree, disk) {
    const { kind, real } = await disk.look(root);
    const folder = kind === 'file' ? (0,external_node_path_.dirname)(real) : real;
    const below = await disk.repository(folder);
    if (below === undefined)
        return undefined;
    const { prefix } = below;
    const top = (0,external_node_path_.resolve)(folder, prefix.replace(/[^/]+/g, '..'));
    const repository = prefix === '' ? below : await disk.repository(top);
    if (repository?.prefix !== '')
        return undefined;
    const { entries } = await repository.list(typeof tree === 'object' ? { rev: tree.rev } : tree);
    const found = entries.filter(({ kind: what, path }) => what === 'file' && WORKFLOW.test(path));
    const files = tree === 'work' ? await disk.folder(top) : repository.files({ entries: found, skipped: [] });
    return { prefix, ...(await hintsIn(found, files).finally(() => files.close())) };
}
async function hintsIn(entries, files) {
    const yaml = await (0,formats/* loadFormat */.M)('yaml');
    // What git does not track may be a link, which its list does not tell.
    const { links } = await files.search(entries, []);
    const left = new Set(links.map(({ path }) => path));
    const hints = [];
    const unread = [];
    for (const entry of entries.filter(({ path }) => !left.has(path))) {
        const { path, sparse } = entry;
        const file = await files.read(entry);
        // Git still knows it, and whoever looks at the work tree has removed it.
        if ('skipped' in file && file.skipped === 'deleted' && !sparse)
            continue;
        const found = 'text' in file ? workflowHints(path, file.text, yaml) : undefined;
        if (found === undefined)
            unread.push(path);
        for (const hint of found ?? [])
            hints.push(hint);
    }
    return { hints: new Hints(hints), unread };
}


/***/ })

};
