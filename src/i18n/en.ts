import { audit } from './en/audit.js'
import { checks } from './en/checks.js'
import { common } from './en/common.js'
import { dates } from './en/dates.js'
import { drafts } from './en/drafts.js'
import { editor } from './en/editor.js'
import { entries } from './en/entries.js'
import { forms } from './en/forms.js'
import { glossary } from './en/glossary.js'
import { headline } from './en/headline.js'
import { messages } from './en/messages.js'
import { names } from './en/names.js'
import { people } from './en/people.js'
import { publication } from './en/publication.js'
import { rights } from './en/rights.js'
import { saving } from './en/saving.js'
import { schedule } from './en/schedule.js'
import { security } from './en/security.js'
import { translating } from './en/translating.js'
import { uploads } from './en/uploads.js'
import { webhooks } from './en/webhooks.js'
import { workspace } from './en/workspace.js'
import { translation } from './en/translation.js'

/** Every text of the admin in English, by key. The other languages have the same keys. */
export const en = {
  ...audit,
  ...checks,
  ...common,
  ...dates,
  ...drafts,
  ...editor,
  ...entries,
  ...forms,
  ...glossary,
  ...headline,
  ...messages,
  ...names,
  ...people,
  ...publication,
  ...rights,
  ...saving,
  ...schedule,
  ...security,
  ...translating,
  ...webhooks,
  ...workspace,
  ...uploads,
  ...translation,
}

export type TextKey = keyof typeof en
export type Texts = Record<TextKey, string>
