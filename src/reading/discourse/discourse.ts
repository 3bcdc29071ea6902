import type { CrewPost } from '../mentions/crews/crew-post.js';
import type { CarMention, Person, RaceMention, TrackMention } from '../mentions/mention.js';
import type { Text } from '../text/read-text.js';
import type { Sentence } from '../text/sentence.js';
import type { Earlier } from './earlier.js';
import type { ListedRace } from './listed-race.js';
import type { Report } from './report.js';

/** What an article says as a whole, for slots that a clause leaves out. */
export interface Discourse {
  readonly text: Text;
  /** Year of publication: the season under way. */
  readonly year: number;
  /** The season that announcements of the article are about, if they name one ahead. */
  readonly coming: number | undefined;
  /** The lead names that season, so that all of the article is about it. */
  readonly isComingLed: boolean;
  /** The series that the article is about, if one stands out. */
  readonly series: string | undefined;
  /** The article names more than one series. */
  readonly severalSeries: boolean;
  /** The series in which a team runs a number, or all it runs, as far as the article says so. */
  seriesOf(team: string | undefined, number: string | undefined): string | undefined;
  /** The article names the series. */
  readonly namesSeries: (series: string) => boolean;
  /** The team that a sentence is about: of its block's opening or heading, named last in the block, or the article's own. */
  readonly headingTeam: (sentence: Sentence) => string | undefined;
  /** The same, leaving the sentence's own teams aside. */
  readonly teamBefore: (sentence: Sentence) => string | undefined;
  /** Whether a sentence's block has named that team before it, and no other. */
  readonly isOnlyTeam: (sentence: Sentence) => boolean;
  /** The team that opens a sentence's block or stands in the heading over it. */
  readonly blockTeam: (sentence: Sentence) => string | undefined;
  /** The team whose name is the label of a sentence's paragraph: what it tells without another team is told of that one. */
  readonly labelTeam: (sentence: Sentence) => string | undefined;
  /** The sentence stands where the article has a section for each car: what it names is that section's. */
  readonly inSections: (sentence: Sentence) => boolean;
  /** The sentence stands below a line that announces somebody's predictions. */
  readonly isForetold: (sentence: Sentence) => boolean;
  /** The heading over a sentence is a team's name. */
  readonly isUnderTeam: (sentence: Sentence) => boolean;
  /** The car with a number that a sentence's block named last before it. */
  readonly carBefore: (sentence: Sentence) => CarMention | undefined;
  /** The driver whom the article speaks of when the sentence begins. */
  readonly driverBefore: (sentence: Sentence) => Person | undefined;
  /** Who says a sentence, where it stands in an answer of an interview. */
  readonly speaker: (sentence: Sentence) => Person | undefined;
  readonly headingSeries: (sentence: Sentence) => string | undefined;
  /** The race that the article reports, where it is the report of one. */
  readonly report: Report | undefined;
  /** The long race whose entries the article goes through, where it does. */
  readonly listedRace: ListedRace | undefined;
  /** The track that the article is about, if one stands out. */
  readonly mainTrack: TrackMention | undefined;
  /** The place that its title says it is about: "Pocono notebook". */
  readonly titledPlace: TrackMention | RaceMention | undefined;
  /** Teams of the article, the one named most first. */
  readonly teams: readonly string[];
  /** What the words before a sentence named last. */
  readonly earlier: (sentence: Sentence) => Earlier;
  /** The driver that the block's heading is about. */
  readonly headingDriver: (sentence: Sentence) => Person | undefined;
  /** What the line that opens a list says of its rows: "Hill is scheduled for five events in the No. 33:". */
  readonly leadIn: (sentence: Sentence) => LeadIn | undefined;
  /** The heading over a sentence, as it stands; empty if there is none. */
  readonly heading: (sentence: Sentence) => string;
  /** The car with a number that the heading over a sentence names. */
  readonly headingCar: (sentence: Sentence) => CarMention | undefined;
  /** The one season that the heading over a sentence names. */
  readonly headingSeason: (sentence: Sentence) => number | undefined;
  readonly officeHolders: ReadonlySet<Person>;
  /** The people with a post on a car's crew, and which. */
  readonly crew: ReadonlyMap<Person, CrewPost['role']>;
  /** The driver of an article whose first two sentences name no other. */
  readonly leadDriver: Person | undefined;
  /** The article is about crews as such. */
  readonly isAboutCrews: boolean;
}

/** Driver, car, team and series that the rows of a list inherit from the sentence before it. */
export interface LeadIn {
  readonly drivers: readonly Person[];
  readonly car?: CarMention | undefined;
  readonly team?: string | undefined;
  readonly series?: string | undefined;
}
