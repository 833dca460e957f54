export function ReviewBoardPage() {
  return null
}
