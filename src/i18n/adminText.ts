import type { LabelFunction, PayloadRequest } from 'payload'

import { en, type TextKey } from './en.js'
import { es } from './es.js'
import { sayIn, type Vars } from './fillText.js'
import { fr } from './fr.js'

/** One text in the three languages of the admin, as Payload takes labels and descriptions. */
export type Translated = { en: string; fr: string; es: string }

/** Keys that name a field: `themes.title` for `themes.title.label`. */
export type LabelKey = { [K in TextKey]: K extends `${infer Name}.label` ? Name : never }[TextKey]

const TABLES = { en, fr, es }

/** A text of the admin in its three languages; Payload picks the signed-in person's. */
export function adminText(key: TextKey): Translated {
  return { en: TABLES.en[key], fr: TABLES.fr[key], es: TABLES.es[key] }
}

/**
 * The same for labels of fields and collections: Payload names its buttons after them, and would
 * name them after an object.
 */
export function adminLabel(key: TextKey): LabelFunction {
  const texts = adminText(key)
  const label: LabelFunction = ({ i18n }) => {
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
  return sayIn<TextKey>(TABLES, req.i18n.language)(key, vars)
}

function isTextKey(key: string): key is TextKey {
  return key in en
}
