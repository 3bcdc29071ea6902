import { md } from '../markdown.js';
import { count } from './numbers.js';

/** Races in calendars of members, and as events of a server. */
export const calendar = {
  calendar: {
    file: 'Calendar file',
    title: (title: string) => `Calendar: ${title}`,
    inFile: (races: number) => md`${count(races, 'race')} with a known day, as a file that your calendar can open.`,
    notInFile: (races: number) =>
      races === 1
        ? md`1 race is not in it: its day is not known for sure.`
        : md`${races} races are not in it: their days are not known for sure.`,
    getAgain: md`If a race is put off, get the file again: most calendars then move it.`,
    none: { title: 'Nothing for a calendar', line: md`No race ahead here has a day that is known for sure.` },
    saidIn: (article: string, day: string) => `Said in "${article}", ${day}`,
  },

  events: {
    make: 'Make server events',
    title: 'Server events',
    making: (races: number) => md`Making events of ${count(races, 'race')} …`,
    wholeDay: (day: string) => `The time is not known: this stands for all of ${day} at the track.`,
    made: (events: number) => md`Made **${count(events, 'event')}**.`,
    moved: (events: number) => md`Moved **${count(events, 'event')}** of races that were put off.`,
    there: (events: number) => md`${events} ${events === 1 ? 'was' : 'were'} there already.`,
    tooLate: (races: number) => md`Too late for an event: ${count(races, 'race')}.`,
    left: (races: number) => md`${count(races, 'race')} to go: press the button again.`,
    full: (races: number, most: number) =>
      md`No room for ${count(races, 'race')}: Discord allows ${most} events in a server.`,
    forbidden: md`I may not make events in this server. Whoever manages it can give my role the permission **Create Events** (Server Settings, Roles).`,
    failed: md`Then something went wrong at Discord. Please press the button again in a few minutes.`,
    underWay: md`I am still making events in this server. Please press the button again in a minute.`,
    notYours: {
      title: 'Only for those who manage events',
      line: md`To make events in this server, you need the permission **Manage Events**.`,
    },
  },
};
