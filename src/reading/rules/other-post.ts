/** Words of a clause that give a post and no seat: "stays on as an adviser", "joins as a consultant". */
export const OTHER_POST =
  /\bas (?:an? |the |its |their |team )?(?:[\w-]+ ){0,2}(?:advis[eo]r|consultant|coach|ambassador|owner|co-owner|partner|sponsor|mentor|analyst|president|manager|director|engineer|mechanic|spotter|reserve)\b/;
