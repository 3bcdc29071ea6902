/** What a line of an article is for. */
type BlockKind = 'heading' | 'paragraph' | 'bullet' | 'row' | 'caption' | 'aside';

/** One line of the body that says something. Offsets are UTF-16 units in the body. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** In a question-and-answer text: whose words these are, as printed before the colon. */
  readonly speaker?: string;
  /** The words in capitals before a dash that opened it: a town, or "TRUCKS". */
  readonly label?: string;
  /** It opens with the name of the team that it is about, and a colon. */
  readonly ofTeam?: true;
  /** It heads a row of nothing but names, as others of the article do. */
  readonly overNames?: true;
}
