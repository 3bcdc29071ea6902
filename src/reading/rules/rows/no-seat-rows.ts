import type { PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { mayDrive } from '../clause/may-drive.js';
import type { PhraseRule } from '../rule.js';
import { isRow, type Scene } from '../scene.js';
import { listTopic } from './list-topic.js';
import { exitOf, seasonGivenUp } from './move-rules.js';

const NO_SEAT =
  /^(?:now |still |left )?(?:no (?:seat|ride|drive|car|chair|place)s?(?: yet| left)?|without (?:a (?:seat|ride|drive|car|chair)|seats|rides)|out of (?:a (?:seat|ride|drive)|work)|seatless|rideless|left standing|missed out|missing out|odd (?:man|men) out|on the sidelines?|sidelined)$/;
const LONGEST = 6;

/** The rule for a line that counts up who is left without a seat: "No seat: Stone, Carter". Which ones they had, the text above tells. */
export const NO_SEAT_ROWS: PhraseRule = {
  name: 'row-no-seat',
  example:
    'The 2026 seats\n\nAva Stone drove the No. 12 for Northline Racing in 2025.\n\nTHE LEDGER\nIn: Ben Carter (Northline Racing)\nNo seat: Stone',
  needs: ['person'],
  read: (scene) => {
    const { sentence, discourse } = scene;
    if (!isRow(scene) || scene.before || scene.clauses.length > 0) return [];
    const { tokens } = discourse.text;
    let colon = sentence.first;
    while (colon < sentence.first + LONGEST && !/^(?::|–|—|-)$/.test(tokens[colon]?.text ?? '')) colon += 1;
    if (!NO_SEAT.test(wordsBetween(tokens, sentence.first, colon))) return [];
    const drivers = scene.mentions.filter((one): one is PersonMention => one.type === 'person');
    if (drivers[0]?.first !== colon + 1 || drivers.length !== scene.mentions.length) return [];
    if (!areAlone(scene, drivers) || !drivers.every(({ person }) => mayDrive(scene, person))) return [];
    const topic = listTopic(scene);
    if (topic.is !== 'season') return [];
    const last = seasonGivenUp(scene, topic);
    return drivers.map((driver) => exitOf('row-no-seat', scene, driver, undefined, undefined, last));
  },
};

/** Nothing but what joins them stands between and behind the names. */
function areAlone({ sentence, discourse: { text } }: Scene, drivers: readonly PersonMention[]): boolean {
  return drivers.every(({ last }, index) =>
    /^(?:,|and|, and|&|\/|\.|;)?$/.test(
      wordsBetween(text.tokens, last, drivers[index + 1]?.first ?? sentence.last).trim(),
    ),
  );
}
