import { type Rewording, tidy } from './rewording.js';

const WHO_OUT =
  /^(?:(?:so|and|ok)[ ,]+)*(?:who(?:['’]?s| is| are| all is| all|['’]s all|se)?|(?:which|what) (?:drivers?|guys) (?:is|are)|anyone|anybody)(?: all)? (?:out|gone|done|on the way out)(?: of a (?:ride|seat|job))?(?! (?:at|of|for|in|with|on|there)\b)(?=\s|$|[?!.])(.*)$/i;
const IS_OUT =
  /^(?:(?:so|and|ok)[ ,]+)*(?:is|are|was) (\S+(?: \S+){0,2}?) (?:out|on the way out)((?: (?:after|at|next|this|for|in) \S.*)?)[\s?!.]*$/i;

/** "Who's out after this season?" asks who leaves. */
export const whoIsOut: Rewording = (text) => {
  const [all, when = ''] = WHO_OUT.exec(text) ?? [];
  if (all !== undefined) return [tidy(`which drivers are leaving their teams ${when}`)];
  const [, who, then = ''] = IS_OUT.exec(text) ?? [];
  return who === undefined ? [] : [tidy(`is ${who} leaving ${then}`)];
};
