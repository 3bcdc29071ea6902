/** A dated text. `body` is what follows the date; every offset of a claim counts UTF-16 units in it. */
export interface Article {
  /** File name without `.txt`, e.g. `2023-11-16-smith-spire`. */
  readonly name: string;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: string;
  readonly body: string;
}

/** A file that could not be used, and why, in words for the operator. */
export interface Refusal {
  readonly file: string;
  readonly reason: string;
}
