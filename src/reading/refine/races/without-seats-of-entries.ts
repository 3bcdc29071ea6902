import type { Draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import type { Sentence } from '../../text/sentence.js';
import { wordSet } from '../../text/word-set.js';
import type { RacesAhead } from './races-ahead.js';

/** Words by which a change in an entry is for longer than its race. */
const LASTING = wordSet(
  `season seasons full-time year years remainder rest permanently good released fired quit quits ties parted parts departed departs signed
   signs contract deal retired retires retiring remaining playoffs`,
);
/** Rules that tell of a change from the car of one race to that of the next. */
const OF_CHANGES: ReadonlySet<string> = new Set([
  ...[
    'replaces-driver',
    'races-in-car',
    'drives-car',
    'has-his-seat',
    'seat-goes-to',
    'whose-car-aside',
    'has-no-seat',
  ],
]);

/**
 * Without the seats and exits that the notes of an entry list tell of its one race: "No. 33 Northline Racing – Ava Stone takes over from
 * Ben Carter, who was 31st last week." has her in the next race, and him not.
 */
export function withoutSeatsOfEntries(
  drafts: readonly Draft[],
  scenes: readonly Scene[],
  { entryList }: RacesAhead,
): Draft[] {
  if (!entryList) return [...drafts];
  const rows = entriesIn(scenes);
  if (rows.size === 0) return [...drafts];
  const entered = new Set(
    drafts.flatMap(({ kind, slots, sentence }) =>
      kind === 'start' && rows.has(sentence) ? [`${slots.driver}\n${sentence.blockIndex}`] : [],
    ),
  );
  return drafts.filter((draft) => {
    const { kind, rule, sentence, slots } = draft;
    if ((kind !== 'ride' && kind !== 'exit') || !rows.has(sentence) || !OF_CHANGES.has(rule)) return true;
    if (LASTING.has(sentence) || (kind === 'ride' && slots.extent !== undefined)) return true;
    const driver = kind === 'exit' ? slots.replacedBy : slots.driver;
    return driver === undefined || !entered.has(`${driver}\n${sentence.blockIndex}`);
  });
}

/** The sentences of paragraphs and rows that open with a car. */
function entriesIn(scenes: readonly Scene[]): ReadonlySet<Sentence> {
  const blocks = new Set(
    scenes.flatMap(({ before, sentence, mentions: [car] }) =>
      !before && car?.type === 'car' && car.numbers.length > 0 && car.first <= sentence.first + 1
        ? [sentence.blockIndex]
        : [],
    ),
  );
  return new Set(scenes.flatMap(({ sentence }) => (blocks.has(sentence.blockIndex) ? [sentence] : [])));
}
