import { isAhead, outingsOf } from '../../rules/races/outings.js';
import type { Scene } from '../../rules/scene.js';
import { wordsBetween } from '../../text/words-between.js';
import { isNear } from './near-days.js';
import type { Writable } from './settled-days.js';

/** The one track that a title names. */
export function onlyTrack(title: Scene | undefined): string | undefined {
  if (title?.sentence.block.kind !== 'heading') return undefined;
  const [track, other] = title.mentions.filter(({ type }) => type === 'track');
  return track?.type === 'track' && !other ? track.track : undefined;
}

const NOTEBOOK = /^(?:race )?(?:notebook|preview|notes|storylines|primer)\b/;
const OF_RACE = /^(?:\S+ ){0,2}(?:race|opener|round|event|enduro|finale|classic)\b/;

/** "Rolex 24 notebook", and below it "Saturday's race": the race of the title, on the one day to come that is called its own. */
export function raceOfNotebook([title, ...scenes]: readonly Scene[]): Writable | undefined {
  if (title?.sentence.block.kind !== 'heading') return undefined;
  const [race, another] = outingsOf(title.mentions);
  const { tokens, article, quoted } = title.discourse.text;
  if (race?.race === undefined || !race.place || another || race.time) return undefined;
  if (!NOTEBOOK.test(wordsBetween(tokens, race.place.last, title.sentence.last))) return undefined;
  const days = scenes.flatMap((scene) =>
    scene.mentions.flatMap((mention) =>
      mention.type === 'time' &&
      mention.date !== undefined &&
      quoted[mention.first] !== 1 &&
      isAhead(mention, scene) &&
      OF_RACE.test(wordsBetween(tokens, mention.last, mention.last + 3))
        ? [mention.date]
        : [],
    ),
  );
  const [date] = days;
  if (date === undefined || days.some((day) => day !== date) || !isNear(article.published, date)) return undefined;
  return { race: race.race, track: race.track, series: race.series, date };
}

const TO_RACE =
  /\b(?:to|will|set to) (?:\S+ )?(?:drive|race|run|start|sub|substitute|fill|replace|miss|skip|return|debut|pilot|step|make|get|take|stand)\b|\bout (?:again|of|for|at)\b/;
const IS_OVER = /\b(?:wins?|won|winner|victory|crash(?:es|ed)?|finish(?:es|ed)?|after|last|2nd|second|third)\b/;

/** "Stone out again; Carter to drive at Bristol": the one place of a title on who is to race. */
export function placeOfTitle(title: Scene | undefined): Writable | undefined {
  if (title?.sentence.block.kind !== 'heading') return undefined;
  const [place, another] = outingsOf(title.mentions);
  const { sentence, discourse } = title;
  const words = wordsBetween(discourse.text.tokens, sentence.first, sentence.last);
  if (!place || another || place.time || !TO_RACE.test(words) || IS_OVER.test(words)) return undefined;
  return { race: place.race, track: place.track, series: place.series };
}

/** "The 62nd Rolex 24, team by team", and then "this weekend at Daytona": the one race that the title names, of the same series or track. */
export function nameByTitle(race: Writable, title: Scene | undefined): void {
  if (title?.sentence.block.kind !== 'heading') return;
  const [named, another] = title.mentions.filter((mention) => mention.type === 'race');
  if (named?.type !== 'race' || another) return;
  const isSame = named.track === undefined ? named.series === race.series : named.track === race.track;
  if (isSame) race.race = named.race;
}
