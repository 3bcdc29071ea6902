/** Words of a clause that give a post and no seat: "stays on as an adviser", "joins as a consultant". */
export const OTHER_POST =
  /\bas (?:an? |the |its |their |team )?(?:[\w-]+ ){0,2}(?:advis[eo]r|consultant|coach|ambassador|owner|co-owner|partner|sponsor|mentor|analyst|president|manager|director|engineer|mechanic|spotter|reserve|intern|apprentice|technician|fabricator|specialist|changer|carrier|jackman|fueler|trainer|strategist|scout|executive|officer|chairman|spokes(?:man|woman|person)|reporter|commentator|broadcaster|assistant|crew member|member of (?:the|its) (?:pit )?crew)\b/;
