import { PluginError } from '../../errors.js'
import type { NamedFile } from '../xliff/zipFiles.js'
import type { FileFormat, FormatChoices } from './types.js'

type Named = Pick<FileFormat<never, unknown>, 'code' | 'label' | 'endings' | 'alsoChosen'>

/** The format of a code; without one the default; null for a code that there is not. */
export function formatOf<F extends Named>(formats: readonly F[], code: unknown): F | null {
  if (code === undefined || code === null) return formats[0] ?? null
  return formats.find((format) => format.code === code) ?? null
}

/** The format that files of this name are written in; null for another ending. */
export function formatByEnding<F extends Named>(formats: readonly F[], name: string): F | null {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return formats.find(({ endings }) => endings.includes(ending)) ?? null
}

/** Every ending of the formats, each once; with `chosen` those that other files have, too. */
export function endingsOf(formats: readonly Named[], { chosen = false } = {}): string[] {
  const of = ({ endings, alsoChosen = [] }: Named) =>
    chosen ? [...endings, ...alsoChosen] : endings
  return [...new Set(formats.flatMap(of))]
}

/** What the admin offers. */
export function choicesOf(formats: readonly Named[]): FormatChoices {
  return {
    formats: formats.map(({ code, label }) => ({ code, label })),
    accept: endingsOf(formats, { chosen: true })
      .map((ending) => `.${ending}`)
      .join(','),
  }
}

/**
 * What a file holds, read as the format of its ending, or else by its first bytes.
 *
 * @param how Passed to the format.
 * @throws BAD_USER_INPUT saying what is wrong with the file
 */
export function readAs<Out, In, How>(
  formats: readonly FileFormat<Out, In, How>[],
  { name, bytes }: NamedFile,
  how: How,
): In {
  const named = formats.filter(({ endings, alsoChosen = [] }) =>
    [...endings, ...alsoChosen].some((ending) => name.toLowerCase().endsWith(`.${ending}`)),
  )
  const format =
    named.find(({ isOne }) => isOne?.(bytes) ?? true) ??
    formats.find(({ isOne }) => isOne?.(bytes) ?? false) ??
    formats[0]
  if (!format) throw new PluginError('BAD_USER_INPUT', `${name}: no format can read it.`)
  try {
    return format.read(bytes, how)
  } catch (error) {
    if (error instanceof PluginError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new PluginError('BAD_USER_INPUT', `${name}: expected ${format.label}: ${reason}`)
  }
}
