import type { Configs } from './configs.js';
import type { ChangingSession, Databases } from './databases.js';
import type { LocalFiles } from './local-files.js';
import type { Secret } from './secret.js';

/** A question over HTTPS. Asking changes nothing: whatever the method, the vendor documents the call as a read. */
export interface HttpRequest {
  /** Default `GET`. */
  readonly method?: 'GET' | 'POST' | 'HEAD';
  /** An origin, or one with the first part of a path and no `/` at the end: `https://github.acme.example/api/v3`. */
  readonly at: string;
  /** From the `/` on, with the query; a secret if there is one in it. Whoever builds it encodes what needs it. */
  readonly path: string | Secret;
  readonly headers?: Readonly<Record<string, string | Secret>>;
  readonly body?: string | Secret;
}

/** An answer of status 2xx or 4xx; whatever else becomes of a question ends it with `Unanswered`. */
export interface Reply {
  readonly status: number;
  /** The first header of that name, in whatever case. */
  header(name: string): string | undefined;
  /** The parsed body; `undefined` if it is not JSON. */
  readonly json: unknown;
  /** The body as text, for the few that answer in XML or plain text. At most 1 MiB. */
  readonly text: string;
}

/** An AWS key, for requests that are signed with it: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html */
export interface AwsKeys {
  readonly accessKeyId: Secret;
  readonly secretAccessKey: Secret;
  readonly sessionToken?: Secret | undefined;
}

/** What plug-ins reach the outside by: the only way there is. */
export interface Tools {
  readonly now: Date;
  ask(request: HttpRequest): Promise<Reply>;
  /** The same, signed by Signature Version 4. */
  askSigned(
    request: HttpRequest,
    keys: AwsKeys,
    scope: { readonly service: string; readonly region: string },
  ): Promise<Reply>;
  readonly databases: Databases;
  /** What a reference of the policy (`env://NAME`) stands for. Throws `Unanswered` ('incomplete', with the name) if that is not set. */
  secret(reference: string, destinations: readonly string[]): Secret;
  /**
   * A token that says which workflow this is, for one audience: https://docs.github.com/en/actions/concepts/security/openid-connect.
   * Throws `Unanswered` ('incomplete') outside of one. `destinations`: who may get it.
   */
  identity(audience: string, destinations: readonly string[]): Promise<Secret>;
}

/** What a program of somebody else's has answered. */
export interface ProgramReply {
  readonly code: number;
  /** For `audience`, as the caller wanted it. */
  readonly stdout: Secret;
  /** The first 64 KiB of it. For telling one failure from another: it may quote what is secret, and is never shown. */
  readonly stderr: string;
}

export interface ProgramRequest {
  readonly args: readonly string[];
  /** Instead of arguments, which everybody on the machine can read. Goes to `program:<name>`. */
  readonly stdin?: string | Secret;
  /** Beside the variables of this process. */
  readonly env?: Readonly<Record<string, string | Secret>>;
  /** Who may get what it prints. */
  readonly audience: readonly string[];
}

/** Programs that the user has installed. */
export interface Programs {
  /**
   * Runs one to its end, never through a shell. Throws `Unanswered`: 'incomplete' with the program's name if it is not installed, 'timeout' if
   * it takes longer than half a minute.
   */
  run(program: string, request: ProgramRequest): Promise<ProgramReply>;
}

/** What stores reach their secrets by: some are a file, or have a program of their own. */
export interface StoreTools extends Tools {
  readonly files: LocalFiles;
  readonly programs: Programs;
  readonly configs: Configs;
  /**
   * A text that is another one for another value, and tells nothing else of it to whoever has no files of this user: a journal can hold it. `about`:
   * where the value is, so that the same one in two places has two marks. The value goes to `here:marks`.
   */
  mark(value: Secret, about: string): Promise<string>;
}

/** A request that changes something. */
export interface ChangeRequest extends Omit<HttpRequest, 'method'> {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
}

/** What stores change something by. Who only looks is not given it. */
export interface ChangingTools extends StoreTools {
  readonly databases: Databases<ChangingSession>;
  /**
   * Sends a change at most once: again only if the other side has said that it was too early. After an `Unanswered` of another reason than
   * 'refused' nobody knows whether it was made.
   */
  change(request: ChangeRequest): Promise<Reply>;
  /** The same, signed by Signature Version 4. */
  changeSigned(
    request: ChangeRequest,
    keys: AwsKeys,
    scope: { readonly service: string; readonly region: string },
  ): Promise<Reply>;
  /**
   * Puts a text in place of what a file holds, whole or not at all, if it still holds `before` (`undefined`: nothing, there is no file).
   * `false` if it does not. A new file is readable by its owner alone if it is `isPrivate`.
   */
  replace(path: string, before: string | undefined, after: string, isPrivate?: boolean): Promise<boolean>;
  /**
   * Runs a command of the policy by the user’s shell, without any of this program’s own variables and with a time limit. How it failed, in words that
   * follow "it" and hold nothing of what it has printed; `undefined` if it ended with 0. Throws `Unanswered` ('incomplete') where none is run.
   */
  command(command: string): Promise<string | undefined>;
  /** Waits for what the other side has begun and not done yet. Milliseconds. Throws `Unanswered` ('interrupted') if somebody wants the run to end. */
  pause(time: number): Promise<void>;
}
