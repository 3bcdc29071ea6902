import { namesIn } from '../names-in.js';
import { type Rewording, readPiece, type Setting, tidy } from './rewording.js';
import { driverCalled } from './who-is-named.js';

const WHO_FOLLOWS = /\b(who(?:['’]?s| is| will| would)?) (?:follow|follows|following|followed)(?= )/i;
const along = (verbs: string, before: string) =>
  new RegExp(
    `^(?:so |and )?(?:will |is |does |did |would |has |could )?(.+?) (?:${verbs})(?: along)?(?: with)? (.+?)(?:,? (?:over )?(?:${before}) (.+?))?[?!.\\s]*$`,
    'i',
  );
const FOLLOWS = along(
  'follow|follows|following|followed|going(?: along)? with|go(?: along)? with|goes(?: along)? with',
  'to',
);
const STAYS = along('(?:stay|stays|staying|remain|remains|remaining) with', 'to|at|in');

const LOSES_TO =
  /^(?:so |and )?(?:did |does |is |will |has )?(.+?) (?:lose|loses|lost|losing) (?:his|her|their|the|a) (?:\w+ )?(?:ride|seat|job|car|place|spot|gig) to (.+?)[?!.\s]*$/i;

/** Who loses a seat to somebody is replaced. */
export const losesTo: Rewording = (text, setting) => {
  const [, one = '', other = ''] = LOSES_TO.exec(text) ?? [];
  const [left, comes] = [one, other].map((name) => driverCalled(name, setting));
  return left === undefined || comes === undefined ? [] : [`is ${comes} replacing ${left}`];
};

/** Who follows somebody in a car replaces him; who follows somebody to a team goes there, or to the one that he goes to. */
export const following: Rewording = (text, setting) => {
  if (WHO_FOLLOWS.test(text)) return [text.replace(WHO_FOLLOWS, '$1 replacing')];
  const stays = STAYS.exec(text);
  const [, one = '', other = '', place = ''] = stays ?? FOLLOWS.exec(text) ?? [];
  const [follower, led] = [one, other].map((name) => driverCalled(name, setting));
  if (follower === undefined || led === undefined || follower === led) return [];
  const { parts } = readPiece(place, setting);
  if (stays !== null || parts.some(({ is }) => is === 'car')) return onCrewOf(led, follower, place, setting);
  const [named, ...more] = parts.flatMap((part) => namesIn(part).team ?? []);
  const { present = [], next = [], rumours = [] } = setting.view.driver(led) ?? {};
  // "To his new team" names none.
  const team = named ?? (/^$|\b(?:team|seat|ride|place|job)\b/i.test(place) ? next[0]?.slots.team : undefined);
  // To where somebody does not go nobody goes along.
  const leads = [...present, ...next, ...rumours].some(({ slots }) => slots.team === team);
  return team === undefined || more.length > 0 || !leads ? [] : [tidy(`is ${follower} going to ${team}`)];
};

/** Who stays with a driver, or goes to a car with one, is on the crew there: asked of nobody else. */
function onCrewOf(driver: string, person: string, place: string, { view }: Setting): readonly string[] {
  const role = view.driver(person)?.posts[0]?.slots.role;
  return role === undefined ? [] : [tidy(`is ${person} the ${role} of ${driver} ${place}`)];
}
