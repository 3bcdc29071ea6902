/** Last words in the names of journals, stations and sites, in lower case, parted by blanks: "Motor Weekly", "the Charlotte Observer". */
export const MEDIA_WORDS = `sports news weekly daily monthly times journal herald observer tribune gazette chronicle sentinel bulletin dispatch
  inquirer digest insider newsletter newspaper magazine press post report radio podcast tv television network networks blog wire`;
