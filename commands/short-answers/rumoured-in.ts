import type { About } from '../../src/asking/understood.js';
import type { Markdown } from '../../src/replies/markdown.js';
import type { CarPage } from '../../src/roster/roster.js';
import type { When } from '../options/when.js';
import { rumouredDrivers } from './only-rumoured.js';
import type { ShortAnswer } from './short-answer.js';

/** Who is rumoured in cars beside those who have them, or that no article says who. */
export function rumouredIn(pages: readonly CarPage[], when: When): Markdown {
  const { words } = when;
  const seats = pages.flatMap(({ rumours, drivers }) =>
    rumours.flatMap((rumour) =>
      rumour.kind === 'ride' && !drivers.some(({ slots }) => slots.driver === rumour.slots.driver) ? [rumour] : [],
    ),
  );
  return seats.length === 0 ? words.short.noArticleSaysWho : rumouredDrivers(seats, when);
}

/** Who is rumoured for the season asked about in a car, of a team if one is named, of which no driver is known. */
export const rumouredToDrive: ShortAnswer = (about, when) => {
  const { number = '', series, team, track, days } = about;
  if (track !== undefined || days !== undefined) return rumouredToRace(about, when);
  const season = when.season ?? when.view.season;
  const isMeant = ({ kind, slots }: CarPage['rumours'][number]) =>
    kind === 'ride' && slots.season === season && (team === undefined || slots.team === team);
  const pages = when.view
    .car(number, { season, ...(series !== undefined && { series }) })
    .map((page) => ({ ...page, rumours: page.rumours.filter(isMeant) }));
  return pages.some(({ rumours }) => rumours.length > 0) ? rumouredIn(pages, when) : undefined;
};

/** Who is rumoured to race a car at a track, where nobody is confirmed there. */
function rumouredToRace({ number = '', series, team, track, days }: About, when: When): Markdown | undefined {
  if (track === undefined || days !== undefined) return undefined;
  const { ahead, unsure } = when.view.races({ number, track, ...(series && { series }), ...(team && { team }) });
  const talk = unsure.filter(({ status }) => status === 'rumored');
  return ahead.length > 0 || talk.length === 0 ? undefined : rumouredDrivers(talk, when);
}
