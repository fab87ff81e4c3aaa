import type { Block, Field } from 'payload'

import { labelled, text } from '../i18n/text.js'
import type { Settings } from '../entries/settings.js'
import { relation, upload } from './relation.js'

const STYLES = ['info', 'quote', 'warning'] as const

type BlockName = 'testimonial' | 'keyResult' | 'document' | 'media' | 'callOut'

/**
 * Blocks of a rich text. What they hold is not localised again: the text around them already is.
 * A block whose collection is switched off is left out.
 */
export function bodyBlocks(settings: Settings, set: 'story' | 'plain'): Block[] {
  const media = block('media', [
    upload(settings, 'media', { name: 'media', label: 'blocks.media', required: true }),
  ])
  const documents = relation(settings, 'documents', {
    name: 'document',
    label: 'blocks.document',
    required: true,
  })
  const plain = [media, ...ifAny('document', documents), callOut()]
  if (set === 'plain') return plain
  const keyResults = relation(settings, 'keyResults', {
    name: 'keyResult',
    label: 'blocks.keyResult',
    required: true,
  })
  const testimonials = relation(settings, 'testimonials', {
    name: 'testimonial',
    label: 'blocks.testimonial',
    required: true,
  })
  return [...ifAny('testimonial', testimonials), ...ifAny('keyResult', keyResults), ...plain]
}

function callOut(): Block {
  return block('callOut', [
    {
      name: 'style',
      type: 'select',
      required: true,
      defaultValue: 'info',
      options: STYLES.map((value) => ({ value, label: text(`callOut.${value}`) })),
      ...labelled('blocks.callOut.style'),
    },
    { name: 'text', type: 'textarea', required: true, ...labelled('blocks.callOut.text') },
  ])
}

function ifAny(slug: BlockName, fields: Field[]): Block[] {
  return fields.length > 0 ? [block(slug, fields)] : []
}

function block(slug: BlockName, fields: Field[]): Block {
  return {
    slug,
    admin: { disableBlockName: true },
    labels: { singular: text(`blocks.${slug}.label`), plural: text(`blocks.${slug}.plural`) },
    // The checks of the rich text look into its blocks themselves (see `checkRichText`).
    fields: fields.map((field) => ({ ...field, validate: () => true as const }) as Field),
  }
}
