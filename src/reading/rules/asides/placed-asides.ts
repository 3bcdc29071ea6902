import type { Mention, PersonMention, SeriesMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { seasonJustOver } from '../departures/exits.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import type { AsideRule } from './aside.js';
import { isSeat, seatAside } from './seat-aside.js';

// "Stone, a 21-year-old from Ohio, third in the Truck Series standings for"
const REACH = 16;
const PLACED =
  /^,? ?(?:\d+ ?, ?)?(?:(?:who is|now|currently|presently|still|a|the|distant|running|lying|sitting|leading|level|tied|joint|equal|for) ?)*(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))(?:-placed)? (?:in|of) [^,;:()]{0,48}\b(?:for|with|at|in|aboard|driving)(?: the| its)?$/;
/** "fourth in the race for": no standings. */
const OF_A_RACE =
  /\b(?:race|qualifying|practice|heat|stage|feature|fight|battle|line|crash|test|row|season-opener|opener)\b/;
const STANDS = /\b(?:standings|points|championship|table|title race)\b/;

/** The rule for the place in the standings that tells by the way for whom somebody races. */
export const PLACED_ASIDES: readonly AsideRule[] = [
  {
    name: 'placed-for-team',
    example: 'Ava Stone, 21, third in the Truck Series standings for Northline Racing, did not comment.',
    read: (scene) =>
      isAsked(scene)
        ? []
        : scene.mentions.flatMap((person, index) => {
            if (person.type !== 'person' || person.possessive || isQuoted(scene, person.first)) return [];
            return placedFor(person, index, scene);
          }),
  },
];

function placedFor(person: PersonMention, index: number, scene: Scene): ReturnType<typeof seatAside> {
  const behind = scene.mentions.slice(index + 1, index + 6);
  const team = behind.find(isSeat);
  if (!team || team.first - person.last > REACH) return [];
  const between = behind.filter(({ last }) => last <= team.first);
  const series = between.find((mention): mention is SeriesMention => mention.type === 'series');
  if (between.some(isOther)) return [];
  const words = wordsBetween(scene.discourse.text.tokens, person.last, team.first);
  if (!PLACED.test(words) || OF_A_RACE.test(words) || !(series || STANDS.test(words))) return [];
  const time = between.find(({ type }) => type === 'time');
  const seasons = time?.type === 'time' ? time.seasons : [seasonJustOver(scene)];
  if (!seasons) return [];
  const seat =
    series && team.type === 'team' ? { ...team, type: 'car' as const, numbers: [], series: series.series } : team;
  return seatAside(scene, person.person, seat, { seasons, said: true });
}

function isOther({ type }: Mention): boolean {
  return type !== 'series' && type !== 'time';
}
