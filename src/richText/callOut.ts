import { adminText, labelled } from '../i18n/adminText.js'
import type { BlockOptions } from './types.js'

const STYLES = ['info', 'quote', 'warning'] as const

/** Words that stand out from the text around them. */
export const callOut: BlockOptions = {
  config: {
    slug: 'callOut',
    admin: { disableBlockName: true },
    labels: {
      singular: adminText('blocks.callOut.label'),
      plural: adminText('blocks.callOut.plural'),
    },
    fields: [
      {
        name: 'style',
        type: 'select',
        required: true,
        defaultValue: STYLES[0],
        options: STYLES.map((value) => ({ value, label: adminText(`callOut.${value}`) })),
        ...labelled('blocks.callOut.style'),
        // The check of the rich text looks into its blocks itself.
        validate: () => true as const,
      },
      {
        name: 'text',
        type: 'textarea',
        required: true,
        ...labelled('blocks.callOut.text'),
        validate: () => true as const,
      },
    ],
  },
  values: { style: STYLES, text: 'String!' },
  words: ['text'],
  html: ({ style, text }, { escape, paragraphs }) => {
    const html = paragraphs(String(text))
    const css = `stories-call-out stories-call-out-${escape(String(style))}`
    return html && `<aside class="${css}">${html}</aside>`
  },
}
