import { isSeasonOver } from '../../../racing/season-days.js';
import { isFocal } from '../../discourse/focal.js';
import { isWhoSomebodyIs } from '../../discourse/who-somebody-is.js';
import type { CarMention, Mention, Person } from '../../mentions/mention.js';
import type { Sentence } from '../../text/sentence.js';
import { numberOf } from '../clause/clause-parts.js';
import { seriesFor } from '../clause/clause-series.js';
import { isHedged } from '../clause/status.js';
import { type Draft, draft } from '../draft.js';
import { isRow, type Scene } from '../scene.js';
import { dayOf, type Outing } from './outings.js';

const NOT_ENTERED =
  /\b(?:not on the (?:entry )?list|not entered|not here|not racing|withdrawn|withdrew|pulled|scratch(?:ed)?|will not|won’t|won't|absent|missing|out:)\b/i;

/** Drafts the starts of a row. */
export function rowStarts(
  rule: string,
  scene: Scene,
  drivers: readonly (Person | undefined)[],
  outings: readonly Outing[],
  car: CarMention | undefined,
  leadTeam?: string,
  leadSeries?: string,
): Draft[] {
  const { discourse, sentence } = scene;
  const number = numberOf(car);
  const ownTeam = car?.team ?? teamInRow(scene) ?? leadTeam;
  const team = ownTeam ?? discourse.headingTeam(sentence);
  const here = [
    ...new Set(
      scene.mentions.flatMap((mention) =>
        mention.type === 'series' && !isWhoSomebodyIs(discourse.text.tokens, mention) ? [mention.series] : [],
      ),
    ),
  ];
  const entries = outings[0]?.place === undefined;
  const series = (here.length === 1 && !entries ? here[0] : undefined) ?? car?.series ?? leadSeries;
  const text = textOf(scene, sentence);
  const status = NOT_ENTERED.test(text)
    ? 'denied'
    : isHedged(sentence, discourse) || text.endsWith('?')
      ? 'rumored'
      : 'confirmed';
  return drivers.flatMap((driver) =>
    outings.map((outing) => {
      const day = dayOf(outing.time);
      const year = day.date ?? day.from;
      const said = series ?? outing.series ?? seriesFor(undefined, scene, team, number).series;
      // Once a season is over, a race without a day is of the next.
      const { year: now, text: of } = discourse;
      const next = isSeasonOver(now, said, of.article.published) ? now + 1 : now;
      return draft(
        'start',
        rule,
        sentence,
        status,
        {
          driver: driver?.name ?? '',
          team,
          series: said,
          season: year ? Number(year.slice(0, 4)) : (discourse.coming ?? next),
          number,
          make: car?.make,
          track: outing.track,
          race: outing.race,
          ...day,
        },
        [...(series || outing.series ? [] : ['series']), ...(ownTeam ? [] : ['team']), ...(year ? [] : ['season'])],
      );
    }),
  );
}

/** The one car that a row names. */
export function rowCar(scene: Scene): CarMention | undefined {
  const cars = scene.mentions.filter((mention): mention is CarMention => mention.type === 'car');
  return cars.length === 1 ? cars[0] : undefined;
}

function teamInRow(scene: Scene): string | undefined {
  const { discourse, sentence, mentions } = scene;
  const teams = new Set(
    mentions.flatMap((mention) =>
      mention.type === 'team' && (isColumn(scene, mention) || isFocal(discourse.text, sentence, mentions, mention))
        ? [mention.team]
        : [],
    ),
  );
  return teams.size === 1 ? [...teams][0] : undefined;
}

/** "12 – Ava Stone, Northline Racing, Ford": nothing but the team stands between two marks of a row. */
function isColumn(scene: Scene, { first, last }: Mention): boolean {
  const { tokens } = scene.discourse.text;
  const ends = last >= scene.sentence.last || MARK.test(tokens[last]?.text ?? '');
  return isRow(scene) && ends && MARK.test(tokens[first - 1]?.text ?? '');
}

const MARK = /^[,|/–—(-]$/;

/** The car that opens a row, with the one make the row names. */
export function withTeam(scene: Scene, car: CarMention): CarMention {
  const makes = new Set(
    scene.mentions.flatMap((mention) =>
      mention.type === 'make' ? [mention.make] : mention.type === 'car' && mention.make ? [mention.make] : [],
    ),
  );
  const teams = new Set(
    scene.mentions.flatMap((mention) =>
      mention.type === 'car' && mention !== car && mention.team ? [mention.team] : [],
    ),
  );
  const [make] = makes;
  const [team] = teams;
  return {
    ...car,
    ...(makes.size === 1 && make !== undefined ? { make } : {}),
    ...(car.team === undefined && teams.size === 1 && team !== undefined ? { team } : {}),
  };
}

/** A sentence as it stands. */
export function textOf(scene: Scene, { start, end }: Sentence): string {
  return scene.discourse.text.article.body.slice(start, end);
}
