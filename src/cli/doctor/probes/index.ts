import type { Probe } from '../types.js'
import { accountEnumeration } from './accountEnumeration.js'
import { accountSecrets } from './accountSecrets.js'
import { anonymousCounts } from './anonymousCounts.js'
import { anonymousEntries } from './anonymousEntries.js'
import { anonymousFiles } from './anonymousFiles.js'
import { anonymousGraphql } from './anonymousGraphql.js'
import { anonymousInternals } from './anonymousInternals.js'
import { anonymousPeople } from './anonymousPeople.js'
import { anonymousVersions } from './anonymousVersions.js'
import { auditChanges } from './auditChanges.js'
import { bulkDelete } from './bulkDelete.js'
import { bulkEdit } from './bulkEdit.js'
import { bulkPublish } from './bulkPublish.js'
import { bulkPublishAll } from './bulkPublishAll.js'
import { clientExpired } from './clientExpired.js'
import { clientPeople } from './clientPeople.js'
import { clientReads } from './clientReads.js'
import { clientTrash } from './clientTrash.js'
import { clientWrites } from './clientWrites.js'
import { consentEvidence } from './consentEvidence.js'
import { cookieFlags } from './cookieFlags.js'
import { corsCredentials } from './corsCredentials.js'
import { createEntry } from './createEntry.js'
import { csrfOrigin } from './csrfOrigin.js'
import { deleteEntry } from './deleteEntry.js'
import { deliveryBatch } from './deliveryBatch.js'
import { deliveryBody } from './deliveryBody.js'
import {
  deliveryBreadth,
  deliveryCost,
  deliveryDepth,
  deliveryFirst,
  deliveryTokens,
} from './deliveryLimits.js'
import { deliveryDraft, deliveryTrashed, deliveryUnpublished } from './deliveryTexts.js'
import { deliveryFallback } from './deliveryFallback.js'
import { deliveryFiles } from './deliveryFiles.js'
import { deliveryPreview } from './deliveryPreview.js'
import { deliveryWithdrawn } from './deliveryWithdrawn.js'
import { deliveryWrites } from './deliveryWrites.js'
import { duplicatePublishes } from './duplicatePublishes.js'
import { editLive } from './editLive.js'
import { editScheduled } from './editScheduled.js'
import { errorDetails } from './errorDetails.js'
import { fileTraversal } from './fileTraversal.js'
import { firstRegister } from './firstRegister.js'
import { foreignLocale } from './foreignLocale.js'
import { graphqlAllLocales } from './graphqlAllLocales.js'
import { graphqlDelete } from './graphqlDelete.js'
import { graphqlForeign } from './graphqlForeign.js'
import { graphqlInternals } from './graphqlInternals.js'
import { graphqlIntrospection } from './graphqlIntrospection.js'
import { graphqlPublish } from './graphqlPublish.js'
import { graphqlSuggestions } from './graphqlSuggestions.js'
import { graphqlUrlLocale } from './graphqlUrlLocale.js'
import { headersAdmin } from './headersAdmin.js'
import { headersApi } from './headersApi.js'
import { headersFiles } from './headersFiles.js'
import { headersSite } from './headersSite.js'
import { listLimit } from './listLimit.js'
import {
  loadConnections,
  loadDocuments,
  loadHalfSignIns,
  loadImages,
  loadPaths,
  loadSearches,
  loadIntrospection,
  loadHalfBodies,
  loadUploads,
} from './load.js'
import { lockTells } from './lockTells.js'
import { makeClient } from './makeClient.js'
import { noLocale } from './noLocale.js'
import { objectForText } from './objectForText.js'
import { otherAccount } from './otherAccount.js'
import { ownRole } from './ownRole.js'
import { poweredBy } from './poweredBy.js'
import { publicationState } from './publicationState.js'
import { publishAll } from './publishAll.js'
import { publishAsDraft } from './publishAsDraft.js'
import { publishOwn } from './publishOwn.js'
import { publishSpecific } from './publishSpecific.js'
import { removeRow } from './removeRow.js'
import { restAllLocales } from './restAllLocales.js'
import { restDraft } from './restDraft.js'
import { restFallback } from './restFallback.js'
import { restoreTrash } from './restoreTrash.js'
import { restoreVersion } from './restoreVersion.js'
import { restPopulate } from './restPopulate.js'
import { restTrash } from './restTrash.js'
import { restWhere } from './restWhere.js'
import { runJobs } from './runJobs.js'
import { schedulePublication } from './schedulePublication.js'
import { sharedField } from './sharedField.js'
import { signInLimit } from './signInLimit.js'
import { staleSave } from './staleSave.js'
import { translationLists } from './translationLists.js'
import { translatorAudit } from './translatorAudit.js'
import { translatorConsents } from './translatorConsents.js'
import { translatorPeople } from './translatorPeople.js'
import { trash } from './trash.js'
import { unpublishAll } from './unpublishAll.js'
import { unpublishOwn } from './unpublishOwn.js'
import { uploadByTranslator } from './uploadByTranslator.js'
import { uploadHtml, uploadSvg } from './uploadScripts.js'
import { weakPassword } from './weakPassword.js'
import { writeAllLocales } from './writeAllLocales.js'

