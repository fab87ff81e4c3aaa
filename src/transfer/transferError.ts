/** A backup, an export or a target that is not as it must be: the text says what to do. */
export class TransferError extends Error {
  override readonly name = 'TransferError'
}
