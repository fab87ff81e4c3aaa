import type { TextField } from 'payload'

import { adminComponent } from '../entries/adminComponent.js'
import { asObject, asText as textOf } from '../entries/read.js'
import { isPublishing } from '../entries/isPublishing.js'
import { labelled, message, adminText } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { figureOf } from '../results/figures.js'
import { figuresOf } from '../results/toMeasure.js'
import { formatHeadline } from '../results/formatHeadline.js'
import { argumentsIn } from '../results/argumentsIn.js'
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
  const headline = formatHeadline({ message, ...figuresOf(data), tag })
  return [headline, textOf(texts.statement)].filter(Boolean).join(' ')
}

function checkMessage(value: string, { req, data }: CheckOptions): string | true {
  const problem = headlineProblem(value)
  if (!problem) return isPublishing(data) ? checkFigures(value, { req, data }) : true
  const { code, position, excerpt, name } = problem
  const sentence = message(req, `headline.${code}`, { name: name ?? '' })
  return message(req, 'headline.problem', { position: position + 1, excerpt, sentence })
}

/** The headline in every locale, below the field. */
function preview(settings: Settings) {
  const locales = settings.locales.map(({ code, tag }) => ({ code, tag }))
  return { path: adminComponent('HeadlinePreview'), clientProps: { locales } }
}

/** A figure that is named and is not there would leave a gap in the sentence. */
function checkFigures(value: string, { req, data }: Pick<CheckOptions, 'req' | 'data'>) {
  const figures = figuresOf(asObject(data))
  // The value itself has a check of its own, and an outcome may do without.
  const missing = argumentsIn(value)
    .filter((name) => name !== 'value' && name !== 'magnitude')
    .find((name) => !figureOf(name, figures))
  return !missing || message(req, `headline.missing.${missing}`)
}
