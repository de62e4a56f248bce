import type { FormatId } from '../core/document.js';
import type { SlotKind } from '../core/slot.js';

/**
 * A path of keys from the root of a document; `*` stands for any key or any list item. `[]` is the root itself.
 */
export type KeyPath = readonly string[];

export interface HostFile {
  /**
   * Glob over the end of the path: `.cursor/mcp.json` is found at any depth, for a monorepo has many. `*` does not
   * cross a `/`, `**` does, `{a,b}` lists.
   */
  readonly glob: string;
  /**
   * Other programs use this name too (`settings.json`, `compose.yaml`): the path proves nothing, the shape must.
   * Absent: whatever is at this path is this host's config, and is read whatever it holds.
   */
  readonly shared?: true;
  /** Where the name's extension does not tell. */
  readonly format?: FormatId;
  /** Where the server maps of this file are, if not where the host's are. */
  readonly servers?: readonly KeyPath[];
  /**
   * Another host's file, which this one reads too. What may be written there is for the other one to say; whether this one
   * understands it is worth a word.
   */
  readonly imported?: true;
  /** Belongs to one user, or holds OAuth tokens that the host itself writes: it should not be committed at all. */
  readonly personal?: true;
  /** No source says that the host reads it, people put it there all the same. Nothing is claimed about what becomes of it. */
  readonly unconfirmed?: true;
}

/** How a config of this host can name a secret instead of holding it. */
export interface HostReference {
  readonly syntax: ReferenceSyntax;
  /** Kinds of slot in which the host resolves it. */
  readonly fields: readonly SlotKind[];
  /** What becomes of a reference to a variable that is not set. */
  readonly unset?: 'literal' | 'empty' | 'error' | 'prompt';
  /** Read in the host's source or its vendor's documentation. What is not verified is recognised, but never written. */
  readonly verified: boolean;
  /** Only as a whole value: in the middle of another text it stays as it is. */
  readonly whole?: true;
  /** What all names begin with that the host resolves. */
  readonly prefix?: string;
}

/** A key of a server entry that names variables, in place of one that holds values. */
export interface NamedVariables {
  /** Kind of the slots that it is for. */
  readonly kind: 'env' | 'header' | 'auth';
  /** Of these only `Authorization: Bearer …`, or only those under this key. Absent: all. */
  readonly only?: 'bearer' | RegExp;
  readonly key: string;
  /**
   * `list`: variables that the server gets under their own names. `name`: the one that is meant. `map`: a variable for each name of a header.
   */
  readonly shape: 'list' | 'name' | 'map';
  /** Keys beside it that say which header it is for, and how that is made of the value. */
  readonly beside?: { readonly header: string; readonly format: string };
}

/** What a reference names has to be defined in the file as well, beside the server map. */
export interface Definitions {
  readonly syntax: '${input:id}' | '${user_config.key}';
  readonly key: string;
}

/** Syntaxes of others that a host is known to hand to the server as they are written. What is not listed is not known. */
export interface HostVerbatim {
  readonly syntaxes: readonly ReferenceSyntax[];
  /** Kinds of slot in which it does. */
  readonly fields: readonly SlotKind[];
  /** The source, page or report that shows it. */
  readonly evidence: string;
}

/** The syntaxes of references, named by how they look. */
export type ReferenceSyntax =
  | '${VAR}'
  | '${VAR:-default}'
  | '${VAR:default}'
  | '$VAR'
  | '${env:VAR}'
  | '${env://VAR}'
  | '{env:VAR}'
  | '{file:path}'
  | '${file:path}'
  | '${input:id}'
  | '${{ secrets.NAME }}'
  | '$(command)'
  | '${cmd: command}'
  | '${user_config.key}'
  | '{variable}'
  | '{{server.key}}'
  | '{{VARIABLE}}'
  /** `op://vault/item/field` and the like: names a secret in a store. Wrappers resolve it, and no host by itself. */
  | 'store://secret'
  /** A key that names an environment variable instead of holding a value: `bearer_token_env_var`, `env_keys`. */
  | 'by-name';

/** A program that reads an MCP config. Data only: the core acts on it. */
export interface Host {
  /** The file's name. */
  readonly id: string;
  readonly title: string;
  /** The vendor's page or source that states the format. */
  readonly docs: string;
  readonly files: readonly HostFile[];
  /** Where the server maps are. Each value under one is a server: by its key, or by `name` in a list. */
  readonly servers: readonly KeyPath[];
  readonly references: readonly HostReference[];
  /** Where it has them: `by-name` among the references says in which slots they are verified. */
  readonly variables?: readonly NamedVariables[];
  readonly definitions?: Definitions;
  /** What the key is called under which a server's variables stand, if not `env`. */
  readonly environment?: string;
  /** A program may be one string with its arguments, which are split as a shell splits them, and more may stand in a list. */
  readonly commandLines?: true;
  /** What it describes is started by somebody else, in a way of their own: a wrapper in front would not be understood. */
  readonly unwrappable?: true;
  /** Starts them in a folder of its own, wherever the file lies: no path leads on from there but one from its beginning. */
  readonly startsElsewhere?: true;
  /** Where the values are kept that references name, if not in variables of the machine that it runs on. */
  readonly keptIn?: string;
  readonly verbatim?: readonly HostVerbatim[];
  /** The file describes one server, whose name is the `name` at the root. */
  readonly single?: true;
}
