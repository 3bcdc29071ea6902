import type { Clause } from '../../clauses/clause.js';
import { behindVerb } from './crew-clause.js';

const TAKES_OVER = /\bover\b|^charge of\b/;

/** The words between "is" and a car or driver that leave somebody in it: "is back with", "is in his second year on". */
const STATES =
  /^(?:(?:back|now|still|also|again|in|on|his|her|their|its|the|first|second|third|fourth|fifth|sixth|seventh|eighth|full|straight|season|year|campaign|at|together|paired|teamed|reunited|matched|here|staying|atop|with|for|of|charge|as|both|and|driver|rookie|veteran|teammate|fellow|pair|a) ?)*$/;

/** The prepositions behind which stands where somebody on a crew works, as the verb has it. */
export function goalOf(clause: Clause): RegExp {
  const { frame, lemma, passive } = clause.verb;
  // "is off to Pinecrest and Stone's No. 12"
  if (frame === 'be' && /^(?:now )?(?:off|bound|headed|gone|on (?:his|her) way|back)\b/.test(clause.words))
    return /^(?:to|for|with|on)$/;
  if (frame === 'be')
    return behindVerb(clause).every(
      ({ lead, prep, mention }) => prep === 'from' || mention.type === 'time' || STATES.test(lead),
    )
      ? /^(?:with|on|for|in|atop|of)$/
      : NEVER;
  if (passive) return /^(?:to|into|with|on|for|in|atop|alongside)$/;
  if (frame === 'lead' || frame === 'drive') return /^(?:for|with|of|to|on|)$/;
  // "will have Ava Stone and the No. 12"
  if (frame === 'get' || (frame === 'have' && !clause.verb.perfect)) return /^(?:|with|on|for)$/;
  if (/^follow/.test(clause.verb.word)) return /^(?:|to)$/;
  // "joins Stone's No. 12"
  if (lemma === 'join') return /^(?:|with|on|in|for|alongside)$/;
  if (frame === 'replace' && lemma !== 'inherit') return /^(?:on|for|with|at|)$/;
  if (frame === 'win') return TAKES_OVER.test(clause.words) ? /^(?:on|for|with|over|of|atop|)$/ : /^(?:with|for|on)$/;
  if (
    /^(?:guide|direct|handle|manage|inherit)$/.test(lemma) ||
    /^(?:guid|direct|handl|manag|oversaw|inherit|head)/.test(clause.verb.word)
  )
    return /^(?:for|with|of|to|on|up|)$/;
  if (frame === 'other' && /^look/.test(clause.verb.word)) return /^after$/;
  if (frame === 'other' && /^watch/.test(clause.verb.word)) return /^over$/;
  return /^(?:to|into|in|with|on|for|over|atop|alongside|as)$/;
}

const NEVER = /^never$/;
