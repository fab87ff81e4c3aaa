/** Words before a number that names a thing instead of counting: its point is no decimal mark. */
const NAMED = new RegExp(
  '(?<![\\p{L}\\p{N}])(?:' +
    'versions?|versión|versiones|v|web|industry|industrie|industria|goals?|targets?|sdgs?|odd|ods|objectifs?|objetivos?|cibles?|metas?|' +
    'fig|figs|figures?|figuras?|tables?|tablas?|tableaux?|tabl|tab|cuadros?|graph|graphiques?|gráficos?|box|encadré|recuadro|' +
    'chap|chapters?|chapitres?|cap|capítulos?|sect|sections?|sección|secciones|sec|arts?|articles?|artículos?|' +
    'paras?|paragraphs?|paragraphes?|párrafos?|párr|al|alinéas?|apartados?|points?|puntos?|notes?|notas?|' +
    'ann|annex|annexes?|anexos?|appendix|apéndice|indicators?|indicateurs?|indicador|indicadores|steps?|étapes?|pasos?|' +
    'activity|activité|actividad|outcome|output|résultat|resultado|produit|producto|module|módulo|lesson|leçon|lección|' +
    'nos?|n[°º]|n\\.[°º]|núms?|número|numéro|iso|§{1,2}' +
    ')\\.?[\\s\\u00a0\\u202f]?$',
  'iu',
)

/** « Goal 13.2 », “version 2.0”, « 3.2 Résultats » at the start: such a number is written alike everywhere. */
export function isLabel(number: {
  text: string
  before: string
  behind: string
  isFirst: boolean
}) {
  const { text, before, behind, isFirst } = number
  if (!/^\d{1,3}\.\d{1,3}$/.test(text)) return false
  return NAMED.test(before) || (isFirst && /^[\s\u00a0]+\p{Lu}/u.test(behind))
}
