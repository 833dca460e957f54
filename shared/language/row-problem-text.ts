import type { RowProblem, RowProblemCode } from '../rules/row-problems.ts'
import { formatDecimal, formatPeriod } from './format.ts'
import { type Language, type Message, say } from './say.ts'

/** A sentence with the numbers in it, for each thing that a row may be told. */
const rowProblemMessages: Readonly<Record<RowProblemCode, Message>> = {
  empty: {
    kk: '{operand}: дерек енгізілмеген. Бос ұяшық нөл емес: нөл болса, 0 деп жазыңыз; дерек болмаса, себебін көрсетіңіз.',
    ru: '{operand}: данные не введены. Пустая ячейка не ноль: если ноль, напишите 0; если данных нет, укажите причину.',
    en: '{operand}: nothing entered. An empty cell is not zero: type 0 for a zero; where there is no figure, give the reason.',
  },
  'division-by-zero': {
    kk: 'Алымы нөлден үлкен, бөлімі нөл: бөлуге болмайды. Бөлімін тексеріңіз.',
    ru: 'Числитель больше нуля, а знаменатель ноль: делить нельзя. Проверьте знаменатель.',
    en: 'The numerator is above zero and the denominator is zero: they cannot be divided. Check the denominator.',
  },
  'part-exceeds-whole': {
    kk: 'Бөлік бүтіннен көп: {numerator} > {denominator}. Үлес 100 %-дан аспайды.',
    ru: 'Часть больше целого: {numerator} > {denominator}. Доля не бывает больше 100 %.',
    en: 'The part exceeds the whole: {numerator} > {denominator}. A share cannot pass 100%.',
  },
  negative: {
    kk: '{operand}: теріс сан болмайды.',
    ru: '{operand}: отрицательного числа быть не может.',
    en: '{operand}: cannot be negative.',
  },
  'fall-without-reason': {
    kk: '{operand}: жыл басынан бергі жиынтық {from} болған, енді {to}. Бұл түзету: ескертпеде себебін жазыңыз.',
    ru: '{operand}: итог с начала года был {from}, стал {to}. Это исправление: напишите причину в примечании.',
    en: '{operand}: the total since January was {from} and is now {to}. That is a correction: give its reason in the note.',
  },
  'awaits-answer': {
    kk: 'Ескертуге жауап күтіледі: мәнді түзетіңіз немесе жауап жазыңыз.',
    ru: 'Ждёт ответа на замечание: исправьте значение или ответьте.',
    en: 'A remark awaits an answer: correct the figure or answer it.',
  },
  'no-cases': {
    kk: '0 / 0: бұл тоқсанда жағдай болмаған.',
    ru: '0 / 0: в этом квартале случаев не было.',
    en: '0 / 0: there were no cases this quarter.',
  },
  jump: {
    kk: 'Бір тоқсанда {difference} өзгерді; бұрынғы ең үлкен өзгеріс {largestBefore}.',
    ru: 'За квартал изменение {difference}; наибольшее прежнее {largestBefore}.',
    en: 'Changed by {difference} in a quarter; the largest change before was {largestBefore}.',
  },
  'denominator-fell': {
    kk: '{operand} {percent} %-ға азайды: {from} болған, енді {to}.',
    ru: '{operand}: снижение на {percent} %, было {from}, стало {to}.',
    en: '{operand} fell by {percent}%: from {from} to {to}.',
  },
  'same-figures-as-previous': {
    kk: 'Мәндер алдыңғы тоқсандағыдай.',
    ru: 'Те же значения, что и в прошлом квартале.',
    en: 'The same figures as in the quarter before.',
  },
  'exactly-target': {
    kk: 'Мәні жоспарға дәл тең, қатарынан {quarters} тоқсан.',
    ru: 'Значение в точности равно плану, кварталов подряд: {quarters}.',
    en: 'Exactly on the plan, {quarters} quarters in a row.',
  },
  'constant-step': {
    kk: '{operand}: қатарынан {quarters} тоқсан бірдей {step} қадаммен өзгереді.',
    ru: '{operand}: кварталов подряд с одним и тем же шагом {step}: {quarters}.',
    en: '{operand}: the same step of {step} for {quarters} quarters in a row.',
  },
  'running-total-fell': {
    kk: '{operand}: жиынтық {from} болған, енді {to} (түзету, себебі ескертпеде).',
    ru: '{operand}: итог был {from}, стал {to} (исправление, причина в примечании).',
    en: '{operand}: the total fell from {from} to {to} (a correction, the reason is in the note).',
  },
  'unit-slip': {
    kk: '{operand}: алдыңғы тоқсаннан шамамен {factor} есе өзгеше. Өлшем бірлігін тексеріңіз.',
    ru: '{operand}: отличается от прошлого квартала примерно в {factor} раз. Проверьте единицу измерения.',
    en: '{operand}: differs from the quarter before about {factor} times. Check the unit.',
  },
  'missing-operands': {
    kk: '{need} деректің {have}-і бар, қалғаны негізімен көрсетілмеген.',
    ru: 'Есть {have} из {need} данных, остальное отсутствует с указанием основания.',
    en: '{have} of {need} inputs given; for the rest there is a ground.',
  },
  'evidence-reused': {
    kk: '«{name}» файлы бұрын да берілген: {period}.',
    ru: 'Файл «{name}» уже подавался: {period}.',
    en: 'The file “{name}” was given before: {period}.',
  },
}

const SIGNED = new Set(['difference', 'step'])
const PLAIN = new Set(['name', 'quarters', 'have', 'need', 'factor', 'direction'])

/**
 * The sentence of a row's problem. `operandNames` are the words for the row's operands («алымы», or the printed
 * definition); `places` the decimals of differences of the indicator itself.
 */
export function rowProblemText(
  problem: Pick<RowProblem, 'code' | 'operand' | 'values'>,
  language: Language,
  { operandNames, places }: { operandNames: Readonly<Record<string, string>>; places: number },
): string {
  const shown = Object.entries(problem.values).map(([name, value]) => {
    if (name === 'period') return [name, formatPeriod(String(value), language)]
    if (PLAIN.has(name) || typeof value === 'number') return [name, value]
    const ownPlaces =
      name === 'difference' || name === 'largestBefore' ? places : name === 'percent' ? 1 : undefined
    return [name, formatDecimal(value, language, { places: ownPlaces, signed: SIGNED.has(name) })]
  })
  const operand = problem.operand === null ? '' : (operandNames[problem.operand] ?? problem.operand)
  return say(rowProblemMessages[problem.code], language, { ...Object.fromEntries(shown), operand })
}
