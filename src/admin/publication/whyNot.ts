import type { Answer } from '../callApi.js'
import type { Say } from './publicationText.js'

/** Why a request was not carried out, in the language of the admin. */
export function whyNot(answer: Answer<unknown>, say: Say): string {
  if (answer.ok || answer.status === 0) return say('panel.action.offline')
  return say('panel.action.failed', { message: answer.message })
}
