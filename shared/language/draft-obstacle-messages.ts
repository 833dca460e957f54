import type { DraftObstacle } from '../rules/draft-edition.ts'
import type { Translated } from './say.ts'

/** What stands in the way of sending or approving a draft edition. */
export const draftObstacleWords: Readonly<Record<DraftObstacle, Translated>> = {
  'no-act': {
    kk: 'Редакцияны жасайтын акт көрсетілмеген.',
    ru: 'Не указан акт, которым создаётся редакция.',
    en: 'The act that makes the edition is not named.',
  },
  'no-date': {
    kk: 'Қолданысқа енетін күн көрсетілмеген.',
    ru: 'Не указана дата вступления в силу.',
    en: 'The date from which it takes effect is not given.',
  },
  'nothing-changed': {
    kk: 'Жобада ештеңе өзгертілмеген.',
    ru: 'В проекте ничего не изменено.',
    en: 'The draft changes nothing.',
  },
  'not-sent': {
    kk: 'Жоба бекітуге жіберілмеген.',
    ru: 'Проект не отправлен на утверждение.',
    en: 'The draft has not been sent for approval.',
  },
  'own-work': {
    kk: 'Жобамен жұмыс істеген адам оны бекітпейді: бекітуші басқа адам болады.',
    ru: 'Кто работал над проектом, тот его не утверждает: нужен другой человек.',
    en: 'Who has worked on the draft does not approve it: another person does.',
  },
  'errors-unexplained': {
    kk: 'Қателер түсіндірілмеген: бекіткенде әрқайсысына себеп жазылады.',
    ru: 'Есть необъяснённые ошибки: при утверждении о каждой пишется причина.',
    en: 'There are unexplained errors: the approval says of each why it stands.',
  },
}
