import type { Message } from './say.ts'

/** How scores are made, in words. */
export const passportMessages = {
  scoreFormula: {
    kk: '(салмақ × 100 %-дан аспайтын орындалу) қосындысы ÷ мәні бар көрсеткіштер салмағының қосындысы',
    ru: 'сумма (вес × достижение не выше 100 %) ÷ сумма весов показателей, у которых есть значение',
    en: 'sum of (weight × achievement up to 100%) ÷ sum of the weights of indicators that have a value',
  },
  oneSection: {
    kk: 'органның бір бөлімі бар: балы сол бөлімнің балы',
    ru: 'у органа один раздел: его балл равен баллу раздела',
    en: 'the body has one section: its score is the section’s',
  },
  meanOfSections: {
    kk: 'бөлімдер балдарының орташасы (біздің әдіс: өкім салмақты бөлім ішінде ғана береді)',
    ru: 'среднее баллов разделов (наш метод: распоряжение задаёт веса только внутри раздела)',
    en: 'the mean of the sections’ scores (our method: the order gives weights within a section only)',
  },
} satisfies Record<string, Message>
