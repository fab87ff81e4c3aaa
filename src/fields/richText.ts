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
import type { CollectionSlug, RichTextField } from 'payload'

import type { LabelKey } from '../i18n/text.js'
import { labelled } from '../i18n/text.js'
import type { Settings } from '../options.js'
import { bodyBlocks } from './blocks.js'
import { slugOf } from './slugOf.js'

type RichTextOptions = {
  name: string
  label: LabelKey
  required?: boolean
  /** `story`: every block; `plain`: images, documents and call-outs. @default 'plain' */
  blocks?: 'story' | 'plain'
  admin?: RichTextField['admin']
}

/** Localised rich text with the features that every front end of ours can show. */
export function richTextField(settings: Settings, options: RichTextOptions): RichTextField {
  const { name, label, required = false, blocks = 'plain', admin } = options
  return {
    name,
    type: 'richText',
    localized: true,
    required,
    ...labelled(label, admin),
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
        LinkFeature({ enabledCollections: linkTargets(settings) }),
        HorizontalRuleFeature(),
        BlocksFeature({ blocks: bodyBlocks(settings, blocks) }),
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
