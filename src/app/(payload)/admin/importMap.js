import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeature as PasteFeature_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { TableFeature as TableFeature_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FormKeeper as FormKeeper_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { LanguageLinks as LanguageLinks_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { NoButton as NoButton_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { PublicationPanel as PublicationPanel_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { NoDiff as NoDiff_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { PublishSelection as PublishSelection_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { PublishButton as PublishButton_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { SaveDraftButton as SaveDraftButton_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { LocaleStatus as LocaleStatus_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { TranslateView as TranslateView_3affab01d5c7632302ee8e2014bb2673 } from 'payload-plugin-stories/rsc'
import { HistoryView as HistoryView_3affab01d5c7632302ee8e2014bb2673 } from 'payload-plugin-stories/rsc'
import { HeadlinePreview as HeadlinePreview_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { DayCell as DayCell_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { DayField as DayField_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { Unquoted as Unquoted_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { ConsentHelp as ConsentHelp_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { UploadProgress as UploadProgress_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { SaveButton as SaveButton_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { MomentCell as MomentCell_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { MomentField as MomentField_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { AuditExport as AuditExport_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { SendAgain as SendAgain_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { FindButton as FindButton_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { TranslationsNavLink as TranslationsNavLink_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { HostTexts as HostTexts_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { SaveGuard as SaveGuard_9d009cf4ea75b1bf94f53bf7133c67fa } from 'payload-plugin-stories/client'
import { TranslationsView as TranslationsView_3affab01d5c7632302ee8e2014bb2673 } from 'payload-plugin-stories/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "payload-plugin-stories/client#PasteFeature": PasteFeature_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/client#TableFeature": TableFeature_9d009cf4ea75b1bf94f53bf7133c67fa,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "payload-plugin-stories/client#FormKeeper": FormKeeper_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/client#LanguageLinks": LanguageLinks_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/client#NoButton": NoButton_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/client#PublicationPanel": PublicationPanel_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/client#NoDiff": NoDiff_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/client#PublishSelection": PublishSelection_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/client#PublishButton": PublishButton_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/client#SaveDraftButton": SaveDraftButton_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/client#LocaleStatus": LocaleStatus_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/rsc#TranslateView": TranslateView_3affab01d5c7632302ee8e2014bb2673,
  "payload-plugin-stories/rsc#HistoryView": HistoryView_3affab01d5c7632302ee8e2014bb2673,
  "payload-plugin-stories/client#HeadlinePreview": HeadlinePreview_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/client#DayCell": DayCell_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/client#DayField": DayField_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/client#Unquoted": Unquoted_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/client#ConsentHelp": ConsentHelp_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/client#UploadProgress": UploadProgress_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/client#SaveButton": SaveButton_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/client#MomentCell": MomentCell_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/client#MomentField": MomentField_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/client#AuditExport": AuditExport_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/client#SendAgain": SendAgain_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/client#FindButton": FindButton_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/client#TranslationsNavLink": TranslationsNavLink_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/client#HostTexts": HostTexts_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/client#SaveGuard": SaveGuard_9d009cf4ea75b1bf94f53bf7133c67fa,
  "payload-plugin-stories/rsc#TranslationsView": TranslationsView_3affab01d5c7632302ee8e2014bb2673,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