/** Every probe, by what it is about, in the order in which they run. */
export const PROBES: Readonly<Record<string, readonly Probe[]>> = {
  /** Anonymous callers, the management API. */
  anonymous: [
    anonymousEntries,
    anonymousPeople,
    anonymousInternals,
    anonymousCounts,
    anonymousVersions,
    anonymousFiles,
    restAllLocales,
    restFallback,
    restDraft,
    restTrash,
    restWhere,
    restPopulate,
    anonymousGraphql,
    graphqlAllLocales,
    consentEvidence,
    publicationState,
    translationLists,
  ],
  /** Anonymous callers, the delivery API. */
  delivery: [
    deliveryDraft,
    deliveryUnpublished,
    deliveryFallback,
    deliveryTrashed,
    deliveryWithdrawn,
    deliveryPreview,
    deliveryFiles,
    deliveryWrites,
    deliveryDepth,
    deliveryBreadth,
    deliveryTokens,
    deliveryCost,
    deliveryFirst,
    deliveryBatch,
    deliveryBody,
  ],
  /** HTTP and accounts. */
  http: [
    firstRegister,
    errorDetails,
    fileTraversal,
    poweredBy,
    headersApi,
    headersAdmin,
    headersSite,
    headersFiles,
    corsCredentials,
    csrfOrigin,
    cookieFlags,
    weakPassword,
    accountSecrets,
    accountEnumeration,
    lockTells,
    signInLimit,
    uploadSvg,
    uploadHtml,
  ],
  /** API clients. */
  clients: [clientReads, clientPeople, clientTrash, clientWrites, clientExpired],
  /** The management GraphQL. */
  graphql: [
    graphqlIntrospection,
    listLimit,
    graphqlSuggestions,
    graphqlInternals,
    graphqlForeign,
    graphqlUrlLocale,
    graphqlPublish,
    graphqlDelete,
  ],
  /** A translator and other languages. */
  languages: [
    foreignLocale,
    noLocale,
    writeAllLocales,
    objectForText,
    bulkEdit,
    sharedField,
    removeRow,
    restoreVersion,
    staleSave,
  ],
  /** A translator and publication. */
  publication: [
    publishOwn,
    publishAsDraft,
    publishAll,
    unpublishAll,
    publishSpecific,
    unpublishOwn,
    editLive,
    bulkPublish,
    bulkPublishAll,
    schedulePublication,
    editScheduled,
    duplicatePublishes,
  ],
  /** A translator and what is not theirs. */
  belongings: [
    trash,
    deleteEntry,
    bulkDelete,
    restoreTrash,
    createEntry,
    translatorPeople,
    translatorConsents,
    translatorAudit,
    auditChanges,
    ownRole,
    otherAccount,
    makeClient,
    uploadByTranslator,
    runJobs,
  ],
  /** What weighs on the deployment; only if asked for. */
  load: [
    loadPaths,
    loadImages,
    loadUploads,
    loadConnections,
    loadHalfSignIns,
    loadDocuments,
    loadSearches,
    loadIntrospection,
    loadHalfBodies,
  ],
}

/** Runs only if asked for. */
export const HEAVY = 'load'
