/** What a member asked: a command's name and the options given. */
export interface Call {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}
