import type { About } from '../../src/asking/understood.js';
import { goneLine, postLine, toldWith } from '../../src/replies/lines.js';
import { join, type Markdown, md } from '../../src/replies/markdown.js';
import { toldOf } from '../../src/replies/possible-lines.js';
import { areUnordered, seasonOfPost } from '../../src/roster/facts/crew.js';
import { newestFirst } from '../../src/roster/facts/merge.js';
import { compatible } from '../../src/roster/facts/same-thing.js';
import { isSeasonOver } from '../../src/roster/names/vocabulary.js';
import type { Fact, Possible, Seat } from '../../src/roster/roster.js';
import { byText } from '../../src/values/by-text.js';
import { groupBy } from '../../src/values/group-by.js';
import { dated, isOld, marked } from '../options/last-known.js';
import type { When } from '../options/when.js';
import { crewOfRaces } from './crew-of-races.js';
import { dayOf } from './moves.js';
import { seatsToTell } from './seats.js';
import type { ShortAnswer } from './short-answer.js';

export const isOf = (role: string, post: Fact<'crew'>): boolean => post.slots.role.toLowerCase().includes(role);

/** Who leads the crew of a driver or car, or is its spotter; and who is rumoured to. */
export const crew: ShortAnswer = (about, when) => {
  const { driver, team, number = '', series, role = '', isNew, isPast } = about;
  const fits = ({ slots }: Fact<'ride'> | Fact<'crew'>) => series === undefined || slots.series === series;
  const isAsked = (fact: Possible): fact is Fact<'crew'> => fact.kind === 'crew' && isOf(role, fact) && fits(fact);
  const season = when.season ?? when.view.season;
  if (driver === undefined && team !== undefined && number === '') return crewsOf(team, role, series, when);
  if (driver === undefined) {
    const filter = when.season === undefined ? {} : { season: when.season };
    const pages = when.view.car(number, filter).filter((page) => compatible(page, { team }, ['team']));
    const posts = pages.flatMap((page) => page.crew).filter((post) => fits(post) && isOf(role, post));
    const drivers = pages.flatMap((page) => page.drivers.map(({ slots }) => slots.driver));
    const later = pages
      .flatMap((page) => [...page.crewNext, ...page.next.flatMap((seat) => seat.crew)])
      .filter((post) => fits(post) && isOf(role, post));
    if (isNew && later.length > 0) return told(later, [], when);
    return told(posts, pages.flatMap((page) => page.rumours).filter(isAsked), when, drivers);
  }
  const page = when.view.driver(driver, when.season);
  if (page === undefined) return undefined;
  // Of a crew chief it is asked whose car it is.
  const own = page.posts.filter((each) => fits(each) && isOf(role, each));
  // Of a season that is named those of it come first, else that of the car that is.
  const then = own.filter((each) => when.season !== undefined && seasonOfPost(each) === when.season);
  const posts = then.length > 0 ? then : own;
  const post = posts.find(({ slots }) => number !== '' && slots.number === number) ?? posts[0];
  if (post !== undefined && page.present.length === 0) return dated(post, postLine(post, when.words), when);
  const talk = page.lives.find(
    ({ rumour, end }) => end.how === 'open' && isAsked(rumour) && rumour.slots.person === page.name,
  );
  if (talk !== undefined && page.present.length === 0) return toldOf(talk, 'nobody', when.view.date, when.words);
  const was = isPast ? postsOfOther(about, when) : [];
  if (was.length > 0) return when.words.short.yes(join(was, '; '));
  const rumours = page.rumours.filter(isAsked).filter(({ slots }) => slots.person !== page.name);
  const ofRole = (posts: readonly Fact<'crew'>[]) => posts.filter((each) => isOf(role, each));
  // Of who was on the car with somebody else nobody says that it is so still.
  const isOwn = (each: Fact<'crew'>) => each.slots.driver === undefined || each.slots.driver === page.name;
  // The car and the team that are named beside the driver say which.
  const place = { ...(number !== '' && { number }), ...(team && { team }) };
  const isThere = ({ slots }: Fact<'crew'>, seat?: Seat) =>
    compatible({ ...seat?.slots, ...slots }, place, ['number', 'team']);
  const crewOf = (seats: readonly Seat[]) =>
    seats.filter(fits).flatMap((seat) => ofRole(seat.crew).filter((each) => isOwn(each) && isThere(each, seat)));
  const alone = ofRole(page.crew).filter((each) => compatible(each.slots, { series }, ['series']) && isThere(each));
  const later = [...crewOf(page.next), ...alone.filter((each) => (seasonOfPost(each) ?? season) > season)];
  if (isNew && later.length > 0) return told(later, rumours, when);
  const now = [...crewOf(page.present), ...alone.filter((each) => seasonOfPost(each) === season)];
  if (now.length > 0) {
    // Once the last race is run the crew of the next season is asked for as well.
    const isOver =
      when.season === undefined && !isPast && now.every((post) => isSeasonOver(post.slots.series, when.view.date));
    const isSame = later.every((post) => now.some((each) => each.slots.person === post.slots.person));
    const known = told(now, rumours, when);
    return isOver && !isSame ? join([known, when.words.short.next(told(later, [], when))], ' · ') : known;
  }
  const gone = page.present.filter(fits).flatMap(({ crewGone }) => crewGone.filter((each) => isOf(role, each)));
  if (gone.length > 0 && rumours.length === 0) {
    const lines = gone.map((each) => md`${goneLine(each, when.words)}`);
    return join([when.words.short.noArticleSaysWho, ...lines], ' ');
  }
  const ofRaces = ofRole(crewOfRaces(page, { ...place, ...(series && { series }) }, when));
  const isOfRaces = ofRaces.length > 0 && rumours.length === 0;
  // Who is with the driver in another car than that of the season is not said to be so in this one.
  if (isOfRaces && page.present.length > 0 && place.number === undefined && place.team === undefined) {
    const lines = ofRaces.map(({ slots: { person, number: car = '' } }) =>
      when.words.short.driverInRace(person, when.words.number(car).markdown),
    );
    return join([when.words.short.noArticleSaysWho, join(lines, ', ')], ' ');
  }
  if (isOfRaces) return told(ofRaces, [], when);
  if (when.season !== undefined) return told([], rumours, when);
  const last = seatsToTell(page, when.season, (seat) => crewOf([seat]).length > 0);
  return told(last.length > 0 ? crewOf(last) : [...crewOf(page.next), ...alone], rumours, when);
};

