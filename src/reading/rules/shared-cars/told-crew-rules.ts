import type { CarMention, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { seriesFor } from '../clause/clause-series.js';
import { mayDrive } from '../clause/may-drive.js';
import { isHedged } from '../clause/status.js';
import type { Draft } from '../draft.js';
import { outingsOf } from '../races/outings.js';
import { rowStarts } from '../races/row-starts.js';
import { piecesOf } from '../rows/parallel.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, isRow, type Scene } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';
import { carInFocus } from './car-in-focus.js';
import { SHARED_SERIES } from './shared-car-rules.js';

// Behind who has a car all year.
const ALL_YEAR =
  /^,? ?(?:both |again |once more |together )*(?:(?:for|over|through|throughout|across) the (?:whole |full |entire |\d{4} )?(?:season|year|campaign)|all (?:year|season)|(?:are|remain|stay) (?:on as )?(?:the |its )?(?:full-season |full-time |season )?(?:regulars|full-timers|full-season (?:drivers|pair|duo|men))|as (?:the |its )?(?:full-season|full-time|season-long|season) (?:drivers|pair|pairing|duo|crew|regulars))\b/;
// Before who comes to those who have a car anyway.
const COMES_BEFORE =
  /(?:\b(?:they|both|the (?:pair|duo|two|regulars|crew|car)|it)(?: will|[’']?ll)?(?: also| again| then)? (?:have|has|gets?|welcomes?|adds?)|\b(?:are|is|will be|be)(?: again| also)? joined(?: there| here| again)? by|^(?:, )?and ,? ?as (?:the |an? )?(?:extra|third|fourth|fifth|additional|final) (?:man|woman|driver|pilot|hand)(?: (?:at|for|in) (?:the )?\S+)? ,.*|\bas (?:the |an? )?(?:extra|third|fourth|fifth|additional|final) (?:man|woman|driver|pilot|hand)(?: (?:at|for|in) (?:the )?\S+)? ,.*|^,? ?(?:plus|along with|together with))$/;
// Behind who comes for the race.
const COMES_BEHIND =
  /^,? ?(?:(?:(?:will )?(?:gets?|takes?|fills?|has|have|occup(?:y|ies)) the (?:third|fourth|fifth|last|final|extra|remaining|open|spare) (?:chair|seat|spot|place|drive|slot|stool|berth)\b)|(?:(?:will )?(?:completes?|rounds? out|makes? up|fills? out) the (?:\S+ ){0,4}?(?:crew|line-?up|roster|quartet|trio|squad)\b)|(?:(?:is|are|has been|have been|will be|comes?|drops?|steps?|returns?) (?:added|drafted in|aboard|on board|flown in|in|along) (?:for|at) (?:the )?(?:race|opener|season-opener|24(?: hours)?|12 hours|enduro|twice-around-the-clock|round-the-clock)\b)|(?:is|are|will be|comes?) back with (?:him|her|them|the (?:pair|duo|team))\b|(?:(?:will )?(?:do(?:es)?|gets?|runs?|joins? (?:it|them|him|her) for)|(?:is|are) (?:signed|down|in|on|along) for) the (?:\S+ ){0,3}?(?:endurance (?:races|rounds|events)|enduros|long (?:races|rounds|ones)|endurance cup(?: races| rounds)?)\b)/;
const COMPLETES_CAR =
  /^(?:will )?(?:complete|completes|round out|rounds out|make up|makes up|fill|fills)(?: the| its)?$/;
const LISTS = /^(?:(?:have|has|will) )?(?:lists?|listed|names?|named|enters?|entered|nominat(?:es?|ed)|put down)$/;
const IN_ITS = /^(?:in|for|on|aboard)(?: (?:its|the|their))?(?: (?!sister|other)[a-z]+){0,2}$/;
// "has been added for the opener along with"
const ALONG = / (?:along|together) with$/;
const WITH = /^,? ?(?:and )?(?:with|plus|alongside)$/;
const OUT = /\b(?:not|nobody|without|no longer|instead|out of|former|had|was|were|would|could|might|may)\b|n[’']t\b/;

/** Rules for the crews of shared cars, told in sentences where an article goes through the entries of a long race. */
export const TOLD_CREW_RULES: readonly PhraseRule[] = [
  {
    name: 'told-crew',
    example:
      'The entry list for the Rolex 24 At Daytona (Jan. 24-25, 2026) is out.\n\nNorthline Racing has the No. 12 Cadillac again. Ava Stone and Ben Carter are regulars, and Mia Torres gets the third seat.',
    needs: ['person'],
    read: (scene) => {
      const listed = scene.discourse.listedRace;
      if (!listed || isRow(scene) || isAsked(scene) || scene.sentence.block.kind === 'heading') return [];
      // Told of somebody, or of another race.
      if (isHedged(scene.sentence, scene.discourse)) return [];
      const outings = outingsOf([listed.race, ...(listed.time ? [listed.time] : [])]);
      return runsIn(scene).flatMap(({ people, car, extent }): Draft[] => {
        const team = car.team ?? scene.discourse.headingTeam(scene.sentence);
        const series = car.series ?? listed.race.series ?? seriesFor(undefined, scene, team, car.numbers[0]).series;
        if (series === undefined || !SHARED_SERIES.test(series)) return [];
        const whole: CarMention = { ...car, series, ...(team === undefined ? {} : { team }) };
        const drivers = people.map(({ person }) => person).filter((person) => mayDrive(scene, person));
        if (extent === undefined) return rowStarts('told-crew', scene, drivers, outings, whole);
        const season = Number((listed.time?.date ?? listed.time?.from ?? '').slice(0, 4));
        return drivers.flatMap((driver) =>
          phraseRide('told-crew', scene, driver, whole, team, season || scene.discourse.coming).map((ride) => {
            if (ride.kind === 'ride') ride.slots.extent = extent;
            return ride;
          }),
        );
      });
    },
  },
];

interface Run {
  readonly people: readonly PersonMention[];
  readonly car: CarMention;
  /** Of the season; else of the race alone. */
  readonly extent?: 'full-time';
}

/** Those who stand side by side in a sentence, where its words put them into a car. */
function runsIn(scene: Scene): Run[] {
  const { tokens } = scene.discourse.text;
  const pieces = piecesOf(scene);
  const found: Run[] = [];
  let isListed = false;
  let comers: Run | undefined;
  for (const [at, piece] of pieces.entries()) {
    if (piece.type !== 'drivers') continue;
    const { people, first, last } = piece;
    if (people.some(({ possessive, form }) => possessive || form === 'described') || isQuoted(scene, first)) continue;
    const [before, next] = [pieces[at - 1], pieces[at + 1]];
    const from = before?.last ?? scene.sentence.first;
    const to = next?.first ?? scene.sentence.last;
    const lead = wordsBetween(tokens, partBefore(scene, from, first), first);
    const behind = wordsBetween(tokens, last, to);
    const wasListed: boolean = isListed;
    const joined: Run | undefined = comers;
    isListed = false;
    comers = undefined;
    if (OUT.test(lead.split(/[,;:]/).at(-1) ?? '') || OUT.test(behind.split(/[,;:]/)[0] ?? '')) continue;
    const own = next?.type === 'car' && next.numbers.length === 1 ? next : undefined;
    const ahead = carInFocus(scene, first);
    if (joined && ALONG.test(lead)) found.push({ ...joined, people });
    else if (own && COMPLETES_CAR.test(behind)) found.push({ people, car: own });
    else if (own && before?.type === 'team' && LISTS.test(lead) && IN_ITS.test(behind)) {
      found.push({ people, car: own.team === undefined ? { ...own, team: before.team } : own });
      isListed = true;
    } else if (wasListed && before?.type === 'car' && WITH.test(lead)) {
      found.push({ people, car: before.team === undefined ? { ...before, ...teamOf(pieces) } : before });
    } else if (!ahead || next?.type === 'car') continue;
    else if (ALL_YEAR.test(behind)) found.push({ people, car: ahead, extent: 'full-time' });
    else if (COMES_BEFORE.test(lead) || COMES_BEHIND.test(behind)) {
      comers = { people, car: ahead };
      found.push(comers);
    }
  }
  return found;
}

function teamOf(pieces: ReturnType<typeof piecesOf>): { readonly team?: string } {
  const team = pieces.find(({ type }) => type === 'team');
  return team?.type === 'team' ? { team: team.team } : {};
}

/** Where the part of a sentence begins that leads to a token: behind a semicolon, or what stands before. */
function partBefore({ discourse: { text } }: Scene, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) if (/^[;:]$/.test(text.tokens[at]?.text ?? '')) return at + 1;
  return from;
}
