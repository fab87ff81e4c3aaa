import { describe, expect, test } from 'vitest'

import { resolveOptions } from '../../../src/options.js'

const resolve = (rights: object) => resolveOptions({ rights: rights }, {}).rights

/** The message of the refusal. */
function refusal(rights: object): string {
  try {
    resolve(rights)
  } catch (error) {
    return (error as Error).message
  }
  return 'accepted'
}

describe('a host changes rights', () => {
  test('of all entries, or of one collection of them', () => {
    const rights = resolve({
      translator: { entries: { editSource: 'locales' }, stories: { publish: 'locales' } },
    })
    expect(rights.translator.themes).toMatchObject({ editSource: 'locales' })
    expect(rights.translator.themes.publish ?? 'none').toBe('none')
    expect(rights.translator.stories).toMatchObject({ editSource: 'locales', publish: 'locales' })
    expect(rights.reviewer).toEqual(resolve({}).reviewer)
  })

  test('and leaves those alone that it gives as undefined', () => {
    expect(resolve({ editor: { entries: { publish: undefined } }, viewer: undefined })).toEqual(
      resolve({}),
    )
  })
})

describe('words that are not in the table are refused:', () => {
  test('a subject', () => {
    expect(refusal({ translater: {} })).toMatchInlineSnapshot(
      `"options.rights.translater: expected one of admin, editor, reviewer, translator, viewer, clientRead, clientPreview, anonymous, got "translater". Did you mean "translator"?"`,
    )
  })
  test('a collection', () => {
    expect(refusal({ editor: { story: {} } })).toMatchInlineSnapshot(
      `"options.rights.editor.story: expected one of entries, media, files, consents, users, apiClients, auditEvents, system, programmes, themes, keyResults, testimonials, stories, documents, got "story". Did you mean "stories"?"`,
    )
  })
  test('an action that does not exist there', () => {
    expect(refusal({ editor: { consents: { publish: 'all' } } })).toMatchInlineSnapshot(
      `"options.rights.editor.consents.publish: expected one of manage, got "publish"."`,
    )
    expect(refusal({ editor: { stories: { edit: 'all' } } })).toMatchInlineSnapshot(
      `"options.rights.editor.stories.edit: expected one of readPublished, readDraft, create, editSource, editTranslation, editShared, submit, approve, publish, unpublish, schedule, restore, trash, delete, got "edit"."`,
    )
  })
  test('a reach', () => {
    expect(refusal({ editor: { stories: { publish: true } } })).toMatchInlineSnapshot(
      `"options.rights.editor.stories.publish: expected one of all, locales, self, none, got true."`,
    )
  })
})

describe('rights that make no sense are refused:', () => {
  test('languages where nothing is done per language', () => {
    expect(refusal({ reviewer: { entries: { editShared: 'locales' } } })).toMatchInlineSnapshot(
      `"options.rights.reviewer.entries.editShared: expected 'all' or 'none' (this right is not per language), got "locales"."`,
    )
  })
  test('languages for a role that has none', () => {
    expect(refusal({ editor: { stories: { publish: 'locales' } } })).toMatchInlineSnapshot(
      `"options.rights.editor.stories.publish: expected 'all' or 'none' (only reviewer and translator have languages), got "locales"."`,
    )
  })
  test('the own record where there is none', () => {
    expect(refusal({ reviewer: { entries: { publish: 'self' } } })).toMatchInlineSnapshot(
      `"options.rights.reviewer.entries.publish: expected 'all' or 'none' ('self' is for accounts only), got "self"."`,
    )
  })
  test('hiding what is published', () => {
    expect(refusal({ anonymous: { entries: { readPublished: 'none' } } })).toMatchInlineSnapshot(
      `"options.rights.anonymous.entries.readPublished: expected 'all' (published content is public; \`delivery: false\` removes the public API), got "none"."`,
    )
  })
  test('anything beyond delivery for those who do not sign in', () => {
    expect(refusal({ anonymous: { stories: { readDraft: 'all' } } })).toMatchInlineSnapshot(
      `"options.rights.anonymous.stories.readDraft: expected 'none' (anonymous callers can only read published content), got "all"."`,
    )
  })
  test('writing API clients, and drafts without the scope for them', () => {
    expect(refusal({ clientPreview: { stories: { publish: 'all' } } })).toMatchInlineSnapshot(
      `"options.rights.clientPreview.stories.publish: expected 'none' (API clients can only read; drafts require the scope \`preview\`), got "all"."`,
    )
    expect(refusal({ clientRead: { stories: { readDraft: 'all' } } })).toMatchInlineSnapshot(
      `"options.rights.clientRead.stories.readDraft: expected 'none' (API clients can only read; drafts require the scope \`preview\`), got "all"."`,
    )
  })
  test('administrators without accounts', () => {
    expect(refusal({ admin: { users: { manage: 'self' } } })).toMatchInlineSnapshot(
      `"options.rights.admin.users.manage: expected 'all' (otherwise no user could create or change accounts), got "self"."`,
    )
  })
  test('accounts in the hands of others, who could take any role', () => {
    expect(refusal({ editor: { users: { manage: 'all' } } })).toMatchInlineSnapshot(
      `"options.rights.editor.users.manage: expected 'self' or 'none' (a user who manages accounts could take any role), got "all"."`,
    )
  })
  test('writing without reading', () => {
    expect(refusal({ reviewer: { entries: { readDraft: 'none' } } })).toMatchInlineSnapshot(
      `"options.rights.reviewer.entries.readDraft: expected 'all' (required for editSource, editTranslation, submit, approve, publish, unpublish, schedule, restore), got "none"."`,
    )
    expect(
      refusal({ clientRead: {}, viewer: { media: { readDraft: 'none', create: 'all' } } }),
    ).toMatchInlineSnapshot(
      `"options.rights.viewer.media.readDraft: expected 'all' (required for create), got "none"."`,
    )
  })
  test('creating without the source text or the shared fields', () => {
    expect(refusal({ reviewer: { stories: { create: 'locales' } } })).toMatchInlineSnapshot(
      `"options.rights.reviewer.stories.create: expected no more than editShared allows, got "locales"."`,
    )
    expect(refusal({ editor: { stories: { editSource: 'none' } } })).toMatchInlineSnapshot(
      `"options.rights.editor.stories.editSource: expected at least 'all' (create requires it), got "none"."`,
    )
  })
  test('restoring or submitting what one may not edit', () => {
    expect(refusal({ viewer: { stories: { restore: 'all' } } })).toMatchInlineSnapshot(
      `"options.rights.viewer.stories.restore: expected no more than editSource or editTranslation allows, got "all"."`,
    )
    expect(refusal({ translator: { stories: { editTranslation: 'none' } } })).toMatchInlineSnapshot(
      `"options.rights.translator.stories.editTranslation: expected at least 'locales' (submit requires it), got "none"."`,
    )
  })
  test('scheduling without publishing or unpublishing', () => {
    expect(refusal({ translator: { stories: { schedule: 'locales' } } })).toMatchInlineSnapshot(
      `"options.rights.translator.stories.schedule: expected no more than publish or unpublish allows, got "locales"."`,
    )
  })
})
