import type { LabelFunction, PayloadRequest } from 'payload'

import { en, type TextKey, type Texts } from './en.js'
import { es } from './es.js'
import { sayIn, type Vars } from './fillText.js'
import { noteLanguage } from './labelLanguages.js'
import { fr } from './fr.js'
import { adminLanguages, hostText } from './hostTexts.js'

/** One text in all languages of the admin, as Payload takes labels and descriptions. */
export type Translated = { en: string; fr: string; es: string } & Record<string, string>

/** Keys that name a field: `themes.title` for `themes.title.label`. */
export type LabelKey = { [K in TextKey]: K extends `${infer Name}.label` ? Name : never }[TextKey]

const TABLES: { en: Texts } & Partial<Record<string, Texts>> = { en, fr, es }

/** A text of the admin in all its languages; Payload picks the signed-in person's. */
export function adminText(key: TextKey): Translated {
  const own = { en: en[key], fr: fr[key], es: es[key] }
  const all = adminLanguages().map((language) => {
    const text = hostText(language, key) ?? TABLES[language]?.[key]
    return [language, text ?? own.en] as const
  })
  return { ...own, ...Object.fromEntries(all) }
}

/**
 * The same for labels of fields and collections: Payload names its buttons after them, and would
 * name them after an object.
 */
export function adminLabel(key: TextKey): LabelFunction {
  const texts = adminText(key)
  const label: LabelFunction = ({ i18n }) => {
    noteLanguage(i18n.language)
    const { [i18n.language]: own } = texts as Partial<Record<string, string>>
    return own ?? texts.en
  }
  labels.set(label, texts)
  return label
}

const labels = new WeakMap<LabelFunction, Translated>()

/** All texts of a label that `adminLabel` has made; null for every other one. */
export function textsOf(label: unknown): Translated | null {
  return typeof label === 'function' ? (labels.get(label as LabelFunction) ?? null) : null
}

/** Label and help of a field, from `KEY.label` and, where there is one, `KEY.description`. */
export function labelled<A extends object = object>(key: LabelKey, admin?: A) {
  const description = `${key}.description`
  return {
    label: adminLabel(`${key}.label`),
    admin: {
      ...(isTextKey(description) ? { description: adminText(description) } : {}),
      ...admin,
    } as { description?: Translated } & A, // spreading a generic loses `A` otherwise
  }
}

/**
 * A text in the caller's interface language, with `{name}` replaced from `vars`. English if we do
 * not have that language.
 */
export function message(req: Pick<PayloadRequest, 'i18n'>, key: TextKey, vars?: Vars): string {
  return sayIn<TextKey>({ en, fr, es }, req.i18n.language)(key, vars)
}

function isTextKey(key: string): key is TextKey {
  return key in en
}
