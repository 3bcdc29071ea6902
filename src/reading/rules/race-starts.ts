import type { Clause } from '../clauses/clause.js';
import type { Mention, Person, RaceMention, TimeMention, TrackMention } from '../mentions/mention.js';
import { type Draft, draft } from './draft.js';
import { carOf, type Scene, seriesFor, statusOf, teamOf, timesOf } from './scene.js';

/** A race that a text names, with its day. */
export interface Outing {
  readonly place: TrackMention | RaceMention;
  /** The track, if the place is a race that names it, or the race runs at a track named beside it. */
  readonly track?: string;
  readonly race?: string;
  readonly series?: string;
  readonly time?: TimeMention;
}

/** Pairs tracks and races with the days beside them: "Sept. 14 at Watkins Glen", "Kansas (Sept. 28)". */
export function outingsOf(mentions: readonly Mention[]): Outing[] {
  const outings: Outing[] = [];
  let waiting: TimeMention | undefined;
  for (const mention of mentions) {
    if (mention.type === 'time' && isDay(mention)) {
      const last = outings.at(-1);
      if (last && !last.time && !waiting) outings[outings.length - 1] = { ...last, time: mention };
      else waiting = mention;
    } else if (mention.type === 'track' || mention.type === 'race') {
      const last = outings.at(-1);
      if (last && sameOuting(last, mention) && !waiting) {
        outings[outings.length - 1] = join(last, mention);
        continue;
      }
      const outing = join({ place: mention }, mention);
      outings.push(waiting ? { ...outing, time: waiting } : outing);
      waiting = undefined;
    }
  }
  return outings;
}

function isDay(time: TimeMention): boolean {
  return time.date !== undefined || time.from !== undefined;
}

/** "the Coca-Cola 600 at Charlotte": a race and its track are one outing. */
function sameOuting(last: Outing, mention: TrackMention | RaceMention): boolean {
  if (mention.type === 'track')
    return (
      last.race !== undefined &&
      (last.track === undefined || last.track === mention.track) &&
      mention.first - last.place.last <= 3
    );
  return last.race === undefined && mention.first - last.place.last <= 2;
}

function join(outing: Outing, mention: TrackMention | RaceMention): Outing {
  if (mention.type === 'track') return { ...outing, place: mention, track: mention.track };
  return {
    ...outing,
    place: mention,
    race: mention.race,
    ...(mention.track === undefined ? {} : { track: mention.track }),
    ...(mention.series === undefined ? {} : { series: mention.series }),
  };
}

/** Drafts a start for each driver and race of a clause. */
export function starts(
  rule: string,
  clause: Clause,
  scene: Scene,
  drivers: readonly Person[],
  fielding?: string,
): Draft[] {
  const mentions = clause.complements.map((complement) => complement.mention).sort((a, b) => a.first - b.first);
  const outings = outingsOf(mentions);
  const car = carOf(clause);
  const ownTeam = fielding ?? car?.team ?? teamOf(clause);
  const team = ownTeam ?? scene.discourse.headingTeam(scene.sentence);
  const number = car?.numbers.length === 1 ? car.numbers[0] : undefined;
  const said = seriesFor(clause, scene, team, number);
  const times = timesOf(clause);
  const onlyTime = outings.length === 1 && !outings[0]?.time ? times.find(isDay) : undefined;
  const drafts: Draft[] = [];
  for (const driver of drivers) {
    for (const outing of outings) {
      const time = outing.time ?? onlyTime;
      const day = time ? dayOf(time, scene) : {};
      const year = day.date ?? day.from;
      const season = year
        ? Number(year.slice(0, 4))
        : (times.find((candidate) => candidate.seasons)?.seasons?.[0] ??
          (clause.verb.tense === 'future' ? scene.discourse.coming : undefined) ??
          scene.discourse.year);
      drafts.push(
        draft(
          'start',
          rule,
          scene.sentence,
          statusOf(clause, scene.discourse),
          {
            driver: driver.name,
            team,
            series: said.said ? said.series : (outing.series ?? said.series),
            season,
            number,
            make: car?.make,
            track: outing.track,
            race: outing.race,
            ...day,
          },
          [...(said.said || outing.series ? [] : ['series']), ...(ownTeam ? [] : ['team'])],
        ),
      );
    }
  }
  return drafts;
}

/** The day or window of a race still ahead. */
export function dayOf(time: TimeMention, _scene: Scene): { date?: string; from?: string; to?: string } {
  if (time.date !== undefined) return { date: time.date };
  if (time.from !== undefined && time.to !== undefined) return { from: time.from, to: time.to };
  return {};
}
