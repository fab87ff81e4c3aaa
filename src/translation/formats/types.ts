import type { ReadTbx } from '../glossary/readTbx.js'
import type { Term } from '../glossary/types.js'
import type { ReadTmx } from '../memory/readTmx.js'
import type { MemoryUnit } from '../memory/types.js'
import type { ExchangeFile, ReadFile } from '../xliff/model.js'

/** A kind of file that holds `Out` when it is written, and gives `In` when it is read. */
export type FileFormat<Out, In, How = object> = {
  /**
   * By which it is asked for: `?format=` of endpoints, `--format` of commands. Lower-case letters,
   * digits, `.` and `-`.
   */
  code: string
  /** As people know it. */
  label: string
  /** MIME type of what is written. */
  type: string
  /** Endings of file names, without the dot, lower case; files are written with the first. */
  endings: readonly [string, ...string[]]
  /** Endings that other kinds of files have, too: offered to choose from, passed over in a zip. */
  alsoChosen?: readonly string[]
  /** Whether a file is one, by its first bytes. @default by its ending alone */
  isOne?: (bytes: Uint8Array) => boolean
  /** The file, of all that is to be in it. */
  write: (content: Out) => Uint8Array | string
  /**
   * What is in a file.
   *
   * @throws any error that says what is wrong with the file; nothing of the file is stored then
   */
  read: (bytes: Uint8Array, how: How) => In
}

/** Texts of entries to be translated, and what came back. */
export type TextsFormat = FileFormat<ExchangeFile, ReadFile>
/** The glossary. */
export type GlossaryFormat = FileFormat<readonly Term[], ReadTbx>
/** The translation memory; `approved`: units are approved unless the file says otherwise. */
export type MemoryFormat = FileFormat<readonly MemoryUnit[], ReadTmx, { approved: boolean }>

/** Formats of the host app, beside those of the plugin. */
export type FormatsOptions = {
  texts?: readonly TextsFormat[]
  glossary?: readonly GlossaryFormat[]
  memory?: readonly MemoryFormat[]
}

/** Every format there is, the default one first. */
export type Formats = { readonly [K in keyof FormatsOptions]-?: NonNullable<FormatsOptions[K]> }

/** What a person chooses from. */
export type FormatChoice = Pick<TextsFormat, 'code' | 'label'>
export type FormatChoices = {
  formats: readonly FormatChoice[]
  /** Endings of the files that may be chosen, as an input has them. */
  accept: string
}
