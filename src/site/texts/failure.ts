type FailureTexts = { title: string; text: string; again: string }

/** Texts of the error page, apart from the others: they are the only ones that go to the browser. */
export const FAILURE: Record<string, FailureTexts> & { en: FailureTexts } = {
  en: {
    title: 'Something went wrong',
    text: 'This page cannot be shown at the moment. Please try again later.',
    again: 'Try again',
  },
  es: {
    title: 'Algo salió mal',
    text: 'Esta página no se puede mostrar en este momento. Vuelva a intentarlo dentro de un rato.',
    again: 'Volver a intentarlo',
  },
  fr: {
    title: 'Un problème est survenu',
    text: 'Cette page ne peut pas être affichée pour le moment. Veuillez réessayer un peu plus tard.',
    again: 'Réessayer',
  },
}
