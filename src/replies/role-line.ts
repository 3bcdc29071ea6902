import type { Office, OfficeEnding } from '../roster/roster.js';
import { shortDay } from './dates.js';
import { join, type Markdown, md } from './markdown.js';
import type { Words } from './words.js';

/** What someone is or was in a team, on the page of the person or of the team. */
export function roleLine({ slots, ended }: Office, lead: 'person' | 'nobody', words: Words): Markdown {
  const role = words.role(slots.role);
  const office = lead === 'person' ? md`**${slots.person}** · ${role}` : join([words.capital(role), slots.team], ', ');
  return join([office, ended && endOfOffice(ended, words)], ' · ');
}

/** How a post in a team came to its end. */
function endOfOffice({ why, on, by }: OfficeEnding, words: Words): string {
  const day = shortDay(on, words.locale);
  if (why === 'seat') return words.gotSeat(day);
  if (why === 'rose') return words.gotOffice(words.role(by.slots.role), day);
  return words.ended(why, why === 'replaced' ? by.slots.person : (by.slots.team ?? ''), day);
}
