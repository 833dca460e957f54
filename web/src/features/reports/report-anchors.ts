/** Places on the sheet that the contents lead to. */
export const anchors = {
  bodies: 'bodies',
  coverage: 'coverage',
  shared: 'shared',
  indicators: 'indicators',
  method: 'method',
  body: (id: string) => `body-${id}`,
}
