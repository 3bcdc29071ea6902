/** A name of two to five words as it is printed: "Ava Stone", "Renger van der Meer", "A.J. Carter Jr.", `Ava "Flint" Stone`. Source of a pattern with the flag `u`. */
export const NAME =
  "\\p{Lu}[\\p{L}\\p{M}’'.-]*(?: (?:van|von|der|de|di|la|[\"“]\\p{Lu}[\\p{L}\\p{M}’'.-]*[\"”]|\\p{Lu}[\\p{L}\\p{M}’'.-]*)){1,4}";