/** "Was Young Stone's crew chief?": the posts that whoever is named beside the driver had with him. */
function postsOfOther({ driver, other, series, role = '' }: About, { view, words }: When): readonly Markdown[] {
  const posts = other === undefined ? [] : (view.driver(other)?.posts ?? []);
  return posts
    .filter(
      (post) => post.slots.driver === driver && isOf(role, post) && compatible(post.slots, { series }, ['series']),
    )
    .map((post) => md`${postLine(post, words)}`);
}

/** Who has a post on the cars of a team in the season asked about. */
function crewsOf(team: string, role: string, series: string | undefined, when: When): Markdown | undefined {
  const page = when.view.team(team, when.season);
  if (page === undefined) return undefined;
  const season = when.season ?? when.view.season;
  const posts = [...page.present.flatMap((seat) => seat.crew), ...page.crew].filter(
    (post) => isOf(role, post) && compatible(post.slots, { series }, ['series']) && seasonOfPost(post) === season,
  );
  if (posts.length === 0) return when.words.short.noArticleSaysWho;
  const inOrder = posts.toSorted((one, other) => Number(one.slots.number ?? 0) - Number(other.slots.number ?? 0));
  const lines = inOrder.map((post) => {
    const { person, number, driver } = post.slots;
    const of = number === undefined ? driver : when.words.number(number).markdown;
    return marked(post, of === undefined ? md`**${person}**` : when.words.short.driverInRace(person, of), when);
  });
  return join([...new Map(lines.map((line) => [line.markdown, line])).values()], ', ');
}

/** Whoever has one of some posts, and whoever else is rumoured to get it; `drivers` are those who have the car, if that is known. */
export function told(
  posts: readonly Fact<'crew'>[],
  rumours: readonly Fact<'crew'>[],
  when: When,
  drivers: readonly string[] = [],
): Markdown {
  const { words } = when;
  if (rumours.length === 0) return posts.length === 0 ? words.short.noArticleSaysWho : people(posts, when, drivers);
  const list = join(
    rumours.map((post) => words.short.rumouredAt(nameOf(post, when), dayOf(post.firstSaid, when))),
    ', ',
  );
  if (posts.length === 0) return words.short.onlyRumoured(list);
  return join([people(posts, when, drivers), words.rumouredSeat.open(list)], ' · ');
}

/** Whoever has one of some posts, each as last known where nobody has said so for long. */
function people(posts: readonly Fact<'crew'>[], when: When, drivers: readonly string[]): Markdown {
  const ofEach = [...groupBy(posts, ({ slots }) => slots.person).values()].flatMap(
    (own) => own.toSorted(newestFirst)[0] ?? [],
  );
  const isOne = !ofEach.some((post) => ofEach.some((other) => areUnordered(post, other)));
  const nameIn = (post: Fact<'crew'>) =>
    join(
      [join([md`**${post.slots.person}**`, otherSeason(post, when)], ' '), toldWith(post, drivers, when.words)],
      ' · ',
    );
  const byDay = groupBy(ofEach, (post) => (isOld(post, when) ? post.lastSaid : ''));
  const told = [...byDay].sort(([a], [b]) => Number(a !== '') - Number(b !== '') || byText(b, a));
  // Several that are last known from one day have it once.
  const names = told.flatMap(([, [first, ...others]]) =>
    first === undefined ? [] : marked(first, join([first, ...others].map(nameIn), ', '), when),
  );
  return join([...names, isOne ? undefined : when.words.unordered], ' · ');
}

function nameOf(post: Fact<'crew'>, when: When): string {
  return [post.slots.person, otherSeason(post, when)].filter((part) => part !== undefined).join(' ');
}

/** `(2027)`, of a post of another season than the one asked about. */
function otherSeason(post: Fact<'crew'>, { season, view }: When): string | undefined {
  return seasonOfPost(post) === (season ?? view.season) ? undefined : `(${seasonOfPost(post)})`;
}
