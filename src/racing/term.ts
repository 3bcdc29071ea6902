/**
 * A name of racing and the phrases under which articles use it.
 *
 * `name` is always one of its phrases and is not repeated in `aliases`. Phrases are compared after `fold`, so accents,
 * hyphens, full stops and the shape of apostrophes do not matter, and each is written here only once. Capitals matter in
 * one way: a single word that is all capitals here ("JGR", "MIS") is an abbreviation and counts only in capitals.
 */
export interface Term {
  readonly name: string;
  /** Phrases that mean this and nothing else. */
  readonly aliases: readonly string[];
  /**
   * Phrases that mean other things as well (a town, a surname, a plain word) and count only where the words around them
   * speak for it. `name` itself may be here ("Ram", "Clash"). One phrase may be weak in several entries; the commonest meaning is listed first.
   */
  readonly weak?: readonly string[];
}
