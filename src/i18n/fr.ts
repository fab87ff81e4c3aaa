import type { Texts } from './en.js'
import { audit } from './fr/audit.js'
import { checks } from './fr/checks.js'
import { common } from './fr/common.js'
import { dates } from './fr/dates.js'
import { drafts } from './fr/drafts.js'
import { editor } from './fr/editor.js'
import { entries } from './fr/entries.js'
import { forms } from './fr/forms.js'
import { glossary } from './fr/glossary.js'
import { headline } from './fr/headline.js'
import { messages } from './fr/messages.js'
import { names } from './fr/names.js'
import { people } from './fr/people.js'
import { publication } from './fr/publication.js'
import { rights } from './fr/rights.js'
import { saving } from './fr/saving.js'
import { schedule } from './fr/schedule.js'
import { security } from './fr/security.js'
import { translating } from './fr/translating.js'
import { uploads } from './fr/uploads.js'
import { webhooks } from './fr/webhooks.js'
import { workspace } from './fr/workspace.js'
import { translation } from './fr/translation.js'

export const fr: Texts = {
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
