const BEFORE = '^(?:(?:so|and|hey|ok|okay|please|pls|yo)[ ,]+)*';
const ORDERED =
  "(?:(?:can|could|may) (?:i|you|we|someone|somebody) (?:please )?(?:get|have|list|name|see|tell me|show me|give me)|(?:i )?(?:need|want)|list|name|show(?: me)?|give me|tell me|who(?:['’]?s| is| are| all is)?)(?: out)? ";
const ALL = '(?:everyone|everybody|every(?: single)? driver|all (?:of )?(?:the )?(?:people|guys|names))(?: else)?';
/** "Everyone who's driven the 12", "list everybody thats ever driven it". */
const WHO_DOES = new RegExp(
  `${BEFORE}(?:${ORDERED})?${ALL} (?:who|that)(['’]?(?:s|ve)| (?:is|are|was|were|has|have|had|did|does))? (?=\\S)`,
  'i',
);
/** "Everyone in the 12", "everybody driving for Northline". */
const WHO_IS = new RegExp(`${BEFORE}(?:${ORDERED})?${ALL} (?=(?:in|at|on|with|\\p{L}+ing)\\b)`, 'iu');

/** "Who all drove the 12?", where nothing says when. */
const WHO_ALL =
  /^(?:(?:so|and|hey|ok)[ ,]+)*who all(?:['’]?(?:s|ve)| has| have| had)? (?:ever )?(?:been (?:in|driving)|drove|driven|raced|ran|had|piloted) (?=(?:the |#|no\.? ?\d|\d)?)/i;
const TIMED =
  /\b(?:19|20)\d\d\b|['’]\d\d\b|\b(?:this|last|next|current) (?:year|season|week|weekend|month)|\b(?:now|today|so far|at|yr)\b/i;

/** "All the Northline trucks, and who's in them". */
const ALL_THE =
  /^all (?:of )?(?:the )?(?=(?:[\p{L}\d'’.-]+ ){1,3}(?:\p{L}+cars|cars|trucks|drivers|rides|seats|entries)\b.*\band who)/iu;

/** A question that begins with everybody whom it asks for, as one that asks who they are. */
export function whoEverybodyIs(question: string): string {
  const asked = question
    .replace(
      WHO_DOES,
      (_all, verb: string | undefined) => `who all${verb === undefined ? '' : verb.trim() === verb ? "'s" : verb} `,
    )
    .replace(WHO_IS, 'who is ')
    .replace(ALL_THE, 'what are the ');
  const found = WHO_ALL.exec(asked);
  return found === null || TIMED.test(asked) ? asked : `who has driven ${asked.slice(found[0].length)}`;
}
