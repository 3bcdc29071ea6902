import type { CarMention, PersonMention, TeamMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { teamAbout } from '../departures/exits.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';
import { listTopic } from './list-topic.js';
import { exitOf, seasonGivenUp } from './move-rules.js';

const OUT_THEN = /^(?:(?:is|[’']s) )?out(?: ?[,;/–—-]| and)+$/;
const IN = /^(?:(?:is|[’']s) )?in\b/;
const IN_AT = /^(?:(?:is|[’']s) )?in(?: (?:at|for|with|of|to|the|a|an|as|driver|next|year|,|:))*$/;
const AFTER = /^ ?(?:,|and|then|:)*$/;

/** The rule for a seat that changes hands in a line without a verb: "Stone out, Carter in at Northline Racing’s No. 12". */
export const ONE_OUT_ONE_IN: readonly PhraseRule[] = [
  {
    name: 'one-out-one-in',
    example: 'Ava Stone out, Ben Carter in at Northline Racing’s No. 12 Truck Series team.',
    needs: ['person'],
    words: wordSet('out'),
    read: (scene) => {
      const pair = pairIn(scene);
      if (!pair || isAsked(scene)) return [];
      const topic = listTopic(scene);
      if (topic.is !== 'season') return [];
      const seat = seatOf(scene, pair.comes);
      const team = seat?.team ?? teamAbout(scene);
      const car = seat?.type === 'car' ? seat : undefined;
      if (team === undefined && car === undefined) return [];
      const { person } = pair.comes;
      const [number] = car?.numbers ?? [];
      return [
        exitOf('one-out-one-in', scene, pair.goes, team, number, seasonGivenUp(scene, topic), person.name),
        ...phraseRide('one-out-one-in', scene, person, car, team, topic.season),
      ];
    },
  },
];

function pairIn(scene: Scene): { readonly goes: PersonMention; readonly comes: PersonMention } | undefined {
  const { tokens } = scene.discourse.text;
  const people = scene.mentions.filter((mention) => mention.type === 'person');
  const [goes, comes, another] = people;
  if (goes?.type !== 'person' || comes?.type !== 'person' || another || goes.possessive || comes.possessive) {
    return undefined;
  }
  if (isQuoted(scene, goes.first) || !OUT_THEN.test(wordsBetween(tokens, goes.last, comes.first))) return undefined;
  return IN.test(wordsBetween(tokens, comes.last, comes.last + 2)) ? { goes, comes } : undefined;
}

/** The car or team behind the one who comes, or the one that opens the line. */
function seatOf(scene: Scene, comes: PersonMention): CarMention | TeamMention | undefined {
  const { tokens } = scene.discourse.text;
  const seats = scene.mentions.filter(
    (mention): mention is CarMention | TeamMention =>
      mention.type === 'team' || (mention.type === 'car' && mention.numbers.length === 1),
  );
  const behind = seats.find(
    (seat) => seat.first > comes.first && IN_AT.test(wordsBetween(tokens, comes.last, seat.first)),
  );
  const car =
    behind?.type === 'team' ? seats.find((seat) => seat.type === 'car' && seat.first >= behind.last) : undefined;
  if (car?.type === 'car' && AFTER.test(wordsBetween(tokens, behind?.last ?? 0, car.first))) {
    const team = car.team ?? behind?.team;
    return team === undefined ? car : { ...car, team };
  }
  return behind ?? seats.find(({ last }) => last <= comes.first);
}
