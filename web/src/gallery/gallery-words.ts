import type { Language, Translated } from '#shared/language/say.ts'
import { deadlineMessages, shellMessages } from '#shared/language/shell-messages.ts'
import { useLanguage } from '../language/language-provider.tsx'
import { useFormat } from '../language/use-format.ts'
import { useLocalized, useSay } from '../language/use-say.ts'

const texts = {
  passport: { kk: 'Сан паспорты', ru: 'Паспорт числа', en: 'Number passport' },
  subtitle: {
    kk: 'Цифрлық орынбасардың KPI-лары, 9 көрсеткіш',
    ru: 'KPI цифрового заместителя, 9 показателей',
    en: 'KPIs of the digital deputy, 9 indicators',
  },
  heading: { kk: 'Нысана және акт', ru: 'Цель и акт', en: 'Target and act' },
  target: { kk: 'Нысана', ru: 'Цель', en: 'Target' },
  mark: { kk: 'Белгі', ru: 'Отметка', en: 'Mark' },
  bodies: { kk: 'Органдар', ru: 'Органы', en: 'Bodies' },
  body: {
    kk: 'Ауыл шаруашылығы министрлігі',
    ru: 'Министерство сельского хозяйства',
    en: 'Ministry of Agriculture',
  },
  person: { kk: 'А. Нұрланқызы', ru: 'Д. Ахметова', en: 'M. Karim' },
  send: { kk: 'Жіберу', ru: 'Отправить', en: 'Send' },
  sendWaiting: {
    kk: 'Орынбасарға жіберу: 3 түзету қалды',
    ru: 'Отправить заместителю: осталось 3',
    en: 'Send to the deputy: 3 left',
  },
  saved: { kk: '14:03-те сақталды', ru: 'Сохранено в 14:03', en: 'Saved 14:03' },
  indicator: {
    kk: 'Ауыл шаруашылығы мақсатындағы жерлердің цифрландырылған деректерінің үлесі (мың га)',
    ru: 'Доля оцифрованных данных земель сельскохозяйственного назначения (тыс. га)',
    en: 'Share of digitised data on agricultural land (thousand ha)',
  },
  definition: {
    kk: 'Ауыл шаруашылығы мақсатындағы жерлердің цифрландырылған деректерінің ауданы (мың га)',
    ru: 'Площадь оцифрованных земель сельскохозяйственного назначения (тыс. га)',
    en: 'Area of agricultural land with digitised data (thousand ha)',
  },
  finding: {
    kk: 'Бағаланған он үш органның жетеуі 85 баллдан асты; су саласы бес тоқсан бойы ең төмен',
    ru: 'Семь из тринадцати оценённых органов выше 85 баллов; водная отрасль ниже всех пять кварталов',
    en: 'Seven of thirteen assessed bodies passed 85 points; water has been lowest for five quarters',
  },
  errorTitle: {
    kk: '184-ті 0-ге бөлуге болмайды.',
    ru: '184 нельзя разделить на 0.',
    en: '184 cannot be divided by 0.',
  },
  errorText: {
    kk: 'Алымы 184 болса, бөлімі кемінде 184 болуға тиіс.',
    ru: 'Если числитель 184, знаменатель не меньше 184.',
    en: 'With a numerator of 184 the denominator is at least 184.',
  },
} satisfies Record<string, Translated>

type Texts = Readonly<Record<keyof typeof texts, string>>

function inLanguage(language: Language): Texts {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]])) as Texts
}

/** The gallery's own words and the formatters, at hand. */
export function useGalleryWords() {
  const say = useSay()
  const localized = useLocalized()
  const format = useFormat()
  const { language } = useLanguage()
  const { myWork, review, overview, indicators, reports, reference } = shellMessages
  return {
    ...inLanguage(language),
    say,
    localized,
    format,
    percent: (text: string) => format.percent(text, { places: 1 }),
    number: (text: string) => format.decimal(text, { places: 1 }),
    period: format.period('2024-Q4'),
    left: say(deadlineMessages.daysLeft, { count: 2 }),
    late: say(deadlineMessages.daysLate, { count: 1 }),
    navigation: [myWork, review, overview, indicators, reports, reference].map((message, index) => ({
      to: index === 0 ? '/__gallery' : `/${index}`,
      label: say(message),
      count: index === 0 ? 3 : 0,
    })),
  }
}
