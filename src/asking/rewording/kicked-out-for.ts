import { namesIn } from '../names-in.js';
import { type Rewording, readPiece, tidy } from './rewording.js';
import { driversOf } from './who-is-named.js';

const LETS_GO =
  '(?:kick|kicks|kicked|kicking|boot|boots|booted|booting|dump|dumps|dumped|dumping|bump|bumps|bumped|bumping|axe|axes|axed|axing|cut|cuts|cutting|drop|drops|dropped|dropping|fire|fires|fired|firing|sack|sacks|sacked|sacking|ditch|ditches|ditched|ditching|release|releases|released|releasing|let|lets|letting|push|pushes|pushed|pushing|throw|threw|throwing|toss|tossed|move|moved|moving|shove|shoved|bench|benches|benched|benching|get rid|gets rid|got rid|getting rid|clear|cleared|clearing|give up|gave up|swap|swapped|swapping|sacrifice|sacrificed)';
const OUT = '(?: (?:out|off|aside|over|go|of|to the curb|from the team|from the car|on the street|overboard))*';
const FOR =
  '(?:for|in favou?r of|to make (?:room|way|space|place) for|to (?:get|sign|bring in|hire|put in|fit|seat|promote)|so that|to give (?:the|that) (?:seat|ride|car) to)';
const LETS_GO_FOR = new RegExp(
  `^(?:(?:so|and|but|ok)[ ,]+)*who(?:m)?(?:['’]?d| did| does| do|['’]?s| is| are| will| would| has| have)? (\\S.*?) (?:be |been |gonna |going to )*${LETS_GO}${OUT} ${FOR} (\\S[^?!]*?)[\\s?!.]*$`,
  'i',
);
/** "Who got moved aside to make room for Stone?" */
const WAS_LET_GO = new RegExp(
  `^(?:(?:so|and|but|ok)[ ,]+)*who(?:['’]?s| is| was| got| gets| will be| has been)(?: (?:getting|being|got))? ${LETS_GO}${OUT} ${FOR} (\\S[^?!]*?)[\\s?!.]*$`,
  'i',
);

/** "Who did Northline kick out for Stone?" asks who makes way for her there. */
export const kickedOutFor: Rewording = (text, setting) => {
  const [, passive] = WAS_LET_GO.exec(text) ?? [];
  const [, by, active] = passive === undefined ? (LETS_GO_FOR.exec(text) ?? []) : [];
  const heir = passive ?? active;
  if (heir === undefined || driversOf(readPiece(heir, setting).parts).length !== 1) return [];
  if (by === undefined) return [tidy(`who makes way for ${heir}`)];
  const { parts } = readPiece(by, setting);
  const isTeam = parts.length === 1 && parts.every((part) => namesIn(part).team !== undefined);
  return isTeam ? [tidy(`who makes way for ${heir} at ${by}`)] : [];
};
