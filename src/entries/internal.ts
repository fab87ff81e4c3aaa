import { adminComponent } from './adminComponent.js'

/**
 * `admin` of a field that the system keeps for itself: it is not in the form, in what can be edited
 * in bulk, or in the comparison of versions. Payload completes each field's own.
 */
export function internal() {
  return {
    hidden: true,
    disableBulkEdit: true,
    components: { Diff: adminComponent('NoDiff') },
  }
}
