import { optionsError } from '../../errors.js'
import { FORMATS } from './formats.js'
import type { Formats, FormatsOptions } from './types.js'

/**
 * The plugin's formats and, after them, those of the host app.
 *
 * @throws INVALID_OPTIONS for a code that is taken, or what no file name or address can hold
 */
export function resolveFormats(given: FormatsOptions = {}): Formats {
  return {
    texts: joined('texts', FORMATS.texts, given.texts),
    glossary: joined('glossary', FORMATS.glossary, given.glossary),
    memory: joined('memory', FORMATS.memory, given.memory),
  }
}

type Named = { code: string; endings: readonly string[]; alsoChosen?: readonly string[] }

function joined<F extends Named>(
  kind: keyof Formats,
  own: readonly F[],
  given: readonly F[] = [],
): readonly F[] {
  const taken = new Set(own.map(({ code }) => code))
  for (const [at, { code, endings, alsoChosen = [] }] of given.entries()) {
    const where = `translation.formats.${kind}[${at}]`
    if (!/^[a-z0-9][a-z0-9.-]*$/.test(code))
      throw optionsError(`${where}.code`, 'lower-case letters, digits, "." and "-"', code)
    if (taken.has(code)) throw optionsError(`${where}.code`, 'a code not yet taken', code)
    taken.add(code)
    const wrong = [...endings, ...alsoChosen].find((ending) => !/^[a-z0-9]{1,10}$/.test(ending))
    if (wrong !== undefined || endings.length === 0)
      throw optionsError(`${where}.endings`, 'endings such as "po", without a dot', wrong)
  }
  return [...own, ...given]
}
