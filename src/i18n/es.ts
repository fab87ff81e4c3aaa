import type { Texts } from './en.js'
import { audit } from './es/audit.js'
import { checks } from './es/checks.js'
import { common } from './es/common.js'
import { dates } from './es/dates.js'
import { drafts } from './es/drafts.js'
import { editor } from './es/editor.js'
import { entries } from './es/entries.js'
import { forms } from './es/forms.js'
import { glossary } from './es/glossary.js'
import { headline } from './es/headline.js'
import { messages } from './es/messages.js'
import { names } from './es/names.js'
import { people } from './es/people.js'
import { publication } from './es/publication.js'
import { rights } from './es/rights.js'
import { saving } from './es/saving.js'
import { schedule } from './es/schedule.js'
import { security } from './es/security.js'
import { translating } from './es/translating.js'
import { uploads } from './es/uploads.js'
import { webhooks } from './es/webhooks.js'
import { workspace } from './es/workspace.js'
import { translation } from './es/translation.js'

export const es: Texts = {
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
