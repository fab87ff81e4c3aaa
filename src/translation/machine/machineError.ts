/** A failure of a translation service, in words that translators may read: no key, no address. */
export class MachineError extends Error {
  override readonly name = 'MachineError'
}
