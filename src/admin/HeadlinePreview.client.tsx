'use client'

import { useDocumentInfo, useFormFields, useLocale, useTranslation } from '@payloadcms/ui'

import { toMeasure } from '../results/toMeasure.js'
import { formatHeadline } from '../results/formatHeadline.js'
import { type HeadlineProblem, headlineProblem } from '../results/headlineProblem.js'
import { type HeadlineSay, headlineTexts } from './headlineText.js'
import { STYLE } from './headlinePreviewStyle.js'
import { useSavedTexts } from './useSavedTexts.client.js'

type Props = {
  /** Of the headline field. */
  path: string
  /** The configured locales, in their order. */
  locales: readonly { code: string; tag: string }[]
}

/**
 * A key result's headline as it will read in every configured locale: in the one being edited as
 * the form stands, in the others as they were last saved.
 */
export function HeadlinePreview({ path, locales }: Props) {
  const { id, collectionSlug } = useDocumentInfo()
  const { code: current } = useLocale()
  const { i18n } = useTranslation()
  const written = useFormFields(([fields]) => fields[path]?.value)
  const measure = useMeasure()
  const say = headlineTexts(i18n.language)
  const { texts, failed } = useSavedTexts({ id, collection: collectionSlug, field: path })
  const names = new Intl.DisplayNames([i18n.language, 'en'], { type: 'language' })
  const isFigure = useFormFields(([fields]) => fields.kind?.value) !== 'outcome'
  return (
    <section className="stories-headline" aria-live="polite">
      <style href="stories-headline" precedence="medium">
        {STYLE}
      </style>
      <h4>{say('headlinePreview.title')}</h4>
      <dl>
        {locales.map(({ code, tag }) => (
          <div key={code} data-current={code === current}>
            <dt>{names.of(tag)}</dt>
            <Reading
              message={code === current ? written : texts[code]}
              measure={isFigure ? measure : null}
              tag={tag}
              say={say}
            />
          </div>
        ))}
      </dl>
      {isFigure && measure === null && <p>{say('headlinePreview.noValue')}</p>}
      {failed && <p role="alert">{say('headlinePreview.failed')}</p>}
    </section>
  )
}

type ReadingProps = {
  message: unknown
  measure: ReturnType<typeof toMeasure>
  tag: string
  say: HeadlineSay
}

function Reading({ message, measure, tag, say }: ReadingProps) {
  if (typeof message !== 'string' || message.trim() === '')
    return <dd data-missing>{say('headlinePreview.missing')}</dd>
  const problem = headlineProblem(message)
  if (problem) return <dd data-problem>{problemText(problem, say)}</dd>
  return <dd lang={tag}>{formatHeadline({ message, measure, tag })}</dd>
}

function problemText(problem: HeadlineProblem, say: ReadingProps['say']): string {
  const { code, position, excerpt, name } = problem
  const sentence = say(`headline.${code}`, { name: name ?? '' })
  return say('headline.problem', { position: position + 1, excerpt, sentence })
}

/** The result's measure as the form stands. */
function useMeasure(): ReturnType<typeof toMeasure> {
  const value = useFormFields(([fields]) => fields['measure.value']?.value)
  const unit = useFormFields(([fields]) => fields['measure.unit']?.value)
  const decimals = useFormFields(([fields]) => fields['measure.decimals']?.value)
  const qualifier = useFormFields(([fields]) => fields['measure.qualifier']?.value)
  const signed = useFormFields(([fields]) => fields['measure.signed']?.value)
  return toMeasure({ value, unit, decimals, qualifier, signed })
}
