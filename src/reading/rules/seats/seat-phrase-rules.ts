import { winterSeason } from '../../discourse/winter-season.js';
import { speaksOfCrew } from '../../mentions/crews/box-phrases.js';
import type { CarMention, PersonMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { seasonsBehind } from '../asides/aside-seasons.js';
import { isOfCrew, wordsBeforeTeams } from '../asides/seat-aside.js';
import { subjectTeam } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { wordsBeforeName } from '../clause/words-before-name.js';
import type { Draft } from '../draft.js';
import { partnerBefore } from '../mates/partner-before.js';
import type { PhraseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { isAsked, isQuoted } from '../scene.js';
import { behindCar } from './behind-car.js';
import { isBesideOffice } from './beside-office.js';
import { carsForDrivers } from './cars-for-drivers.js';
import { isDrivenFor } from './driven-for.js';
import { isInCar, peopleInCars } from './people-in-cars.js';
import { asSureAs, looksAway, phraseRide, rowTeam, seasonHere } from './phrase-ride.js';
import { seasonOfListed } from './season-of-listed.js';
import { seasonsOfDriver, seasonsSince } from './seasons-of-phrase.js';
import { teamBehind } from './team-behind.js';

/** What a noun phrase takes for granted is no rumour, whatever the sentence says of it. */
function stated(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => ({ ...draft, status: 'confirmed' as const }));
}

const DRIVER = wordSet('driver drivers');

const NOT_NOW = /(?:^| )(?:wants?|wanted|wanting|prefers?|imagine|picture)$|^(?:that|which|who) put$/;

/** Rules for phrases that name a driver by a seat: "Stone in the No. 12", "Stone, driver of the No. 12". */
export const SEAT_PHRASE_RULES: readonly PhraseRule[] = [
  {
    name: 'driver-in-car',
    example: 'Northline Racing goes with Ava Stone in the No. 12 Ford and Ben Carter in the No. 21.',
    needs: ['person', 'car'],
    read: (scene) => {
      if (isAsked(scene)) return [];
      const { tokens } = scene.discourse.text;
      return peopleInCars(scene).flatMap(({ person: mention, car, link }) => {
        if (car.numbers.length !== 1 || isQuoted(scene, mention.first)) return [];
        if (mention.form === 'described' && tokens[mention.last]?.lower === 'of') return [];
        if (isReplaced(scene, mention.first)) return [];
        // "He’s in the No. 12 next year": what the clause says, with its season.
        if (
          scene.clauses.some(
            ({ verb, subjects, complements }) =>
              verb.first >= mention.last - 1 &&
              verb.first <= car.first &&
              subjects.includes(mention) &&
              complements.some((complement) => complement.mention === car),
          )
        )
          return [];
        if (/^of\b/.test(link) && isOfCrew(tokens, car)) return [];
        if (!isInCar(link) || looksAway(scene, mention.first)) return [];
        // "Fans want Stone in the No. 12", "the budget that put him in the car"
        if (NOT_NOW.test(wordsBetween(tokens, mention.first - 2, mention.first))) return [];
        if (scene.mentions.some((other) => other.type === 'track' || other.type === 'race')) return [];
        // "Stone goes to the No. 21 and Carter to the No. 12": the verb of the first is the second's as well.
        const governing = scene.clauses.findLast((candidate) => candidate.verb.first <= mention.first);
        if (/\bto\b/.test(link) && (governing?.verb.frame !== 'join' || tokens[mention.first - 1]?.lower !== 'and'))
          return [];
        const team = car.team ?? behindCar(scene, car).team ?? rowTeam(scene, mention.first);
        // Before the verb it is taken for granted ("As for Stone in the No. 12, ..."), behind it announced.
        const verb = scene.clauses[0]?.verb.first ?? 0;
        if (mention.first < verb) {
          const behind = seasonsBehind(scene, car)?.seasons ?? [scene.discourse.year];
          return behind.flatMap((season) =>
            stated(phraseRide('driver-in-car', scene, mention.person, car, team, season)),
          );
        }
        const named =
          seasonsSince(scene, car) ?? (governing ? saidSeasons(governing, scene.discourse.year) : undefined);
        // "has had Stone in the No. 12 for two seasons"
        if (!named && governing?.verb.lemma === 'have' && governing.verb.perfect)
          return phraseRide('driver-in-car', scene, mention.person, car, team, scene.discourse.year);
        const drafts = (named ?? [undefined]).flatMap((season) =>
          phraseRide('driver-in-car', scene, mention.person, car, team, season),
        );
        return asSureAs(governing, drafts, scene);
      });
    },
  },
  {
    name: 'driver-of-team',
    example: 'Ava Stone of Northline Racing was the fastest in the Truck Series.',
    needs: ['person', 'team'],
    words: wordSet('of'),
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return scene.mentions.flatMap((mention, index) => {
        const team = scene.mentions[index + 1];
        if (
          mention.type !== 'person' ||
          mention.form === 'described' ||
          mention.possessive ||
          team?.type !== 'team' ||
          team.possessive
        )
          return [];
        if (isQuoted(scene, mention.first) || tokens[mention.last]?.lower !== 'of' || team.first - mention.last > 2)
          return [];
        const before = tokens[mention.first - 1]?.lower ?? '';
        if (
          isBesideOffice(scene, mention.first) ||
          /^(?:president|owner|manager|chief|principal|director|boss|founder|ceo|chairman|formerly|late)$/.test(before)
        )
          return [];
        return [...partnerBefore(scene, index), mention.person].flatMap((person) =>
          stated(
            phraseRide(
              'driver-of-team',
              scene,
              person,
              undefined,
              team.team,
              seasonOfListed(scene) ?? scene.discourse.year,
            ),
          ),
        );
      });
    },
  },
  {
    name: 'car-for-driver',
    example: 'Northline Racing fields the No. 12 for Ava Stone and the No. 21 for Ben Carter.',
    needs: ['person', 'car'],
    words: wordSet('for'),
    read: (scene) => {
      if (isAsked(scene)) return [];
      return carsForDrivers(scene).flatMap(({ car: mention, driver }) => {
        if (driver.possessive || isDrivenFor(scene, driver) || isQuoted(scene, mention.first)) return [];
        const governing = scene.clauses.findLast((candidate) => candidate.verb.first <= mention.first);
        if (
          !governing ||
          looksAway(scene, mention.first) ||
          governing.verb.frame === 'leave' ||
          governing.verb.frame === 'replace'
        )
          return [];
        if (/\b(?:crew|chief|spotter|sponsor)\b/.test(governing.words)) return [];
        if (scene.mentions.some((other) => other.type === 'track' || other.type === 'race')) return [];
        // "will field two cars next season, adding the No. 12 for Stone": a verb that goes on has the season of the one before.
        const main = governing.verb.form === 'ing' ? (governing.governor ?? governing) : governing;
        const { year } = scene.discourse;
        const own = teamBehind(scene, driver.last);
        const named = saidSeasons(governing, year) ??
          saidSeasons(main, year) ?? [
            main.verb.tense === 'present' ? (winterSeason(scene.discourse) ?? year) : seasonHere(scene),
          ];
        return named.flatMap((season) =>
          phraseRide(
            'car-for-driver',
            scene,
            driver.person,
            mention,
            mention.team ?? own ?? subjectTeam(main) ?? rowTeam(scene),
            season,
          ),
        );
      });
    },
  },
  {
    name: 'team-and-its-driver',
    example: 'Northline Racing’s Ava Stone was born in Ohio.',
    needs: ['person', 'team'],
    read: (scene) => {
      return scene.mentions.flatMap((mention, index) => {
        const driver = scene.mentions[index + 1];
        if (mention.type !== 'team' || !mention.possessive || mention.described || isQuoted(scene, mention.first))
          return [];
        if (driver?.type !== 'person' || driver.first !== mention.last || driver.form !== 'full' || !driver.person.sure)
          return [];
        const { tokens } = scene.discourse.text;
        // "will not be on the pit box; that will be Northline's Dan Marsh"
        if (speaksOfCrew(tokens, [], scene.sentence.first, scene.sentence.last)) return [];
        // "may become team principal if Northline’s Dan Marsh steps back": an office is spoken of, and he may have it.
        if (scene.mentions.some(({ type }) => type === 'role')) return [];
        const [before, after] = [tokens[mention.first - 1]?.lower ?? '', tokens[driver.last]?.lower ?? ''];
        // "Asked Northline’s Dan Marsh whether": who answers for a team.
        if (/^(?:said|says|told|added|explained|confirmed)$/.test(after) || before === 'asked') return [];
        return stated(
          phraseRide('team-and-its-driver', scene, driver.person, undefined, mention.team, scene.discourse.year),
        );
      });
    },
  },
  {
    name: 'car-driver-name',
    example: 'Northline’s No. 12 driver, Ava Stone, is from Ohio. Northline Racing is glad.',
    needs: ['person'],
    words: DRIVER,
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return scene.mentions.flatMap((mention, index) => {
        if (mention.type !== 'car' && mention.type !== 'team') return [];
        if (isQuoted(scene, mention.first) || !DRIVER_NOUN.test(tokens[mention.last]?.lower ?? '')) return [];
        if (/\b(?:former|ex|old|ex-)$/.test(wordsBeforeTeams(scene, mention))) return [];
        const next = scene.mentions[index + 1];
        const gap = next ? tokens.slice(mention.last + 1, next.first).map((token) => token.text) : [];
        const itself = next?.type === 'person' && next.form === 'described' && next.first === mention.last;
        if (next?.type !== 'person') return [];
        // "the No. 12’s rookie driver"
        if (!itself && !/^drivers?$/.test(tokens[mention.last]?.lower ?? '')) return [];
        if (!itself && (gap.length > 1 || (gap[0] !== undefined && gap[0] !== ',') || next.form === 'described'))
          return [];
        const car: CarMention =
          mention.type === 'car'
            ? mention
            : { type: 'car', numbers: [], team: mention.team, first: mention.first, last: mention.last };
        const team = itself ? teamBehind(scene, next.last) : undefined;
        return stated(phraseRide('car-driver-name', scene, next.person, car, team, scene.discourse.year));
      });
    },
  },
  {
    name: 'driver-of-car',
    example: 'Ava Stone, driver of the No. 12 Northline Racing Ford, is from Ohio.',
    needs: ['car', 'person'],
    words: DRIVER,
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return scene.mentions.flatMap((mention, index) => {
        if (mention.type !== 'car' || isQuoted(scene, mention.first) || looksAwayFromNoun(scene, mention.first))
          return [];
        const lead = wordsBetween(tokens, Math.max(scene.sentence.first, mention.first - 4), mention.first);
        if (
          !/\bdriver of(?: the| its)?$/.test(lead) ||
          /\b(?:former|as|new|next|reserve|test|development|simulator|backup|back-up|third|ex)\b|\b(?:an?|another|any|no) driver of\b/.test(
            lead,
          )
        )
          return [];
        const before = scene.mentions
          .slice(Math.max(0, index - 3), index)
          .findLast((other) => other.type !== 'time' && other.type !== 'extent' && other.type !== 'series');
        const person =
          before?.type === 'person' && mention.first - before.last <= 8 ? before : nextPerson(scene, index);
        // "the No. 38 Ford in the Truck Series"
        const next = scene.mentions[index + 1];
        const series = next?.type === 'series' && next.first - mention.last <= 2 ? next.series : undefined;
        const car = series === undefined ? mention : { ...mention, series };
        // "the No. 38 car for Northline Racing"
        const isFor =
          next?.type === 'team' &&
          /^(?:car |entry |truck )?(?:for|of|at|with)$/.test(wordsBetween(tokens, mention.last, next.first));
        const team = isFor ? next.team : undefined;
        // "Stone, driver of", "The driver of ..., Stone,": not "will be the driver of"
        const apposed =
          person !== undefined &&
          ((person.form === 'described' && !WAS.test(tokens[person.last]?.lower ?? '')) ||
            tokens[person.last]?.text === ',' ||
            person.first > mention.first);
        return person && apposed
          ? (
              seasonsBehind(scene, mention)?.seasons ??
              seasonsOfDriver(scene, mention.first) ?? [scene.discourse.year]
            ).flatMap((season) => stated(phraseRide('driver-of-car', scene, person.person, car, team, season)))
          : [];
      });
    },
  },
];

