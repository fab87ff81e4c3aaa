import { firstAccountHook, keepAdminHook, keepAdminOnDeleteHook } from '../access/accounts.js'
import { forceDraftHook } from '../access/forceDraft.js'
import { keepSharedHook } from '../access/keepShared.js'
import { keepTimes } from '../access/keepTimes.js'
import { refuseHook } from '../access/refuseHook.js'
import { refuseImpossible } from '../access/refuseImpossible.js'
import { logDelete, noteTitle } from '../audit/logDeletes.js'
import { logEntry, noteStatuses } from '../audit/logEntries.js'
import { logChange, notePassword } from '../audit/logOthers.js'
import { logLostPassword, logSignIn, logSignOut, noteSignIn } from '../audit/logSignIns.js'
import { noteOperation } from '../audit/operations.js'
import { refuseWrites } from '../audit/refuseWrites.js'
import { consentTitleHook } from '../consent/consentTitle.js'
import { coverHook } from '../documents/cover.js'
import { fileFactsHook, readFileHook } from '../documents/fileFacts.js'
import { refuseConsentInUse } from '../editions/refuseConsentInUse.js'
import { removeEditions, writeEditions } from '../editions/writeEditions.js'
import { expandFind } from '../finding/expandFind.js'
import { FOUND_KEYS } from '../finding/foundKeys.js'
import { releaseSlugs, releaseSlugsOnError } from '../fields/slug/reservations.js'
import { checkUploadHook } from '../media/checkUpload.js'
import { imageFactsHook } from '../media/imageFacts.js'
import { ACCEPTED } from '../media/kinds.js'
import { assumeLocale } from '../publication/assumeLocale.js'
import { publishAlone, publishOneLocale } from '../publication/publishOneLocale.js'
import { refuseBulkStatus } from '../publication/refuseBulkStatus.js'
import { refuseMalformed } from '../publication/refuseMalformed.js'
import { eachByItself, tellSeveral } from '../saving/eachByItself.js'
import { foldAutosaves } from '../saving/foldAutosaves.js'
import { keepRows } from '../saving/keepRows.js'
import { ownLoader } from '../saving/ownLoader.js'
import { askStatus, planLive } from '../saving/planLive.js'
import { refuseStale, takeRevision } from '../saving/refuseStale.js'
import { waitTurn } from '../saving/waitTurn.js'
import { carryOutFirst, holdScheduled } from '../schedule/guardScheduled.js'
import { forgetSchedules, endSchedules } from '../schedule/endSchedules.js'
import { onlyUploads } from '../security/files/onlyUploads.js'
import { volumeHook } from '../security/limits/volume.js'
import { capHook } from '../security/management/capHook.js'
import { passwordHook } from '../security/passwords/passwordHook.js'
import { forgetNames } from '../security/signIn/forgetNames.js'
import { afterSignIn, signInHook } from '../security/signIn/signInHooks.js'
import { forgetTerms } from '../translation/aids/termsFor.js'
import { refuseTwin } from '../translation/aids/refuseTwin.js'
import { followInTranslations, noteSource } from '../translation/records/followSource.js'
import {
  followTranslations,
  forgetTranslations,
} from '../translation/records/followTranslations.js'
import { noteNewFiles, setFilesAside } from '../uploads/keepFiles.js'
import { filesAreMade, makeFiles } from '../uploads/nameAhead.js'
import { makePictureSizes, takeSizes, writePictureSizes } from '../uploads/pictureSizes.js'
import { bringFile, dropDeleted, dropReplaced, sendFiles } from '../uploads/storeFiles.js'
import { EDITED, ENTRIES, FILED, LOGGED, LOGGED_OTHERS, OPEN, WRITTEN } from './groups.js'
import { host, step } from './step.js'

/**
 * What an operation does: every step of ours, in the order in which they run. Payload reads the
 * document and checks access between `beforeOperation` and `beforeValidate`, checks the fields
 * between that and `beforeChange`, and writes between `beforeChange` and `afterChange`. All of it
 * is one transaction. `host` stands for the hooks that the host app has added to the collection.
 *
 * What only notes something runs last before a change, when everything is decided, and what logs
 * it first after it.
 */
