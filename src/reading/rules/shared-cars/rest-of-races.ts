import type { CarMention, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { carOf } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { isStated } from '../clause/status.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { looksAway, phraseRide } from '../seats/phrase-ride.js';
import { inPart } from './in-part.js';

const COUNT =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty)';
const RACES = '(?:races|rounds|events|starts|dates|weekends)';

/** "six of the 23 races", "a 10-race schedule", "part of the season": somebody has a share of what a car runs. */
const SHARE = new RegExp(
  `\\b(?:(?:${COUNT}|most|half|some|several|a handful)(?: of)?(?: (?:the|its|this|their|our|season[’']s|year[’']s)){0,3}(?: ${COUNT})? ${RACES}|${COUNT} ?- ?races?|part of the (?:season|year|schedule))\\b`,
);
const REST = `(?:the (?:other|remaining|final|last) (?:${COUNT}(?: ${RACES})?|${RACES})|the (?:rest|remainder|balance|others)\\b(?! of the (?:field|pack|team|crew|drivers|group|garage|cars)))`;

/** "The other 17 stay with", "The rest belong to" */
const HANDED = new RegExp(
  `\\b${REST}(?: of (?:the|its|that) (?:season|year|schedule|slate|races|starts|work))? (?:will |are to |is to |are set to )?(?:remains?|stays?|goe?s?|belongs?|falls?|are|is|be|left|are left)(?: down)? (?:with|to|for|in the hands of)$`,
);
/** "takes the other 17", "is in the car for the rest", "in the remaining ten" */
const TAKEN = new RegExp(
  `^(?:will |is (?:set |scheduled |slated |due )?to |are to )?(?:(?:takes?|taking|gets?|getting|has|have|having|keeps?|keeping|drives?|driving|runs?|running|do|does|doing|handles?|handling|makes?|making|starts?|starting|share|sharing|split|splitting|contests?|covers?|covering|receives?|picks? up|picking up|be|is|being|in|returns?) )?(?:(?:it|the (?:car|truck|entry|seat|wheel)|that (?:car|truck)|in (?:it|the car|the truck)|back) )?(?:(?:for|in|at) )?${REST}`,
);

const LONGEST = 12;

/** The rule for who has what is left of the races in a car of which somebody else has a share. */
export const REST_OF_RACES: readonly PhraseRule[] = [
  {
    name: 'rest-of-races',
    example:
      'Ava Stone will drive the No. 12 for Northline Racing in six of the 23 races in 2026. The other 17 stay with Ben Carter.',
    needs: ['person'],
    read: (scene) => {
      if (isAsked(scene)) return [];
      const here = carInPart(scene);
      const over = here ?? (scene.before && carInPart(scene.before));
      if (!over) return [];
      const named = scene.mentions.filter(
        (mention): mention is PersonMention =>
          mention.type === 'person' && !mention.possessive && mention.first >= (here?.until ?? 0),
      );
      return named
        .filter(({ person }) => !over.drivers.includes(person.name))
        .filter((mention) => hasRest(scene, mention))
        .flatMap(({ person }) =>
          phraseRide('rest-of-races', scene, person, over.car, over.team, over.season).map(inPart),
        );
    },
  },
];

interface CarInPart {
  readonly car: CarMention;
  readonly team: string | undefined;
  readonly season: number;
  /** Names of those who have the share that is told. */
  readonly drivers: readonly string[];
  /** The token at which the clause that tells it ends. */
  readonly until: number;
}

/** The car of which a sentence gives somebody a number of its races still to come. */
function carInPart(scene: Scene): CarInPart | undefined {
  const { discourse, mentions } = scene;
  for (const clause of scene.clauses) {
    const car = carOf(clause);
    if (car?.numbers.length !== 1 || !isStated(clause) || clause.verb.negated || clause.verb.tense === 'past') continue;
    if (!SHARE.test(wordsBetween(discourse.text.tokens, clause.first, clause.last))) continue;
    const own = mentions.filter((mention) => mention.first >= clause.first && mention.last <= clause.last);
    return {
      car,
      team: own.find((mention) => mention.type === 'team')?.team ?? discourse.teamBefore(scene.sentence),
      season: saidSeasons(clause, discourse.year)?.[0] ?? discourse.coming ?? discourse.year,
      drivers: own.flatMap((mention) =>
        mention.type === 'person' && mention.first < clause.verb.last ? [mention.person.name] : [],
      ),
      until: clause.verb.last,
    };
  }
  return undefined;
}

function hasRest(scene: Scene, { first, last }: PersonMention): boolean {
  const { tokens } = scene.discourse.text;
  if (isQuoted(scene, first) || looksAway(scene, first)) return false;
  if (HANDED.test(wordsBetween(tokens, Math.max(scene.sentence.first, first - LONGEST), first))) return true;
  return TAKEN.test(wordsBetween(tokens, last, Math.min(scene.sentence.last, last + LONGEST)));
}
