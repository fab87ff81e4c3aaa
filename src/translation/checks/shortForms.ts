/** Short forms with a point, in French, Spanish and English; the point is the word's, not the sentence's. */
const FORMS = [
  // Titles and names.
  'MM|M|Mme|Mmes|Mlle|Mr|Mrs|Ms|Dr|Drs|Dra|Dre|Sr|Sra|Sres|Sras|Srta|Ing|Lic|Prof|Profa|Pr|Me|St|Ste|Sto|Sta|Hon|Rev|Gen|Gral|Sgt|D|Dña|Arq|Abog',
  // Places in a work.
  'p|pp|pg|pág|págs|art|arts|núm|núms|no|nos|n|vol|vols|chap|cap|caps|sect|sec|secc|fig|figs|tabl|tab|para|paras|párr|al|let|lit|ch|ed|eds|éd|édit|trad|dir|coord|coords|comp|comps|cf|cfr|ibid|op|cit|et al|vs|ann|suppl|supl|réf|ref',
  // Approximations and examples.
  'env|aprox|approx|ca|c|ex|ej|p\\s?\\.\\s?ej|p\\s?\\.\\s?ex|i\\.\\s?e|e\\.\\s?g|etc|sq|sqq|ss|suiv|sig|sigs|resp|incl|excl|max|min|máx|mín|moy|hab|nb|obs|tel|tél|mob|av|avda|bd|boul|c\\/|ctra|dpto|depto|dept|dép|prov|univ|inst|int|ext|adm|admin',
  // Companies and states.
  'Inc|Ltd|Ltda|Co|Corp|Cía|S\\.\\s?A|EE|UU|EE\\. ?UU|U\\.S|U\\.K|U\\.N|Jr|a\\.\\s?m|p\\.\\s?m|J\\.-C|a\\. ?C|d\\. ?C|B\\.C|A\\.D|P\\.-?S|Fr|Bs',
  // Months.
  'janv|févr|fév|avr|juil|sept|oct|nov|déc|ene|feb|abr|jun|jul|ago|set|dic|Jan|Feb|Mar|Apr|Aug|Sep|Sept|Oct|Nov|Dec',
].join('|')

/** Ends with a short form or an initial, « M. », and what spaces follow. */
export const SHORT_FORM = new RegExp(`(?<![\\p{L}\\p{N}])(?:\\p{Lu}|${FORMS})\\.\\s*$`, 'iu')

/** The same where nothing may follow, initials apart: a sentence may end with a letter. */
export const SHORT_FORM_AT_END = new RegExp(`(?<![\\p{L}\\p{N}])(?:${FORMS})\\.$`, 'iu')
