/** What is asked of a page. */
export interface Asked {
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  /** The season taken as present. */
  readonly season: number;
  /** Whether the season was named: then only its races are shown. */
  readonly seasonNamed: boolean;
}
