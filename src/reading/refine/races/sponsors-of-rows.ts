import type { Draft } from '../../rules/draft.js';
import { textOf } from '../../rules/races/row-starts.js';
import type { Scene } from '../../rules/scene.js';
import type { Sentence } from '../../text/sentence.js';

// What a line over a list says of the names in its brackets: "Millfield Grain is on the car unless marked", "(sponsor in brackets)".
const OF_SPONSORS =
  /\b(?:sponsors?|sponsored|partners?|backers?|backing|on the (?:car|truck|hood)|colou?rs|paint schemes?|livery|liveries|unless (?:marked|noted|stated|listed|indicated|otherwise)|except (?:where|as) (?:marked|noted))\b/i;
// "* denotes Millfield Grain as primary sponsor", "(*Millfield Grain is the sponsor)", "* = Harbor Paints car"
const STARRED =
  /([*†‡])\s?(?:=|:|–|-)?\s?(?:(?:denotes|indicates|marks|means|signifies|for)\s)?(\p{Lu}[\p{L}\d’'&.-]*(?:\s(?:\p{Lu}[\p{L}\d’'&.-]*|&|of)){0,4})\s(?:as\s(?:the\s|a\s)?(?:primary\s|main\s)?(?:sponsor|partner|backer)|(?:is|as)\s(?:the\s)?(?:primary|sponsor|partner)|(?:primary\s)?(?:sponsor|sponsors|sponsorship|sponsored|colou?rs|scheme|livery|car|truck|aboard|on board|on the hood)\b)/u;
const IN_BRACKETS = /\((\p{Lu}[^()|]{1,40})\)\s*\.?$/u;
// What else stands in brackets behind a race: its hour, its channel, a state, another name of it, how it ends.
const NO_FIRM =
  /^(?:(?:[A-Z]\.){2}|[A-Z]{2}|(?:FS1|FS2|FOX|NBC|USA|CW|The CW|ESPN\d?|ABC|CBS|TNT|Prime|Peacock|TBA|TBD|ET)\b.*|.*\b(?:\d{1,3}|night|day|race|open|opener|finale|road course|oval|dirt|roval|double-?header|playoffs?|speedway|raceway|spring|summer|fall|autumn)\b.*)$/i;

/**
 * "March 28 – Bristol (Harbor Paints)", below "Millfield Grain is on the car unless marked": a race in a list has the sponsor of its own brackets,
 * and one with a star that of which the line over the list says so: "(* denotes Millfield Grain as primary sponsor)".
 */
export function sponsorsOfRows(drafts: readonly Draft[], scenes: readonly Scene[]): void {
  const firms = new Map<Sentence, string>();
  // "* denotes Millfield Grain": not those without a star.
  const unmarked = new Map<Sentence, string>();
  for (const scene of scenes) {
    const { over, sentence } = scene;
    if (!over || !/^(?:row|bullet)$/.test(sentence.block.kind)) continue;
    const starred = legendOf(over);
    if (starred) {
      const hasStar = textOf(scene, sentence).trimEnd().endsWith(starred.star);
      (hasStar ? firms : unmarked).set(sentence, starred.firm);
    }
    if (starred || !OF_SPONSORS.test(textOf(over, over.sentence))) continue;
    const name = IN_BRACKETS.exec(textOf(scene, sentence))?.[1]?.trim();
    if (name !== undefined && !NO_FIRM.test(name) && !namesDriver(scene, name)) firms.set(sentence, name);
  }
  if (firms.size + unmarked.size === 0) return;
  for (const draft of drafts) {
    if (draft.kind !== 'start') continue;
    const absent = unmarked.get(draft.sentence);
    if (absent !== undefined && draft.slots.sponsor === absent) delete draft.slots.sponsor;
    const sponsor = firms.get(draft.sentence);
    if (sponsor !== undefined && draft.status === 'confirmed') draft.slots.sponsor = sponsor;
  }
}

/** "(* denotes Millfield Grain as primary sponsor)": what a star behind a race stands for. */
function legendOf(over: Scene): { readonly star: string; readonly firm: string } | undefined {
  const [, star, firm] = STARRED.exec(textOf(over, over.sentence)) ?? [];
  return star !== undefined && firm !== undefined && !NO_FIRM.test(firm) ? { star, firm } : undefined;
}

/** "Bristol (Ava Stone)": who drives there. */
function namesDriver({ mentions }: Scene, name: string): boolean {
  return mentions.some(
    (mention) => mention.type === 'person' && mention.person.sure && mention.person.name.endsWith(name),
  );
}
