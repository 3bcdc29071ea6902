import { type Rewording, readPiece, tidy } from './rewording.js';
import { driversOf } from './who-is-named.js';

const SEAT_TIME =
  /\b(?:(?:get|gets|getting|got|see|sees|seeing|have|having|has|log|logs|logging) )?(?:(?:any|some|more|most|much|a bit of|a lot of|the most) )?(?:seat time|track time|wheel time|time behind the wheel|(?:a )?(?:turns?|cracks?|shots?|goes?|stints?|spins?) (?:behind the wheel|in|at)(?= (?:of )?(?:the |that )?#?\d))/i;

/** Who gets seat time in a car drives it. */
export const seatTime: Rewording = (text) => (SEAT_TIME.test(text) ? [tidy(text.replace(SEAT_TIME, 'driving'))] : []);

const OPENED =
  /^(?:(?:so|and|but|ok)[ ,]+)*(?:which|what) (?:(?:cup|truck|xfinity) )?(?:seats?|rides?|cars?|trucks?|spots?|number)(?: (?:is|are|was|were|got|has|have|did|does|will))? (?:be )?(?:opened|opens?|opening|open|left|freed|frees|came|comes|vacant|vacated|available)(?: (?:up|open|free|available|vacant|now))*,? (?:because|bc|cause|cuz|by|with|when|after|since|now that|once|thanks to|from|due to) (\S.*?)(?:['’]s)? (?:retired|retires|retiring|retirement|left|leaves|leaving|gone|out|is out|is gone|exit|departure|departing|moved(?: (?:on|up|over))?|moves(?: (?:on|up|over))?|moving(?: (?:on|up|over))?|move|quit|stepped away|got (?:fired|dropped|cut)|was (?:fired|dropped|cut)|being (?:fired|dropped|cut))[\s?!.]*$/i;
const LEFT_BEHIND =
  /^(?:(?:so|and|but|ok)[ ,]+)*(?:which|what) (?:(?:cup|truck|xfinity) )?(?:seat|ride|car|truck|spot|number) (?:did|does|is|has|will) (\S.*?) (?:leave|leaving|left|vacate|vacating|vacated|give up|giving up|given up|open up|opening up)(?: behind| open| empty| vacant)*[\s?!.]*$/i;

/** "Which ride opened up because Stone retired?" asks which one she left. */
export const seatLeft: Rewording = (text, setting) => {
  const [, who] = OPENED.exec(text) ?? LEFT_BEHIND.exec(text) ?? [];
  if (who === undefined) return [];
  const { parts } = readPiece(who, setting);
  return parts.length === 1 && driversOf(parts).length === 1 ? [`did ${who} leave`] : [];
};
