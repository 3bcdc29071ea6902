/** A note behind a driver's name that says that the seat is given up or not settled: "(out)", "– contract expires". */
export const GONE =
  /^(?:[–—:,;.|(\t-] *)*(?:is )?(?:out(?! of (?!(?:a |the )?(?:ride|seat|contract|work|job|race)\b))|gone|leaving|departed|departs|available|unsigned|free agent|released|retired|retiring|not back|not returning|no deal|no contract|not expected|not under|not signed|to be announced|(?:his |her |the )?(?:contract|deal) (?:runs out|expires|expiring|is up|ends|up))\b/i;

/** A note that says that somebody is only one of those who may get the seat: "in contention", "(TBC)". */
export const CANDIDATES =
  /^(?:[–—:,;.|(\t-] *)*(?:(?:both|all)(?: three)? )?(?:in (?:the |final )?(?:contention|frame|running|mix|hunt|picture|conversation|talks|discussions?|question)|candidates?|contenders?|(?:an?|the) (?:\S+ )?(?:possibility|candidate|contender|option|maybe|favou?rite)\b|(?:un)?likely|possible|probable|rumou?red|linked|mooted|tipped|expected|vying|fighting|being considered|under consideration|not (?:yet )?(?:confirmed|announced|signed|official)|unconfirmed|t\.?b\.?[ac]\b|to be confirmed|\?)/i;
