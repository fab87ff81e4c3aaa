type Words = Readonly<Record<string, Readonly<Record<string, string>>>>

/**
 * Payload's own texts where they read badly: French that names both genders of a word it does not
 * know, « paramètres régionaux » for a language, Spanish that says tú beside our usted; and a search
 * box that names the first field, though all texts are looked in. By namespace
 * and key, as in `@payloadcms/translations`; a host's own words win.
 */
export const PAYLOAD_WORDS: Readonly<Record<'en' | 'es' | 'fr', Words>> = {
  en: { general: { searchBy: 'Search' } },
  fr: {
    error: {
      localesNotSaved_one: 'La langue suivante n’a pas pu être enregistrée\u00a0:',
      localesNotSaved_other: 'Les langues suivantes n’ont pas pu être enregistrées\u00a0:',
    },
    fields: {
      addNew: 'Ajouter',
      addNewLabel: 'Ajouter\u00a0: {{label}}',
      chooseFromExisting: 'Choisir dans ce qui existe',
      chooseLabel: 'Choisir\u00a0: {{label}}',
      editLabelData: 'Modifier les données\u00a0: {{label}}',
      labelRelationship: 'Lien\u00a0: {{label}}',
      newLabel: 'Ajouter\u00a0: {{label}}',
      selectExistingLabel: 'Choisir dans ce qui existe\u00a0: {{label}}',
      uploadNewLabel: 'Téléverser\u00a0: {{label}}',
    },
    general: {
      all: 'Tout\u00a0:',
      allLocales: 'Toutes les langues',
      createNew: 'Créer',
      createNewLabel: 'Créer\u00a0: {{label}}',
      created: 'Création',
      createdAt: 'Création',
      creatingNewLabel: 'Nouvelle fiche\u00a0: {{label}}',
      deletedAt: 'Suppression',
      deletedCountSuccessfully: 'Suppression faite\u00a0: {{count}} {{label}}.',
      deletedSuccessfully: 'Suppression faite.',
      descending: 'Décroissant',
      documentIsTrashed: 'Cette fiche est dans la corbeille\u00a0; elle ne peut pas être modifiée.',
      fallbackToDefaultLocale: 'Montrer la langue par défaut à la place',
      // Followed by a colon wherever it is shown.
      locale: 'Langue\u00a0',
      locales: 'Langues',
      newLabel: 'Nouvelle fiche\u00a0: {{label}}',
      noLabel: '{{label}}\u00a0: –',
      noResults:
        'Rien ici\u00a0: {{label}}. Il n’y a encore rien, ou rien ne correspond aux filtres ci-dessus.',
      none: 'Rien',
      perPage: 'Par page\u00a0: {{limit}}',
      noTrashResults: 'Rien dans la corbeille\u00a0: {{label}}.',
      permanentlyDeletedCountSuccessfully:
        'Suppression définitive faite\u00a0: {{count}} {{label}}.',
      save: 'Enregistrer',
      saving: 'Enregistrement…',
      selectAll: 'Sélectionner tout\u00a0: {{count}} {{label}}',
      showAllLabel: 'Tout montrer\u00a0: {{label}}',
      successfullyCreated: '{{label}}\u00a0: création faite.',
      successfullyDuplicated: '{{label}}\u00a0: copie faite.',
      titleDeleted: '{{label}}\u00a0: «\u00a0{{title}}\u00a0» est supprimé.',
      titleTrashed: '{{label}}\u00a0: «\u00a0{{title}}\u00a0» est dans la corbeille.',
      trashedCountSuccessfully: 'Mis à la corbeille\u00a0: {{count}} {{label}}.',
      updatedCountSuccessfully: 'Modifications enregistrées\u00a0: {{count}} {{label}}.',
      updatedLabelSuccessfully: '{{label}}\u00a0: modifications enregistrées.',
      updatedSuccessfully: 'Modifications enregistrées.',
      searchBy: 'Rechercher',
    },
    localization: {
      cannotCopySameLocale: 'Choisissez une autre langue que celle d’où vient la copie.',
      copyToLocale: 'Copier vers une langue',
      localeToPublish: 'Langue à publier',
      selectLocaleToCopy: 'Choisissez la langue à copier',
      selectLocaleToDuplicate: 'Choisissez les langues à dupliquer',
    },
    version: {
      aboutToRestoreGlobal:
        'Restaurer «\u00a0{{label}}\u00a0» dans son état du {{versionDate}}\u00a0?',
      currentDraft: 'Brouillon actuel',
      currentPublishedVersion: 'Version publiée actuelle',
      lastSavedAgo: 'Dernier enregistrement il y a {{distance}}',
      noRowsFound: 'Rien ici\u00a0: {{label}}',
      previouslyDraft: 'Ancien brouillon',
      previousVersion: 'Version précédente',
      publishAllLocales: 'Publier toutes les langues',
      restoredSuccessfully: 'Restauration faite.',
      selectLocales: 'Choisissez les langues à afficher',
      showLocales: 'Afficher les langues\u00a0:',
      viewingVersion: 'Version\u00a0: {{entityLabel}} {{documentTitle}}',
      viewingVersionGlobal: 'Version\u00a0: {{entityLabel}}',
      viewingVersions: 'Versions\u00a0: {{entityLabel}} {{documentTitle}}',
      viewingVersionsGlobal: 'Versions\u00a0: {{entityLabel}}',
    },
  },
  es: {
    authentication: {
      beginCreateFirstUser: 'Para empezar, cree el primer usuario.',
      checkYourEmailForPasswordReset:
        'Si hay una cuenta con esa dirección, recibirá en breve un correo para restablecer la contraseña. Mire también en el correo no deseado.',
      forgotPasswordEmailInstructions:
        'Escriba su correo electrónico. Recibirá un mensaje para restablecer la contraseña.',
      forgotPasswordQuestion: '¿Olvidó su contraseña?',
      forgotPasswordUsernameInstructions:
        'Escriba su nombre de usuario. Recibirá un mensaje para restablecer la contraseña en la dirección de su cuenta.',
      generatingNewAPIKeyWillInvalidate:
        'Una nueva clave API <1>invalidará</1> la anterior. ¿Desea continuar?',
      loggedIn: 'Para iniciar sesión con otro usuario, primero <0>cierre su sesión</0>.',
      loggedInChangePassword:
        'Para cambiar su contraseña, entre en <0>su cuenta</0> y cámbiela desde ahí.',
      loginWithAnotherUser:
        'Para iniciar sesión con otro usuario, primero <0>cierre su sesión</0>.',
      newAccountCreated:
        'Se ha creado una cuenta para usted en <a href="{{serverURL}}">{{serverURL}}</a>. Siga este enlace o cópielo en su navegador para confirmar su correo: <a href="{{verificationURL}}">{{verificationURL}}</a>.<br> Después podrá iniciar sesión.',
      resetYourPassword: 'Restablecer su contraseña',
      verifyYourEmail: 'Confirme su correo',
      youAreInactive:
        'Lleva un tiempo sin actividad; por su seguridad, la sesión se cerrará en breve. ¿Desea mantenerla abierta?',
      youAreReceivingResetPassword:
        'Recibe este correo porque alguien pidió restablecer la contraseña de su cuenta. Siga este enlace o cópielo en su navegador:',
      youDidNotRequestPassword:
        'Si no lo pidió usted, ignore este correo: su contraseña seguirá como está.',
    },
    error: {
      deletingTitle: 'No se pudo eliminar {{title}}. Compruebe su conexión y vuelva a intentarlo.',
      unverifiedEmail: 'Confirme su correo electrónico antes de iniciar sesión.',
      notAllowedToAccessPage: 'No tiene permiso para acceder a esta página.',
      notAllowedToPerformAction: 'No tiene permiso para realizar esta acción.',
    },
    general: {
      aboutToPermanentlyDeleteTrash:
        'Está a punto de eliminar para siempre <0>{{count}}</0> <1>{{label}}</1> de la papelera. ¿Desea continuar?',
      all: 'Todo:',
      changesNotSaved: 'Sus cambios no se han guardado. Si sale ahora, los perderá.',
      currentlyEditing:
        'está editando este documento. Si usted toma el control, no podrá seguir y quizá pierda lo que no ha guardado.',
      deletedAt: 'Eliminado el',
      editAll: 'Editar todo',
      noLabel: '{{label}}: –',
      emptyTrashLabel: 'Vaciar la papelera {{label}}',
      permanentlyDeletedCountSuccessfully: 'Eliminados para siempre: {{count}} {{label}}.',
      resetPreferencesDescription:
        'Se restablecerán todas sus preferencias a los valores predeterminados.',
      saveChanges: 'Guardar cambios',
      sorryNotFound: 'No hay nada que corresponda a lo que pidió.',
      trash: 'Papelera',
      unsavedChanges: 'Tiene cambios sin guardar. Guárdelos o descártelos antes de continuar.',
      unsavedChangesDuplicate: 'Tiene cambios sin guardar. ¿Desea continuar con la duplicación?',
      searchBy: 'Buscar',
    },
    version: {
      autosavedVersion: 'Versión autoguardada',
      compareVersions: 'Comparar versiones',
      previouslyDraft: 'Borrador anterior',
      previousVersion: 'Versión anterior',
      specificVersion: 'Versión concreta',
    },
  },
}
