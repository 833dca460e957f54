import type { RuleMessage } from './finding-rule-message.ts'

/** What the indicators of a plan say against themselves and one another. */
export const findingIndicatorMessages = {
  'weights-not-hundred': {
    title: {
      kk: 'Салмақтардың қосындысы 100 емес',
      ru: 'Сумма весов не 100',
      en: 'The weights do not make 100',
    },
    sentence: {
      kk: 'Салмақтардың қосындысы: {sum}.',
      ru: 'Сумма весов: {sum}.',
      en: 'The weights add up to {sum}.',
    },
    more: { section: { kk: 'Бөлім: {section}.', ru: 'Раздел: {section}.', en: 'Section: {section}.' } },
  },
  'target-against-direction': {
    title: {
      kk: 'Нысана көрсеткіштің бағытына қарсы',
      ru: 'Цель движется против направления',
      en: 'A target against its direction',
    },
    sentence: {
      kk: '«{indicator}»: {fromYear} жылы {from}, {toYear} жылы {to}. Кейінгісі нашар.',
      ru: '«{indicator}»: {fromYear}: {from}, {toYear}: {to}. Поздняя хуже.',
      en: '“{indicator}”: {from} in {fromYear}, {to} in {toYear}. The later one is worse.',
    },
    question: { kk: 'Солай көзделген бе?', ru: 'Так и задумано?', en: 'Is that intended?' },
  },
  'target-below-baseline': {
    title: {
      kk: 'Нысана бастапқы деңгейден нашар',
      ru: 'Цель хуже исходного уровня',
      en: 'A target weaker than the baseline',
    },
    sentence: {
      kk: '«{indicator}»: бастапқы деңгейі {baseline}, нысанасы {target}.',
      ru: '«{indicator}»: исходный уровень {baseline}, цель {target}.',
      en: '“{indicator}”: the baseline is {baseline}, the target {target}.',
    },
    question: { kk: 'Солай көзделген бе?', ru: 'Так и задумано?', en: 'Is that intended?' },
  },
  'target-year-repeated': {
    title: {
      kk: 'Нысананың жылы қайталанған',
      ru: 'Год цели повторён',
      en: 'The year of a target is repeated',
    },
    sentence: {
      kk: '«{indicator}»: {year} жыл екі рет жазылған: {first} және {second}.',
      ru: '«{indicator}»: {year} год указан дважды: {first} и {second}.',
      en: '“{indicator}”: {year} is stated twice: {first} and {second}.',
    },
  },
  'twin-targets-differ': {
    title: {
      kk: 'Паспорт пен бөлімнің нысаналары әртүрлі',
      ru: 'Цели паспорта и раздела расходятся',
      en: 'The passport and the section set different targets',
    },
    sentence: {
      kk: '«{indicator}», {year} жыл: паспортта {passport}, бөлімде ({twin}) {inSection}.',
      ru: '«{indicator}», {year} год: в паспорте {passport}, в разделе ({twin}) {inSection}.',
      en: '“{indicator}”, {year}: {passport} in the passport, {inSection} in the section ({twin}).',
    },
  },
  'twin-undated': {
    title: {
      kk: 'Паспорттағы нысананың жылы жоқ',
      ru: 'Цель в паспорте без года',
      en: 'A passport target without a year',
    },
    sentence: {
      kk: '«{indicator}»: паспортта жылы көрсетілмеген {passport}; бөлімде ({twin}) {year} жылға {inSection}.',
      ru: '«{indicator}»: в паспорте {passport} без года; в разделе ({twin}) на {year} год {inSection}.',
      en: '“{indicator}”: {passport} without a year in the passport; {inSection} for {year} in the section ({twin}).',
    },
    question: {
      kk: 'Паспорттағысы да сол жылға ма?',
      ru: 'В паспорте тот же год?',
      en: 'Is the passport’s for the same year?',
    },
  },
  'numerator-is-denominator': {
    title: {
      kk: 'Алымы мен бөлімі бір нәрсе',
      ru: 'Числитель и знаменатель одно и то же',
      en: 'The numerator is the denominator',
    },
    sentence: {
      kk: '«{indicator}»: алымы «{numerator}», бөлімі «{denominator}».',
      ru: '«{indicator}»: числитель «{numerator}», знаменатель «{denominator}».',
      en: '“{indicator}”: the numerator is “{numerator}”, the denominator “{denominator}”.',
    },
    question: {
      kk: 'Олар екі түрлі жылға қатысты ма?',
      ru: 'Они относятся к разным годам?',
      en: 'Are they of two different years?',
    },
  },
  'same-formula': {
    title: {
      kk: 'Көрсеткіштердің есебі бірдей',
      ru: 'Показатели считаются одинаково',
      en: 'Indicators calculated in the same way',
    },
    sentence: {
      kk: '{indicators}: есебі бірдей, «{formula}».',
      ru: '{indicators}: расчёт один и тот же, «{formula}».',
      en: '{indicators}: the calculation is the same, “{formula}”.',
    },
    question: {
      kk: 'Бөлімдері әртүрлі: солай көзделген бе?',
      ru: 'Разделы разные: так и задумано?',
      en: 'The sections are different: is that intended?',
    },
  },
  'share-in-pieces': {
    title: {
      kk: 'Үлес данамен саналған',
      ru: 'Доля измерена в штуках',
      en: 'A share counted in pieces',
    },
    sentence: {
      kk: '«{indicator}»: атауы бойынша үлес, өлшем бірлігі «{unit}».',
      ru: '«{indicator}»: по названию доля, единица «{unit}».',
      en: '“{indicator}”: a share by its name, “{unit}” by its unit.',
    },
  },
  'number-in-percent': {
    title: { kk: 'Сан пайызбен өлшенген', ru: 'Число измерено в процентах', en: 'A number in per cent' },
    sentence: {
      kk: '«{indicator}»: атауы бойынша сан, өлшем бірлігі «{unit}».',
      ru: '«{indicator}»: по названию количество, единица «{unit}».',
      en: '“{indicator}”: a number by its name, “{unit}” by its unit.',
    },
  },
  'unit-differs-from-name': {
    title: {
      kk: 'Атауындағы бірлік басқа',
      ru: 'Единица в названии другая',
      en: 'The unit in the name is another one',
    },
    sentence: {
      kk: '«{indicator}»: атауында «{named}», өлшем бірлігі «{unit}».',
      ru: '«{indicator}»: в названии «{named}», единица «{unit}».',
      en: '“{indicator}”: “{named}” in the name, “{unit}” as the unit.',
    },
  },
} as const satisfies Readonly<Record<string, RuleMessage>>
