import {
  type Action,
  type Area,
  AREA_ACTIONS,
  type Reach,
  RIGHTS,
  type Subject,
  SUBJECTS,
} from '../../../src/access/rights.js'

const NAMES: Record<Subject, string> = {
  admin: 'admin',
  editor: 'editor',
  reviewer: 'reviewer',
  translator: 'translator',
  viewer: 'viewer',
  clientRead: 'API client, `read`',
  clientPreview: 'API client, `preview`',
  anonymous: 'not signed in',
}

const REACHES: Record<Reach, string> = {
  all: 'yes',
  locales: 'own languages',
  self: 'own account',
  none: '–',
}

const ENTRY_ACTIONS: Record<Exclude<Action, 'manage'>, string> = {
  readPublished: 'Read published content through the delivery API.',
  readDraft:
    'Read entries as stored, including drafts, in the admin and the management API. API clients cannot read earlier versions or the trash.',
  create: 'Create an entry or a copy of one; a copy is a draft in every language.',
  editSource: 'Edit the original text of an entry.',
  editTranslation: 'Edit the texts in any other language.',
  editShared:
    'Edit shared fields: figures, dates, relations, images, and the order and number of rows.',
  submit: 'Submit a text for review. Requires the right to edit it.',
  approve: 'Approve a submitted text.',
  publish: 'Publish a language, or change its published text.',
  unpublish: 'Unpublish a language.',
  schedule: 'Schedule the publication or unpublication of a language.',
  restore: 'Restore an earlier version of a text. Requires the right to edit it.',
  trash: 'Move an entry to the trash, in every language, and restore it.',
  delete: 'Delete permanently.',
}

const UPLOAD_ACTIONS: Partial<Record<Action, string>> = {
  readPublished: 'Read files shown by a visible entry.',
  readDraft: 'See all files in the library.',
  create: 'Upload.',
  editShared: 'Edit a file and its texts, in every language.',
  delete: 'Delete permanently.',
}

const OFFICES: [Area, string][] = [
  ['consents', 'Consents and their evidence'],
  ['users', 'Accounts'],
  ['apiClients', 'API clients'],
  ['auditEvents', 'Audit log: read and export'],
  ['system', 'Jobs; ids of imported entries; the log of webhooks'],
]

const HEAD = `# Rights

<!-- Generated from src/access/rights.ts: \`npx vitest run --project unit rightsPage -u\`. -->

Who can do what. The access rules of every API and the buttons and menu of the admin follow this table. A host app changes it with the option
\`rights\` ([Your own Payload app](../start/plugin.md)), using the names in code font (API clients: \`clientRead\`, \`clientPreview\`;
anonymous callers: \`anonymous\`). [Roles](../guides/roles.md) explains what each role is for.

*yes*: everywhere. *own languages*: in the account's languages. *own account*: only that account, except its role and
languages. –: no.
`

const TAIL = `## What the table means

- An operation requires the right in every language that it changes. To publish or unpublish all languages at once, you need the right in each. The same
  applies to Payload's own version restore, which rewrites every language and the shared fields.
- A save can write only one language (\`locale=all\` is refused).
- A save by a user who cannot publish the language becomes a draft and does not change the published text. Unpublishing a language without the
  right is refused.
- Fields that a user cannot edit are read-only in the admin, and not stored if the user sends them anyway.
- Changes to shared fields go live when the original language is published.
- Only users who can publish everything can create a preview token, which lets its holder read every draft for an hour. It ends with its maker's session and rights.
- The last *admin* account keeps its role.
`

/** `docs/reference/rights.md`, for people to read, as the table has it. */
export function rightsPage(): string {
  const entries = Object.entries(ENTRY_ACTIONS)
  const uploads = Object.entries(UPLOAD_ACTIONS)
  return [
    HEAD,
    '## Entries\n',
    'Programmes, themes, key results, testimonials, stories and documents: `entries` for all of them, or a single collection by name.\n',
    table(entries.map(([action, text]) => [name(action), text, ...reaches('entries', action)])),
    '## Images, videos and files\n',
    'Collections `media` and `files`.\n',
    table(uploads.map(([action, text]) => [name(action), text, ...reaches('media', action)])),
    '## Administration\n',
    'Each has a single right, `manage`, which allows everything.\n',
    table(OFFICES.map(([area, text]) => [name(area), text, ...reaches(area, 'manage')])),
    TAIL,
  ].join('\n')
}

/** Rights that the page would not show, and words that are not rights; both stay empty. */
export function leftOut(): { missing: string[]; differing: string[] } {
  const told: Record<string, string[]> = {
    entries: Object.keys(ENTRY_ACTIONS),
    media: Object.keys(UPLOAD_ACTIONS),
    files: Object.keys(UPLOAD_ACTIONS),
    ...Object.fromEntries(OFFICES.map(([area]) => [area, ['manage']])),
  }
  const missing = Object.entries(AREA_ACTIONS).flatMap(([area, actions]) =>
    actions.filter((action) => !told[area]?.includes(action)).map((action) => `${area}.${action}`),
  )
  // One table for both kinds of upload.
  const differing = SUBJECTS.filter(
    (subject) => JSON.stringify(RIGHTS[subject].media) !== JSON.stringify(RIGHTS[subject].files),
  )
  return { missing, differing }
}

function name(word: string): string {
  return `\`${word}\``
}

function reaches(area: Area, action: string): string[] {
  return SUBJECTS.map((subject) => {
    const row: Record<string, Reach> = RIGHTS[subject][area]
    return REACHES[row[action] ?? 'none']
  })
}

function table(rows: string[][]): string {
  const head = ['', '', ...SUBJECTS.map((subject) => NAMES[subject])]
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n') + '\n'
}
