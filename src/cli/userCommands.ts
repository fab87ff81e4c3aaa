import { ROLES } from '../access/roles.js'
import { createAccount, resetPassword } from './accounts.js'
import type { AddCommand, CommandContext } from './program.js'

/** `users create`, for the first account too, and `users password`, the way back in. */
export function addUserCommands(add: AddCommand): void {
  add({
    usage: 'users create <email>',
    description:
      'create an account with a generated password, shown once; the first one is an administrator',
    options: [
      ['--name <name>', 'name of the person; by default the e-mail'],
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

function textsIn(options: CommandContext['options']) {
  const text = (name: string) => {
    const value = options[name]
    return typeof value === 'string' && value !== '' ? value : null
  }
  return { name: text('name'), role: text('role'), locales: text('locales') }
}
