/** A race still to come that an article names with its day. */
export interface RaceAhead {
  readonly track?: string | undefined;
  readonly race?: string | undefined;
  readonly series?: string | undefined;
  readonly date?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
