import type { Clause } from '../../clauses/clause.js';
import type { Person, PersonMention } from '../../mentions/mention.js';
import { remembered } from '../../remembered.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { peopleIn, placesToRace, subjectDrivers, timesOf } from '../clause/clause-parts.js';
import { isStated } from '../clause/status.js';
import { isAwayForNow } from '../races/away-for-now.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';

/** Somebody who has to go for somebody else, who may be told some sentences before. */
export interface RoomMaker {
  readonly person: Person;
  /** Words that sum up who has come where, "the odd man out": they may stand far behind the news. */
  readonly sumsUp: boolean;
}

const WORDS = wordSet('way room out aside price straw retained kept free expense loss loses lost told');

const ANYBODY = '(?:man|woman|driver|one|person|rookie|veteran|incumbent)';
const HAS_TO_GO =
  '(?:makes? (?:way|room)|gives? way|steps? aside|(?:has|will have|is having) to (?:go|make (?:way|room))|must go|miss(?:es|ed)? out|los(?:es|t) out|pays the price|draws the short straw|loses (?:the|that|his|her) (?:seat|ride|drive|place))';
// "The odd man out", "The man who makes way", "The one to make way", "The loser in all this"
const WHO_GOES = `(?:odd ${ANYBODY} out|${ANYBODY} (?:who|that) ${HAS_TO_GO}|${ANYBODY} to (?:make (?:way|room)|go|miss out|lose out|step aside)|(?:loser|casualty|victim|fall guy)(?: (?:in|of|from) (?:all (?:of )?(?:this|that|it)|it all|the (?:[a-z]+ )?(?:deal|move|shuffle|reshuffle|shake-up|change|changes|swap|news|switch)))?)`;
const OPENS = new RegExp(
  `^(?:and |but |so |that makes )?(?:the|its|their|one|another) (?:[a-z]+ )?${WHO_GOES}(?: (?:at|here|there|for now))?(?: the| that)?$`,
);
const IS_ONE = new RegExp(`^(?:the |again the |once again the )${WHO_GOES}\\b`);
const GOES =
  /^(?:make (?:way|room)(?! for)|give way(?! (?:for|to))|step aside(?! for)|(?:miss|lose) out|pay the price|draw the short straw|lose (?:the|that|his|her|out on the) (?:seat|ride|drive|place)(?! to))(?: ?$| ?[,.;:—–-]| (?:as|because|and|but|at|there|again|after|this time)\b)/;
const IS_OUT = /^out(?: ?$| ?[.;]| ?, (?:again|too|as well|then)\b)/;
const KEPT = /^(?:retain|retained|kept|keep|renewed)$/;
// "was told to look elsewhere", "has been told that she is free to talk to others"
const TOLD =
  /^(?:(?:by|that) )*(?:(?:he|she|they|the team|it) )?(?:(?:is|are|was|were) )?(?:now )?(?:to|free to|allowed to|(?:can|could|may|might)(?: now)?) (?:look (?:elsewhere|around|for (?:another|a new|something|work)|at other)|(?:talk|speak) (?:to|with) (?:other|others|anybody|anyone|rival|rivals)|find|seek|explore)\b/;

/** Who has to go, as the words of a sentence say without naming the seat: "The odd man out is Stone", "Stone makes way". */
export const roomMakersIn = remembered((scene: Scene): readonly RoomMaker[] => {
  if (!WORDS.has(scene.sentence) && !NAMES.has(scene.sentence)) return [];
  if (isAsked(scene) || isAwayForNow(scene)) return [];
  const sumsUp = summedUp(scene);
  const others = [...going(scene), ...atExpense(scene)];
  const { officeHolders, crew } = scene.discourse;
  const found = [
    ...sumsUp.map((person) => ({ person, sumsUp: true })),
    ...others.filter((person) => !sumsUp.includes(person)).map((person) => ({ person, sumsUp: false })),
  ];
  return found.filter(({ person }) => !officeHolders.has(person) && !crew.has(person));
});

const NAMES = wordSet('loser casualty victim guy go');

