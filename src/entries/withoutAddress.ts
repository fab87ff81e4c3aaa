/**
 * The name of an account as files may have it: `Ana Ruiz` of `Ana Ruiz <ana@example.org>`; empty for
 * an account that has nothing but an address.
 *
 * @see `accountName` of the audit log, which makes what is read here
 */
export function withoutAddress(name: string): string {
  return name.replace(/\s*<[^\s<>]+@[^\s<>]+>/g, '').replace(/^[^\s<>:]+@[^\s<>:]+$/, '')
}
