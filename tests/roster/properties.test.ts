import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, ClaimOf, Kind, Status } from '../../src/claims/claim.js';
import { printClaim } from '../../src/claims/claim-lines.js';
import { buildRoster } from '../../src/roster/build-roster.js';
import type { CarPage, DriverPage, Fact, RosterView, RumourLife, Seat, TeamPage } from '../../src/roster/roster.js';
import { everything, pagesOf } from './everything.js';
import { articles, askedOn } from './histories.js';
import { article } from './news.js';

/** Every fact on a page, with the facts that stand on a seat. */
function factsOn(page: DriverPage | TeamPage | CarPage): readonly Fact<Kind>[] {
  const { lives, disagreements, ...rest } = page;
  const { standIns = [], ...others } = 'standIns' in rest ? rest : { ...rest, standIns: [] };
  const { racesTaken = [], ...lists } = 'racesTaken' in others ? others : { ...others, racesTaken: [] };
  const listed = Object.values(lists).flatMap((value) =>
    Array.isArray(value) ? (value as (Fact<Kind> & Partial<Seat>)[]) : [],
  );
  const bio = 'bio' in page && page.bio ? [page.bio] : [];
  return [
    ...bio,
    ...racesTaken.flatMap(({ start, by }) => [start, by]),
    ...standIns.flatMap(({ absence, race }) => [absence, race]),
    ...lives.flatMap(({ rumour, end }) => [rumour, ...('by' in end && end.by ? [end.by] : [])]),
    ...disagreements.flatMap(({ sides }) => sides.flatMap(({ says, fact }) => [says, fact])),
    ...listed,
    ...listed.flatMap(({ exit, ended, crew }) => [exit ?? [], ended?.by ?? [], crew ?? []].flat()),
  ];
}

/** What reports a rumour, with those of the deal or the seats that were told as one with it. */
function reportsOf({ rumour, deal, seats = [] }: RumourLife): readonly Pick<Claim, 'published'>[] {
  return [rumour, ...(deal ? [deal] : []), ...seats].flatMap(
    ({ claims }): readonly Pick<Claim, 'published'>[] => claims,
  );
}

function seatsOn(page: DriverPage): readonly Seat[] {
  return [...page.present, ...page.next, ...page.past, ...page.dropped];
}

function driversOf(view: RosterView): readonly DriverPage[] {
  return view.names.drivers.flatMap((name) => view.driver(name) ?? []);
}

