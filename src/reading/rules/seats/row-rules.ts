import type { CarMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { clauseAt } from '../asides/aside-seasons.js';
import type { Draft } from '../draft.js';
import { listStance } from '../rows/list-stance.js';
import { listTopic } from '../rows/list-topic.js';
import { namedLineUp } from '../rows/named-line-up.js';
import type { PhraseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { isAsked, isQuoted, isRow } from '../scene.js';
import { looksAway, phraseRide, rowTeam } from './phrase-ride.js';

const SEPARATOR = /^(?:,|-|–|—|:|\(|\||\/)$/;

// Of whom ages are told.
// "Seven drivers have won here, led by Stone (5) and Carter (3)": how often.
const COUNTS = wordSet(
  'won wins win winners races starts victories points poles laps titles championships podiums times',
);
const OF_JUNIORS = wordSet('development academy junior juniors karting prospects youth scholarship');

/** Rules for rows and lists that give each car its driver. */
export const ROW_RULES: readonly PhraseRule[] = [
  {
    name: 'number-then-driver',
    example: 'Northline Racing No. 12 – Ava Stone has a year left on her contract.',
    needs: ['car', 'person'],
    read: (scene) => {
      const [car, driver] = scene.mentions;
      if (
        car?.type !== 'car' ||
        driver?.type !== 'person' ||
        car.first !== scene.sentence.first ||
        car.numbers.length !== 1 ||
        (isRow(scene) && !scene.before)
      )
        return [];
      const between = scene.discourse.text.tokens.slice(car.last, driver.first);
      if (between.length > 2 || !between.every((token) => SEPARATOR.test(token.text))) return [];
      if (between.length === 0) return [];
      const behind = scene.mentions[2];
      const gap = behind ? scene.discourse.text.tokens.slice(driver.last, behind.first) : [];
      const near =
        gap.length <= 3 &&
        gap.every((token) => token.kind === 'mark' || /^(?:the|a|an|of|for|s)$/.test(token.lower) || token.possessive);
      const team =
        near && behind?.type === 'team' ? behind.team : near && behind?.type === 'car' ? behind.team : undefined;
      const make =
        behind?.type === 'car' ? behind.make : behind?.type === 'make' && gap.length <= 3 ? behind.make : undefined;
      const blockTeam = team ?? scene.discourse.headingTeam(scene.sentence);
      return phraseRide(
        'number-then-driver',
        scene,
        driver.person,
        { ...car, ...(make === undefined ? {} : { make }) },
        blockTeam,
      );
    },
  },
  {
    name: 'driver-then-number',
    example: 'Northline Racing: Ava Stone, No. 12; Ben Carter (No. 21).',
    needs: ['person'],
    read: (scene) => {
      if (isAsked(scene) || namedLineUp(scene)) return [];
      // Who stands under "OUT" leaves the seat, under "Rumored" it is not sure.
      const stance = isRow(scene) ? listStance(scene) : 'confirmed';
      if (isRow(scene) && listTopic(scene).is !== 'season') return [];
      if (stance === 'out' || stance === 'open') return [];
      const { tokens } = scene.discourse.text;
      const drafts: Draft[] = [];
      let cued = false;
      // "Stone (12), Carter (21)": two numbers in brackets behind names are the cars', but ages where a "No. 12" stands beside.
      const several =
        !OF_JUNIORS.has(scene.sentence) &&
        !COUNTS.has(scene.sentence) &&
        (!scene.mentions.some((mention) => mention.type === 'car' && mention.numbers.length > 0) || isNoAge(scene)) &&
        scene.mentions.filter((mention) => mention.type === 'person' && isBracketed(scene, mention.last)).length > 1;
      scene.mentions.forEach((mention, index) => {
        if (mention.type !== 'person' || mention.form === 'described' || isQuoted(scene, mention.first)) return;
        const open = tokens[mention.last]?.text ?? '';
        const listed = /^(?:row|bullet)$/.test(scene.sentence.block.kind) && /^(?:-|–|—|:|\|)$/.test(open);
        if (open !== ',' && open !== '(' && !listed) return;
        const next = scene.mentions[index + 1];
        if (next?.type === 'car' && isNoted(scene, mention.last, next.first) && next.numbers.length === 1) {
          const close = next.last < scene.sentence.last ? tokens[next.last]?.text : undefined;
          if (open === '(' ? close !== ')' && close !== ',' : close !== undefined && !/^[;.,(:]$|^and$/.test(close))
            return;
          cued = true;
          if (!looksAway(scene, mention.first) || open === '(')
            drafts.push(
              ...phraseRide(
                'driver-then-number',
                scene,
                mention.person,
                next,
                next.team ?? rowTeam(scene, mention.first),
                scene.discourse.headingSeason(scene.sentence) ?? seasonLeft(scene, mention.first),
              ),
            );
          return;
        }
        const bare = tokens[mention.last + 1];
        if (
          (cued || several) &&
          open === '(' &&
          bare?.kind === 'number' &&
          /^\d{1,3}$/.test(bare.text) &&
          tokens[mention.last + 2]?.text === ')'
        ) {
          const car: CarMention = {
            type: 'car',
            numbers: [bare.text],
            first: mention.last + 1,
            last: mention.last + 2,
          };
          drafts.push(...phraseRide('driver-then-number', scene, mention.person, car, rowTeam(scene)));
        }
      });
      return stance === 'rumored' ? drafts.map((one) => ({ ...one, status: 'rumored' as const })) : drafts;
    },
  },
];

/** "Stone, No. 12", "Stone, 25, the No. 12", "Stone, rookie, No. 12": behind a name, a mark and at most one note. */
function isNoted(scene: Scene, from: number, to: number): boolean {
  if (to === from + 1) return true;
  return NOTED.test(wordsBetween(scene.discourse.text.tokens, from, to));
}

const NOTED = /^, (?:\d\d|(?:the |a )?(?:rookie|veteran|newcomer|reigning champion|champion)) ,(?: the)?$|^, the$/;

/** "Stone (88)", "Carter (02)": one of the numbers in brackets is no age of a driver. */
function isNoAge(scene: Scene): boolean {
  const { tokens } = scene.discourse.text;
  return scene.mentions.some(({ type, last }) => {
    if (type !== 'person' || !isBracketed(scene, last)) return false;
    const number = tokens[last + 1]?.text ?? '';
    return number.startsWith('0') || Number(number) < YOUNGEST || Number(number) > OLDEST;
  });
}

const YOUNGEST = 14;
const OLDEST = 65;

/** "(12)" at a token. */
function isBracketed(scene: Scene, at: number): boolean {
  const { tokens } = scene.discourse.text;
  const number = tokens[at + 1];
  return (
    tokens[at]?.text === '(' &&
    number?.kind === 'number' &&
    /^(?:0\d|[1-9]\d{0,2})$/.test(number.text) &&
    tokens[at + 2]?.text === ')'
  );
}

/** "Released Ben Carter (No. 21)": the season under way, whatever is announced beside it. */
function seasonLeft(scene: Scene, at: number): number | undefined {
  const verb = clauseAt(scene, at)?.verb;
  const isLeft = verb !== undefined && verb.last <= at && verb.frame === 'release' && !verb.negated;
  return isLeft ? scene.discourse.year : undefined;
}