/** "The odd man out is Stone", "The man who makes way, Stone, is off to Northline", "Stone is the odd man out". */
function summedUp(scene: Scene): Person[] {
  const { sentence, clauses, mentions, discourse } = scene;
  const [named] = peopleIn(mentions).flatMap((mention) => {
    if (mention.possessive || isQuoted(scene, mention.first)) return [];
    const words = withoutSeats(scene, sentence.first, mention.first);
    // "is", "has been", or the comma of an apposition between the noun and the name.
    const [, noun] = /^(.*?) ?(?:,|:|is|was|will be|has been|could be|’s|'s)(?: likely to be)?$/.exec(words) ?? [];
    return noun !== undefined && OPENS.test(noun.trim()) ? [mention.person] : [];
  });
  if (named) return [named];
  const isOne = clauses.filter(
    (clause) =>
      clause.verb.lemma === 'be' &&
      !clause.verb.negated &&
      // "could be the odd man out": who may have to go has not gone.
      clause.verb.stance === 'fact' &&
      isStated(clause) &&
      IS_ONE.test(clause.words),
  );
  return isOne.flatMap((clause) => subjectDrivers(clause, discourse));
}

/** The words between two tokens without those of a team or car: "The man who makes way at Northline, Ava Stone". */
function withoutSeats({ mentions, discourse: { text } }: Scene, from: number, to: number): string {
  let words = '';
  let at = from;
  for (const { type, first, last } of mentions) {
    if (first < at || last > to || (type !== 'team' && type !== 'car')) continue;
    words += ` ${wordsBetween(text.tokens, at, first)}`;
    at = last;
  }
  return `${words} ${wordsBetween(text.tokens, at, to)}`.trim().replace(/ (?:at|from|in|of) ?(?=,|:|is\b|was\b)/, ' ');
}

/** "Stone makes way", "Stone isn’t retained", "Stone has been told to look elsewhere": by a clause of his own. */
function going(scene: Scene): Person[] {
  return scene.clauses.flatMap((clause) => {
    if (clause.quoted || clause.subjects.length !== 1 || placesToRace(clause).length > 0) return [];
    if (!isStated(clause) || timesOf(clause).some(isDay) || !goes(clause, scene)) return [];
    return subjectDrivers(clause, scene.discourse);
  });
}

function isDay({ date, from, seasons }: { date?: string; from?: string; seasons?: readonly number[] }): boolean {
  return (date ?? from) !== undefined && seasons === undefined;
}

function goes({ verb, words }: Clause, { discourse: { text }, sentence }: Scene): boolean {
  const { lemma, passive, negated, tense } = verb;
  if (passive && KEPT.test(verb.word)) return negated && /^(?:on\b|by\b| ?$| ?[,.;]|and\b|for\b|in\b)/.test(words);
  if (negated) return false;
  if (passive && /^(?:tell|inform)$/.test(lemma))
    return TOLD.test(wordsBetween(text.tokens, verb.last, Math.min(sentence.last, verb.last + 12)));
  if (lemma === 'be') return tense === 'present' && IS_OUT.test(words);
  // "made way" is told of races, too.
  return !passive && (tense !== 'past' || /^lose$/.test(lemma)) && GOES.test(`${lemma} ${words}`);
}

/** "at the expense of Stone", "at Stone’s expense", "her gain is Stone’s loss" */
function atExpense(scene: Scene): Person[] {
  const { tokens } = scene.discourse.text;
  return peopleIn(scene.mentions).flatMap((mention) => {
    if (isQuoted(scene, mention.first) || !isAtExpense(mention, tokens)) return [];
    return [mention.person];
  });

  function isAtExpense({ first, last, possessive }: PersonMention, all: typeof tokens): boolean {
    if (!possessive) return /\bat the expense of$/.test(wordsBetween(all, Math.max(0, first - 4), first));
    const [before, behind] = [wordsBetween(all, Math.max(0, first - 6), first), all[last]?.lower];
    return behind === 'expense' ? /\bat$/.test(before) : behind === 'loss' && /\bgain (?:is|was)$/.test(before);
  }
}
