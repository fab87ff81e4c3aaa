import type { TextField } from 'payload'

import { toMeasure } from '../results/toMeasure.js'
import { asText as textOf } from '../entries/read.js'
import { labelled, message, adminText } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { formatHeadline } from '../results/formatHeadline.js'
import { headlineProblem } from '../results/headlineProblem.js'
import { alsoCheckText, type CheckOptions } from './alsoCheck.js'

type Doc = Record<string, unknown>

/** A key result's headline: an ICU message with `{value}`, shown in every locale below the field. */
export function headlineField(settings: Settings): TextField {
  return {
    name: 'headline',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 500,
    validate: alsoCheckText('text', checkMessage),
    ...labelled('keyResults.headline', {
      placeholder: adminText('keyResults.headline.placeholder'),
      components: { afterInput: [preview(settings)] },
    }),
  }
}

/** The whole sentence: « 22 politiques et bonnes pratiques ont été systématisées. » */
export function keyResultTitle({
  texts,
  data,
  tag,
}: {
  texts: Doc
  data: Doc
  tag: string
}): string {
  const message = textOf(texts.headline)
  if (message === null) return ''
  const headline = formatHeadline({ message, measure: toMeasure(data.measure), tag })
  return [headline, textOf(texts.statement)].filter(Boolean).join(' ')
}

function checkMessage(value: string, { req }: CheckOptions): string | true {
  const problem = headlineProblem(value)
  if (!problem) return true
  const { code, position, excerpt, name } = problem
  const sentence = message(req, `headline.${code}`, { name: name ?? '' })
  return message(req, 'headline.problem', { position: position + 1, excerpt, sentence })
}

/** The headline in every locale, below the field. */
function preview(settings: Settings) {
  const locales = settings.locales.map(({ code, tag }) => ({ code, tag }))
  return { path: 'payload-plugin-stories/client#HeadlinePreview', clientProps: { locales } }
}
