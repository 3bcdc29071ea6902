import { seasonAhead } from '../../rules/clause/another-season.js';
import type { Draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import { agrees } from '../slots.js';

/** A car that has another number from a season on. */
interface Renumbered {
  readonly old: string;
  readonly own: string;
  readonly team: string | undefined;
  readonly from: number;
}

/** Between the old number and the new one: "becomes the", "will be renumbered". */
const BECOMES =
  /^(?:(?:car|truck|entry|team|ford|chevrolet|toyota) )?(?:(?:will|is|gets|has|now|then|to|be|been|going) )*(?:becomes?|become|turns? into|turned into|morphs into|changes? to|switches to|renumbered(?: as| to)?|re - numbered(?: as| to)?|rebadged(?: as)?|relabel(?:l)?ed)(?: the| to the| as the| a)?(?: (?:no|number|#))?(?: [.])?$/;
const LONGEST = 12;

/** Gives seats and crews of a car the number that it has by then: "The No. 71 becomes the No. 7 in 2026. Stone stays." */
export function renumberCars(drafts: readonly Draft[], scenes: readonly Scene[]): void {
  const changes = scenes.flatMap(renumberedIn);
  if (changes.length === 0) return;
  for (const draft of drafts) {
    const { kind, slots } = draft;
    if (kind !== 'ride' && kind !== 'start' && kind !== 'crew') continue;
    const change = changes.find(
      ({ old, team, from }) =>
        slots.number === old && (slots.season ?? 0) >= from && (team === undefined || agrees(slots.team, team)),
    );
    if (change) slots.number = change.own;
  }
}

function renumberedIn({ mentions, sentence, discourse, clauses }: Scene): Renumbered[] {
  const { tokens, quoted } = discourse.text;
  return mentions.flatMap((car, at): Renumbered[] => {
    const [old, more] = car.type === 'car' ? car.numbers : [];
    if (car.type !== 'car' || old === undefined || more !== undefined || quoted[car.first] === 1) return [];
    const clause = clauses.find(({ verb }) => verb.first >= car.last);
    if (!clause || clause.verb.negated || clause.verb.stance !== 'fact') return [];
    const next = mentions.slice(at + 1).find((one) => one.type === 'car' && one.first - car.last <= LONGEST);
    const own = next?.type === 'car' && next.numbers.length === 1 ? next.numbers[0] : undefined;
    const behind = own === undefined ? bareNumber(tokens, car.last, sentence.last) : next?.first;
    const number = own ?? (behind === undefined ? undefined : tokens[behind]?.text);
    if (behind === undefined || number === undefined || number === old) return [];
    if (!BECOMES.test(wordsBetween(tokens, car.last, behind).trim())) return [];
    const said = mentions.flatMap((one) => (one.type === 'time' ? (one.seasons ?? []) : []));
    const from = said.length > 0 ? Math.min(...said) : seasonAhead(discourse);
    return [{ old, own: number, team: car.team, from }];
  });
}

/** "will be renumbered 7": a number that no "No." stands before. */
function bareNumber(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let at = from; at < Math.min(end, from + LONGEST); at += 1)
    if (tokens[at]?.kind === 'number') return /^\d{1,3}$/.test(tokens[at]?.text ?? '') ? at : undefined;
  return undefined;
}
