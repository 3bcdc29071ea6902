import type { Mention, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { mayDrive } from '../clause/may-drive.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { crewDrafts } from './crew-drafts.js';
import { lastSeasons } from './crew-seasons.js';
import { addToSeat, type CrewSeat } from './crew-seat.js';

const WITH =
  /^, (?:(formerly|previously|once|long|last|lately|recently|most recently|until recently|until now) )?(?:with|atop the (?:pit )?box for|on the (?:pit )?box for)(?: (?:driver|rookie|veteran|champion))?$/;
const JUST = /^(?:last|lately|recently|most recently|until recently|until now)$/;
const JOINED = /^(?:|at(?: \S+)?|in|for|on|of|and|in the|on the|and the)$/;

/** The rule for asides on whom somebody on a crew has worked with. */
export const CREW_WAS_WITH: PhraseRule = {
  name: 'crew-was-with',
  example:
    'Dan Marsh, with Ben Carter at Pinecrest Motorsports last year, will be the crew chief of Ava Stone in the No. 12.',
  needs: ['person'],
  read: (scene) => {
    if (scene.discourse.crew.size === 0 || isAsked(scene)) return [];
    return scene.mentions.flatMap((mention, at) => {
      const next = scene.mentions[at + 1];
      if (mention.type !== 'person' || mention.possessive || next?.type !== 'person' || next.possessive) return [];
      const role = scene.discourse.crew.get(mention.person);
      const found = WITH.exec(wordsBetween(scene.discourse.text.tokens, mention.last, next.first));
      if (!role || !found || !mayDrive(scene, next.person) || isQuoted(scene, mention.first)) return [];
      const { seat, seasons } = told(scene, at + 1, next);
      const years = seasons.length > 0 ? seasons : JUST.test(found[1] ?? '') ? lastSeasons(scene, 1) : [];
      // "Marsh, with Stone, won": now, and told by the verb; "once with Stone": when, nobody says.
      if (years.length === 0) return [];
      return crewDrafts('crew-was-with', scene, {
        person: mention.person,
        role,
        seat,
        seasons: years,
        said: seasons.length > 0,
        status: 'confirmed',
        isLeft: true,
      });
    });
  },
};

/** The driver with what is joined to her up to the comma: "Carter at Pinecrest in the No. 8 last year". */
function told(
  scene: Scene,
  from: number,
  driver: PersonMention,
): { readonly seat: CrewSeat; readonly seasons: readonly number[] } {
  const { tokens } = scene.discourse.text;
  let seat = addToSeat({}, driver, scene);
  const seasons: number[] = [];
  let before: Mention = driver;
  for (const mention of scene.mentions.slice(from + 1)) {
    const lead = wordsBetween(tokens, before.last, mention.first);
    if (!JOINED.test(lead) || mention.type === 'person') break;
    if (mention.type === 'time') seasons.push(...(mention.seasons ?? []));
    else seat = addToSeat(seat, mention, scene);
    before = mention;
  }
  return { seat, seasons };
}
