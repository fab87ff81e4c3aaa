import { ROLES } from '../access/roles.js'
import { asText } from '../entries/read.js'
import { createAccount, resetPassword } from './accounts.js'
import type { AddCommand, CommandContext } from './program.js'

/** `users create`, for the first account too, and `users password`, the way back in. */
export function addUserCommands(add: AddCommand): void {
  add({
    usage: 'users create <email>',
    description:
      'create an account with a generated password, shown once; the first one is an administrator',
    options: [
      ['--name <name>', 'name of the person; by default that of the e-mail, up to the @'],
      ['--role <role>', `${ROLES.join(', ')}; by default viewer`],
      ['--locales <locales>', 'languages of a translator or reviewer, separated by commas'],
    ],
    run: async ({ app, report, args: [email = ''], options }) => {
      const created = await createAccount(app, { email, ...textsIn(options) })
      report.say(
        `Created ${created.email} (${created.role}), password ${created.password}\n` +
          'The password is not stored anywhere: save it now.',
      )
      return created
    },
  })
  add({
    usage: 'users password <email>',
    description:
      'generate a new password for an account, show it once, and sign the account out everywhere',
    run: async ({ app, report, args: [email = ''] }) => {
      const password = await resetPassword({ app, email })
      report.say(`New password for ${email}: ${password}\nIt is not stored anywhere: save it now.`)
      return { email, password }
    },
  })
}

function textsIn({ name, role, locales }: CommandContext['options']) {
  return { name: asText(name), role: asText(role), locales: asText(locales) }
}
