import { driversCalled } from '../names.js';
import { namesIn } from '../names-in.js';
import { type Rewording, readPiece, tidy } from './rewording.js';
import { isOfCar } from './surname-there.js';

const OLD_CAR =
  /^((?:(?:so|and|but|hey)[ ,]+)*who(?:['’]?s| is| are| will| has| did)?)(?: \S+){0,2}? (?:in )?([\p{L}'’.-]+(?: [\p{L}'’.-]+)?['’]?s['’]?) (?:old|former|previous|ex-?) ?(?:(?:no\.? ?|#)?(\d{1,3}))(?: (?:car|truck|ride|seat|entry))?\b(.*)$/iu;

/** "Who's getting Stone's old 12?" asks who takes it over from the one of that name who had it. */
export const oldCar: Rewording = (text, setting) => {
  const [, , whose = '', number = '', rest = ''] = OLD_CAR.exec(text) ?? [];
  const typed = whose.replace(/['’]?s['’]?$|['’]$/i, '');
  if (typed === '') return [];
  const named = [typed, typed.split(' ').at(-1) ?? ''].flatMap((each) => {
    const [part, ...more] = readPiece(each, setting).parts;
    const { driver } = namesIn(part);
    return more.length === 0 && driver !== undefined ? [driver] : driversCalled(each, setting.view);
  });
  const [driver, ...others] = [...new Set(named)].filter((each) => isOfCar(each, number, setting));
  return driver === undefined || others.length > 0 ? [] : [tidy(`who takes over the ${number} from ${driver}${rest}`)];
};
