/** Something kept that a newer version of this bot has written, which a change by this one would damage. */
export class NewerVersionError extends Error {
  override readonly name = 'NewerVersionError';

  /** @param what The beginning of a sentence: `What was chosen for slack:C1`. */
  constructor(what: string) {
    super(
      `${what} was written by a newer version of this bot: it can be changed once all of its processes are of that version.`,
    );
  }
}
