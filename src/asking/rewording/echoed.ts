import { type Rewording, tidy } from './rewording.js';

const ECHO =
  /^((?:(?:so|and|hey)[ ,]+)*)(?!(?:who|what|which|where|when|how|is|are|was|does|did|do|has|will)\b)(\S+(?: \S+){0,2}?)(?:['’]s| is| will be)? (racing|running|doing|driving|run|race|do|drive|has|have) ((?:how many|which|what) (?:[\w'’-]+ ){0,2}?(?:races|starts|series|cars?|trucks?|teams?|number))\b(.*)$/i;

/** "Stone is running how many races" asks how many races Stone is running: what is asked for may stand behind the verb. */
export const echoed: Rewording = (text) => {
  const [, , name = '', verb = '', asked = '', rest = ''] = ECHO.exec(text) ?? [];
  if (name === '') return [];
  const does = /ing$/i.test(verb) ? 'is' : 'does';
  return [tidy(`${asked} ${does} ${name} ${verb.replace(/^has$/i, 'have')}${rest}`)];
};
