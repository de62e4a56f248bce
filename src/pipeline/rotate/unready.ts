/** Why a rotation is not begun. Nothing was changed anywhere. */
export class Unready extends Error {
  override readonly name: string = 'Unready';
}

/** All is well, but a person has to make the new one. */
export class ByHand extends Unready {
  override readonly name = 'ByHand';
}