const DRIVER_NOUN = /^(?:drivers?|rookie|veteran|young|regular|sophomore|winning)$/;

/** "to replace Carter in the No. 12": who is replaced does not drive it. */
function isReplaced(scene: Scene, at: number): boolean {
  const clause = scene.clauses.findLast((candidate) => candidate.verb.first <= at);
  const words = wordsBeforeName(scene.discourse.text.tokens, scene.sentence.first, at).split(' ');
  const before = words.at(-1) ?? '';
  // "As for Stone in the No. 12" speaks of her.
  const speaksOf = before === 'for' && words.at(-2) === 'as';
  // "takes the vacated spot of Stone in the No. 12"
  if (before === 'of' && /^(?:spot|seat|ride|shoes)$/.test(words.at(-2) ?? '')) return true;
  if (/^(?:for|to|of)$/.test(before) && /^(?:replacement|successor|heir)$/.test(words.at(-2) ?? '')) return true;
  return clause?.verb.frame === 'replace' || (!speaksOf && /^(?:from|for|replacing|succeeding)$/.test(before));
}

// "In 2015 she was the driver of the No. 21"
const WAS = /^(?:was|were|had|became|would)$/;

function looksAwayFromNoun(scene: Scene, at: number): boolean {
  const clause = scene.clauses.findLast((candidate) => candidate.verb.first <= at);
  return clause?.verb.negated === true || clause?.asks === true;
}

function nextPerson(scene: Scene, index: number): PersonMention | undefined {
  const next = scene.mentions[index + 1];
  const car = scene.mentions[index];
  return next?.type === 'person' && car && next.first - car.last <= 2 ? next : undefined;
}
