import type { CarMention, Mention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { peopleIn } from '../clause/clause-parts.js';
import { mate } from '../mates/mate.js';
import { handOver } from '../replacements/hand-over.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';
import { howSure, isVoice } from './answers.js';
import { listTopic } from './list-topic.js';

const WHO_REPLACES =
  /^(?:and |so |then |but )?who(?:[’']s|[’']ll)? (?:(?:will|is going to|going to|is to|is) )?(?:replac(?:es?|ing)|succeed(?:s|ing)?|tak(?:es?|ing) over from|follow(?:s|ing)?|tak(?:es?|ing) (?:the )?(?:place|seat|ride) of)\b/i;
const WHERE =
  /^(?:and |so |then |but )?where (?:does|will|is|do) .* (?:go|be|land|drive|race|end up|going|headed|sit|driving|racing)\b/i;
const WHICH_MATES = /^(?:and |so |then |but )?who (?:are|is|will be) .*\bteam-?mates?\b/i;
const NOT_SURE = /\b(?:could|might|should|would|may|likely|want)\b/i;
const THERE = /^(?:(?:back|still) )?(?:(?:in|with|at|to|for)(?: the)?|the)? ?$/;
const JOINED = /^(?:(?:of|at|for|with|in)(?: the)?|,(?: (?:in )?the)?|\(|)$/;

/** Rules for what a question asks about a driver, where the answer begins with nothing but names. */
export const ANSWERED_MOVE_RULES: readonly PhraseRule[] = [
  {
    name: 'answered-successor',
    example:
      'Truck Series questions\n\nWho replaces Ben Carter in the No. 12 at Northline Racing next year?\n\nAva Stone. The team said so.',
    needs: ['person'],
    read: (scene) => {
      const asked = questionOf(scene, WHO_REPLACES);
      const [goer, another] = asked ? peopleIn(asked.mentions) : [];
      const drivers = peopleIn(scene.mentions).filter((mention) => !isVoice(mention, scene));
      const [comer] = drivers;
      const clause = asked?.clauses[0];
      if (!asked || !goer || another || !comer || drivers.length > 1 || !clause) return [];
      const sure = isNothingElse(scene) ? howSure(scene, drivers) : undefined;
      if (sure === undefined || comer.person === goer.person || scene.discourse.crew.has(comer.person)) return [];
      return handOver('answered-successor', clause, scene, comer.person, goer.person, seatIn(asked)).map((one) => ({
        ...one,
        status: sure,
      }));
    },
  },
  {
    name: 'answered-team',
    example: 'Truck Series questions\n\nWhere does Ava Stone go next year?\n\nNorthline Racing. The team said so.',
    needs: [['team', 'car']],
    read: (scene) => {
      const asked = questionOf(scene, WHERE);
      const [driver, another] = asked ? peopleIn(asked.mentions) : [];
      if (!asked || !driver || another || driver.possessive || scene.discourse.crew.has(driver.person)) return [];
      if (asked.mentions.some(({ type }) => type === 'team' || type === 'car') || scene.clauses.length > 0) return [];
      const { car, team } = seatIn(scene);
      if (scene.mentions.some(({ type }) => type !== 'team' && type !== 'car') || !areOneSeat(scene)) return [];
      return phraseRide('answered-team', scene, driver.person, car, team, seasonOf(asked, scene));
    },
  },
  {
    name: 'answered-mates',
    example:
      'Truck Series questions\n\nWho are Ava Stone’s teammates at Northline Racing in 2026?\n\nBen Carter and Mia Torres. It was announced.',
    needs: ['person'],
    read: (scene) => {
      const asked = questionOf(scene, WHICH_MATES);
      const [owner, another] = asked ? peopleIn(asked.mentions) : [];
      const drivers = peopleIn(scene.mentions).filter((mention) => !isVoice(mention, scene));
      if (!asked || !owner?.possessive || another || drivers.length === 0 || !isNothingElse(scene)) return [];
      const sure = howSure(scene, drivers);
      if (sure === undefined) return [];
      return drivers.flatMap(({ person }) =>
        scene.discourse.crew.has(person)
          ? []
          : mate('answered-mates', scene, person, owner.person, seasonOf(asked, scene), seatIn(asked).team).map(
              (one) => ({
                ...one,
                status: sure,
              }),
            ),
      );
    },
  },
];

/** The sentence before, if it asks what is wanted of a season and no race. */
function questionOf(scene: Scene, asks: RegExp): Scene | undefined {
  const { previous } = scene;
  if (!previous || !isAsked(previous) || isAsked(scene)) return undefined;
  if (isQuoted(scene, scene.sentence.first) || isQuoted(previous, previous.sentence.first)) return undefined;
  const question = scene.discourse.text.article.body.slice(previous.sentence.start, previous.sentence.end);
  const isOfRace = previous.mentions.some(({ type }) => /^(?:track|race|role)$/.test(type));
  return asks.test(question) && !NOT_SURE.test(question) && !isOfRace ? previous : undefined;
}

function isNothingElse(scene: Scene): boolean {
  return scene.mentions.every((mention) => mention.type === 'person');
}

/** The one team and car that a sentence names. */
function seatIn({ mentions }: Scene): { readonly car?: CarMention | undefined; readonly team?: string | undefined } {
  const cars = mentions.filter(
    (mention): mention is CarMention => mention.type === 'car' && mention.numbers.length === 1,
  );
  const teams = new Set(mentions.flatMap((mention) => teamOf(mention)));
  const [team] = teams;
  return { car: cars.length === 1 ? cars[0] : undefined, team: teams.size === 1 ? team : undefined };
}

function teamOf(mention: Mention): readonly string[] {
  const team = mention.type === 'team' || mention.type === 'car' ? mention.team : undefined;
  return team === undefined ? [] : [team];
}

/** "Northline Racing.", "In the No. 12 of Northline Racing.": nothing but a seat. */
function areOneSeat({ mentions, sentence, discourse: { text } }: Scene): boolean {
  const [first, ...more] = mentions;
  if (
    !first ||
    more.length > 1 ||
    !THERE.test(`${wordsBetween(text.tokens, sentence.first, first.first)} `.trimStart())
  )
    return false;
  const [next] = more;
  if (next && (next.type === first.type || !JOINED.test(wordsBetween(text.tokens, first.last, next.first))))
    return false;
  return /^[.!)]*$/.test(wordsBetween(text.tokens, (next ?? first).last, sentence.last));
}

function seasonOf(asked: Scene, scene: Scene): number | undefined {
  const seasons = asked.mentions.flatMap((mention) => (mention.type === 'time' ? (mention.seasons ?? []) : []));
  const topic = listTopic(scene);
  return seasons.length === 1 ? seasons[0] : topic.is === 'season' ? topic.season : undefined;
}
