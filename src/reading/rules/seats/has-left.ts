import type { Clause } from '../../clauses/clause.js';
import type { Scene } from '../scene.js';

// Until then, who has left goes on with the season that his new team is in.
const SUMMER = '07';

/** "which Carter won before he left for Pinecrest", early in a year: he drives there by now. */
export function hasLeft({ verb, marker }: Clause, { discourse: { coming, text } }: Scene): boolean {
  if (verb.tense !== 'past' || coming !== undefined || !/^(?:before|until|when|after)$/.test(marker)) return false;
  return text.article.published.slice(5) < SUMMER;
}
