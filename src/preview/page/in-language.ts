import { textIn, type Words } from '../../replies/words.js';
import { type Definition, optionsOf } from './draft.js';

/** A command with descriptions and choices as Discord shows them to members with a language. */
export function inLanguage(definition: Definition, words: Words): Definition {
  const shown = optionsOf(definition).map((option) => ({
    ...option,
    description: textIn(words, option.description, option.description_localizations),
    ...(option.choices && {
      choices: option.choices.map((choice) => ({
        ...choice,
        name: textIn(words, choice.name, choice.name_localizations),
      })),
    }),
  }));
  return {
    ...definition,
    description: textIn(words, definition.description, definition.description_localizations),
    options: shown as NonNullable<Definition['options']>,
  };
}
