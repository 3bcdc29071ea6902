/** What the stand-in says to one request; `drop` cuts the connection instead. */
export interface RestAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly drop?: boolean;
}

/** A request that is understood. */
export interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** Most want the bot's token; what carries an interaction token does not. */
  readonly open?: boolean;
  readonly answer: (request: { parts: readonly string[]; body: unknown; query: URLSearchParams }) => RestAnswer;
}

/** To what concerns a server that the bot is not in. */
export const MISSING_ACCESS: RestAnswer = { status: 403, body: { message: 'Missing Access', code: 50001 } };
