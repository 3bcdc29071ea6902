/** A race ahead with a known day, for a calendar. All texts are plain and on one line. */
export interface RaceEvent {
  /** 32 hexadecimal digits that stay the same when the day of the race changes. */
  readonly id: string;
  /** The day at the track, `YYYY-MM-DD`. */
  readonly day: string;
  /** `Ava Stone · Truck Series · Phoenix Raceway` */
  readonly name: string;
  /** The track; the race or that it is not named, where no article says. */
  readonly place: string;
  /** The car and who pays for it, as far as known; and who said so when. */
  readonly about: readonly string[];
  /** The day of the newest article that speaks of it, `YYYY-MM-DD`. */
  readonly lastSaid: string;
}

/** The races of an answer that a calendar can hold. */
export interface RaceCalendar {
  /** The answer's title. */
  readonly title: string;
  /** In order of their days. */
  readonly events: readonly RaceEvent[];
  /** How many races have no day for sure: those a calendar cannot hold. */
  readonly leftOut: number;
}
