/**
 * A package that a host may leave out; null when it is not installed, which is told once.
 *
 * @param without what is different then: a sentence without its full stop
 */
export async function loadOptional<T>(name: string, without: string): Promise<T | null> {
  try {
    // A name that bundlers do not ask for, since it may not be there.
    return (await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ name)) as T
  } catch (error) {
    if (!isMissing(error)) throw error
    tellMissing(name, without)
    return null
  }
}

const told = new Set<string>()

/** Says once in this process what is different while a package is not installed. */
export function tellMissing(name: string, without: string): void {
  if (told.has(name)) return
  told.add(name)
  process.emitWarning(`${without}, because ${name} is not installed: npm install ${name}`)
}

function isMissing(error: unknown): boolean {
  const { code } = error as { code?: unknown } // whatever was thrown
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
}
