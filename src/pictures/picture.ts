/** A picture that goes with an answer. The answer says all that it shows: nobody needs it. */
export interface Picture {
  /** Name of the file, without ending: `career`. */
  readonly name: string;
  readonly svg: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}
