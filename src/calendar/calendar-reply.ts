import { render } from '../replies/message.js';
import type { Reply } from '../replies/reply.js';
import type { Words } from '../replies/words.js';
import { calendarFile } from './calendar-file.js';
import type { RaceCalendar } from './race-event.js';

/** The reply to the button "Calendar file": the file, for the asker alone. */
export function calendarReply(calendar: RaceCalendar, words: Words): Reply {
  const { title, events, leftOut } = calendar;
  const { inFile, notInFile, getAgain } = words.calendar;
  const lead = [inFile(events.length), ...(leftOut > 0 ? [notInFile(leftOut)] : []), getAgain];
  const reply = render({ look: 'fact', title: words.calendar.title(title), lead, private: true }, words);
  return { ...reply, files: [calendarFile(calendar)] };
}
