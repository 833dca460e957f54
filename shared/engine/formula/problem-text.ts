import { DEEPEST_FORMULA, LONGEST_FORMULA } from './parse.ts'
import type { FormulaProblem, FormulaProblemCode } from './problem.ts'

export type Language = 'kk' | 'ru' | 'en'

type Wording = (name: string) => string

const point = (name: string) => name.replace(',', '.')

const KAZAKH: Readonly<Record<FormulaProblemCode, Wording>> = {
  empty: () => 'формула жазылмаған',
  'too-long': () => `формула ${LONGEST_FORMULA} таңбадан аспауға тиіс`,
  'too-deep': () => `жақшалар мен функциялар ${DEEPEST_FORMULA} деңгейден терең кіріктірілген`,
  'unexpected-character': (name) => `«${name}» таңбасы формулада қолданылмайды`,
  'unexpected-token': (name) => `бұл жерде «${name}» тұра алмайды`,
  'unexpected-end': () => 'формула аяқталмаған: соңында операнд немесе сан жетіспейді',
  'unclosed-parenthesis': () => 'ашылған жақша жабылмаған',
  'unknown-operand': (name) => `«${name}» деген операнд жоқ`,
  'unknown-function': (name) => `«${name}» деген функция жоқ; sum, min және max бар`,
  'wrong-argument-count': (name) => `«${name}» функциясына кемінде бір аргумент керек`,
  'mixed-separators': (name) =>
    `бір функцияның ішінде аргументтер бірде «;», бірде «,» арқылы бөлінген («${name}»)`,
  'bad-number': (name) => `«${name}» сан ретінде оқылмайды`,
  'decimal-comma': (name) => `формулада ондық бөлшек нүктемен жазылады: «${name}» орнына «${point(name)}»`,
}

const RUSSIAN: Readonly<Record<FormulaProblemCode, Wording>> = {
  empty: () => 'формула не написана',
  'too-long': () => `формула не должна быть длиннее ${LONGEST_FORMULA} знаков`,
  'too-deep': () => `скобки и функции вложены глубже ${DEEPEST_FORMULA} уровней`,
  'unexpected-character': (name) => `знак «${name}» в формулах не используется`,
  'unexpected-token': (name) => `здесь не может стоять «${name}»`,
  'unexpected-end': () => 'формула не закончена: в конце не хватает операнда или числа',
  'unclosed-parenthesis': () => 'открытая скобка не закрыта',
  'unknown-operand': (name) => `операнда «${name}» нет`,
  'unknown-function': (name) => `функции «${name}» нет; есть sum, min и max`,
  'wrong-argument-count': (name) => `функции «${name}» нужен хотя бы один аргумент`,
  'mixed-separators': (name) => `внутри одной функции аргументы разделены то «;», то «,» («${name}»)`,
  'bad-number': (name) => `«${name}» не читается как число`,
  'decimal-comma': (name) =>
    `десятичная дробь в формуле пишется через точку: «${point(name)}» вместо «${name}»`,
}

const ENGLISH: Readonly<Record<FormulaProblemCode, Wording>> = {
  empty: () => 'no formula is written',
  'too-long': () => `a formula may have at most ${LONGEST_FORMULA} characters`,
  'too-deep': () => `parentheses and functions are nested deeper than ${DEEPEST_FORMULA} levels`,
  'unexpected-character': (name) => `the character “${name}” is not used in formulas`,
  'unexpected-token': (name) => `“${name}” cannot stand here`,
  'unexpected-end': () => 'the formula is not finished: an operand or a number is missing at its end',
  'unclosed-parenthesis': () => 'the parenthesis opened here is never closed',
  'unknown-operand': (name) => `there is no operand called “${name}”`,
  'unknown-function': (name) => `there is no function called “${name}”; there are sum, min and max`,
  'wrong-argument-count': (name) => `the function “${name}” needs at least one argument`,
  'mixed-separators': (name) => `arguments of one function are separated now by “;”, now by “,” (“${name}”)`,
  'bad-number': (name) => `“${name}” does not read as a number`,
  'decimal-comma': (name) =>
    `a decimal in a formula is written with a point: “${point(name)}”, not “${name}”`,
}

const WORDINGS = { kk: KAZAKH, ru: RUSSIAN, en: ENGLISH } as const

const PLACES: Readonly<Record<Language, (place: number) => string>> = {
  kk: (place) => `${place}-таңба`,
  ru: (place) => `Знак ${place}`,
  en: (place) => `Character ${place}`,
}

/** The problem in words, with its place counted from 1: `12-таңба: «alymy» деген операнд жоқ` (S5). */
export function formulaProblemText(problem: FormulaProblem, language: Language): string {
  const place = PLACES[language](problem.position + 1)
  return `${place}: ${WORDINGS[language][problem.code](problem.name ?? '')}`
}
