import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeature as PasteFeature_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { TableFeature as TableFeature_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
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
import { FormKeeper as FormKeeper_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { LanguageLinks as LanguageLinks_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { NoButton as NoButton_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { PublicationPanel as PublicationPanel_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { NoDiff as NoDiff_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { PublishSelection as PublishSelection_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { PublishButton as PublishButton_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { SaveDraftButton as SaveDraftButton_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { LocaleStatus as LocaleStatus_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { TranslateView as TranslateView_3affab01d5c7632302ee8e2014bb2673 } from 'payload-plugin-stories/rsc'
import { HistoryView as HistoryView_3affab01d5c7632302ee8e2014bb2673 } from 'payload-plugin-stories/rsc'
import { EmbedButton as EmbedButton_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { HeadlinePreview as HeadlinePreview_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { DayCell as DayCell_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { DayField as DayField_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { Unquoted as Unquoted_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { ConsentHelp as ConsentHelp_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { UploadProgress as UploadProgress_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { SaveButton as SaveButton_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { MomentCell as MomentCell_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { MomentField as MomentField_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { AuditExport as AuditExport_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { SendAgain as SendAgain_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { FindButton as FindButton_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { TranslationsNavLink as TranslationsNavLink_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { HostTexts as HostTexts_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { SaveGuard as SaveGuard_83871bce0670a8032102dfa0634d5791 } from 'payload-plugin-stories/admin'
import { TranslationsView as TranslationsView_3affab01d5c7632302ee8e2014bb2673 } from 'payload-plugin-stories/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "payload-plugin-stories/admin#PasteFeature": PasteFeature_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#TableFeature": TableFeature_83871bce0670a8032102dfa0634d5791,
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
  "payload-plugin-stories/admin#FormKeeper": FormKeeper_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#LanguageLinks": LanguageLinks_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#NoButton": NoButton_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#PublicationPanel": PublicationPanel_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#NoDiff": NoDiff_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#PublishSelection": PublishSelection_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#PublishButton": PublishButton_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#SaveDraftButton": SaveDraftButton_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#LocaleStatus": LocaleStatus_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/rsc#TranslateView": TranslateView_3affab01d5c7632302ee8e2014bb2673,
  "payload-plugin-stories/rsc#HistoryView": HistoryView_3affab01d5c7632302ee8e2014bb2673,
  "payload-plugin-stories/admin#EmbedButton": EmbedButton_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#HeadlinePreview": HeadlinePreview_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#DayCell": DayCell_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#DayField": DayField_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#Unquoted": Unquoted_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#ConsentHelp": ConsentHelp_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#UploadProgress": UploadProgress_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#SaveButton": SaveButton_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#MomentCell": MomentCell_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#MomentField": MomentField_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#AuditExport": AuditExport_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#SendAgain": SendAgain_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#FindButton": FindButton_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#TranslationsNavLink": TranslationsNavLink_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#HostTexts": HostTexts_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/admin#SaveGuard": SaveGuard_83871bce0670a8032102dfa0634d5791,
  "payload-plugin-stories/rsc#TranslationsView": TranslationsView_3affab01d5c7632302ee8e2014bb2673,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
