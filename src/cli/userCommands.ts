import { resetPassword } from './accounts.js'
import type { AddCommand } from './program.js'

/** `users password`: the way back in for who lost theirs. */
export function addUserCommands(add: AddCommand): void {
  add({
    usage: 'users password <email>',
    description: 'give an account a new password, shown once, and sign it out everywhere',
    run: async ({ app, report, args: [email = ''] }) => {
      const password = await resetPassword({ app, email })
      report.say(`New password of ${email}: ${password}\nIt is not kept anywhere: note it now.`)
      return { email, password }
    },
  })
}