// prettier-ignore
export const STEPS = [
  step('beforeOperation', 'saving', 'ownLoader',            OPEN,        () => ownLoader, { whenOff: true }),
  step('beforeOperation', 'access', 'refuseImpossible',     OPEN,        () => refuseImpossible, { whenOff: true }),
  step('beforeOperation', 'access', 'keepTimes',            WRITTEN,     () => keepTimes, { whenOff: true }),
  step('beforeOperation', 'security', 'letIn',              ['users'],   (_, settings) => signInHook(settings)),
  step('beforeOperation', 'security', 'limitVolume',        OPEN,        (_, settings) => volumeHook(settings)),
  step('beforeOperation', 'security', 'capSize',            OPEN,        (_, { security }) => capHook(security)),
  step('beforeOperation', 'finding', 'expandFind',          FOUND_KEYS,  expandFind, { whenOff: true }),
  step('beforeOperation', 'security', 'onlyUploads',        FILED,       () => onlyUploads),
  step('beforeOperation', 'media', 'checkUpload',           FILED,       (key) => checkUploadHook(ACCEPTED[key]), { whenOff: true }),
  step('beforeOperation', 'uploads', 'bringFile',           ['media'],   (key, settings) => bringFile(settings, key), { whenOff: true }),
  step('beforeOperation', 'uploads', 'takeSizes',           ['media'],   (_, settings) => takeSizes(settings), { whenOff: true }),
  step('beforeOperation', 'documents', 'readFile',          ['files'],   () => readFileHook, { whenOff: true }),
  step('beforeOperation', 'saving', 'waitTurn',             WRITTEN,     () => waitTurn, { whenOff: true }),
  step('beforeOperation', 'schedule', 'carryOutFirst',      ENTRIES,     carryOutFirst),
  step('beforeOperation', 'access', 'refuse',               ENTRIES,     (key, settings) => refuseHook(settings, key), { whenOff: true }),
  step('beforeOperation', 'access', 'forceDraft',           ENTRIES,     (key, settings) => forceDraftHook(settings, key), { whenOff: true }),
  step('beforeOperation', 'publication', 'refuseMalformed', WRITTEN,     (_, settings) => refuseMalformed(settings), { whenOff: true }),
  step('beforeOperation', 'publication', 'assumeLocale',    WRITTEN,     (_, settings) => assumeLocale(settings), { whenOff: true }),
  step('beforeOperation', 'publication', 'refuseBulkStatus', ENTRIES,    () => refuseBulkStatus, { whenOff: true }),
  step('beforeOperation', 'publication', 'publishOneLocale', ENTRIES,    (_, settings) => publishOneLocale(settings), { whenOff: true }),
  step('beforeOperation', 'security', 'checkPassword',      ['users'],   () => passwordHook, { whenOff: true }),
  step('beforeOperation', 'audit', 'refuseWrites',          ['auditEvents'], () => refuseWrites, { whenOff: true }),
  host('beforeOperation'),
  step('beforeOperation', 'saving', 'keepRows',             ENTRIES,     (_, settings) => keepRows(settings)),
  step('beforeOperation', 'saving', 'eachByItself',         WRITTEN,     () => eachByItself),
  step('beforeOperation', 'uploads', 'setFilesAside',       FILED,       () => setFilesAside),
  step('beforeOperation', 'uploads', 'makeFiles',           FILED,       () => makeFiles),
  step('beforeOperation', 'saving', 'takeRevision',         ENTRIES,     () => takeRevision),
  step('beforeOperation', 'saving', 'askStatus',            ENTRIES,     () => askStatus),
  step('beforeOperation', 'audit', 'noteOperation',         LOGGED,      () => noteOperation),
  step('beforeOperation', 'audit', 'noteSignIn',            ['users'],   () => noteSignIn),

  step('beforeValidate', 'uploads', 'makePictureSizes',     ['media'],   (_, settings) => makePictureSizes(settings), { whenOff: true }),
  step('beforeValidate', 'uploads', 'filesAreMade',         FILED,       () => filesAreMade),
  step('beforeValidate', 'saving', 'refuseStale',           ENTRIES,     (_, settings) => refuseStale(settings)),
  step('beforeValidate', 'publication', 'publishAlone',     ENTRIES,     () => publishAlone, { whenOff: true }),
  host('beforeValidate'),
  step('beforeValidate', 'uploads', 'noteNewFiles',         FILED,       () => noteNewFiles),
  step('beforeValidate', 'uploads', 'writePictureSizes',    ['media'],   () => writePictureSizes, { whenOff: true }),
  step('beforeValidate', 'schedule', 'holdScheduled',       ENTRIES,     holdScheduled),

  step('beforeChange', 'access', 'keepShared',              ENTRIES,     (key, settings) => keepSharedHook(settings, key), { whenOff: true }),
  step('beforeChange', 'access', 'firstAccount',            ['users'],   (_, settings) => firstAccountHook(settings), { whenOff: true }),
  step('beforeChange', 'access', 'keepAdmin',               ['users'],   (_, settings) => keepAdminHook(settings), { whenOff: true }),
  step('beforeChange', 'media', 'imageFacts',               ['media'],   () => imageFactsHook, { whenOff: true }),
  step('beforeChange', 'documents', 'fileFacts',            ['files'],   () => fileFactsHook, { whenOff: true }),
  step('beforeChange', 'consent', 'title',                  ['consents'], () => consentTitleHook, { whenOff: true }),
  step('beforeChange', 'translation/aids', 'refuseTwin', ['glossaryTerms'], (_, settings) => refuseTwin(settings), { whenOff: true }),
  host('beforeChange'),
  step('beforeChange', 'uploads', 'sendFiles',              FILED,       (key, settings) => sendFiles(settings, key), { whenOff: true }),
  step('beforeChange', 'saving', 'planLive',                ENTRIES,     (_, settings) => planLive(settings)),
  step('beforeChange', 'translation/records', 'noteSource', ENTRIES,     (_, settings) => noteSource(settings)),
  step('beforeChange', 'audit', 'noteStatuses',             ENTRIES,     noteStatuses),
  step('beforeChange', 'audit', 'notePassword',             LOGGED_OTHERS, () => notePassword),

  step('afterChange', 'audit', 'logEntry',                  ENTRIES,     logEntry),
  step('afterChange', 'audit', 'logChange',                 LOGGED_OTHERS, logChange),
  step('afterChange', 'saving', 'foldAutosaves',            ENTRIES,     () => foldAutosaves),
  step('afterChange', 'schedule', 'endSchedules',           ENTRIES,     endSchedules),
  step('afterChange', 'editions', 'writeEditions',          EDITED,      writeEditions),
  step('afterChange', 'documents', 'cover',                 ['files'],   (_, settings) => coverHook(settings), { whenOff: true }),
  step('afterChange', 'fields', 'releaseSlugs',             ENTRIES,     () => releaseSlugs, { whenOff: true }),
  step('afterChange', 'translation/aids', 'forgetTerms', ['glossaryTerms'], () => ({ req }) => forgetTerms(req.payload), { whenOff: true }),
  step('afterChange', 'uploads', 'dropReplaced',            FILED,       (key, settings) => dropReplaced(settings, key), { whenOff: true }),
  host('afterChange'),
  step('afterChange', 'translation/records', 'followSource', ENTRIES,    followInTranslations),
  step('afterChange', 'translation/records', 'follow',      ENTRIES,     followTranslations),
  step('afterChange', 'security', 'forgetNames',            ['users'],   (_, settings) => forgetNames(settings)),

  step('afterOperation', 'saving', 'tellSeveral',           WRITTEN,     () => tellSeveral),

  step('beforeDelete', 'editions', 'refuseConsentInUse',    ['consents'], (_, settings) => refuseConsentInUse(settings)),
  step('beforeDelete', 'access', 'keepAdmin',               ['users'],   (_, settings) => keepAdminOnDeleteHook(settings), { whenOff: true }),
  host('beforeDelete'),
  step('beforeDelete', 'audit', 'noteTitle',                LOGGED,      noteTitle),

  step('afterDelete', 'audit', 'logDelete',                 LOGGED,      logDelete),
  step('afterDelete', 'schedule', 'forgetSchedules',        ENTRIES,     forgetSchedules),
  step('afterDelete', 'editions', 'removeEditions',         EDITED,      removeEditions),
  step('afterDelete', 'translation/aids', 'forgetTerms', ['glossaryTerms'], () => ({ req }) => forgetTerms(req.payload), { whenOff: true }),
  step('afterDelete', 'uploads', 'dropDeleted',             FILED,       (key, settings) => dropDeleted(settings, key), { whenOff: true }),
  host('afterDelete'),
  step('afterDelete', 'translation/records', 'forget',      ENTRIES,     forgetTranslations),
  step('afterDelete', 'security', 'forgetNames',            ['users'],   (_, settings) => forgetNames(settings)),

  step('afterError', 'fields', 'releaseSlugs',              ENTRIES,     () => releaseSlugsOnError, { whenOff: true }),

  step('afterLogin', 'audit', 'logSignIn',                  ['users'],   () => logSignIn),
  step('afterLogin', 'security', 'markDevice',              ['users'],   (_, settings) => afterSignIn(settings)),
  step('afterLogout', 'audit', 'logSignOut',                ['users'],   () => logSignOut),
  step('afterForgotPassword', 'audit', 'logLostPassword',   ['users'],   (_, settings) => logLostPassword(settings)),
] as const
