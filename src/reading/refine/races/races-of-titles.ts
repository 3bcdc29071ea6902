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

// Of a title behind its race: "Millfield 150: what to expect"
const LOOKS_AHEAD =
  /\b(?:previews?|primer|cheat sheet|guide|storylines|ringers|entry list|entries|(?:what|who|names|drivers|things|faces) to (?:look|watch|know|see|expect|keep)|to watch|who is in|whos in|look ahead|five things)\b/;
const IS_GONE = /\b(?:gone|dropped|off|lost|last|instead|replac\w+|former|previous|since|after|from|won|was|were)\b/;

/**
 * "Millfield 150: what to expect", and in the lead "the trucks are there on Friday night": the race of a title that
 * looks ahead to it, on the one day to come that the opening names. `opening` is the title and the lead.
 */
export function raceOfLookAhead(opening: readonly Scene[]): Writable | undefined {
  const [title, ...lead] = opening;
  if (title?.sentence.block.kind !== 'heading') return undefined;
  const { article, quoted } = title.discourse.text;
  const named = title.mentions.filter(({ type }) => type === 'race');
  const [race, another] = named.length > 0 ? named : title.mentions.filter(({ type }) => type === 'track');
  if (!race || another || title.mentions.some(({ type }) => type === 'time')) return undefined;
  if (!looksAhead(title)) return undefined;
  const days = new Set(
    // "On Friday Stone won": the one before.
    lead
      .filter(isOfNow)
      .flatMap((scene) =>
        scene.mentions.flatMap((mention) =>
          mention.type === 'time' &&
          mention.date !== undefined &&
          quoted[mention.first] !== 1 &&
          isAhead(mention, scene)
            ? [mention.date]
            : [],
        ),
      ),
  );
  const [date, other] = days;
  if (date === undefined || other !== undefined || !isNear(article.published, date)) return undefined;
  const series = new Set(
    lead.flatMap(({ mentions }) => mentions.flatMap((one) => (one.type === 'series' ? [one.series] : []))),
  );
  const only = series.size === 1 ? [...series][0] : undefined;
  if (race.type === 'track') return { race: undefined, track: race.track, series: only, date };
  if (race.type !== 'race') return undefined;
  return { race: race.race, track: race.track ?? trackOfLead(lead), series: race.series ?? only, date };
}

function isOfNow({ clauses }: Scene): boolean {
  return clauses.every(({ verb }) => verb.tense !== 'past');
}

/** "Millfield 150: what to expect": the words of a title are about a race to come. */
export function looksAhead(title: Scene | undefined): boolean {
  if (title?.sentence.block.kind !== 'heading' || outingsOf(title.mentions).length === 0) return false;
  const words = wordsBetween(title.discourse.text.tokens, title.sentence.first, title.sentence.last);
  return LOOKS_AHEAD.test(words) && !IS_OVER.test(words);
}

/** "Bristol replaces Dover": the one track of a lead that it does not speak of as over. */
function trackOfLead(lead: readonly Scene[]): string | undefined {
  const tracks = new Set(
    lead.flatMap(({ mentions, sentence, discourse: { text } }) =>
      mentions.flatMap((one) => {
        if (one.type !== 'track') return [];
        const around = `${wordsBetween(text.tokens, Math.max(sentence.first, one.first - 3), one.first)} , ${wordsBetween(text.tokens, one.last, Math.min(sentence.last, one.last + 4))}`;
        return IS_GONE.test(around.replace(/, so .*$/, '')) ? [] : [one.track];
      }),
    ),
  );
  const [track, other] = tracks;
  return other === undefined ? track : undefined;
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
  // Of a race by a sponsor's name alone nothing is known but what stands beside it.
  const isOpen = named.series === undefined && looksAhead(title);
  const isSame = named.track === undefined ? isOpen || named.series === race.series : named.track === race.track;
  if (isSame) race.race = named.race;
}
