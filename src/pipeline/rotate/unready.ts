/** Why a rotation is not begun. Nothing was changed anywhere. */
export class Unready extends Error {
  override readonly name = 'Unready';
}
