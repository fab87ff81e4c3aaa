import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { CollectionSlug, Field, FieldAffectingData, RichTextField } from 'payload'

import type { LabelKey } from '../i18n/adminText.js'
import { labelled, message } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import type { Check, CheckOptions } from './alsoCheck.js'
import { bodyBlocks } from './blocks.js'
import { PasteFeature, TableFeature } from './editorFeatures.js'
import { type Allowed, linkAddresses, unknownNode } from './checks/richTextNodes.js'
import { isSafeLink } from './checks/webAddress.js'
import { slugOf } from '../entries/slugOf.js'

type RichTextOptions = {
  name: string
  label: LabelKey
  required?: boolean
  /** `story`: every block; `plain`: images, documents and call-outs. @default 'plain' */
  blocks?: 'story' | 'plain'
  /** A further check. */
  check?: Check
  admin?: RichTextField['admin']
}

/** Localised rich text with the features that every front end of ours can show. */
export function richTextField(settings: Settings, options: RichTextOptions): RichTextField {
  const { name, label, required = false, blocks: set = 'plain', check, admin } = options
  const blocks = bodyBlocks(settings, set)
  const targets = linkTargets(settings)
  const allowed = { blocks: blocks.map(({ slug }) => slug), targets }
  return {
    name,
    type: 'richText',
    localized: true,
    required,
    ...labelled(label, admin),
    // In place of the editor's own check, which says it in English and in the words of developers.
    validate: (value: unknown, given: CheckOptions) => {
      const result = checkNodes(value, given, allowed)
      return result === true && check ? check(value, given) : result
    },
    editor: lexicalEditor({
      features: [
        ParagraphFeature(),
        HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
        BoldFeature(),
        ItalicFeature(),
        SubscriptFeature(),
        SuperscriptFeature(),
        UnorderedListFeature(),
        OrderedListFeature(),
        IndentFeature(),
        BlockquoteFeature(),
        LinkFeature({ enabledCollections: targets, fields: linkFields }),
        HorizontalRuleFeature(),
        BlocksFeature({ blocks }),
        TableFeature(),
        PasteFeature(),
        FixedToolbarFeature(),
        InlineToolbarFeature(),
      ],
    }),
  }
}

function linkTargets(settings: Settings): CollectionSlug[] {
  const keys = ['themes', 'stories', 'documents'] as const
  return keys.filter((key) => !settings.off.has(key)).map((key) => slugOf(settings, key))
}

function checkNodes(state: unknown, { req }: CheckOptions, allowed: Allowed): string | true {
  const type = unknownNode(state, allowed)
  if (type !== null) return message(req, 'check.richText.node', { type })
  const url = linkAddresses(state).find((address) => !isSafeLink(address))
  return url === undefined || message(req, 'check.richText.link', { url })
}

/** The drawer in which a link is written says at once what is wrong; saves are checked above. */
function linkFields({ defaultFields }: { defaultFields: FieldAffectingData[] }): Field[] {
  return defaultFields.map((field) => {
    const validate = 'name' in field && field.name === 'url' ? checkTypedUrl : () => true as const
    return { ...field, validate } as Field
  })
}

const checkTypedUrl: Check = (value, { req, event, siblingData }) => {
  const { linkType } = siblingData as { linkType?: unknown }
  const url = typeof value === 'string' ? value.trim() : ''
  if (event !== 'onChange' || linkType === 'internal' || isSafeLink(url)) return true
  return message(req, 'check.richText.link', { url })
}