describe('any history', () => {
  it('is the same in any order of articles and claims', () => {
    const shuffled = articles.chain((list) =>
      fc.tuple(fc.constant(list.flat()), fc.shuffledSubarray(list.flat(), { minLength: list.flat().length })),
    );
    fc.assert(
      fc.property(shuffled, askedOn, ([claims, others], date) => {
        const [one, other] = [buildRoster(claims), buildRoster(others)];
        expect(other.version).toBe(one.version);
        expect(everything(other.asOf(date))).toEqual(everything(one.asOf(date)));
      }),
    );
  });

  it('knows nothing of later articles', () => {
    fc.assert(
      fc.property(articles, askedOn, (list, date) => {
        const before = list.flat().filter(({ published }) => published <= date);
        expect(everything(buildRoster(list.flat()).asOf(date))).toEqual(everything(buildRoster(before).asOf(date)));
      }),
    );
  });

  it('without an article has nothing that hung on it', () => {
    fc.assert(
      fc.property(articles, askedOn, (list, date) => {
        const gone = list[0]?.[0]?.article;
        const rest = list.slice(1).flat();
        const view = buildRoster(rest).asOf(date);
        for (const page of pagesOf(view)) {
          for (const fact of factsOn(page)) expect(fact.claims.map(({ article }) => article)).not.toContain(gone);
        }
        const whole = buildRoster(list.flat());
        whole.asOf(date).facts;
        expect(everything(buildRoster(list.flat().filter(({ article }) => article !== gone)).asOf(date))).toEqual(
          everything(view),
        );
      }),
    );
  });

  it('rests every fact on claims of its kind and status, known on the date, newest first', () => {
    fc.assert(
      fc.property(articles, askedOn, fc.constantFrom(undefined, 2022, 2023), (list, date, season) => {
        const all = new Set(list.flat().map(printClaim));
        const pages = pagesOf(buildRoster(list.flat()).asOf(date), season);
        const whole = new Map(
          pages.flatMap(({ lives }) => lives.map((life) => [life.rumour, reportsOf(life)] as const)),
        );
        for (const fact of pages.flatMap(factsOn)) {
          const days = fact.claims.map(({ published }) => published);
          expect(days.length).toBeGreaterThan(0);
          expect(days.toSorted().reverse()).toEqual(days);
          const told = (whole.get(fact as RumourLife['rumour'])?.map(({ published }) => published) ?? days).toSorted();
          expect([fact.firstSaid, fact.lastSaid]).toEqual([told[0], told.at(-1)]);
          expect(fact.lastSaid <= date).toBe(true);
          for (const claim of fact.claims) {
            expect([claim.kind, claim.status]).toEqual([fact.kind, fact.status]);
            expect(all).toContain(printClaim(claim as Claim));
          }
        }
      }),
    );
  });

  /** The day of a race, and the number of its car or of a seat, may be told elsewhere. */
  const isToldElsewhere = (kind: Kind, status: Status, slot: string) =>
    (kind === 'start' && (slot === 'date' || slot === 'number')) ||
    (kind === 'ride' && status === 'confirmed' && slot === 'number');

  it('takes every slot of a fact from one of its claims, but for a series that is told of the car, a number and the day of a race', () => {
    const slotOf = (claim: Claim, slot: string) => (claim as unknown as Record<string, unknown>)[slot];
    fc.assert(
      fc.property(articles, askedOn, (list, date) => {
        const seriesTold = new Set(
          list
            .flat()
            .filter(({ published, status }) => published <= date && status === 'confirmed')
            .map((claim) => slotOf(claim, 'series')),
        );
        for (const { kind, status, slots, claims } of pagesOf(buildRoster(list.flat()).asOf(date)).flatMap(factsOn)) {
          for (const [slot, value] of Object.entries(slots)) {
            if (claims.some((claim) => slotOf(claim as Claim, slot) !== undefined)) continue;
            if (isToldElsewhere(kind, status, slot)) {
              expect(list.flat().some((claim) => slotOf(claim, slot) === value)).toBe(true);
              continue;
            }
            expect(slot).toBe('series');
            expect(seriesTold).toContain(value);
            expect(claims.some((claim) => slotOf(claim as Claim, 'team') ?? slotOf(claim as Claim, 'number'))).toBe(
              true,
            );
          }
        }
      }),
    );
  });

  it('shows rumours and denials under their own headings only', () => {
    fc.assert(
      fc.property(articles, askedOn, (list, date) => {
        for (const page of driversOf(buildRoster(list.flat()).asOf(date))) {
          const sure = [
            seatsOn(page),
            page.agreements,
            page.exits,
            page.replaces,
            page.starts,
            page.titles,
            page.results,
          ].flat();
          expect(sure.every(({ status }) => status === 'confirmed')).toBe(true);
          expect(page.rumours.every(({ status }) => status === 'rumored')).toBe(true);
          expect(page.denials.every(({ status }) => status === 'denied')).toBe(true);
        }
      }),
    );
  });

  it('of rumours and denials alone has no seat, no departure and no race', () => {
    fc.assert(
      fc.property(articles, askedOn, fc.constantFrom('rumored', 'denied'), (list, date, status) => {
        const claims = list.flat().map((claim): Claim => ({ ...claim, status }) as Claim);
        const view = buildRoster(claims).asOf(date);
        for (const page of driversOf(view)) {
          expect([seatsOn(page), page.exits, page.starts, page.agreements].flat()).toEqual([]);
          if (status === 'denied') expect(page.rumours).toEqual([]);
        }
        expect([view.races({}).ahead, view.races({}).over].flat()).toEqual([]);
      }),
    );
  });

  it('has only seats of the season as present, none that ended, and each seat in one place', () => {
    fc.assert(
      fc.property(articles, askedOn, fc.constantFrom(undefined, 2022, 2023), (list, date, season) => {
        const view = buildRoster(list.flat()).asOf(date);
        const asked = season ?? view.season;
        for (const name of view.names.drivers) {
          const page = view.driver(name, season);
          if (!page) throw new Error(`${name} is listed and has no page`);
          for (const seat of page.present) expect([seat.slots.season, seat.ended]).toEqual([asked, undefined]);
          for (const seat of page.next)
            expect([
              Number(seat.slots.season) > asked || (seat.slots.season === asked && (seat.after ?? '') >= date),
              seat.ended,
            ]).toEqual([true, undefined]);
          const keys = seatsOn(page).map(({ slots, claims }) => JSON.stringify([slots, claims]));
          expect(new Set(keys).size).toBe(keys.length);
        }
      }),
    );
  });

  it('never has two full seats of one driver in one series at once, unless reports of one day contradict each other', () => {
    fc.assert(
      fc.property(articles, askedOn, (list, date) => {
        for (const page of driversOf(buildRoster(list.flat()).asOf(date))) {
          const full = page.present.filter(({ slots }) => slots.extent !== 'part-time' && slots.team && slots.series);
          for (const one of full) {
            for (const other of full) {
              const { team, series, number } = other.slots;
              const contradicts =
                one.slots.series === series &&
                (one.slots.team !== team || (one.slots.number ?? number) !== (number ?? one.slots.number));
              if (contradicts) expect([one.firstSaid, one.lastSaid]).toEqual([other.firstSaid, other.lastSaid]);
            }
          }
        }
      }),
    );
  });

  it('tells the life of each rumour: open ones are the rumours, others were ended by what is known', () => {
    fc.assert(
      fc.property(articles, askedOn, (list, date) => {
        for (const { lives, rumours } of driversOf(buildRoster(list.flat()).asOf(date))) {
          expect(lives.filter(({ end }) => end.how === 'open').map(({ rumour }) => rumour)).toEqual(rumours);
          for (const { rumour, articles: count, end } of lives) {
            expect(rumour.status).toBe('rumored');
            const names = new Set(rumour.claims.map(({ article }) => article));
            expect(count >= 1 && count <= names.size).toBe(true);
            if (end.how === 'open') continue;
            expect(end.on <= date).toBe(true);
            if (end.how !== 'cold') expect(end.by.status).toBe(end.how);
            if (end.how === 'denied') expect(end.on >= rumour.lastSaid).toBe(true);
            // That somebody leaves may be denied as well: the seat is kept.
            if (end.how === 'cold' && end.by) {
              expect(end.by.status).toBe(
                end.because === 'seat kept' && end.by.kind === 'exit' ? 'denied' : 'confirmed',
              );
            }
          }
        }
      }),
    );
  });

  it('disagrees only where two articles of one day do, and not once a later one says either', () => {
    fc.assert(
      fc.property(articles, fc.nat(), (list, pick) => {
        const date = '2024-06-01';
        const pages = driversOf(buildRoster(list.flat()).asOf(date));
        for (const { sides } of pages.flatMap(({ disagreements }) => disagreements)) {
          const days = new Set(sides.flatMap(({ says }) => says.claims.map(({ published }) => published)));
          expect([sides.length > 1, days.size]).toEqual([true, 1]);
          expect(new Set(sides.flatMap(({ says }) => says.claims.map(({ article }) => article))).size).toBeGreaterThan(
            1,
          );
          const said = sides[pick % sides.length]?.says;
          if (said?.kind !== 'ride' || !sides.every(({ says }) => says.kind === 'ride')) continue;
          const later = article('2024-05-31', [{ kind: 'ride', status: said.status, slots: said.slots }], 'later');
          const settled = driversOf(buildRoster([...list.flat(), ...later]).asOf(date));
          const both = sides.map(({ says }) => JSON.stringify(says.slots));
          for (const other of settled.flatMap(({ disagreements }) => disagreements)) {
            const still = other.sides.filter(({ says }) => both.includes(JSON.stringify(says.slots)));
            expect(still.map(({ says }) => says.slots)).not.toContainEqual(said.slots);
          }
        }
      }),
    );
  });

  it('agrees with itself: a seat on a driver’s page is on the pages of its team and car', () => {
    fc.assert(
      fc.property(articles, askedOn, (list, date) => {
        const view = buildRoster(list.flat()).asOf(date);
        for (const seat of driversOf(view).flatMap((page) => page.present)) {
          const { team, number } = seat.slots;
          if (team !== undefined) expect(view.team(team)?.present).toContainEqual(seat);
          if (number !== undefined) expect(view.car(number).flatMap(({ drivers }) => drivers)).toContainEqual(seat);
        }
      }),
    );
  });

  it('loses no seat that an article states in full', () => {
    fc.assert(
      fc.property(articles, askedOn, (list, date) => {
        const seats = driversOf(buildRoster(list.flat()).asOf(date)).flatMap(seatsOn);
        const key = ({ article, series, season, number, make, extent }: ClaimOf<'ride'>) =>
          JSON.stringify([article, series, season, number, make, extent]);
        const shown = new Set(seats.flatMap(({ claims }) => claims.map(key)));
        for (const claim of list.flat()) {
          if (claim.kind !== 'ride' || claim.status !== 'confirmed' || claim.published > date) continue;
          if (claim.team && claim.series && claim.season && claim.number) expect(shown).toContain(key(claim));
        }
      }),
    );
  });
});
