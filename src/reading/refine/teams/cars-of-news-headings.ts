import type { CarMention, Mention } from '../../mentions/mention.js';
import type { Draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import type { Sentence } from '../../text/sentence.js';
import { slotsOf } from '../slots.js';

/** What a heading of an entry list's notes names: the cars and their team. */
export interface CarNews {
  readonly numbers: readonly string[];
  readonly team: string;
  /** It tells who is in the car now. */
  readonly isChange: boolean;
}

/**
 * Under "DRIVER CHANGE: #12-Northline Racing" the starts that name no car are in that one, those in it are its team's, and so is
 * another car of a sentence that names nobody's.
 */
export function carsOfNewsHeadings(drafts: readonly Draft[], scenes: readonly Scene[]): void {
  const sections = sectionsOfCarNews(scenes);
  if (sections.size === 0) return;
  const named = new Set(scenes.flatMap(({ sentence, mentions }) => (mentions.some(isOfTeam) ? [sentence] : [])));
  for (const draft of drafts) {
    const own = sections.get(draft.sentence);
    if (!own || !/^(?:start|ride|exit|crew)$/.test(draft.kind)) continue;
    const slots = slotsOf(draft);
    if (slots.team !== undefined && !draft.inherited.has('team')) continue;
    const [number, another] = own.numbers;
    const isThatCar = typeof slots.number === 'string' && own.numbers.includes(slots.number);
    if (!isThatCar && named.has(draft.sentence)) continue;
    if (slots.number === undefined) {
      // "has two wins for it": only who is entered is in the car that the heading names.
      if (!/^(?:start|crew)$/.test(draft.kind) || another !== undefined) continue;
      slots.number = number;
    }
    slots.team = own.team;
    draft.inherited.delete('team');
  }
}

/** The sections that such headings begin, by their sentences. */
export function sectionsOfCarNews(scenes: readonly Scene[]): ReadonlyMap<Sentence, CarNews> {
  const sections = new Map<Sentence, CarNews>();
  let section: CarNews | undefined;
  let over: Scene | undefined;
  for (const scene of scenes) {
    const { kind } = scene.sentence.block;
    const own = kind === 'heading' || kind === 'row' ? sectionOf(scene) : undefined;
    // Two such lines in a row are about the cars of both.
    if (own && section && over === scene.previous && own.team === section.team)
      section = { ...own, numbers: [...section.numbers, ...own.numbers], isChange: own.isChange && section.isChange };
    else if (own || kind === 'heading') section = own;
    else if (section) sections.set(scene.sentence, section);
    if (own) over = scene;
  }
  return sections;
}

function isOfTeam(mention: Mention): boolean {
  return (
    (mention.type === 'team' && mention.described !== true) || (mention.type === 'car' && mention.team !== undefined)
  );
}

const CHANGE = /^(?:driver|new|team|car|return|debut|fill-?in|replace|back)/i;

/** "#46 and #51-Northline Racing": the cars of a heading, if a team stands behind the last one’s hyphen. */
function sectionOf({ sentence, mentions, discourse: { text } }: Scene): CarNews | undefined {
  const cars = mentions.filter((one): one is CarMention => one.type === 'car' && one.numbers.length > 0);
  const last = cars.at(-1);
  if (!last || last.team !== undefined || text.tokens[last.last]?.text !== '-') return undefined;
  const team = mentions.find(({ first }) => first === last.last + 1);
  if (team?.type !== 'team') return undefined;
  const isChange = CHANGE.test(text.article.body.slice(sentence.start, sentence.end));
  return { numbers: cars.flatMap(({ numbers }) => numbers), team: team.team, isChange };
}
