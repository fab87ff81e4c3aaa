import { forgetSlug, type FormerSlug, formerSlugs } from '../editions/formerSlugs.js'
import { counted } from './counted.js'
import type { AddCommand, CommandContext } from './program.js'
import { UserError } from './report.js'

/** `addresses list` and `addresses forget`: slugs that lead to entries which now have others. */
export function addAddressCommands(add: AddCommand): void {
  add({
    usage: 'addresses list',
    description: 'list former slugs of entries, which lead to their present ones',
    run: list,
  })
  add({
    usage: 'addresses forget <slug>',
    description: 'let a former slug lead nowhere, for example because it names a person',
    run: forget,
  })
}

async function list({ app, report }: CommandContext): Promise<unknown> {
  const slugs = await formerSlugs(app)
  for (const slug of slugs) report.say(lineOf(slug))
  if (slugs.length === 0) report.say('There are no former slugs.')
  return { slugs }
}

async function forget({ app, report, args: [slug = ''] }: CommandContext): Promise<unknown> {
  const forgotten = await forgetSlug(app, slug)
  if (forgotten.length === 0)
    throw new UserError(
      `Expected a former slug, got ${JSON.stringify(slug)}. List them with \`addresses list\`.`,
    )
  for (const one of forgotten) report.say(lineOf(one))
  report.say(`${counted(forgotten.length, 'former slug')} forgotten.`)
  return { slugs: forgotten }
}

function lineOf({ at, ref, locale, slug }: FormerSlug): string {
  return `${at}  ${slug} (${ref} in ${locale})`
}
