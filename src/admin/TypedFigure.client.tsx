'use client'

import { Button, useField } from '@payloadcms/ui'

import type { Figures } from '../results/figures.js'
import { formatMeasure } from '../results/formatMeasure.js'
import { typedFigure, withArgument } from '../results/typedFigures.js'
import type { HeadlineSay } from './headlineText.js'

type Props = {
  /** Of the headline field. */
  path: string
  figures: Figures
  /** BCP 47, of the language that is edited. */
  tag: string
  say: HeadlineSay
}

/** Warns of a figure that was typed into the headline, and puts its argument there. */
export function TypedFigure({ path, figures, tag, say }: Props) {
  const { value: message, setValue } = useField<string>({ path })
  const { measure } = figures
  if (typeof message !== 'string' || !measure) return null
  const found = typedFigure({ message, ...figures, tag })
  if (!found) return null
  const text = message.slice(found.start, found.end)
  const key = found.contradicts ? 'contradicts' : 'typed'
  return (
    <p className="stories-headline__typed" role="status">
      {say(`headlinePreview.${key}`, { text, value: formatMeasure(measure, tag) })}{' '}
      <Button
        size="small"
        buttonStyle="secondary"
        margin={false}
        onClick={() => setValue(withArgument(message, found))}
      >
        {say('headlinePreview.fix', { argument: `{${found.argument}}` })}
      </Button>
    </p>
  )
}
