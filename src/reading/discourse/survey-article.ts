import type { CrewPost } from '../mentions/crews/crew-post.js';
import { isAboutCrews } from '../mentions/crews/crew-topic.js';
import type { Person } from '../mentions/mention.js';
import type { Text } from '../text/read-text.js';
import type { Sentence } from '../text/sentence.js';
import type { BySentence } from './by-sentence.js';
import { carsBefore } from './cars-before.js';
import { comingSeason } from './coming-season.js';
import type { Discourse } from './discourse.js';
import { surveyEarlier } from './earlier.js';
import { foretold } from './foretold.js';
import { leadDriver } from './lead-driver.js';
import { listedRace } from './listed-race.js';
import { mainTrackOf } from './main-track.js';
import { reportOf } from './report.js';
import { firstSectionOfCars } from './sections-of-cars.js';
import { mainSeries } from './series-named.js';
import { NO_TEAM, seriesOfCars } from './series-of-cars.js';
import { surveyBlocks } from './survey-blocks.js';
import { teamsByWeight } from './teams-by-weight.js';
import { teamsInFocus } from './teams-in-focus.js';
import { titledPlace } from './titled-place.js';

/** Gathers what an article says as a whole: the season and series it is about, and what headings and lead-ins name. */
export function surveyArticle(
  text: Text,
  bySentence: BySentence,
  officeHolders: ReadonlySet<Person>,
  crew: ReadonlyMap<Person, CrewPost['role']>,
  meant: { readonly driverBefore: ReadonlyMap<Sentence, Person>; readonly speakers: ReadonlyMap<Sentence, Person> },
): Discourse {
  const { published } = text.article;
  const year = Number(published.slice(0, 4));
  const series = mainSeries(text, bySentence);
  const coming = comingSeason(text, bySentence, year, published);
  const ofCars = seriesOfCars(bySentence);
  const blocks = surveyBlocks(text, bySentence, officeHolders);
  const carBefore = carsBefore(text, bySentence, blocks);
  const teams = teamsInFocus(text, bySentence, blocks);
  const earlier = surveyEarlier(text, bySentence, officeHolders);
  const guesses = foretold(text);
  const titled = titledPlace(text, bySentence);
  const sections = firstSectionOfCars(text, bySentence);
  const named = new Set(bySentence.flat().flatMap((mention) => (mention.type === 'series' ? [mention.series] : [])));
  return {
    text,
    year,
    coming: coming?.season,
    isComingLed: coming?.inLead === true,
    series,
    severalSeries: named.size > 1,
    namesSeries: (one) => named.has(one),
    seriesOf: (team, number) =>
      // The Cup car of another team may have the same number.
      number === undefined
        ? undefined
        : team === undefined
          ? ofCars.get(`#${number}`)
          : (ofCars.get(`${team}#${number}`) ?? ofCars.get(`${NO_TEAM}#${number}`)),
    headingTeam: (sentence) => teams.about.get(sentence),
    teamBefore: (sentence) => teams.before.get(sentence),
    isOnlyTeam: (sentence) => teams.only.has(sentence),
    blockTeam: (sentence) => blocks.get(sentence.blockIndex)?.team,
    labelTeam: (sentence) => blocks.get(sentence.blockIndex)?.label,
    isUnderTeam: (sentence) => blocks.get(sentence.blockIndex)?.isTeams === true,
    inSections: (sentence) => sections !== undefined && sentence.first >= (text.sentences[sections]?.first ?? 0),
    isForetold: (sentence) => guesses.has(sentence),
    carBefore: (sentence) => carBefore.get(sentence),
    driverBefore: (sentence) => meant.driverBefore.get(sentence),
    speaker: (sentence) => meant.speakers.get(sentence),
    headingSeries: (sentence) => earlier.get(sentence)?.label ?? blocks.get(sentence.blockIndex)?.series,
    report: reportOf(text, bySentence),
    listedRace: listedRace(text, bySentence),
    mainTrack: titled?.type === 'track' ? titled : mainTrackOf(bySentence),
    titledPlace: titled,
    teams: teamsByWeight(bySentence),
    earlier: (sentence) => earlier.get(sentence) ?? {},
    headingDriver: (sentence) => blocks.get(sentence.blockIndex)?.driver,
    leadIn: (sentence) => blocks.get(sentence.blockIndex)?.leadIn,
    heading: (sentence) => blocks.get(sentence.blockIndex)?.heading ?? '',
    headingCar: (sentence) => blocks.get(sentence.blockIndex)?.car,
    headingSeason: (sentence) => blocks.get(sentence.blockIndex)?.season,
    officeHolders,
    crew,
    isAboutCrews: isAboutCrews(text, bySentence),
    leadDriver: leadDriver(text, bySentence, officeHolders),
  };
}
