import type { Message } from './say.ts'

/** What the browser says when the server cannot be reached or understood. */
export const callMessages = {
  offline: {
    kk: 'Желі жоқ. Терген мәндеріңіз браузерде сақталды, желі келгенде жіберіледі.',
    ru: 'Нет сети. Введённое сохранено в браузере и будет отправлено, когда сеть появится.',
    en: 'There is no network. What you typed is kept in the browser and will be sent when the network is back.',
  },
  unreadable: {
    kk: 'Сервердің жауабы түсініксіз. Бетті жаңартып көріңіз.',
    ru: 'Ответ сервера непонятен. Попробуйте обновить страницу.',
    en: 'The server’s answer cannot be read. Try refreshing the page.',
  },
} satisfies Record<string, Message>
