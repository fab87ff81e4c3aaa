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
  readPublished: 'Read what is published, by the delivery API.',
  readDraft:
    'Read entries as they are stored, drafts too, in the admin and the management API. Earlier versions and the trash are for people only.',
  create: 'Make a new entry, or a copy of one, which is a draft in every language.',
  editSource: 'Edit the texts of the language that the entry was first written in.',
  editTranslation: 'Edit the texts of any other language.',
  editShared:
    'Edit what all languages share: figures, dates, relations, images, order and number of rows.',
  submit: 'Hand a text in for review. Needs the right to edit it.',
  approve: 'Accept a text that was handed in.',
  publish: 'Make a language public, or change what is public in it.',
  unpublish: 'Take a language back.',
  schedule: 'Have a language published or taken back at a later time.',
  restore: 'Bring back an earlier version of a text. Needs the right to edit it.',
  trash: 'Move to the trash, in every language, and bring back.',
  delete: 'Delete for good.',
}

const UPLOAD_ACTIONS: Partial<Record<Action, string>> = {
  readPublished: 'Read the files that a visible entry shows.',
  readDraft: 'See all files in the library.',
  create: 'Upload.',
  editShared: 'Edit a file and its texts, in every language.',
  delete: 'Delete for good.',
}

const OFFICES: [Area, string][] = [
  ['consents', 'Consents, with their evidence'],
  ['users', 'Accounts'],
  ['apiClients', 'API clients'],
  ['auditEvents', 'Audit log: read and export'],
  ['system', 'Jobs; ids of imported entries'],
]

const HEAD = `# Rights

<!-- Generated from src/access/rights.ts: \`npx vitest run --project unit rightsPage -u\`. -->

Who may do what. The access of every API, the buttons and the menu of the admin follow this table. A host app changes it with the option
\`rights\` ([Your own Payload app](../start/plugin.md)); the words in code font are the ones to use there (API clients: \`clientRead\`, \`clientPreview\`;
who is not signed in: \`anonymous\`). What each role is for is told in
[Roles](../guides/roles.md).

*yes*: everywhere. *own languages*: in the languages of the account. *own account*: that one only, and there neither the role nor the
languages. –: no.
`

const TAIL = `## What the table means

- An operation is judged by every language that it touches. To publish or take back all languages at once takes the right in each of them; so
  does Payload's own restoring of a version, which rewrites every language and what they share.
- Nobody writes several languages in one save (\`locale=all\`).
- A save by somebody who may not publish a language is a draft, and leaves what is public as it is. To take a public language back without the
  right to is refused.
- What a person may not edit is read-only in the admin, and not stored if it is sent all the same.
- Edits of shared fields go live with the language that the entry was first written in.
- A preview token, which lets its holder read every draft for an hour, is made by those who may publish everything.
- The last account with the role *admin* keeps it.
`

/** `docs/reference/rights.md`, for people to read, as the table has it. */
export function rightsPage(): string {
  const entries = Object.entries(ENTRY_ACTIONS)
  const uploads = Object.entries(UPLOAD_ACTIONS)
  return [
    HEAD,
    '## Entries\n',
    'Programmes, themes, key results, testimonials, stories and documents: `entries`, or one of them by its name.\n',
    table(entries.map(([action, text]) => [name(action), text, ...reaches('entries', action)])),
    '## Images, videos and files\n',
    'Collections `media` and `files`.\n',
    table(uploads.map(([action, text]) => [name(action), text, ...reaches('media', action)])),
    '## Offices\n',
    'One right in each, `manage`: everything there is to do.\n',
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
