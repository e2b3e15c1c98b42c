/** A start that cannot go on for a reason the person can mend; the message is the whole answer. */
export class StartRefusal extends Error {
  override name = 'StartRefusal';
}
