import { resetPassword } from './accounts.js'
import type { AddCommand } from './program.js'

/** `users password`: the way back in for who lost theirs. */
export function addUserCommands(add: AddCommand): void {
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
