import type { CarMention, TeamMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, isRow, type Scene } from '../scene.js';
import { listTopic } from './list-topic.js';
import { exitOf, seasonGivenUp } from './move-rules.js';

const OUT =
  /^(?:(?:now|already|soon|also|officially) )?(?:out (?:of|at|from)|gone (?:from|at)|done (?:at|with|in)|finished (?:at|with)|through (?:at|with)|not (?:back|returning|retained) (?:at|with|by|in|to)|no longer (?:at|with|in))(?: the)?$/;
const BESIDE = /^(?:(?:at|for|of|with)(?: the)?|,)?$/;
const NOT_OF_SEAT = /\b(?:race|playoffs?|contention|hospital|points|title|pole|practice|qualifying|crew|contract)\b/;

/** The rule for a note without a verb that says what the driver of its row leaves: "Ben Carter. Out of the No. 12 after this season." */
export const ROW_OUT_RULES: readonly PhraseRule[] = [
  {
    name: 'row-out',
    example:
      'Who goes after 2025:\n\n* Ava Stone. Out of the No. 12 at Northline Racing.\n* Ben Carter. Still talking.',
    needs: [['team', 'car']],
    words: wordSet('out gone done finished through not no'),
    read: (scene) => {
      const { sentence, mentions, discourse } = scene;
      if (!isRow(scene) || isAsked(scene) || isQuoted(scene, sentence.first)) return [];
      const { noted } = discourse.earlier(sentence);
      if (noted?.type !== 'person' || discourse.crew.has(noted.person)) return [];
      const seats = mentions.filter(
        (mention): mention is CarMention | TeamMention => mention.type === 'team' || mention.type === 'car',
      );
      const [seat, beside] = seats;
      if (!seat || scene.clauses.some(({ verb }) => verb.form === 'finite' && verb.first < seat.first)) return [];
      const { tokens } = discourse.text;
      const words = wordsBetween(tokens, sentence.first, sentence.last);
      if (!OUT.test(wordsBetween(tokens, sentence.first, seat.first)) || NOT_OF_SEAT.test(words)) return [];
      const topic = listTopic(scene);
      if (topic.is !== 'season') return [];
      const car = seat.type === 'car' ? seat : undefined;
      const isOfTeam = beside?.type === 'team' && BESIDE.test(wordsBetween(tokens, seat.last, beside.first));
      const team = seat.team ?? (isOfTeam ? beside.team : discourse.headingTeam(sentence));
      return [exitOf('row-out', scene, noted, team, car?.numbers[0], lastSeason(scene) ?? seasonGivenUp(scene, topic))];
    },
  },
];

/** "after this season", "at the end of 2025" */
function lastSeason({ mentions }: Scene): number | undefined {
  const times = mentions.flatMap((mention) =>
    mention.type === 'time' && mention.after !== undefined ? [mention.after] : [],
  );
  return times.length === 1 ? times[0] : undefined;
}
