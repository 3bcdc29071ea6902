/** How somebody is related to somebody else, in the singular and lower case: a part of patterns. */
export const KIN =
  '(?:(?:grand|god|step)?(?:father|mother|son|daughter|parent|child)(?:-in-law)?|(?:step|half-)?(?:brother|sister)(?:-in-law)?|dad|mom|mum|uncle|aunt|cousin|nephew|niece|twin|wife|husband|spouse|fianc[eé]e?)';
