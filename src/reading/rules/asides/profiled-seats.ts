import type { Clause } from '../../clauses/clause.js';
import type { CarMention, PersonMention, TeamMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { looksAway } from '../seats/phrase-ride.js';
import type { AsideRule } from './aside.js';

// A car that is somebody else's, or that the driver of the paragraph has no more or not yet.
const NOT_HIS = wordSet(
  `former formerly once previously until replaces replaced replacing sister teammate teammates behind ahead against beat passed hit crash
   collision contact unlike if could might may unless not wont isnt hopes wants last seen remembered win victory was were had`,
);

/** Sentences of the longest paragraph that is taken for a profile. */
const LONGEST_PROFILE = 12;

/** Rules for paragraphs that open with a driver's name alone, each on that driver. */
export const PROFILED_SEATS: readonly AsideRule[] = [
  {
    name: 'profiled-seat',
    example:
      'Two to watch this season:\n\nAva Stone. Ohio’s own, and in the No. 12 Ford for her father’s team, Northline Racing.\n\nBen Carter. He waits.',
    read: (scene) => {
      const driver = profiledIn(scene);
      if (!driver || isAsked(scene) || NOT_HIS.has(scene.sentence)) return [];
      const others = scene.mentions.some(
        (mention) => mention.type === 'person' && mention.person !== driver.person && !isTied(scene, mention),
      );
      const [car, another] = scene.mentions.filter(
        (mention): mention is CarMention => mention.type === 'car' && mention.numbers.length === 1,
      );
      if (others || !car || another || isQuoted(scene, car.first) || looksAway(scene, car.first)) return [];
      if (car.owner !== undefined && car.owner !== driver.person) return [];
      return [
        {
          driver: driver.person,
          car,
          team: car.team ?? teamOf(scene, car),
          seasons: [scene.discourse.year],
          said: false,
        },
      ];
    },
  },
];

// In tokens: "Great Britain:", "The rookie:"
const LONGEST_LABEL = 4;

/** The driver whose name alone opens the block of a sentence: "Ava Stone.", "Canada: Ava Stone." */
export function profiledIn(scene: Scene): PersonMention | undefined {
  const opening = sentencesBefore(scene).at(-1);
  if (!opening || opening.before) return undefined;
  const { sentence, mentions, clauses, discourse } = opening;
  const { officeHolders, crew, text } = discourse;
  const [driver, another] = mentions.filter(({ type, last }) => type !== 'name' || text.tokens[last]?.text !== ':');
  if (clauses.length > 0 || driver?.type !== 'person' || another) return undefined;
  if (sentence.block.kind === 'heading' || driver.form === 'described' || driver.possessive) return undefined;
  const label = driver.first - sentence.first;
  const isLabelled = label > 0 && label <= LONGEST_LABEL + 1 && text.tokens[driver.first - 1]?.text === ':';
  if ((label > 0 && !isLabelled) || driver.last < sentence.last - 1) return undefined;
  if (officeHolders.has(driver.person) || crew.has(driver.person) || text.quoted[driver.first] === 1) return undefined;
  return text.tokens[driver.last]?.text === '.' ? driver : undefined;
}

/** "his father, Joe Stone", "crew chief Dan Marsh": whom a car of the sentence can belong to no more than a door. */
function isTied({ discourse: { officeHolders, crew } }: Scene, mention: PersonMention): boolean {
  return officeHolders.has(mention.person) || crew.has(mention.person);
}

const FOR_TEAM = /(?:^| )(?:for|by|with|at|of)(?: (?:his|her|the|a|owner|\S+[’']?s|father|own|team|,)){0,5}$/;
const HIS_TEAM = /\b(?:his|her)$/;

/** "by Northline Racing as driver of a fourth car, the No. 12", "for her father's team, Northline"; "Her Northline team" of the words before. */
function teamOf(scene: Scene, car: CarMention): string | undefined {
  const [team, another] = teamsIn(scene).filter((one) => FOR_TEAM.test(leadTo(one, scene)));
  if (team && !another) return scene.clauses.some((clause) => isElsewhere(clause, team, car)) ? undefined : team.team;
  const his = sentencesBefore(scene).flatMap((at) => teamsIn(at).filter((one) => HIS_TEAM.test(leadTo(one, at))));
  return his[0]?.team;
}

/** The sentences before one in its block, the nearest first, as far as a profile goes. */
function sentencesBefore({ before }: Scene): readonly Scene[] {
  const found: Scene[] = [];
  for (let at = before; at && found.length < LONGEST_PROFILE; at = at.before) found.push(at);
  return found;
}

function teamsIn({ mentions }: Scene): TeamMention[] {
  return mentions.filter((mention): mention is TeamMention => mention.type === 'team' && !mention.described);
}

function leadTo({ first }: TeamMention, { sentence, discourse }: Scene): string {
  return wordsBetween(discourse.text.tokens, Math.max(sentence.first, first - 6), first);
}

/** "was second there for Northline": a team of another verb than the car. */
function isElsewhere({ first, last, verb }: Clause, team: TeamMention, car: CarMention): boolean {
  return verb.tense === 'past' && first <= team.first && team.first < last && !(first <= car.first && car.first < last);
}
