'use client'

import { useDocumentInfo, useFormFields, useLocale, useTranslation } from '@payloadcms/ui'

import { asObject } from '../entries/read.js'
import type { Figures } from '../results/figures.js'
import { formatHeadline } from '../results/formatHeadline.js'
import { figuresOf } from '../results/toMeasure.js'
import { type HeadlineProblem, headlineProblem } from '../results/headlineProblem.js'
import { figuresIn } from './figuresIn.js'
import { type HeadlineSay, headlineTexts } from './headlineText.js'
import { STYLE } from './headlinePreviewStyle.js'
import { TypedFigure } from './TypedFigure.client.js'
import { useFigures } from './useFigures.client.js'
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
  const groups = useFigures()
  const figures = figuresOf(groups)
  const say = headlineTexts(i18n.language)
  const asked = { id, collection: collectionSlug, fields: `${path},measure,baseline,target` }
  const { saved, failed } = useSavedTexts(asked)
  const names = new Intl.DisplayNames([i18n.language, 'en'], { type: 'language' })
  const edited = locales.find(({ code }) => code === current)
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
              message={code === current ? written : asObject(saved[path])[code]}
              figures={code === current ? figures : figuresIn(groups, { saved, locale: code })}
              tag={tag}
              say={say}
            />
          </div>
        ))}
      </dl>
      {edited && <TypedFigure path={path} figures={figures} tag={edited.tag} say={say} />}
      {isFigure && figures.measure === null && <p>{say('headlinePreview.noValue')}</p>}
      {failed && <p role="alert">{say('headlinePreview.failed')}</p>}
    </section>
  )
}

type ReadingProps = {
  message: unknown
  figures: Figures
  tag: string
  say: HeadlineSay
}

function Reading({ message, figures, tag, say }: ReadingProps) {
  if (typeof message !== 'string' || message.trim() === '')
    return <dd data-missing>{say('headlinePreview.missing')}</dd>
  const problem = headlineProblem(message)
  if (problem) return <dd data-problem>{problemText(problem, say)}</dd>
  return <dd lang={tag}>{formatHeadline({ message, ...figures, tag })}</dd>
}

function problemText(problem: HeadlineProblem, say: ReadingProps['say']): string {
  const { code, position, excerpt, name } = problem
  const sentence = say(`headline.${code}`, { name: name ?? '' })
  return say('headline.problem', { position: position + 1, excerpt, sentence })
}
