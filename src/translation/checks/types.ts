import type { FormatsOptions } from '../formats/types.js'
import type { TextKey } from '../../i18n/en.js'
import type { Term } from '../glossary/types.js'
import type { MachineProvider } from '../machine/types.js'
import type { TextEdit } from '../segments/textEdit.js'
import type { Content } from '../segments/types.js'

export type CheckName =
  | 'empty'
  | 'codes'
  | 'placeholders'
  | 'length'
  | 'lineBreaks'
  | 'numbers'
  | 'numberWriting'
  | 'units'
  | 'names'
  | 'addresses'
  | 'glossary'
  | 'untranslated'
  | 'sentences'
  | 'frenchSpacing'
  | 'guillemets'
  | 'pairs'
  | 'punctuation'
  | 'spanishMarks'
  | 'doubledWords'
  | 'doubledSpaces'
  | 'edgeSpaces'
  | 'capital'
  | 'finalPunctuation'
  | 'quotes'
  | 'lengthRatio'

export type Severity = 'error' | 'warning' | 'info'

/** A sentence of the admin's texts, and what stands for its `{names}`. */
export type CheckMessage = { key: TextKey; values: Readonly<Record<string, string | number>> }

/** What a check found in a translation. */
export type Finding = {
  check: CheckName
  severity: Severity
  /** The translation may not be approved while it stands. */
  blocking: boolean
  message: CheckMessage
  /** Where: UTF-16 units in the target's words without codes, from 0; `to` is behind the last. */
  at?: { from: number; to: number }
  /** What fixes all problems of this kind: findings of one check share it. */
  fix?: Fix
}

/** The name of a fix, and its edit of the target as marked text (`../segments/markedText.ts`). */
export type Fix = { label: TextKey; edit: TextEdit }

/** What is wrong with one segment, and how much more is. */
export type Findings = { findings: readonly Finding[]; more: number }

/** A finding before options have their say; `severity` only where it is less than its check's. */
export type Found = Omit<Finding, 'check' | 'severity' | 'blocking'> & { severity?: Severity }

/** What is compared. */
export type CheckInput = {
  source: Content
  target: Content
  /** BCP 47 tags. */
  sourceLocale: string
  targetLocale: string
  /** May have line breaks. @default true */
  multiline?: boolean
  /** Extended grapheme clusters; none when absent. */
  maxLength?: number
  /** The glossary of the entry's programme and of all programmes. */
  terms?: readonly Term[]
}

/** What is compared, with what all checks need of it. */
export type CheckContext = Required<Pick<CheckInput, 'source' | 'target' | 'sourceLocale'>> &
  Required<Pick<CheckInput, 'targetLocale' | 'multiline' | 'terms'>> & {
    maxLength: number | null
    /** `fr` of `fr-CA`. */
    language: string
    sourceWords: SideWords
    targetWords: SideWords
  }

/** One side's words. All of these texts but `read` have the same positions. */
export type SideWords = {
  /** Without codes. */
  plain: string
  /** `plain`, with a neutral sign for each character of addresses and placeholders. */
  masked: string
  /** As one reads it: an ICU message in its form `other`, a neutral sign for a code that stands alone. */
  read: string
  /** Has forms of an ICU message, `{n, plural, …}`: its signs are not those of prose. */
  isMessage: boolean
  /** Where codes stand that have no text, as positions in `plain`, ascending. */
  alone: readonly number[]
}

/** One row of the table of checks. */
export type Check = {
  severity: Severity
  blocking: boolean
  run: (context: CheckContext) => Found[]
}

/** What an option may say of a check; `off` leaves it out. */
export type CheckOption = 'off' | Severity | { severity?: Severity; blocking?: boolean }
export type CheckOptions = Partial<Record<CheckName, CheckOption>>

/** The option `translation` of the plugin. */
export type TranslationOptions = {
  /** By check: left out, how serious, whether it holds up an approval. @default the table of checks */
  checks?: CheckOptions
  /** Drafts by machine, for people to check; `httpTranslation` makes one. @default none */
  machine?: MachineProvider
  /** Formats of files, beside XLIFF, CSV, TBX and TMX. @default none */
  formats?: FormatsOptions
}

/** The checks that run, and how seriously their findings are taken. */
export type ResolvedChecks = Readonly<
  Partial<Record<CheckName, Readonly<{ severity: Severity; blocking: boolean }>>>
>
