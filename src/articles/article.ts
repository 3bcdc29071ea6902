/** A dated text. `body` is what follows the date; every offset of a claim counts UTF-16 units in it. */
export interface Article {
  /** File name without `.txt`, e.g. `2023-11-16-smith-spire`. */
  readonly name: string;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: string;
  /** The text from its first visible character on, every line end as LF. */
  readonly body: string;
  /** SHA-256 of date and text, in hex: two articles with the same hash say the same, whatever their names. */
  readonly hash: string;
}

/** A file that could not be used, and why, in words for the operator. */
export interface Refusal {
  /** File name, with its ending. */
  readonly file: string;
  readonly reason: string;
}

/** What a number of files gave. Every file is in one of the two, both in the order of the file names. */
export interface ArticleSet {
  readonly articles: readonly Article[];
  readonly refusals: readonly Refusal[];
}
